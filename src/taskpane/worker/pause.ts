/** Lets messages, clicks and painting through before the work goes on. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
