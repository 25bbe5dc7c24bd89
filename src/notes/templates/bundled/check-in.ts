import type { BundledTemplate } from './bundled-template';

/** The template for being in touch because it is time. */
export const checkIn: BundledTemplate = {
  name: 'Check-in',
  text: `
> [!info] Last time, {{last-ago}}
> - {{last-notes}}
> - Ask: {{ask-next-time}}

> [!info] Keep in mind
> - Open: {{open-follow-ups}}
> - Coming up: {{upcoming}}

## Notes

%% What matters to them now? What has changed since last time? %%

- {{cursor}}

## What they said

%% In their words: what they enjoy, what weighs on them, what they are waiting for. %%

## Ask next time

%% What do I want to hear the end of? %%

## Follow-ups

%% What was promised, by me and by them? %%
`,
};
