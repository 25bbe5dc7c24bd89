import type { Direction } from '../../domain/interaction';

/** What a word says of an interaction. */
export interface ChannelWord {
  readonly channel: string | null;
  readonly direction: Direction | null;
  /** Whether the word says more than the channel, and so stays in the text. */
  readonly stays: boolean;
}

/** Nouns that begin a line such as “call with Ana” and say no more than their channel. */
const NOUNS: readonly (readonly [string, readonly string[]])[] = [
  ['call', ['call', 'phone call', 'phonecall', 'phone', 'voice call', '📞']],
  ['video', ['video', 'video call', 'videocall', 'video chat']],
  ['email', ['email', 'e-mail', 'mail', '📧', '✉️']],
  ['message', ['message', 'msg', 'dm', 'text', 'text message', '💬']],
  ['social', ['social']],
  ['letter', ['letter']],
  ['in person', ['in person', 'in-person']],
  ['event', ['event']],
  ['introduction', ['introduction', 'intro']],
];

/** Nouns that say more than their channel, such as over what, or in which app. */
const TELLING_NOUNS: readonly (readonly [string, readonly string[]])[] = [
  ['call', ['voicemail', 'voice mail', 'phone interview', 'phone screen']],
  [
    'video',
    [
      'zoom',
      'zoom call',
      'teams',
      'teams call',
      'meet',
      'google meet',
      'facetime',
      'skype',
      'webex',
      'video interview',
      'zoom interview',
    ],
  ],
  ['message', ['sms', 'imessage', 'whatsapp', 'signal', 'slack', 'telegram']],
  ['social', ['linkedin', 'linkedin message']],
  ['letter', ['postcard']],
  [
    'in person',
    [
      'coffee',
      'lunch',
      'dinner',
      'breakfast',
      'brunch',
      'drinks',
      'tea',
      'café',
      'cafe',
      'in-person interview',
      '☕',
      '☕️',
    ],
  ],
  ['event', ['conference', 'meetup']],
];

/** Tells whether a noun says more than its channel does: *lunch*, *WhatsApp*. */
export function saysMore(noun: string): boolean {
  return TELLING.has(keyOf(noun));
}

const TELLING: ReadonlySet<string> = new Set(TELLING_NOUNS.flatMap(([, words]) => words));

/** Verbs of what I did, by channel. */
const OUTBOUND: readonly (readonly [string | null, readonly string[]])[] = [
  ['call', ['called', 'phoned', 'rang']],
  ['email', ['emailed', 'e-mailed', 'mailed']],
  ['message', ['texted', 'messaged', 'dmed', 'dm’d', 'pinged', 'whatsapped', 'slacked']],
  [null, ['wrote', 'wrote to', 'reached out to', 'contacted']],
];

/** Verbs of what both did. Who reached out they don't say. */
const SHARED: readonly (readonly [string, readonly string[]])[] = [
  ['in person', ['met', 'met with', 'met up with', 'ran into', 'bumped into', 'saw', 'visited']],
  ['video', ['zoomed with', 'facetimed with']],
  ['introduction', ['introduced', 'intro’d', "intro'd", 'introed']],
];

/** Words for a talk that leave the channel open. */
const OPEN = [
  'chat',
  'talk',
  'catch-up',
  'catch up',
  'conversation',
  'talked',
  'spoke',
  'chatted',
  'caught up',
];

/**
 * Words for a meeting. It may be in a room, on the phone or on a screen, so that they leave the channel open as well, unless
 * the user has one of that name.
 */
const MEETINGS = [
  'meeting',
  'interview',
  'job interview',
  'interviewed',
  'standup',
  'stand-up',
  'sync',
  '1:1',
  '1-1',
  'one-on-one',
];

/** Verbs of what they did, by channel: “Ana called”. */
const INBOUND: readonly (readonly [string | null, readonly string[]])[] = [
  ...OUTBOUND.filter(([channel]) => channel !== null),
  [null, ['wrote', 'reached out', 'got in touch', 'contacted']],
];

/** The words that channels are told by, and where in a line they are. */
export interface ChannelWords {
  /** A noun or verb before names, or null. */
  readonly beforeNames: (text: string, start: number) => FoundWord | null;
  /** What they did, after their names, or null. */
  readonly deedAt: (text: string, start: number) => FoundWord | null;
  /** A noun alone, or null. */
  readonly nounAt: (text: string, start: number) => FoundWord | null;
}

/** A word in a text, from the offset at which it was sought. */
export interface FoundWord {
  readonly end: number;
  readonly says: ChannelWord;
}

/** The words for the channels Rapport knows, and for those that the user has named. */
export function channelWords(channels: readonly string[]): ChannelWords {
  const nouns = new Map<string, ChannelWord>();
  for (const [channel, words] of NOUNS) addAll(nouns, words, says(channel));
  for (const [channel, words] of TELLING_NOUNS) addAll(nouns, words, says(channel));
  for (const channel of channels) addAll(nouns, [channel.trim()], says(channel));
  const heads = new Map(nouns);
  for (const [channel, words] of OUTBOUND) addAll(heads, words, says(channel, 'outbound'));
  for (const [channel, words] of SHARED) addAll(heads, words, says(channel));
  addAll(heads, OPEN, { ...says(null), stays: true });
  const meeting = nouns.get('meeting')?.channel ?? null;
  addAll(heads, MEETINGS, { ...says(meeting), stays: true });
  for (const channel of channels) addAll(heads, [channel.trim()], says(channel));
  const deeds = new Map<string, ChannelWord>();
  for (const [channel, words] of INBOUND) addAll(deeds, words, says(channel, 'inbound'));
  return { beforeNames: finder(heads), deedAt: finder(deeds), nounAt: finder(nouns) };
}

function says(channel: string | null, direction: Direction | null = null): ChannelWord {
  return { channel, direction, stays: false };
}

function addAll(to: Map<string, ChannelWord>, words: readonly string[], word: ChannelWord): void {
  for (const name of words) if (name !== '') to.set(keyOf(name), word);
}

function keyOf(word: string): string {
  return word.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
}

function finder(
  words: ReadonlyMap<string, ChannelWord>,
): (text: string, start: number) => FoundWord | null {
  const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length).map(asPattern);
  const pattern = new RegExp(`(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}_'’-])`, 'iuy');
  return (text, start) => {
    pattern.lastIndex = start;
    const found = pattern.exec(text)?.[0];
    const word = found === undefined ? undefined : words.get(keyOf(found));
    return found === undefined || word === undefined
      ? null
      : { end: start + found.length, says: word };
  };
}

function asPattern(word: string): string {
  return word
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replaceAll("'", "['’]")
    .replaceAll(' ', '\\s+');
}
