import type { FunctionResult } from "../../excel-host/customFunctionCalls";

type Ask = (id: string, parameters: readonly unknown[], address: string) => Promise<FunctionResult>;

/** How long calls gather before they leave together, in milliseconds: one calculation asks for all at once. */
const GATHER = 15;

/** Results of calls already made; new calls are gathered and asked together. */
export class CallMemo {
  private readonly known = new Map<string, FunctionResult>();
  private readonly asked = new Map<string, () => Promise<FunctionResult>>();
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly ask: Ask,
    private readonly onAnswers: () => void = () => undefined,
  ) {}

  /** The result if it is known; otherwise null, and the call is made. */
  look(id: string, parameters: readonly unknown[], address: string): FunctionResult | null {
    const key = JSON.stringify([id, parameters]);
    const known = this.known.get(key);
    if (known) return known;
    this.asked.set(key, () => this.ask(id, parameters, address));
    this.timer ??= setTimeout(() => void this.send(), GATHER);
    return null;
  }

  private async send(): Promise<void> {
    this.timer = null;
    const calls = [...this.asked];
    this.asked.clear();
    await Promise.all(calls.map(async ([key, call]) => this.known.set(key, await call())));
    this.onAnswers();
  }
}
