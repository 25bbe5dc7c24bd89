import type { BundledTemplate } from './bundled-template';

/** The template for learning from somebody’s way. */
export const informationalInterview: BundledTemplate = {
  name: 'Informational interview',
  text: `
> [!info] {{people}}
> - {{role}}
> - {{company}}
> - Can help with: {{can-help-with}}

> [!info] Last time, {{last-ago}}
> - {{last-notes}}
> - Ask: {{ask-next-time}}

## Notes

%% How did they get here? What is a normal week? What would they do differently? What surprised them? Who else should I talk to? %%

- {{cursor}}

## What they said

%% Advice in their own words, with the reason they gave. %%

## Ask next time

%% What do I want to hear the end of? %%

## Follow-ups

%% What will I do with it, and when do I tell them what came of it? %%
`,
};
