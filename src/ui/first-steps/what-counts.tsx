import type { VNode } from 'preact';
import { FIRST_RUN } from '../strings';

/** What makes a note a contact. */
export function WhatCounts(): VNode {
  return (
    <p class="rapport-guide-intro">
      {FIRST_RUN.whatCounts} <code>{FIRST_RUN.property}</code> {FIRST_RUN.orTag}{' '}
      <code>{FIRST_RUN.tag}</code>, {FIRST_RUN.orFolder}
    </p>
  );
}
