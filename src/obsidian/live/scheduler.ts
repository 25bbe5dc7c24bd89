/** Cuts long work into slices, between which the app can breathe. */
export interface Scheduler {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** Resolves when the app has had its turn. */
  nextSlice(): Promise<void>;
}

/** The scheduler of a window. Messages, unlike timers, aren't held back while the window is hidden. */
export const windowScheduler: Scheduler = {
  now: () => performance.now(),
  nextSlice: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
};
