/** The worker that checks, from our own pages: the security policy allows no other. */
export const makeCheckWorker = (): Worker =>
  new Worker(new URL("../worker/checkWorker.ts", import.meta.url), { name: "check" });
