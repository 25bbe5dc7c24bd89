import type { Menu, PaneType } from 'obsidian';
import type { CandidateFolder } from '../../network/candidate-folders';
import type { Network } from '../../network/network';
import type { Review } from '../../network/review';
import type { CircleChoice, ContactPort } from '../contact/contact-port';
import type { MentionPort, OwedPort, TaskPort } from '../follow-up/follow-up-port';
import type { MeetPort } from '../events/event-port';
import type { IntroductionPort } from '../introductions/introduction-port';
import type { MatchPort } from '../matches/match-port';
import type { GuidePort, GuideState } from '../first-steps/guide-port';

/** Where a note opens: a new tab, split or window, or `false` for where a plain click opens it. */
export type OpenIn = PaneType | false;

/** What there is to show: notes still being read, or a review of all of them. */
export type ReviewState =
  | { readonly kind: 'building'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'ready';
      readonly review: Review;
      readonly network: Network;
    };

/** The sections of the review, in the order in which they stand. */
export const SECTION_IDS = [
  'overdue follow-ups',
  'today',
  'follow-ups',
  'suggested circles',
  'no rhythm',
  'soon',
  'milestones',
  'problems',
  'stale follow-ups',
  'all contacts',
] as const;
/** One of the review's sections. */
export type SectionId = (typeof SECTION_IDS)[number];

/** The sections that the user has folded (`true`) or unfolded (`false`); others stand as shipped. */
export type Folds = Readonly<Partial<Record<SectionId, boolean>>>;

/** Something that can be begun without a contact at hand. */
export interface Beginning {
  /** Those of the same group stand together in menus. */
  readonly group: 'talk' | 'plan' | 'know' | 'join' | 'season';
  readonly title: string;
  readonly icon: string;
  readonly run: () => void;
}

/** What the review asks of the plugin; after an action it waits for the notes to change. */
export interface ReviewPort
  extends ContactPort, TaskPort, OwedPort, MatchPort, IntroductionPort, MentionPort, MeetPort {
  /** What can be begun from above the review, the most frequent first. */
  readonly beginnings: readonly Beginning[];
  /** Opens a note, at a line (from 1) where one is given. */
  openNote(path: string, line: number | null, where: OpenIn): void;
  /** Offers Obsidian's page preview for the note that an element stands for. */
  hoverPreview(event: MouseEvent, target: HTMLElement, path: string): void;
  /** Takes a folder's notes for what it holds; a rejection's message is shown to the user. */
  useFolder(folder: CandidateFolder): Promise<void>;
  /** Writes circles into contacts' notes; a rejection's message is shown to the user. */
  setCircles(choices: readonly CircleChoice[]): Promise<void>;
  /** Hears of a menu that has been shown, so that it closes with the plugin. */
  menuShown(menu: Pick<Menu, 'close'>): void;
  /** Remembers which sections are folded. */
  saveFolds(folds: Folds): void;
  /** What the guide of the first steps asks for. */
  readonly guide: GuidePort;
}

/** Everything the review view is given; `folds` is read once, when it is mounted. */
export interface ReviewProps {
  readonly state: ReviewState;
  readonly port: ReviewPort;
  readonly folds: Folds;
  readonly guide: GuideState;
}

/** A component in a container that belongs to someone else, such as a view or a modal. */
export interface Mounted<Props> {
  /** Shows new props, changing only what they change. */
  update(props: Props): void;
  /** Removes the component and everything it listens to. */
  unmount(): void;
}
