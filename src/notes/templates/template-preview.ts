import { readFrontmatter } from '../text/frontmatter';

/** So many characters of a template's lines are shown. */
const LONGEST = 160;

/** The first lines of a template in one: its headings, prompts and texts, without marks and recalled things. */
export function templatePreview(template: string): string {
  const { bodyOffset } = readFrontmatter(template, () => null);
  const lines = template.slice(bodyOffset).split(/\r?\n/);
  const own = lines.filter((line) => !/^\s*>/.test(line));
  const said = [own, lines]
    .map((some) => some.map(asText).filter((line) => line !== ''))
    .find((some) => some.length > 0);
  return (said ?? []).join(' · ').replace(TOO_LONG, '$1…');
}

const TOO_LONG = new RegExp(`^(.{${String(LONGEST)}}).+$`, 'su');

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
