import {
  ItemView,
  type HoverParent,
  type HoverPopover,
  type Workspace,
  type WorkspaceLeaf,
} from 'obsidian';
import type { Mounted } from '../../ui/review/review-port';

/** What a view in a sidebar shows, and how it hears of changes. */
export interface Panel<Props extends object> {
  /** The type under which Obsidian knows the view, and remembers it in the layout. */
  readonly type: string;
  readonly title: string;
  readonly icon: string;
  readonly mount: (container: HTMLElement, props: Props) => Mounted<Props>;
  /** Makes what gives the props as they are when asked for; page previews belong to the view given. */
  readonly propsFor: (view: HoverParent) => () => Props;
  /** Calls back after changes; gives back how to end that. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Gives the keyboard to the content, as soon as it can be seen; gives back how to call that off. */
  readonly focus: (container: HTMLElement) => () => void;
}

/** A view in a sidebar that shows a component, and follows what it shows while it is open. */
export class PanelView<Props extends object> extends ItemView implements HoverParent {
  override icon: string;
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  readonly #panel: Panel<Props>;
  #mounted: Mounted<Props> | null = null;
  /** Gives up waiting for a chance to take the focus. */
  #callOff = (): void => undefined;

  constructor(leaf: WorkspaceLeaf, panel: Panel<Props>) {
    super(leaf);
    this.#panel = panel;
    this.icon = panel.icon;
  }

  /** The type of this view. */
  override getViewType(): string {
    return this.#panel.type;
  }

  /** The name of this view in its tab. */
  override getDisplayText(): string {
    return this.#panel.title;
  }

  /** Shows the content, and follows its changes while the view is open. */
  override async onOpen(): Promise<void> {
    const { mount: mountIn, propsFor, subscribe } = this.#panel;
    const props = propsFor(this);
    const mount = (): void => {
      this.#mounted?.unmount();
      this.#mounted = mountIn(this.contentEl, props());
    };
    mount();
    // What watches sizes and scrolling belongs to the window in which it was made.
    this.register(this.contentEl.onWindowMigrated(mount));
    this.register(
      subscribe(() => {
        this.#mounted?.update(props());
      }),
    );
  }

  /** Gives the keyboard to the content, as soon as it can be seen. */
  focus(): void {
    this.#callOff();
    this.#callOff = this.#panel.focus(this.contentEl);
  }

  /** Takes the content out of the view. */
  override async onClose(): Promise<void> {
    this.#callOff();
    this.#mounted?.unmount();
    this.#mounted = null;
  }
}

/** Shows a panel where it is, or in the right sidebar, and gives it the keyboard. */
export async function openPanel(
  workspace: Pick<Workspace, 'ensureSideLeaf'>,
  type: string,
): Promise<void> {
  const options = { active: true, reveal: true };
  const { view } = await workspace.ensureSideLeaf(type, 'right', options);
  // Obsidian makes the view the active one, which leaves the focus in the editor.
  if (view instanceof PanelView) view.focus();
}
