import { Component } from 'obsidian-test-mocks/obsidian';

/** Obsidian's `HoverPopover`: a box near an element that appears after a moment. */
export class HoverPopover extends Component {
  readonly hoverEl = createDiv({ cls: 'popover hover-popover' });
  private readonly timer: number;

  constructor(
    private readonly parent: { hoverPopover: unknown } | null,
    private readonly targetEl: HTMLElement | null,
    waitTime = 300,
  ) {
    super();
    if (parent !== null) parent.hoverPopover = this;
    this.timer = window.setTimeout(() => this.show(), waitTime);
    targetEl?.addEventListener('mouseleave', this.leave);
    this.hoverEl.addEventListener('mouseleave', this.leave);
    this.register(() => this.end());
  }

  /** Ends the popover, whether or not it was shown. */
  hide(): void {
    if (this.loaded__) this.unload();
    else this.end();
  }

  private show(): void {
    if (this.targetEl !== null && !this.targetEl.isShown()) return this.hide();
    (this.targetEl?.doc ?? activeDocument).body.append(this.hoverEl);
    this.load();
    this.place();
  }

  private end(): void {
    window.clearTimeout(this.timer);
    this.targetEl?.removeEventListener('mouseleave', this.leave);
    this.hoverEl.remove();
    if (this.parent?.hoverPopover === this) this.parent.hoverPopover = null;
  }

  private place(): void {
    const { left, bottom, top } = this.targetEl?.getBoundingClientRect() ?? new DOMRect();
    const { offsetWidth, offsetHeight } = this.hoverEl;
    const below = bottom + offsetHeight + 8 < this.hoverEl.win.innerHeight;
    this.hoverEl.setCssStyles({
      left: `${Math.max(8, Math.min(left, this.hoverEl.win.innerWidth - offsetWidth - 8))}px`,
      top: `${below ? bottom + 6 : Math.max(8, top - offsetHeight - 6)}px`,
    });
  }

  private readonly leave = ({ relatedTarget }: MouseEvent): void => {
    const stays =
      relatedTarget instanceof Node &&
      (this.hoverEl.contains(relatedTarget) || this.targetEl?.contains(relatedTarget) === true);
    if (!stays) this.hide();
  };
}
