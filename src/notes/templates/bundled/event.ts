import type { BundledTemplate } from './bundled-template';

/** The template for people met at one place. */
export const event: BundledTemplate = {
  name: 'Event',
  text: `---
channel: event
location:
topics:
---

> [!info] Last time, {{last-ago}}
> - {{last-notes}}
> - Ask: {{ask-next-time}}

## Notes

- {{cursor}}

## What they said

%% Each person in one line: what they care about, and one thing to remember them by. %%

## Who else was there

%% Link them here. Whom did I really talk with? Add them to the people above. %%

## Ask next time

## Follow-ups

%% Anything promised, by me or by them? - [ ] Send the paper to {{person}} 📅 {{date}} %%
`,
};
