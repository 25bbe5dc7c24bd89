import type { Opener } from '../../domain/opener';
import type { MessageTemplate } from './message-template';

/** The messages that Rapport brings along; each sentence stands for itself, since one that lacks a value is left out. */
export const BUNDLED_MESSAGES: Readonly<Record<Opener, MessageTemplate>> = {
  'check-in': {
    name: 'Check-in',
    text: `---
subject: How are you, {{first-name}}?
---
Hi {{first-name}},

I thought of you today. What came of {{last-topic}}? And how are things at {{company}}?

If you like, let's talk one of these days.
`,
  },
  'thank-you': {
    name: 'Thank-you',
    text: `---
subject: Thank you
---
Hi {{first-name}},

I want to say thank you. Your {{last-help}} meant more to me than you may know.

If there is anything that I can do for you, tell me. You said that you look for {{looking-for}}: I keep my eyes open.
`,
  },
  congratulation: {
    name: 'Congratulation',
    text: `---
subject: Congratulations!
---
Hi {{first-name}},

congratulations on {{milestone}}, and may you find a moment to enjoy it!

What are you looking forward to now?
`,
  },
  share: {
    name: 'Share something',
    text: `---
subject: "{{note}}"
---
Hi {{first-name}},

I came across this and thought of you: {{note}}
{{link}}

It made me think of {{reason}}. What do you make of it?
`,
  },
  introduction: {
    name: 'Introduction',
    text: `---
subject: "{{first-name}}, meet {{other-first-name}}"
---
Hi {{first-name}}, hi {{other-first-name}},

I would like the two of you to meet. I thought of it because of {{reason}}.

{{name}} works as {{role}} at {{company}}. {{first-name}} can help with {{can-help-with}}. {{first-name}} looks for {{looking-for}}.

{{other-name}} works as {{other-role}} at {{other-company}}. {{other-first-name}} can help with {{other-can-help-with}}. {{other-first-name}} looks for {{other-looking-for}}.

I leave the rest to you.
`,
  },
  'may I introduce': {
    name: 'May I introduce you?',
    text: `---
subject: May I introduce you to {{other-name}}?
---
Hi {{first-name}},

may I introduce you to {{other-name}}? I thought of it because of {{reason}}. {{other-first-name}} works as {{other-role}} at {{other-company}}. {{other-first-name}} can help with {{other-can-help-with}}. {{other-first-name}} looks for {{other-looking-for}}.

A short yes or no is enough, and no is fine.
`,
  },
  advice: {
    name: 'Ask for advice',
    text: `---
subject: May I ask you something?
---
Hi {{first-name}},

may I ask for your advice? You know {{can-help-with}} better than anyone I could ask. You have seen from the inside how it works at {{company}}.

Fifteen minutes on the phone would help me a lot, whenever it suits you.
`,
  },
  news: {
    name: 'Tell my news',
    text: `---
subject: Some news
---
Hi {{first-name}},

I have some news: I am looking for something new. I would like to hear what you think of it.

You said that you can help with {{can-help-with}}. Who comes to your mind at {{company}} or elsewhere with whom I should talk?

Thank you, whatever comes of it.
`,
  },
  reconnect: {
    name: 'Reconnect',
    text: `---
subject: It has been too long
---
Hi {{first-name}},

it has been too long, and that is on me. We last spoke {{last-ago}}. I still think of what you said about {{last-topic}}. I remember how we met: {{met-at}}.

How are you, and what keeps you busy at {{company}}?
`,
  },
};
