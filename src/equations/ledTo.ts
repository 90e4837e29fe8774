import { isAccountResult } from "./lineLabels";

/** Share of the rows that must have a label for one without any to say something. */
const LABELLED_SHARE = 0.75;

/**
 * Is a row what others lead to, by its label: the result of an account, or an amount that no label names under lines that have one?
 * @example isLedTo({ direction: "column", labels: ["Ventes", "Achats", "Marge brute"] }, 2) // true
 */
export const isLedTo = (
  { direction, labels }: { readonly direction: "row" | "column"; readonly labels: readonly string[] },
  line: number,
): boolean => {
  const label = labels[line] ?? "";
  if (direction === "row") return false;
  if (label !== "") return isAccountResult(label);
  return labels.filter((one) => one !== "").length >= LABELLED_SHARE * labels.length;
};
