import { isFromEditor } from './editor-calls';

const RealDate = Date;
const realSetTimeout = window.setTimeout.bind(window);
const realClearTimeout = window.clearTimeout.bind(window);

/** Milliseconds that the page's clock is ahead of the machine's. */
let ahead = 0;

interface Timer {
  readonly run: () => void;
  /** Length of the repeating interval, or null for a timer that fires once. */
  readonly every: number | null;
  /** Whether the editor waits, not the plugin. */
  readonly isEditors: boolean;
  due: number;
  handle: number;
}

const timers = new Map<number, Timer>();
let lastId = 0;

/** Puts `Date` and the window's timers on a clock that `setToday` can move. */
export function installClock(today: string | null): void {
  const clock = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget: typeof Date) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  });
  Object.assign(window, {
    Date: clock,
    setTimeout: (run: unknown, delay?: number, ...args: unknown[]) => add(run, delay, args, false),
    setInterval: (run: unknown, delay?: number, ...args: unknown[]) => add(run, delay, args, true),
    clearTimeout: remove,
    clearInterval: remove,
  });
  if (today !== null) ahead = startOf(today) - RealDate.now();
}

/**
 * Moves the clock to 09:00 on a local date `YYYY-MM-DD`, as a machine that slept until then: timers
 * that came due meanwhile fire once, and the page is told that it is visible again.
 */
export function setToday(today: string): void {
  ahead = startOf(today) - RealDate.now();
  for (const [id, timer] of [...timers]) {
    if (timer.due > now()) schedule(id, timer);
    else fire(id, timer);
  }
  document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('focus'));
}

/** How many timers wait, by kind. */
export function pendingTimers(): { readonly intervals: number; readonly timeouts: number } {
  const all = [...timers.values()].filter(({ isEditors }) => !isEditors);
  const intervals = all.filter((timer) => timer.every !== null).length;
  return { intervals, timeouts: all.length - intervals };
}

/** Whether a timer will fire once within some milliseconds. */
export function fires(within: number): boolean {
  const soon = now() + within;
  return [...timers.values()].some(({ every, due }) => every === null && due <= soon);
}

/** Waits for some real milliseconds, whatever the page's clock does, and isn't counted as a timer. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => realSetTimeout(resolve, milliseconds));
}

function now(): number {
  return RealDate.now() + ahead;
}

function startOf(today: string): number {
  return new RealDate(`${today}T09:00:00`).getTime();
}

function add(run: unknown, delay: number | undefined, args: unknown[], repeats: boolean): number {
  if (typeof run !== 'function') throw new Error('A timer needs a function, not a string.');
  const wait = Math.max(0, Number(delay) || 0);
  const timer: Timer = {
    run: () => void Reflect.apply(run, window, args),
    every: repeats ? wait : null,
    isEditors: isFromEditor(new Error().stack?.split('\n')[3] ?? ''),
    due: now() + wait,
    handle: 0,
  };
  lastId += 1;
  timers.set(lastId, timer);
  schedule(lastId, timer);
  return lastId;
}

function schedule(id: number, timer: Timer): void {
  realClearTimeout(timer.handle);
  timer.handle = realSetTimeout(() => fire(id, timer), Math.min(timer.due - now(), 2 ** 31 - 1));
}

function fire(id: number, timer: Timer): void {
  if (timers.get(id) !== timer) return;
  if (timer.due > now()) return schedule(id, timer);
  if (timer.every === null) {
    realClearTimeout(timer.handle);
    timers.delete(id);
  } else {
    timer.due = now() + Math.max(timer.every, 4);
    schedule(id, timer);
  }
  timer.run();
}

function remove(id: number | undefined): void {
  const timer = timers.get(id ?? 0);
  if (timer === undefined) return;
  realClearTimeout(timer.handle);
  timers.delete(id ?? 0);
}
