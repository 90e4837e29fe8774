import type { Batch, BatchAnswer } from "./executeBatch";
import type { HostIdentity } from "./officeContext";
import { hostInfo, officeContext } from "./officeContext";

/** The one-dimensional array of the desktop host's object model. */
const safeArray = <T>(items: readonly T[]): { readonly toArray: () => readonly T[] } => ({
  toArray: () => items,
});

/** One message of event 33: category, type, target, JSON, id, overridden. */
export type HostMessage = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number,
  remote: boolean,
];

type Answer = (result: unknown, code?: number) => void;
type Handler = (event: number, payload: unknown) => void;

const dispatch = { richApiRequest: 93, commandCompleted: 94 } as const;
const eventId = { themeChanged: 9, richApiMessage: 33, ribbonCommand: 39 } as const;
const knownEvents: ReadonlySet<number> = new Set(Object.values(eventId));
const status = { success: 0, requestTooLarge: 5103, answerTooLarge: 5104 } as const;

/** What one request or one answer may weigh in Excel on the web. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** `window.external` as office.js expects it from a desktop Excel. */
export class OfficeExternal {
  /** Characters of the largest request and of the largest answer so far. */
  largestRequest = 0;
  largestAnswer = 0;
  onCommandCompleted: (id: string, status: number, data: string) => void = () => undefined;
  private readonly handlers = new Map<number, Handler>();
  private readonly waiting = new Map<number, (() => void)[]>();

  constructor(
    private readonly identity: HostIdentity,
    private readonly answer: (batch: Batch, origin: string) => BatchAnswer | number,
    private readonly lacks: (member: string) => never,
    /** Runs a request at once, or after the edit under way when its flags ask for that. */
    private readonly whenFree: (flags: number, run: () => void) => void,
    /** Milliseconds that each answer takes. */
    private readonly slowness = 0,
  ) {}

  readonly GetHostInfo = (): string => hostInfo(this.identity);
  readonly GetContext = (): Record<string, () => unknown> => officeContext(this.identity);
  readonly GetLoggingAllowed = (): boolean => false;

  readonly Execute = (id: number, parameters: readonly unknown[], callback: Answer): void => {
    if (id === dispatch.richApiRequest) {
      const message = parameters[0] as readonly unknown[];
      // Excel works in its own process: what the page does with an answer is another task.
      setTimeout(() => {
        this.whenFree(Number(message[6]), () => {
          const answer = this.execute(String(message[4]), String(message[0]));
          setTimeout(() => callback(answer), this.slowness);
        });
      }, 0);
    } else if (id === dispatch.commandCompleted) {
      const [command, code, data] = parameters;
      setTimeout(() => callback(safeArray([status.success])), 0);
      this.onCommandCompleted(String(command), Number(code), String(data));
    } else {
      this.lacks(`Execute(${id})`);
    }
  };

  readonly RegisterEvent = (id: number, _target: string, handler: Handler, callback: Answer): void => {
    if (!knownEvents.has(id)) this.lacks(`RegisterEvent(${id})`);
    this.handlers.set(id, handler);
    setTimeout(() => {
      callback(status.success);
      for (const waiter of this.waiting.get(id) ?? []) waiter();
      this.waiting.delete(id);
    }, 0);
  };

  readonly UnregisterEvent = (id: number, _target: string, callback: Answer): void => {
    this.handlers.delete(id);
    setTimeout(() => callback(status.success), 0);
  };

  /** Sends messages to every handler that office.js keeps (events, custom-function calls). */
  send(messages: readonly HostMessage[]): void {
    this.handlers.get(eventId.richApiMessage)?.(eventId.richApiMessage, safeArray(messages));
  }

  /** A click on a ribbon button: the command's number, the function's name, the event. */
  sendCommand(id: string, name: string, event: object): void {
    this.handlers.get(eventId.ribbonCommand)?.(
      eventId.ribbonCommand,
      safeArray([id, name, JSON.stringify(event)]),
    );
  }

  /** Resolves once office.js listens to that event. */
  async listening(event: keyof typeof eventId): Promise<void> {
    const id = eventId[event];
    if (this.handlers.has(id)) return;
    await new Promise<void>((resolve) => this.waiting.set(id, [...(this.waiting.get(id) ?? []), resolve]));
  }

  private execute(json: string, origin: string): unknown {
    this.largestRequest = Math.max(this.largestRequest, json.length);
    if (byteLength(json) > PAYLOAD_LIMIT) return status.requestTooLarge;
    const answer = this.answer(JSON.parse(json) as Batch, origin);
    if (typeof answer === "number") return answer;
    const body = JSON.stringify(answer);
    this.largestAnswer = Math.max(this.largestAnswer, body.length);
    if (byteLength(body) > PAYLOAD_LIMIT) return status.answerTooLarge;
    return safeArray([status.success, [200, [], body]]);
  }
}

/** Bytes of a text in UTF-8; a short text is not worth encoding, it cannot reach the limit. */
const byteLength = (text: string): number =>
  text.length * 3 <= PAYLOAD_LIMIT ? text.length : new TextEncoder().encode(text).length;
