import { Notice } from 'obsidian';
import { reasonOf } from '../../actions/failure';
import { NOTICES } from '../strings';

/** How long a notice with a button stays, in milliseconds: long enough to read it and to reach the button. */
const WITH_BUTTON = 10_000;

/** So many are shown at once; the oldest makes room for another. */
const MOST = 3;

/** Notices about what was done; those still shown go when the plugin does, and none come after it. */
export class ActionNotices {
  #shown: readonly Notice[] = [];
  #isStopped = false;

  /** Says something. */
  say(message: string): void {
    this.#show(message);
  }

  /** Says what was done, with a button to undo it; gives back how to take that away, wherever it is shown. */
  sayDone(message: string, undo: () => void): () => void {
    return this.offer(message, NOTICES.undo, undo);
  }

  /** Says something, with a button for what can be done about it; gives back how to take that away. */
  offer(message: string, title: string, act: () => void): () => void {
    const content = createFragment((fragment) => {
      fragment.createSpan({ text: message });
      fragment.appendText(' ');
      const button = fragment.createEl('button', { text: title, cls: 'rapport-undo' });
      button.addEventListener('click', () => {
        notice?.hide();
        act();
      });
    });
    const notice = this.#show(content, WITH_BUTTON);
    return () => notice?.hide();
  }

  /** Says why something that nobody waits for has failed, if it does. */
  sayFailure(work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      this.say(reasonOf(error));
    });
  }

  /** Takes away what is still shown, and shows no more. */
  stop(): void {
    this.#isStopped = true;
    for (const notice of this.#shown) notice.hide();
    this.#shown = [];
  }

  #show(content: string | DocumentFragment, duration?: number): Notice | null {
    if (this.#isStopped) return null;
    const notice = new Notice(content, duration);
    const shown = this.#shown.filter(({ containerEl }) => containerEl.isConnected);
    for (const oldest of shown.slice(0, -MOST + 1)) oldest.hide();
    this.#shown = [...shown.slice(-MOST + 1), notice];
    return notice;
  }
}
