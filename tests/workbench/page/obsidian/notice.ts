/** Milliseconds that a notice stays when its maker doesn't say. */
const STAY = 5000;

/** Obsidian's `Notice`: a message in a corner, which a click dismisses. */
export class Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  private timer: number | null = null;

  constructor(message: string | DocumentFragment, duration?: number) {
    this.containerEl = region().createDiv({ cls: 'notice' });
    this.messageEl = this.containerEl.createDiv({ cls: 'notice-message' });
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => this.hide());
    if (duration !== 0) this.timer = window.setTimeout(() => this.hide(), duration ?? STAY);
  }

  get noticeEl(): HTMLElement {
    return this.containerEl;
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
    this.containerEl.remove();
  }
}

function region(): HTMLElement {
  const attr = { role: 'status', 'aria-live': 'polite' };
  return (
    activeDocument.body.querySelector<HTMLElement>('.notice-container') ??
    activeDocument.body.createDiv({ cls: 'notice-container', attr })
  );
}
