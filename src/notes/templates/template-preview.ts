import { readFrontmatter } from '../text/frontmatter';

/** A part of a template as a chooser shows it: a heading, and what stands below it; one of them may be empty. */
export interface PreviewLine {
  readonly heading: string;
  readonly text: string;
}

/** So many parts of a template are shown. */
const MOST_LINES = 2;

/** So many characters of a part are shown, heading and text together: a line of a wide chooser, two on a phone. */
const LONGEST = 100;

/**
 * The first lines of a template, a part in each: its headings with the prompts and texts below them, without marks and
 * recalled things. Headings with nothing below them are left out where there is more to show.
 */
export function templatePreview(template: string): readonly PreviewLine[] {
  const { bodyOffset } = readFrontmatter(template, () => null);
  const lines = template.slice(bodyOffset).split(/\r?\n/);
  const own = partsOf(lines.filter((line) => !/^\s*>/.test(line)));
  const parts = own.length > 0 ? own : partsOf(lines);
  const telling = parts.filter(({ text }) => text !== '');
  return (telling.length > 0 ? telling : parts).slice(0, MOST_LINES).map(cut);
}

function partsOf(lines: readonly string[]): readonly PreviewLine[] {
  const parts: { heading: string; texts: string[] }[] = [];
  for (const line of lines) {
    const text = asText(line);
    if (text === '') continue;
    if (/^\s*#{1,6}\s/.test(line)) parts.push({ heading: text, texts: [] });
    else if (parts.at(-1) === undefined) parts.push({ heading: '', texts: [text] });
    else parts.at(-1)?.texts.push(text);
  }
  return parts.map(({ heading, texts }) => ({ heading, text: texts.join(' · ') }));
}

function cut({ heading, text }: PreviewLine): PreviewLine {
  const shown = shortened(heading, LONGEST);
  return { heading: shown, text: shortened(text, Math.max(LONGEST - shown.length, LONGEST / 2)) };
}

/** Cuts a text between two words, or a word that is longer than all that is shown. */
function shortened(text: string, longest: number): string {
  const signs = Array.from(text);
  if (signs.length <= longest) return text;
  const start = signs.slice(0, longest + 1).join('');
  const whole = start.replace(/[\s\p{P}]+\S*$/u, '');
  return `${whole === '' || whole === start ? signs.slice(0, longest).join('') : whole}…`;
}

function asText(line: string): string {
  return line
    .replace(
      /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])(?:\s+|$)|#{1,6}\s+)?(?:\[.\]\s+|\[![^\]]*\][+-]?\s*)?/,
      '',
    )
    .replace(/%%|<!--|-->|<%[^]*?%>|\{\{\s*cursor\s*\}\}/gi, '')
    .replace(/\{\{\s*([^{}]*?)\s*\}\}/g, '$1')
    .trim();
}
