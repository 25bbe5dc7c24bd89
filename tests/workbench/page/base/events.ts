import { Events } from 'obsidian-test-mocks/obsidian';
import { recordError } from './errors';

interface Listener {
  readonly ctx: unknown;
  readonly fn: (...data: unknown[]) => unknown;
}

type ListenersByName = Readonly<Record<string, readonly Listener[]>>;

/** Makes one listener's error leave the others undisturbed, as Obsidian's events do. */
export function isolateListeners(): void {
  Events.prototype.trigger = function (name, ...data) {
    for (const { ctx, fn } of [...(listenersOf(this)[name] ?? [])]) {
      try {
        fn.apply(ctx, data);
      } catch (error) {
        recordError(`A listener of "${name}" failed`, error);
      }
    }
  };
}

/** How many listeners each event has. */
export function countListeners(events: Events): Readonly<Record<string, number>> {
  const counts = Object.entries(listenersOf(events)).map(
    ([name, listeners]) => [name, listeners.length] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** The mocks keep listeners in a private field. */
function listenersOf(events: Events): ListenersByName {
  return Reflect.get(events, '_') as ListenersByName;
}
