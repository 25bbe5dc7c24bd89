import type { BundledTemplate } from './bundled-template';

/** The template for learning from somebody’s way. */
export const informationalInterview: BundledTemplate = {
  name: 'Informational interview',
  text: `---
channel: "{{channel}}"
topics:
---

> [!info] {{person}}
> - {{role}}
> - {{company}}
> - Can help with: {{can-help-with}}
> - Last time, {{last-ago}}: {{last-notes}}
> - Ask: {{ask-next-time}}

%% How did they get here? What is a normal week? What would they do differently? What surprised them? Who else should I talk to? %%

## Notes

- {{cursor}}

## What they said

%% Advice in their own words, with the reason they gave. %%

## What I will do with it

## Ask next time

## Follow-ups

%% Anything promised, by me or by them? - [ ] Send the paper to {{person}} 📅 {{date}} %%
`,
};
