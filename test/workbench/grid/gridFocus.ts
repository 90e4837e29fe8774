import { IContextService } from "@univerjs/core";
import { ILayoutService } from "@univerjs/preset-sheets-core";
import { byId } from "../element";
import type { Grid } from "./startUniver";

/** While it is set, the grid leaves the keyboard where it is when its selection moves. */
const STAY_AWAY = "DISABLE_AUTO_FOCUS";

/** Who has the keyboard: the grid takes it when the user goes there, never because the add-in selected a cell. */
export class GridFocus {
  constructor(private readonly grid: Grid) {
    const area = byId("grid-area");
    area.addEventListener("pointerdown", () => this.leave(false), { capture: true });
    document.addEventListener("focusin", ({ target }) => {
      if (target instanceof Node && !area.contains(target)) this.leave(true);
    });
    window.addEventListener("blur", () => this.leave(true));
  }

  /** Gives the keyboard to the cells. */
  enter(): void {
    this.leave(false);
    this.grid.univer.__getInjector().get(ILayoutService).focus();
  }

  private leave(away: boolean): void {
    this.grid.univer.__getInjector().get(IContextService).setContextValue(STAY_AWAY, away);
  }
}
