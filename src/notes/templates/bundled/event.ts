import type { BundledTemplate } from './bundled-template';

/** The template for people met at one place. */
export const event: BundledTemplate = {
  name: 'Event',
  text: `---
channel: event
---

> [!info] Last time, {{last-ago}}
> - {{last-notes}}
> - Ask: {{ask-next-time}}

## Notes

%% What matters to each of them now? %%

- {{cursor}}

## What they said

%% Each person in one line: what they care about, and one thing to remember them by. %%

## Who else was there

%% Link them here. Whom did I really talk with? Add them to the people above. %%

## Ask next time

%% What do I want to hear the end of? %%

## Follow-ups

%% What was promised, by me and by them? %%
`,
};
