import { readOr, record, text } from './stored-json';
import { readList, type Report } from './stored-list';
import { oneOrMore, ownTagProblem, TAG_NAMES, tagWord, type TagName, type Tags } from './tags';

/** A stored tag, and how to say that it can't be used. */
interface StoredTag {
  readonly tag: string;
  readonly refuse: (problem: string) => void;
}

/**
 * Reads stored tags by what they say. A meaning that isn't stored, or for which nothing stored can be used, has the
 * fallback's tags, and these go before the stored ones of others, so that each tag has one meaning.
 */
export function readTags(stored: unknown, fallback: Tags, report: Report): Tags {
  const lists = readOr(record, stored, null);
  if (lists === null) {
    report('', stored, 'Write tags by what they say.');
    return fallback;
  }
  const wanted = new Map<TagName, readonly StoredTag[]>();
  for (const name of TAG_NAMES)
    if (Object.hasOwn(lists, name))
      wanted.set(
        name,
        storedTags(lists[name], (place, value, message) => {
          report(`.${name}${place}`, value, message);
        }),
      );
  return settled(wanted, fallback);
}

function storedTags(stored: unknown, report: Report): readonly StoredTag[] {
  if (Array.isArray(stored) && stored.length === 0) report('', stored, 'Write at least one tag.');
  return readList(stored, [], report, (item, reportItem): StoredTag => {
    const tag = tagWord(readOr(text, item, ''));
    const refuse = (problem: string): void => {
      reportItem('', item, problem);
    };
    return { tag, refuse };
  });
}

/** The tags once each has one meaning. Where nothing of a meaning is left, it takes the fallback's, and all starts anew. */
function settled(wanted: ReadonlyMap<TagName, readonly StoredTag[]>, fallback: Tags): Tags {
  const tags: Record<TagName, Tags[TagName]> = { ...fallback };
  const taken: Record<TagName, readonly string[]> = { ...fallback };
  for (const name of wanted.keys()) taken[name] = [];
  const refusals: (() => void)[] = [];
  for (const [name, own] of wanted) {
    const refused: (() => void)[] = [];
    const fitting = own.flatMap(({ tag, refuse }) => {
      const problem = ownTagProblem(tag, name, taken);
      if (problem !== null)
        refused.push(() => {
          refuse(problem);
        });
      return problem === null ? tag : [];
    });
    const list = oneOrMore(fitting);
    if (list === null) {
      for (const say of refused) say();
      return settled(new Map([...wanted].filter(([other]) => other !== name)), fallback);
    }
    refusals.push(...refused);
    taken[name] = list;
    tags[name] = list;
  }
  for (const say of refusals) say();
  return tags;
}
