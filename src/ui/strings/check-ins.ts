/** What the review says about check-ins to be made. */
export const CHECK_IN = {
  completeFor: (name: string) => `Mark ${name} as in touch today`,
} as const;
