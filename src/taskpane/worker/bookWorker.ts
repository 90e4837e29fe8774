import { doBookJob, type BookJob, type BookResult } from "./bookJob";

/** The little of a worker's global scope that is used. */
interface WorkerScope {
  postMessage(message: BookResult): void;
  onmessage: ((event: MessageEvent<BookJob>) => void) | null;
}

const scope = self as unknown as WorkerScope;
scope.onmessage = ({ data }) => scope.postMessage(doBookJob(data));
