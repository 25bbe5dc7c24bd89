import { NetworkFeed } from '../../src/obsidian/live/network-feed';
import { windowScheduler, type Scheduler } from '../../src/obsidian/live/scheduler';
import { DEFAULT_SETTINGS } from '../../src/notes/settings/settings';
import { floorOf } from './floor';
import { timed } from './measure';
import { syntheticVault } from './synthetic-vault';

/** What the first build of a vault costs in a window. */
export interface FirstBuild {
  /** The longest stretch without a turn for the app, in milliseconds. */
  readonly longestSlice: number;
  readonly slices: number;
  /** The whole build, and the floor on the same machine, in milliseconds. */
  readonly whole: number;
  readonly floor: number;
}

/** Builds the network of a made-up vault in slices, as the plugin does when Obsidian starts. */
async function firstBuild(size: number): Promise<FirstBuild> {
  const notes = new Map(syntheticVault(size).map((note) => [note.path, note]));
  const floor = timed(() => floorOf([...notes.values()]));
  let began = performance.now();
  const start = began;
  const slices: number[] = [];
  const scheduler: Scheduler = {
    now: () => windowScheduler.now(),
    nextSlice: async () => {
      slices.push(performance.now() - began);
      await windowScheduler.nextSlice();
      began = performance.now();
    },
  };
  await new Promise<void>((resolve) => {
    const feed = new NetworkFeed(
      DEFAULT_SETTINGS,
      {
        paths: () => [...notes.keys()],
        note: (path) => {
          const note = notes.get(path);
          return note === undefined ? null : { ...note, createdOn: null };
        },
        text: () => Promise.resolve(''),
      },
      scheduler,
      ({ progress }) => {
        if (progress === null) resolve();
      },
    );
    feed.start();
  });
  const whole = performance.now() - start;
  return { longestSlice: Math.max(...slices), slices: slices.length, whole, floor };
}

Object.assign(globalThis, { firstBuild });
