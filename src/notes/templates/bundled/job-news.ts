import type { BundledTemplate } from './bundled-template';

/** The template for congratulating on a new job. */
export const jobNews: BundledTemplate = {
  name: 'Job news',
  text: `---
channel: "{{channel}}"
direction: outbound
---

> [!info] {{person}}
> - {{role}}
> - {{company}}
> - Last time, {{last-ago}}: {{last-notes}}

## Notes

%% Congratulate on what they did, not on the title. What did they bring to it that others don't? Ask for nothing. %%

- {{cursor}}

## What they said

%% What are they looking forward to? What are they leaving behind? %%

## Ask next time

- How were the first weeks?

## Follow-ups

%% Anything promised, by me or by them? - [ ] Send the paper to {{person}} 📅 {{date}} %%
`,
};
