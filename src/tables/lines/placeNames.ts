import { findDepartment, splitCodeLabel } from "../../territories";

/** Others of them that make a line named as a département one of a list of départements. */
const FEWEST_OTHERS = 2;

/**
 * The labels of lines as they say what they are: « Somme » among départements is one of them, the first time, and no total.
 * @example withoutPlaceTotals(["Aisne", "Oise", "Somme", "Total"]) // ["Aisne", "Oise", "de la Somme", "Total"]
 */
export function withoutPlaceTotals(labels: readonly string[]): readonly string[] {
  const at = labels.findIndex((label) => word.test(label) && departmentOf(label) === "80");
  if (at === -1) return labels;
  const others = new Set(labels.flatMap((label, k) => (k === at ? [] : (departmentOf(label) ?? []))));
  return others.size < FEWEST_OTHERS
    ? labels
    : labels.map((label, k) => (k === at ? label.replace(word, "de la $&") : label));
}

const word = /\bsomme\b/i;

const departmentOf = (label: string): string | undefined => findDepartment(splitCodeLabel(label).label)?.code;
