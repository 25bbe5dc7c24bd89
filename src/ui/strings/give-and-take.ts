import type { Exchange } from '../../domain/exchange';
import type { ExchangeGrouping } from '../../network/give-and-take';
import { counted, listInWords, numberInWords } from './counting';

/** What the view *Give and take* says: facts, and no score. */
export const GIVE_AND_TAKE = {
  title: 'Give and take',
  nothing:
    'No help is recorded yet. Log what somebody did for you, or you for them: as a tag such as #received/advice, as “gave” or “received” in a conversation note, or here.',
  recordGiven: 'Record help given…',
  recordReceived: 'Record help received…',
  counts: 'Help',
  columns: { gave: 'Given', received: 'Received' } satisfies Readonly<
    Record<Exchange['side'], string>
  >,
  groupings: { kind: 'kind', year: 'year', circle: 'circle' } satisfies Readonly<
    Record<ExchangeGrouping, string>
  >,
  noCircle: 'No circle',
  meaning: 'As your notes record it. An introduction counts for each of those you introduced.',
  owed: 'Thanks owed',
  noneOwed: 'No thanks are owed for help of the last two months.',
  onlyReceived: 'Helped you lately',
  noneReceived: 'Nobody helped more than once in the last year without help from you.',
  onlyGave: 'You helped lately',
  noneGave: 'You helped nobody more than once in the last year without help from them.',
  people: 'With whom',
  side: (side: Exchange['side'], kinds: readonly (readonly [kind: string, times: number])[]) => {
    const total = kinds.reduce((sum, [, times]) => sum + times, 0);
    const each = kinds.map(([kind, times]) =>
      times === 1 ? kind : `${kind} ×${numberInWords(times)}`,
    );
    const verb = side === 'gave' ? 'given:' : 'received:';
    return `${verb} ${listInWords(each)}${total > 3 ? ` (${counted(total, 'time', 'times')})` : ''}`;
  },
} as const;
