import { isoDay, type Day } from '../domain/day';
import { nameOfLink } from './written-values';

/**
 * An organisation that somebody has left, as an item of the property for past ones: `Acme (2021-03 – 2026-11)`, or
 * `Acme (until 2026-11)` where it isn't known since when, or since later than that. A link stays a link as a whole, since
 * Obsidian follows no others in properties: `[[Acme|Acme (2021-03 – 2026-11)]]`.
 */
export function pastOrganisation(written: string, since: Day | null, until: Day): string {
  const month = (day: Day): string => isoDay(day).slice(0, MONTH_LENGTH);
  const dates =
    since === null || since > until ? `until ${month(until)}` : `${month(since)} – ${month(until)}`;
  const item = written.trim();
  const [, target, shown] = WIKI_LINK.exec(item) ?? [];
  if (target !== undefined) return `[[${target}|${shown ?? nameOfLink(target)} (${dates})]]`;
  const [, display, address] = MARKDOWN_LINK.exec(item) ?? [];
  if (display !== undefined && address !== undefined) return `[${display} (${dates})]${address}`;
  return `${item} (${dates})`;
}

const MONTH_LENGTH = 'YYYY-MM'.length;
const WIKI_LINK = /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/;
const MARKDOWN_LINK = /^\[([^[\]]*)\](\([^()]*\))$/;

/** The name of a past organisation without the dates behind it, written by Rapport or by hand. */
export function withoutDates(shown: string): string {
  return shown.replace(DATED, '$1');
}

const DATE = '\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?';
const DATED = new RegExp(
  `^(.*\\S)\\s*\\((?:${DATE}\\s*[–—-]\\s*(?:${DATE})?|[–—-]\\s*${DATE}|(?:until|since)\\s+${DATE})\\)\\s*$`,
  'is',
);
