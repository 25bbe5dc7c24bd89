import type { BundledTemplate } from './bundled-template';

/** The template for an hour without an agenda. */
export const coffeeChat: BundledTemplate = {
  name: 'Coffee chat',
  text: `---
channel: in person
---

> [!info] Last time, {{last-ago}}
> - {{last-notes}}
> - Ask: {{ask-next-time}}

> [!info] Keep in mind
> - Open: {{open-follow-ups}}
> - Coming up: {{upcoming}}
> - Looking for: {{looking-for}}
> - Can help with: {{can-help-with}}

## Notes

%% What matters to them now? What are they working towards, and what is in the way? Ask, and let them finish. %%

- {{cursor}}

## What they said

%% A sentence worth keeping, as they said it. %%

## Ask next time

%% What do I want to hear the end of? %%

## Follow-ups

%% What was promised, by me and by them? %%
`,
};
