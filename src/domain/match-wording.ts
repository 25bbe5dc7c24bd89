import { firstName } from './first-name';
import type { Match } from './match';
import { traitInWords } from './trait-wording';
import { listInWords } from './wording';

/** A match as a sentence: `Ana looks for a data engineer; Ben can help with data engineering`. */
export function matchInWords({ seeker, wish, helper, offers }: Match): string {
  const looks = traitInWords({ kind: 'looking for', text: wish });
  const helps = listInWords(offers.map(traitInWords));
  const short = firstName(seeker.name);
  if (helper === null) return `${short} ${looks}; you ${helps}`;
  const other = firstName(helper.name);
  const [asks, offering] = short === other ? [seeker.name, helper.name] : [short, other];
  return `${asks} ${looks}; ${offering} ${helps}`;
}
