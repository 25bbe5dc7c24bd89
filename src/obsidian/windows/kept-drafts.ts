import { anything, list, readOr, record } from '../../notes/settings/stored-json';
import type { Configuration } from '../settings/configuration';

/** So many drafts of a form are kept, the newest first; nobody comes back to older ones. */
const MOST = 20;

/** What is known of a form's drafts. */
export interface DraftForm<Draft> {
  /** The key under which they are stored among the drafts of all forms. */
  readonly key: string;
  /** Whom a draft is about: what is kept about some people is there for a form that begins with any of them. */
  readonly about: (draft: Draft) => readonly string[];
  /** Tells whether a draft holds words that would be lost with it. */
  readonly isWorthKeeping: (draft: Draft) => boolean;
  /** Reads a draft as it was stored, its properties in one order; what is not of its kind there is as good as absent. */
  readonly read: (stored: unknown) => Draft;
}

/** What was typed into a form and not saved, until it is saved or the user starts anew. */
export class KeptDrafts<Draft> {
  readonly #configuration: Pick<Configuration, 'viewState' | 'saveViewState'>;
  readonly #form: DraftForm<Draft>;

  constructor(
    configuration: Pick<Configuration, 'viewState' | 'saveViewState'>,
    form: DraftForm<Draft>,
  ) {
    this.#configuration = configuration;
    this.#form = form;
  }

  /** The newest draft about all the people that a form begins with; null where there is none, or the form begins with words. */
  kept(start: Draft): Draft | null {
    const { about, isWorthKeeping } = this.#form;
    if (isWorthKeeping(start)) return null;
    const wanted = about(start);
    return this.#drafts.find((draft) => wanted.every((who) => about(draft).includes(who))) ?? null;
  }

  /** Keeps a draft in the place of an earlier one, which is forgotten; either may be null for none. */
  async replace(before: Draft | null, after: Draft | null): Promise<void> {
    const drafts = this.#drafts;
    const gone = [before, after].map((draft) => this.#inOrder(draft));
    const others = drafts.filter((draft) => !gone.includes(this.#inOrder(draft)));
    const isKept = after !== null && this.#form.isWorthKeeping(after);
    if (isKept) await this.#store([after, ...others].slice(0, MOST));
    else if (others.length < drafts.length) await this.#store(others);
  }

  get #drafts(): readonly Draft[] {
    const { key, read, isWorthKeeping } = this.#form;
    const stored = readOr(list(anything), this.#all[key], []);
    return stored.map(read).filter(isWorthKeeping).slice(0, MOST);
  }

  get #all(): Readonly<Record<string, unknown>> {
    return readOr(record, this.#configuration.viewState('drafts'), NOTHING);
  }

  async #store(drafts: readonly Draft[]): Promise<void> {
    const { [this.#form.key]: _, ...others } = this.#all;
    const all = drafts.length === 0 ? others : { ...others, [this.#form.key]: drafts };
    const value = Object.keys(all).length === 0 ? undefined : all;
    await this.#configuration.saveViewState('drafts', value);
  }

  #inOrder(draft: Draft | null): string {
    return JSON.stringify(draft === null ? null : this.#form.read(draft));
  }
}

const NOTHING: Readonly<Record<string, unknown>> = {};
