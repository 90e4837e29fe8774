import { createCheckSession } from "./checkSession";
import type { SessionAnswer, SessionRequest } from "./protocol";

/** A way to the checking session: off the main thread where the browser allows it, else in slices on it. */
export interface SessionLine {
  send(request: SessionRequest): void;
}

/** Opens a session; `makeWorker` may throw, and the worker may fail to load: the page then takes over before the first answer. */
export const openSession = (
  makeWorker: () => Worker,
  answer: (message: SessionAnswer) => void,
): SessionLine => {
  const sent: SessionRequest[] = [];
  let answered = false;
  const inPage = (): ((request: SessionRequest) => void) => createCheckSession(answer);
  let send: (request: SessionRequest) => void;
  try {
    const worker = makeWorker();
    worker.onmessage = ({ data }: MessageEvent<SessionAnswer>) => {
      answered = true;
      sent.length = 0;
      answer(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      if (answered) return answer({ kind: "failed", message: event.message, stack: "" });
      worker.terminate();
      send = inPage();
      sent.splice(0).forEach((request) => send(request));
    };
    send = (request) => {
      if (!answered) sent.push(request);
      worker.postMessage(request);
    };
  } catch {
    send = inPage();
  }
  return { send: (request) => send(request) };
};
