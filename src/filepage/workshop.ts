import { doJob, type Job, type JobResult, type Progress } from "./job";

/** What the worker is asked, and what it answers. */
interface Asked {
  readonly id: number;
  readonly job: Job;
}
type Answer =
  | { readonly id: number; readonly progress: Parameters<Progress>[0] }
  | { readonly id: number; readonly result: JobResult };

/** The little of a worker's global scope that is used. */
interface WorkerScope {
  postMessage(message: Answer): void;
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
}

/** Serves jobs in a worker: the page and its worker are one and the same script. */
export function serveJobs(): void {
  const scope = self as unknown as WorkerScope;
  scope.onmessage = ({ data: { id, job } }) => {
    void doJob(job, (progress) => scope.postMessage({ id, progress })).then((result) =>
      scope.postMessage({ id, result }),
    );
  };
}

/** Does jobs one after the other, each of which may be left. */
export interface Workshop {
  /** The promise is rejected with an `AbortError` when the signal says so. */
  readonly run: (job: Job, progress: Progress, signal: AbortSignal) => Promise<JobResult>;
}

/**
 * Jobs are done in a worker made of the page's own script, so that the page never freezes; in the page itself where the browser
 * allows no worker.
 */
export function openWorkshop(script: string): Workshop {
  let worker: Worker | null = null;
  let isRefused = false;
  let next = 0;
  const make = (): Worker | null => {
    if (isRefused) return null;
    try {
      const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
      return new Worker(address, { name: "dotations" });
    } catch {
      isRefused = true;
      return null;
    }
  };
  const inPage = async (job: Job, progress: Progress, signal: AbortSignal): Promise<JobResult> => {
    const result = await doJob(job, progress);
    signal.throwIfAborted();
    return result;
  };
  return {
    run(job, progress, signal) {
      const own = (worker ??= make());
      if (!own) return inPage(job, progress, signal);
      const id = ++next;
      return new Promise<JobResult>((resolve, reject) => {
        const leave = (): void => {
          own.terminate();
          worker = null;
          reject(new DOMException("left", "AbortError"));
        };
        signal.addEventListener("abort", leave, { once: true });
        let hasAnswered = false;
        own.onmessage = ({ data }: MessageEvent<Answer>) => {
          if (data.id !== id) return;
          hasAnswered = true;
          if ("progress" in data) return progress(data.progress);
          signal.removeEventListener("abort", leave);
          resolve(data.result);
        };
        own.onerror = (event) => {
          event.preventDefault();
          signal.removeEventListener("abort", leave);
          own.terminate();
          worker = null;
          // A worker that never answered was refused by the browser; one that died was given too much.
          if (hasAnswered) return resolve({ kind: "refused", sentence: event.message });
          isRefused = true;
          inPage(job, progress, signal).then(resolve, reject);
        };
        own.postMessage({ id, job } satisfies Asked);
      });
    },
  };
}
