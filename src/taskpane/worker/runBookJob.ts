import type { BookJob, BookResult } from "./bookJob";

/** Does a job in a worker of its own, so that the pane never freezes; in the page where the browser allows no worker. */
export const runBookJob = (job: BookJob): Promise<BookResult> =>
  new Promise((resolve, reject) => {
    const inPage = (): void =>
      void import(/* webpackChunkName: "bookInPage" */ "./bookJob")
        .then(({ doBookJob }) => doBookJob(job))
        .then(resolve, reject);
    let worker: Worker;
    try {
      worker = new Worker(new URL("./bookWorker.ts", import.meta.url), { name: "book" });
    } catch {
      return inPage();
    }
    worker.onmessage = ({ data }: MessageEvent<BookResult>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      inPage();
    };
    worker.postMessage(job);
  });
