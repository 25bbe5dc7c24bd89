import type { BundledTemplate } from './bundled-template';

/** The template for people who meet regularly. */
export const oneToOne: BundledTemplate = {
  name: 'One-to-one',
  text: `---
channel: "{{channel}}"
---

> [!info] Last time, {{last-ago}}
> - {{last-notes}}
> - Ask: {{ask-next-time}}
> - Open: {{open-follow-ups}}
> - Coming up: {{upcoming}}

## What they want to talk about

%% Theirs first. %%

- {{cursor}}

## Notes

## What they said

%% What do they need from me? What did I hear between the lines? %%

## Ask next time

## Follow-ups

%% Anything promised, by me or by them? - [ ] Send the paper to {{person}} 📅 {{date}} %%
`,
};
