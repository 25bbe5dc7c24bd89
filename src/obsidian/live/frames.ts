/** Asks for a function to be called once before the next frame is drawn; gives back how to call it off. */
export type RequestFrame = (run: () => void) => () => void;

/** A hidden window draws no frames; views in other windows must not wait for it longer than this, in milliseconds. */
const LONGEST_WAIT = 100;

/** Frames of the window that the user is working in, main or pop-out. */
export const requestWindowFrame: RequestFrame = (run) => {
  const drawing = activeWindow;
  const cancel = (): void => {
    drawing.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
  const runOnce = (): void => {
    cancel();
    run();
  };
  const frame = drawing.requestAnimationFrame(runOnce);
  const timer = window.setTimeout(runOnce, LONGEST_WAIT);
  return cancel;
};
