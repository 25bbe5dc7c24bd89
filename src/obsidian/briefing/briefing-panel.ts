import type { App } from 'obsidian';
import type { Ports } from '../../actions/ports';
import type { BriefingProps } from '../../ui/briefing/briefing-port';
import { mountBriefing } from '../../ui/mount';
import { BRIEFING } from '../../ui/strings';
import { followingPanel } from '../panels/following-panel';
import type { Panel } from '../panels/panel-view';
import type { RowsPanelSources } from '../panels/rows-panel';
import type { Configuration } from '../settings/configuration';
import type { ActionNotices } from '../writing/action-notices';
import type { Actions } from '../writing/actions';
import { briefingPort } from './briefing-port';
import { NOBODY, type BriefingSubject } from './briefing-subject';

/** The type under which Obsidian knows the view. */
export const BRIEFING_TYPE = 'rapport-briefing';

/** What the view is shown from. */
export interface BriefingSources extends RowsPanelSources {
  readonly app: App;
  readonly ports: Pick<Ports, 'vault' | 'links'>;
  readonly configuration: RowsPanelSources['configuration'] & Pick<Configuration, 'settings'>;
  readonly notices: Pick<ActionNotices, 'say' | 'sayFailure'>;
  readonly actions: Actions;
  readonly briefed: BriefingSubject;
}

/** The view *Briefing*, which follows the note that is read, or whom the user picks. */
export function briefingPanel(sources: BriefingSources, prepare: () => void): Panel<BriefingProps> {
  const shown = {
    type: BRIEFING_TYPE,
    title: BRIEFING.title,
    icon: 'book-open',
    mount: mountBriefing,
  };
  return followingPanel(sources, sources.briefed, shown, () => {
    const portFor = briefingPort(sources, prepare);
    return (props, subject) => {
      const now = subject ?? NOBODY;
      return { ...props, people: now.people, briefing: portFor(now) };
    };
  });
}
