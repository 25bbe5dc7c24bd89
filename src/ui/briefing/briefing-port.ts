import type { Recollection } from '../../notes/briefing/recollection';
import type { PanelProps } from '../panel/panel-port';

/** What a briefing asks of the plugin beside what its rows ask for. */
export interface BriefingPort {
  /** Recalls the last conversations with a contact from a few notes; from more of them the more often the user asked to go on. */
  readonly recall: (contact: string, asked: number) => Promise<Recollection>;
  /** Renders harmless Markdown of a note into an element; gives back how to end what that began. */
  readonly render: (container: HTMLElement, markdown: string, from: string) => () => void;
  /** Asks for whom to prepare. */
  readonly prepare: () => void;
  /** Copies the briefing on a contact as Markdown. */
  readonly copy: (contact: string) => void;
  /** Writes the briefing on all its people into the conversation note that is followed; null where there is none. */
  readonly insert: (() => void) | null;
}

/** Everything the view is given. */
export interface BriefingProps extends PanelProps {
  /** Paths of the contacts to be prepared for; empty while there are none. */
  readonly people: readonly string[];
  readonly briefing: BriefingPort;
}
