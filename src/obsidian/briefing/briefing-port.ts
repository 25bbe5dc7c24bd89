import { recollect } from '../../actions/recall-conversations';
import { recollectionLimits, type Recollection } from '../../notes/briefing/recollection';
import type { BriefingPort } from '../../ui/briefing/briefing-port';
import type { BriefingSources } from './briefing-panel';
import type { Briefed } from './briefing-subject';
import { copyBriefing, insertBriefingInto } from './pass-on';
import { renderWords } from './render-words';

/** What is recalled while there is nothing to recall it from. */
const NOTHING: Recollection = { conversations: [], toAsk: null, hasEarlier: false };

/** What a briefing asks for, done in Obsidian; the same object as long as it is about the same note and people. */
export function briefingPort(
  sources: BriefingSources,
  prepare: () => void,
): (now: Briefed) => BriefingPort {
  const { app, ports, configuration, notices, store } = sources;
  const usual: BriefingPort = {
    recall: async (contact, asked) => {
      const { state } = store;
      if (state.kind !== 'ready') return NOTHING;
      const { network, review } = state;
      const limits = recollectionLimits(asked);
      return recollect(contact, review.today, limits, network, configuration.settings, ports.vault);
    },
    render: (container, markdown, from) => renderWords(app, notices, container, markdown, from),
    prepare,
    copy: (contact) => {
      notices.sayFailure(copyBriefing(sources, [contact]));
    },
    insert: null,
  };
  let [of, port] = ['', usual];
  return ({ note, people }) => {
    const key = note === null ? '' : [note, ...people].join('\n');
    if (key !== of)
      [of, port] = [
        key,
        note === null
          ? usual
          : {
              ...usual,
              insert: () => {
                notices.sayFailure(insertBriefingInto(sources, note, people));
              },
            },
      ];
    return port;
  };
}
