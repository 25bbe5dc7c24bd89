/** What a key asks for while contacts are sorted into circles. */
export type TriageCommand =
  | { readonly kind: 'circle'; readonly index: number }
  | { readonly kind: 'never' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'undo' };

/** A key as it was pressed. */
interface TriageStroke {
  readonly key: string;
  /** Whether Ctrl, Alt or Cmd is held. */
  readonly modified: boolean;
  /** Whether the key is held down, and this is not the first time it is heard. */
  readonly repeated: boolean;
  /** Whether the text runs from right to left, so that onward is to the left. */
  readonly rightToLeft: boolean;
}

/** What a key asks for where there are so many circles; null where it is no key of this page. */
export function triageKey(stroke: TriageStroke, circles: number): TriageCommand | null {
  const { key, modified, repeated, rightToLeft } = stroke;
  if (modified || repeated) return null;
  if (/^[1-9]$/.test(key))
    return Number(key) <= circles ? { kind: 'circle', index: Number(key) - 1 } : null;
  switch (key) {
    case '0':
    case 'n':
    case 'N':
      return { kind: 'never' };
    case 's':
    case 'S':
    case rightToLeft ? 'ArrowLeft' : 'ArrowRight':
      return { kind: 'skip' };
    case 'u':
    case 'U':
    case 'Backspace':
      return { kind: 'undo' };
    default:
      return null;
  }
}
