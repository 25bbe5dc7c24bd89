import type { BundledTemplate } from './bundled-template';

/** The template for congratulating on a new job. */
export const jobNews: BundledTemplate = {
  name: 'Job news',
  text: `---
direction: outbound
---

> [!info] {{people}}
> - {{role}}
> - {{company}}

> [!info] Last time, {{last-ago}}
> - {{last-notes}}
> - Ask: {{ask-next-time}}

## Notes

%% Congratulate on what they did, not on the title. What did they bring to it that others don't? Ask for nothing. %%

- {{cursor}}

## What they said

%% What are they looking forward to? What are they leaving behind? %%

## Ask next time

- How were the first weeks?

## Follow-ups

%% What was promised, by me and by them? %%
`,
};
