import { expect, test } from 'vitest';
import { NEW_CONTACT_DRAFTS } from '../../../src/obsidian/conversations/new-contact-drafts';
import { openDraft } from '../../../src/obsidian/windows/open-draft';
import { storedDrafts } from './drafts-in-memory';

const NOTHING = { name: '' };
const ANA = { name: 'Ana' };
const ZOE = { name: 'Zoë' };

/** A form that is opened over what is stored, as often as wanted. */
function setup() {
  const drafts = storedDrafts().of(NEW_CONTACT_DRAFTS);
  const failures: unknown[] = [];
  const said: Promise<void>[] = [];
  const notices = {
    sayFailure: (work: Promise<unknown>) => {
      said.push(
        work.then(
          () => undefined,
          (error: unknown) => void failures.push(error),
        ),
      );
    },
  };
  const open = (start = NOTHING) => openDraft(drafts, start, notices);
  const settled = async () => void (await Promise.all(said));
  return { open, failures, settled };
}

test('a draft is there again after the form was closed, until it is saved', async () => {
  const { open } = setup();
  const first = open();
  first.port.changed(ANA);
  first.closed();
  const second = open();
  expect(second.port.kept).toEqual(ANA);
  await second.saving(Promise.resolve());
  second.closed();
  expect(open().port.kept).toBeNull();
});

test('a draft that nobody changes stays', () => {
  const { open } = setup();
  const first = open();
  first.port.changed(ANA);
  first.closed();
  open().closed();
  expect(open().port.kept).toEqual(ANA);
});

test('starting anew forgets it at once', () => {
  const { open } = setup();
  const first = open();
  first.port.changed(ANA);
  first.closed();
  open().port.startAnew();
  expect(open().port.kept).toBeNull();
});

test('what a form begins with is shown in the place of an older draft, and both are kept', async () => {
  const { open } = setup();
  const first = open();
  first.port.changed(ANA);
  first.closed();
  const filled = open(ZOE);
  expect(filled.port.kept).toBeNull();
  filled.closed();
  const second = open();
  expect(second.port.kept).toEqual(ZOE);
  await second.saving(Promise.resolve());
  second.closed();
  expect(open().port.kept).toEqual(ANA);
});

test('a draft is kept where it could not be written', async () => {
  const { open, failures, settled } = setup();
  const form = open();
  form.port.changed(ANA);
  await expect(form.saving(Promise.reject(new Error('Locked')))).rejects.toThrow('Locked');
  form.closed();
  await settled();
  expect(open().port.kept).toEqual(ANA);
  expect(failures).toEqual([]);
});

test('a form that is closed while it saves leaves no draft once that is done', async () => {
  const { open } = setup();
  const form = open();
  form.port.changed(ANA);
  let write: () => void = () => undefined;
  const saving = form.saving(new Promise((resolve) => (write = resolve)));
  form.closed();
  expect(open().port.kept).toEqual(ANA);
  write();
  await saving;
  expect(open().port.kept).toBeNull();
});

test('a form that is closed while it saves says in a notice why that failed, and keeps the draft', async () => {
  const { open, failures, settled } = setup();
  const form = open();
  form.port.changed(ANA);
  let fail: (error: Error) => void = () => undefined;
  const saving = form.saving(new Promise((_, reject) => (fail = reject)));
  form.closed();
  fail(new Error('Locked'));
  await expect(saving).rejects.toThrow('Locked');
  await settled();
  expect(failures).toEqual([new Error('Locked')]);
  expect(open().port.kept).toEqual(ANA);
});
