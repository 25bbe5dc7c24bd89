import type { BundledTemplate } from './bundled-template';

/** The template for people who meet regularly. */
export const oneToOne: BundledTemplate = {
  name: 'One-to-one',
  text: `
> [!info] Last time, {{last-ago}}
> - {{last-notes}}
> - Ask: {{ask-next-time}}

> [!info] Keep in mind
> - Open: {{open-follow-ups}}
> - Coming up: {{upcoming}}

## Notes

%% Theirs first: what do they want to talk about? What matters to them now? %%

- {{cursor}}

## What they said

%% What do they need from me? What did I hear between the lines? %%

## Ask next time

%% What do I want to hear the end of? %%

## Follow-ups

%% What was promised, by me and by them? %%
`,
};
