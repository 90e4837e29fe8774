import { createCheckSession } from "./checkSession";
import type { SessionAnswer, SessionRequest } from "./protocol";

/** The little of a worker's global scope that is used; the DOM types of the project do not know it. */
interface WorkerScope {
  postMessage(message: SessionAnswer): void;
  onmessage: ((event: MessageEvent<SessionRequest>) => void) | null;
}

const scope = self as unknown as WorkerScope;
const receive = createCheckSession((message) => scope.postMessage(message));
scope.onmessage = ({ data }) => receive(data);
