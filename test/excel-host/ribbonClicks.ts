import type { OfficeExternal } from "./officeExternal";

/** Clicks on the ribbon: the command runs in the shared runtime until it calls `event.completed()`. */
export class RibbonClicks {
  private nextClick = 1;
  private readonly pending = new Map<string, (status: number) => void>();

  constructor(private readonly external: OfficeExternal) {
    external.onCommandCompleted = (id, status) => {
      this.pending.get(id)?.(status);
      this.pending.delete(id);
    };
  }

  /** Commands that have not been completed: Excel would show them as running. */
  get running(): number {
    return this.pending.size;
  }

  /** Clicks the button of an action; the status is 0, or an error when no such action is associated. */
  async click(action: string): Promise<number> {
    await this.external.listening("ribbonCommand");
    const id = `click-${this.nextClick++}`;
    return new Promise((resolve) => {
      this.pending.set(id, resolve);
      this.external.sendCommand(id, action, { source: { id: action } });
    });
  }
}
