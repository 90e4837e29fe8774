import { FileProblem } from "./fileProblem";
import type { OfficePackage, Relationship } from "./package/openPackage";

/** The root of the custom XML part in which a workbook keeps what was judged (see docs/jugements.md). */
const root = "jugements";

/** The text of our own custom XML part; null when the workbook has none. A part of somebody else is none of our business. */
export function readOwnPart(pack: OfficePackage, related: readonly Relationship[]): string | null {
  for (const { type, target } of related) {
    if (type !== "customXml" || !pack.has(target)) continue;
    let text = "";
    try {
      pack.read(target, root, { open: () => undefined, text: (piece) => (text += piece) });
      return text;
    } catch (error) {
      if (!(error instanceof FileProblem) || error.kind !== "damaged") throw error;
    }
  }
  return null;
}
