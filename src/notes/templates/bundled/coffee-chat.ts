import type { BundledTemplate } from './bundled-template';

/** The template for an hour without an agenda. */
export const coffeeChat: BundledTemplate = {
  name: 'Coffee chat',
  text: `---
channel: in person
location:
---

> [!info] Last time, {{last-ago}}
> - {{last-notes}}
> - Ask: {{ask-next-time}}
> - Open: {{open-follow-ups}}
> - Coming up: {{upcoming}}
> - Looking for: {{looking-for}}
> - Can help with: {{can-help-with}}

## What matters to them now

%% Ask, and let them finish. What are they working towards? What is in the way? %%

- {{cursor}}

## Notes

## What they said

%% A sentence worth keeping, as they said it. %%

## Ask next time

## Follow-ups

%% Anything promised, by me or by them? - [ ] Send the paper to {{person}} 📅 {{date}} %%
`,
};
