/** Everything that went wrong in the page since it was opened, in order. */
export const errors: string[] = [];

/** Records something that went wrong and shows it in the console. */
export function recordError(message: string, cause?: unknown): void {
  const detail = cause === undefined ? '' : `: ${describe(cause)}`;
  errors.push(`${message}${detail}`);
  console.error(`${message}${detail}`, ...(cause === undefined ? [] : [cause]));
}

/** Records errors that nobody caught. */
export function recordUncaughtErrors(): void {
  window.addEventListener('error', (event) => errors.push(`Uncaught ${event.message}`));
  window.addEventListener('unhandledrejection', (event) =>
    errors.push(`Unhandled rejection: ${describe(event.reason)}`),
  );
  document.addEventListener('securitypolicyviolation', (event) =>
    errors.push(`Forbidden by the page's policy: ${event.violatedDirective} ${event.blockedURI}`),
  );
}

function describe(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
