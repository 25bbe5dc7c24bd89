import type { BundledTemplate } from './bundled-template';

/** The template for being in touch because it is time. */
export const checkIn: BundledTemplate = {
  name: 'Check-in',
  text: `---
channel: "{{channel}}"
---

> [!info] Last time, {{last-ago}}
> - {{last-notes}}
> - Ask: {{ask-next-time}}
> - Open: {{open-follow-ups}}
> - Coming up: {{upcoming}}

## Notes

%% How are they, really? What has changed since last time? %%

- {{cursor}}

## What they said

%% In their words: what they enjoy, what weighs on them, what they are waiting for. %%

## Ask next time

## Follow-ups

%% Anything promised, by me or by them? - [ ] Send the paper to {{person}} 📅 {{date}} %%
`,
};
