import { normaliseLabel } from "../../amounts";
import type { RowKind } from "../annexTable";

/** One of the letter groups without which a label announces nothing: most labels need no further look. */
const mayAnnounce =
  /tot|sous|sub|ens|som|sum|ges|dont|of which|incl|compris|fran|m[eé]tro|hexa|d[r]?om|outre/i;
const ofWhich = /^(?:[-–•>(]\s*)*(?:dont|of which|including|y compris)\b/;
const bullet = /^[^\p{L}\p{N}]+/u;
const subtotal =
  /^(?:sous total|s\/total|subtotal|sub total)\b|^(?:total )?(?:france )?(?:metropole|metropolitaine|hexagone|dom|drom|outre mer|dom tom)$/;
const total =
  /^(?:total|totaux|totals|grand total|ensemble|somme|sum|overall total|insgesamt|gesamt|summe)\b|^france(?: entiere)?$|\btotal(?: general)?$/;

/** Is the label that of a part already counted in its neighbours (`dont …`, `of which`)? */
export const isOfWhich = (label: string): boolean => ofWhich.test(normaliseLabel(label));

/**
 * What a row label announces: a total, a subtotal, a part of another row; null when it names an item.
 *
 * Geographic words count only as the whole label: `Majoration … en Outre-mer` is a measure.
 * @example announcedKind("France métropolitaine") // "subtotal"
 */
export function announcedKind(label: string): Extract<RowKind, "subtotal" | "total" | "of-which"> | null {
  if (!mayAnnounce.test(label)) return null;
  const text = normaliseLabel(label);
  if (ofWhich.test(text)) return "of-which";
  const words = text.replace(bullet, "");
  if (subtotal.test(words)) return "subtotal";
  return total.test(words) ? "total" : null;
}
