import type { Network } from '../network/network';
import type { ContactOfLink } from '../notes/writing/check-ins-items';

/** Tells to which contact a link leads from a note, which need not exist yet. */
export function contactOfLink(
  network: Pick<Network, 'resolve' | 'contact'>,
  from: string,
): ContactOfLink {
  return (link) => {
    const path = network.resolve(link, from);
    return path === null || network.contact(path) === undefined ? null : path;
  };
}
