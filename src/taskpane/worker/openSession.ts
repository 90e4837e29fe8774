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
  let send: (request: SessionRequest) => void;
  const takeOver = (): void => {
    const session = openInPage(answer);
    send = (request) => void session.then((receive) => receive(request));
    sent.splice(0).forEach((request) => send(request));
  };
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
      takeOver();
    };
    send = (request) => {
      if (!answered) sent.push(request);
      worker.postMessage(request);
    };
  } catch {
    takeOver();
  }
  return { send: (request) => send(request) };
};

/** The core is heavy: the page fetches it only when it must check by itself. */
const openInPage = async (
  answer: (message: SessionAnswer) => void,
): Promise<(request: SessionRequest) => void> => {
  const { createCheckSession } = await import(/* webpackChunkName: "session" */ "./checkSession");
  return createCheckSession(answer);
};
