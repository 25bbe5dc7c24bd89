import type { BundledTemplate } from './bundled-template';

/** The template for thanking for help. */
export const thankYou: BundledTemplate = {
  name: 'Thank-you',
  text: `---
channel: "{{channel}}"
direction: outbound
gave: thanks
---

> [!info] Last time, {{last-ago}}
> - {{last-notes}}
> - Between us: {{exchanges}}

## Notes

%% What did they do? What did it change for me? Say that, and ask for nothing. %%

- {{cursor}}

## What they said

## Ask next time
`,
};
