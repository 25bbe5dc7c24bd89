import { isFromEditor } from './editor-calls';

const watched: readonly [string, EventTarget][] = [
  ['window', window],
  ['document', document],
  ['documentElement', document.documentElement],
  ['body', document.body],
];
const counts = new Map<string, number>();
const observed = new Map<object, Set<Node>>();

/** Counts the listeners on the global targets of another window. */
export function watchWindow(name: string, win: Window): void {
  watchTarget(`${name} window`, win);
  watchTarget(`${name} document`, win.document);
  watchTarget(`${name} body`, win.document.body);
}

/** Counts those of a window no more, once it is closed. */
export function forgetWindow(name: string): void {
  for (const key of [...counts.keys()]) if (key.startsWith(`${name} `)) counts.delete(key);
}

/** Counts from now on the listeners on the page's global targets, and connected observers. */
export function countGlobalListeners(): void {
  for (const [name, target] of watched) watchTarget(name, target);
  for (const observer of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    watchObserver(observer.prototype);
  }
}

/** The counts of now, by `target type`, and of observers of nodes in the page. */
export function globalListeners(): Readonly<Record<string, number>> {
  const observers = [...observed.values()].filter(isAtWork).length;
  const listeners = [...counts].filter(([, count]) => count > 0);
  return { ...Object.fromEntries(listeners), ...(observers > 0 ? { observers } : {}) };
}

type Listener = EventListenerOrEventListenerObject | null;
type Options = AddEventListenerOptions | boolean | undefined;

function watchTarget(name: string, target: EventTarget): void {
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  const known = new Map<string, Set<Listener>>();
  const note = (type: string, listener: Listener, options: Options, added: boolean) => {
    const capture = typeof options === 'boolean' ? options : (options?.capture ?? false);
    const key = `${type}${capture ? ' capture' : ''}`;
    const listeners = known.get(key) ?? new Set();
    known.set(key, listeners);
    if (added) listeners.add(listener);
    else listeners.delete(listener);
    counts.set(`${name} ${key}`, listeners.size);
  };
  target.addEventListener = (type: string, listener: Listener, options?: Options) => {
    add(type, listener, options);
    if (isFromElsewhere()) return;
    note(type, listener, options, true);
    if (typeof options !== 'object') return;
    options.signal?.addEventListener('abort', () => note(type, listener, options, false));
    if (options.once === true) add(type, () => note(type, listener, options, false), options);
  };
  target.removeEventListener = (type: string, listener: Listener, options?: Options) => {
    remove(type, listener, options);
    note(type, listener, options, false);
  };
}

/**
 * Playwright listens in the page to see what its clicks hit, and the editor to see where it is; that isn't the plugin's
 * doing. The editor is known by its classes, since what a plugin does while the editor calls it is the plugin's.
 */
function isFromElsewhere(): boolean {
  const stack = new Error().stack ?? '';
  const [, , , caller = ''] = stack.split('\n');
  return stack.includes('InjectedScript') || isFromEditor(caller);
}

interface Observer {
  observe(target: Node, options?: unknown): void;
  unobserve?(target: Node): void;
  disconnect(): void;
}

function watchObserver(prototype: object): void {
  const { observe, unobserve, disconnect } = prototype as Observer;
  Object.assign(prototype, {
    observe(this: object, ...args: [Node, unknown]) {
      Reflect.apply(observe, this, args);
      if (isFromElsewhere()) return;
      observed.set(this, (observed.get(this) ?? new Set()).add(args[0]));
    },
    disconnect(this: object) {
      Reflect.apply(disconnect, this, []);
      observed.delete(this);
    },
  });
  if (unobserve === undefined) return;
  Object.assign(prototype, {
    unobserve(this: object, target: Node) {
      Reflect.apply(unobserve, this, [target]);
      observed.get(this)?.delete(target);
    },
  });
}

/** An observer of nodes that left the page does nothing more. */
function isAtWork(targets: ReadonlySet<Node>): boolean {
  return [...targets].some((target) => target.isConnected);
}
