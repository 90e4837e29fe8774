import { byId, element } from "../element";

/** French names of the errors that carry a message. */
const shownErrors: Readonly<Record<string, string>> = { "#VALUE!": "#VALEUR!", "#NAME?": "#NOM?" };

/** Shows under a cell why our function gives an error there, as Excel's card does; null hides the card. */
export function showErrorCard(error: { readonly code: string; readonly message: string; readonly cell: DOMRect } | null): void {
  const card = byId("error-card");
  card.hidden = error === null;
  if (!error) return;
  const frame = byId("grid-area").getBoundingClientRect();
  card.replaceChildren(element("strong", {}, shownErrors[error.code] ?? error.code), error.message);
  card.style.left = `${Math.min(error.cell.left - frame.left, frame.width - card.offsetWidth - 24)}px`;
  card.style.top = `${error.cell.bottom - frame.top + 4}px`;
}
