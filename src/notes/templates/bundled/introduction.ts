import type { BundledTemplate } from './bundled-template';

/** The template for joining two contacts. */
export const introduction: BundledTemplate = {
  name: 'Introduction',
  text: `---
channel: introduction
---

%% Ask both before you introduce them, and say why in one sentence that each can act on. %%

## Notes

%% Why should they meet? What does each of them get out of it? %%

- {{cursor}}

## What they said

%% What does each of them want from it? %%

## Ask next time

- How did it go with {{people}}?

## Follow-ups

%% What was promised, by me and by them? %%
`,
};
