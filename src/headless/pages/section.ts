import { BLANK, line, toned, type Block, type Span } from '../page';
import { numeral } from './words';

type Row = readonly Span[];

/** A part of a page: rows below a heading with their number; nothing where there are none. */
export function section(
  heading: string,
  aside: string,
  rows: readonly Row[],
  most = Infinity,
): readonly Block[] {
  if (rows.length === 0) return [];
  const left = rows.length - most;
  const more = left > 0 ? [line(toned('quiet', `  … and ${numeral(left)} more`))] : [];
  return [
    BLANK,
    line(
      toned('title', `${heading} (${numeral(rows.length)})`),
      toned('quiet', aside === '' ? '' : `  ${aside}`),
    ),
    { rows: rows.slice(0, most) },
    ...more,
  ];
}

/** A line that names what a page leaves out. */
export function notShown(what: string): readonly Block[] {
  return [BLANK, line(toned('quiet', `Not shown: ${what}.`))];
}
