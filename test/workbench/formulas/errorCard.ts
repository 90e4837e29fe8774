import { errorSpellings } from "../../../src/functions/cell";
import { byId, element } from "../element";

const frenchErrors = new Map<string, string>(errorSpellings);

/** What the card says, and where the cell's lower left corner is among the cells. */
export interface CellErrorShown {
  readonly code: string;
  readonly message: string;
  readonly left: number;
  readonly bottom: number;
}

/** Shows under a cell why our function gives an error there, as Excel's card does; null hides it. */
export function showErrorCard(error: CellErrorShown | null): void {
  const card = byId("error-card");
  card.hidden = error === null;
  if (!error) return;
  const area = byId("grid-area").getBoundingClientRect();
  const cells = byId("grid").querySelector('canvas[id^="univer-sheet"]')?.getBoundingClientRect() ?? area;
  card.replaceChildren(element("strong", {}, frenchErrors.get(error.code) ?? error.code), error.message);
  const left = cells.left - area.left + error.left;
  const top = cells.top - area.top + error.bottom + 4;
  card.style.left = `${Math.max(8, Math.min(left, area.width - card.offsetWidth - 24))}px`;
  card.style.top = `${Math.max(32, Math.min(top, area.height - card.offsetHeight - 60))}px`;
}
