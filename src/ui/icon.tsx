import { setIcon } from 'obsidian';
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** One of Obsidian's icons; it only repeats what the text beside it says. */
export function Icon({
  name,
  extra = '',
}: {
  readonly name: string;
  readonly extra?: string;
}): VNode {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (element.current !== null) setIcon(element.current, name);
  }, [name]);
  return <span ref={element} class={`rapport-icon ${extra}`} aria-hidden="true" />;
}
