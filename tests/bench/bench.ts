/**
 * Measures what the core costs, as ratios within this run, since milliseconds say more of the machine than of the code.
 * `--short` leaves out the largest vault.
 */
import { existsSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { briefingCosts } from './briefing';
import { coreCosts, type CoreCosts } from './core';
import { firstBuildInBrowser } from './first-build';
import { SIZE_LIMIT } from '../size-limit';
import { line, limit, say } from './report';

const isShort = process.argv.includes('--short');
const SMALL = 10_000;
const LARGE = 100_000;

const small = coreCosts(SMALL);
report(small);
if (!isShort) {
  const large = coreCosts(LARGE);
  report(large);
  say('From 10,000 to 100,000 notes');
  limit('full build ÷ floor grows by', large.build / small.build, 1.3);
  limit('one changed daily note, share of a full build', large.changedDailyNote, 1 / 500);
  limit('one changed contact, share of a full build', large.changedContact, 1 / 500);
}
await reportBriefing();
await reportFirstBuild(isShort ? SMALL : LARGE);
reportBundle();

function report({ notes, contacts, build, bytesPerNote, ...costs }: CoreCosts): void {
  say(`${notes.toLocaleString('en')} notes, ${contacts.toLocaleString('en')} contacts`);
  limit('full build ÷ floor', build, 3);
  limit('review ÷ floor', costs.review, 1);
  limit('all ties ÷ review', costs.ties, 5);
  limit('all help ÷ review', costs.ledgers, 5);
  line('one changed daily note, share of a full build', costs.changedDailyNote);
  line('one changed contact, share of a full build', costs.changedContact);
  line('heap per note, bytes', Math.round(bytesPerNote));
}

async function reportBriefing(): Promise<void> {
  const { notesRead, briefing } = await briefingCosts(7);
  say('Briefing on a contact with 2,000 interactions');
  limit('notes read', notesRead, 10);
  line('all but the reading ÷ review of that contact', briefing);
}

async function reportFirstBuild(size: number): Promise<void> {
  const { longestSlice, slices, whole, floor } = await firstBuildInBrowser(size);
  say(`First build of ${size.toLocaleString('en')} notes in Chromium, processor slowed 4 times`);
  line('slices', slices);
  line('longest slice, ms', longestSlice);
  line('longest slice, share of the whole build', longestSlice / whole);
  line('whole build ÷ floor', whole / floor);
}

function reportBundle(): void {
  if (!existsSync('main.js')) return;
  say('Bundle');
  limit('main.js, KB', statSync('main.js').size / 1000, SIZE_LIMIT / 1000);
  line('main.js gzipped, KB', gzipSync(readFileSync('main.js')).length / 1000);
}
