import type { NamedContact } from './named-contact';

/** Says why a name that was asked for means no contact, or not one alone, and what to give instead. */
export function whyUnclear(
  found: Exclude<NamedContact, { readonly kind: 'contact' }>,
  wanted: string,
): string {
  if (found.kind === 'several') {
    const paths = found.contacts.map(({ path }) => path).join(', ');
    return `Several contacts are called “${wanted}”: ${paths}. Give the path.`;
  }
  const { nearest } = found;
  const names = nearest.map(({ name, path }) =>
    nearest.some((other) => other.path !== path && other.name === name) ? path : name,
  );
  const hint = nearest.length === 0 ? '' : ` Nearest: ${names.join(', ')}.`;
  return `There is no contact “${wanted}”.${hint}`;
}
