import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOfMatch } from '../../src/domain/match';
import { matchesOf } from '../../src/network/matches';
import { contact, networkOf, personNote, TODAY } from '../ui/made-network';

/** A few words in several forms, so that random people meet. */
const text = fc
  .array(fc.constantFrom('data', 'Data', 'engineer', 'engineering', 'a', 'VAT', 'trams', 'Ána'), {
    maxLength: 3,
  })
  .map((words) => words.join(' '));
const texts = fc.array(text, { maxLength: 3 });
const person = fc.record({
  name: fc.constantFrom('Ana', 'ana', 'Ben', 'Cem', 'Dora'),
  folder: fc.constantFrom('People', 'Work'),
  died: fc.boolean(),
  lookingFor: texts,
  canHelpWith: texts,
  interests: texts,
  roles: texts,
  organisations: texts,
});
const people = fc.uniqueArray(person, {
  maxLength: 8,
  selector: ({ name, folder }) => `${folder}/${name}`,
});

const noteOf = ({
  name,
  folder,
  ...known
}: typeof person extends fc.Arbitrary<infer P> ? P : never) =>
  personNote(contact(name, { ...known, path: `${folder}/${name}.md` }));

test('matches are the same in whatever order notes arrive', () => {
  const shuffled = people.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, texts, ([all, mixed], myOffers) => {
      const one = matchesOf(networkOf(all.map(noteOf), { myOffers }), TODAY);
      const other = matchesOf(networkOf(mixed.map(noteOf), { myOffers }), TODAY);
      expect(other).toEqual(one);
    }),
  );
});

test('nobody is matched with themselves, the dead are left out, and every match names the words it is made by', () => {
  fc.assert(
    fc.property(people, texts, (all, myOffers) => {
      for (const match of matchesOf(networkOf(all.map(noteOf), { myOffers }), TODAY)) {
        expect(match.helper?.path).not.toBe(match.seeker.path);
        expect([match.seeker.died, match.helper?.died ?? false]).toEqual([false, false]);
        expect(match.words).not.toEqual([]);
        for (const word of match.words) expect(match.wish).toContain(word);
      }
    }),
  );
});

test('so many of each sort are the best of all', () => {
  fc.assert(
    fc.property(people, texts, fc.nat(4), (all, myOffers, most) => {
      const network = networkOf(all.map(noteOf), { myOffers });
      const whole = matchesOf(network, TODAY);
      const best = (isMine: boolean) =>
        whole.filter(({ helper }) => (helper === null) === isMine).slice(0, most);
      const found = matchesOf(network, TODAY, [], most);
      expect(found.filter(({ helper }) => helper === null)).toEqual(best(true));
      expect(found.filter(({ helper }) => helper !== null)).toEqual(best(false));
    }),
  );
});

test('what is dismissed is left out, and of the rest nothing is lost but what was not among the best five', () => {
  fc.assert(
    fc.property(people, texts, fc.nat(), (all, myOffers, which) => {
      const network = networkOf(all.map(noteOf), { myOffers });
      const whole = matchesOf(network, TODAY);
      const gone = whole[which % Math.max(1, whole.length)];
      if (gone === undefined) return;
      const left = matchesOf(network, TODAY, [keyOfMatch(gone)]);
      expect(left).not.toContainEqual(gone);
      for (const match of whole) if (match !== gone) expect(left).toContainEqual(match);
    }),
  );
});
