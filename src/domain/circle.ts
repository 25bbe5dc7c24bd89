import { meanDays, type Cadence } from './cadence';

/** The colours that a circle can have: those of Obsidian's palette, which themes may tint. */
export const CIRCLE_COLOURS = [
  'red',
  'orange',
  'yellow',
  'green',
  'cyan',
  'blue',
  'purple',
  'pink',
] as const;
export type CircleColour = (typeof CIRCLE_COLOURS)[number];

/** A named group of contacts with a default cadence. */
export interface Circle {
  readonly name: string;
  /** How often to be in touch with its contacts; null keeps a circle without a cadence. */
  readonly cadence: Cadence | null;
  /** Other words that notes use for it. */
  readonly aliases: readonly string[];
  /** Repeats its name in lists; absent for none. */
  readonly colour?: CircleColour;
}

/** The circles as shipped, closest first; `casual` and `dormant` are the words of a peer plugin. */
export const DEFAULT_CIRCLES: readonly Circle[] = [
  { name: 'inner', cadence: { count: 2, unit: 'week' }, aliases: [] },
  { name: 'close', cadence: { count: 1, unit: 'month' }, aliases: [] },
  { name: 'steady', cadence: { count: 3, unit: 'month' }, aliases: ['casual'] },
  { name: 'warm', cadence: { count: 6, unit: 'month' }, aliases: [] },
  { name: 'distant', cadence: { count: 1, unit: 'year' }, aliases: ['dormant'] },
];

/** The circle that a word names, without regard to case; a name goes before an alias. Undefined for an unknown word. */
export function findCircle(circles: readonly Circle[], word: string): Circle | undefined {
  const wanted = word.trim().toLowerCase();
  return (
    circles.find(({ name }) => name.toLowerCase() === wanted) ??
    circles.find(({ aliases }) => aliases.some((alias) => alias.toLowerCase() === wanted))
  );
}

/** Tells where contacts stand in an order by circle: circles as they are listed, then unknown ones, then none. */
export function circleRanks(circles: readonly Circle[]): (circle: string | null) => number {
  const ranks = new Map(circles.map(({ name }, rank) => [name, rank]));
  return (circle) => (circle === null ? circles.length + 1 : (ranks.get(circle) ?? circles.length));
}

/** The circle whose cadence is nearest, by ratio, to a length in days. */
export function nearestCircle(circles: readonly Circle[], days: number): Circle | undefined {
  let nearest: Circle | undefined;
  let least = Infinity;
  for (const circle of circles) {
    if (circle.cadence === null) continue;
    const distance = Math.abs(Math.log(meanDays(circle.cadence) / days));
    if (distance < least) [nearest, least] = [circle, distance];
  }
  return nearest;
}
