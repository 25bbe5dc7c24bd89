import type { SearchMatches, SearchResult, SearchResultContainer } from 'obsidian';

type Search = (text: string) => SearchResult | null;

/** Obsidian's `prepareFuzzySearch`: every character of the query in order; 0 is the best score. */
export function prepareFuzzySearch(query: string): Search {
  const wanted = [...query.toLowerCase()].filter((character) => character.trim() !== '');
  return (text) => {
    const lower = text.toLowerCase();
    const exact = lower.indexOf(query.toLowerCase().trim());
    if (exact >= 0 && wanted.length > 0) return found([[exact, exact + query.trim().length]], text);
    const matches: [number, number][] = [];
    let from = 0;
    for (const character of wanted) {
      const at = lower.indexOf(character, from);
      if (at < 0) return null;
      const last = matches.at(-1);
      if (last !== undefined && last[1] === at) last[1] = at + character.length;
      else matches.push([at, at + character.length]);
      from = at + character.length;
    }
    return found(matches, text);
  };
}

/** Obsidian's `prepareSimpleSearch`: every word of the query, anywhere. */
export function prepareSimpleSearch(query: string): Search {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    const starts = words.map((word) => lower.indexOf(word));
    if (starts.some((start) => start < 0)) return null;
    const matches = words.map((word, at): [number, number] => {
      const start = starts[at] ?? 0;
      return [start, start + word.length];
    });
    return found(
      matches.sort((a, b) => a[0] - b[0]),
      text,
    );
  };
}

/** Obsidian's `sortSearchResults`: the best score first, in place. */
export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

/** Obsidian's `renderMatches`: the text with its matched parts marked. */
export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: SearchMatches | null,
  offset = 0,
): void {
  let from = 0;
  for (const [start, end] of matches ?? []) {
    const [first, last] = [Math.max(start + offset, from), Math.min(end + offset, text.length)];
    if (last <= first) continue;
    el.append(text.slice(from, first));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(first, last) });
    from = last;
  }
  el.append(text.slice(from));
}

/** Obsidian's `renderResults`. */
export function renderResults(
  el: HTMLElement,
  text: string,
  result: SearchResult,
  offset?: number,
): void {
  renderMatches(el, text, result.matches, offset);
}

/** Fewer pieces, an early start and a short text make a better match. */
function found(matches: [number, number][], text: string): SearchResult {
  const start = matches[0]?.[0] ?? 0;
  return {
    matches,
    score: -(Math.max(0, matches.length - 1) + start / 100 + text.length / 10_000),
  };
}
