import type { BundledTemplate } from './bundled-template';

/** The template for thanking for help. */
export const thankYou: BundledTemplate = {
  name: 'Thank-you',
  text: `---
direction: outbound
gave: thanks
---

> [!info] Last time, {{last-ago}}
> - {{last-notes}}
> - Ask: {{ask-next-time}}
> - Between us: {{exchanges}}

## Notes

%% What did they do? What did it change for me? Say that, and ask for nothing. %%

- {{cursor}}

## What they said

%% What did it mean to them? %%

## Ask next time

%% What do I want to hear the end of? %%
`,
};
