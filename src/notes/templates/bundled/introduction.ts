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

## Ask next time

- How did it go with {{people}}?

## Follow-ups

%% Anything promised, by me or by them? - [ ] Send the paper to {{person}} 📅 {{date}} %%
`,
};
