import type { CheckIn } from '../../domain/check-in';
import type { CircleColour } from '../../domain/circle';
import type { Contact } from '../../domain/contact';
import type { Owed } from '../../domain/dismissal';
import type { FollowUp } from '../../domain/follow-up';
import type { Introduction, IntroductionPlace } from '../../domain/introduction';
import type { Match, MatchKey } from '../../domain/match';
import type { Milestone } from '../../domain/milestone';
import type { Opener } from '../../domain/opener';
import type { ContactRhythm } from '../../network/rhythm-of-contact';
import type { Problem } from '../../notes/problem';
import type { Mention, WrittenTask } from '../follow-up/follow-up-port';
import type { EvidenceModel } from '../why/why-model';

/** What a row is about. */
export type Subject =
  | {
      readonly kind: 'contact';
      readonly checkIn: CheckIn;
      /** What of the contact a search found, where that is not its name. */
      readonly found: string | null;
    }
  | { readonly kind: 'circle'; readonly checkIn: CheckIn; readonly rhythm: ContactRhythm }
  | { readonly kind: 'follow-up'; readonly followUp: FollowUp }
  | { readonly kind: 'milestone'; readonly milestone: Milestone }
  | { readonly kind: 'interaction'; readonly evidence: EvidenceModel }
  | {
      /** A contact, and what a view has to say of them. */
      readonly kind: 'said';
      readonly contact: Contact;
      readonly aside: string;
      readonly detail: string;
      readonly icon: string;
      /** What to write to them, where that is the point of the row. */
      readonly opener?: Opener;
      /** The contact command that is the point of the row, by id. */
      readonly command?: string;
      /** The event, by the path of its note, at which the user may want to meet them. */
      readonly meetAt?: string;
    }
  | { readonly kind: 'introduction'; readonly introduction: Introduction }
  | { readonly kind: 'match'; readonly match: Match }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** A contact as actions name it: by a name that no other contact goes by. */
export interface NamedContact {
  readonly path: string;
  readonly name: string;
  /** The circle that its note says; null for none. */
  readonly circle: string | null;
  readonly paused: boolean;
  readonly died: boolean;
}

/** The text of a row and what it leads to, as plain data. */
export interface RowModel {
  readonly kind: Subject['kind'];
  /** The note that the row opens, and the line in it, from 1. */
  readonly path: string;
  readonly line: number | null;
  /** The contacts that the row's actions concern. */
  readonly contacts: readonly NamedContact[];
  /** The first line: a name, or what there is to do. */
  readonly title: string;
  /** What tells the name apart from others like it; empty where nothing needs to. */
  readonly apart: string;
  /** Beside the first line: a circle or a day. */
  readonly aside: string;
  /** The colour of the circle that stands there, which only repeats it; null for none. */
  readonly colour: CircleColour | null;
  /** The second line: the reason, in short. */
  readonly detail: string;
  /** How far through the cadence, from 0 to 1; null where there is none. */
  readonly share: number | null;
  /** Whether the contact is due, which the bar then shows. */
  readonly isDue: boolean;
  /** Name of the icon in front; null where a bar or nothing stands there. */
  readonly icon: string | null;
  /** The task that the row stands for; null for other rows. */
  readonly task: WrittenTask | null;
  /** The follow-up without a task that the row stands for; null for other rows. */
  readonly owed: Owed | null;
  /** The match that the row stands for; null for other rows. */
  readonly match: MatchKey | null;
  /** Where the introduction that the row is about is recorded; null for other rows. */
  readonly introduction: IntroductionPlace | null;
  /** Id of the contact command that is the row's main action, where that is one; null for other rows. */
  readonly command: string | null;
  /** What to write to the row's contacts, where that is the point of it; null for other rows. */
  readonly opener: Opener | null;
  /** The event, by the path of its note, at which the user may want to meet its contact; null for none. */
  readonly meetAt: string | null;
  /** The mention that is all that is known of the last interaction; null otherwise. */
  readonly mention: Mention | null;
}
