import type { Draw } from "../../test/comparison/editedWorkbook";
import { keyOf, listings, subtotal, whole, type Listing } from "./listing";

export interface Expected {
  /** What must be told, in short: see `told`. */
  readonly told: readonly string[];
  /** The unit changed: an amount changed where it did in euros. */
  readonly inEuros?: boolean;
}

const pick = <T>(list: readonly T[], draw: Draw): T => list[draw(list.length)] as T;
const placeOf = (
  all: readonly Listing[],
  one: Listing,
  line: number | string,
  measure: number | string,
): string => listings(all, "").cells.get(`${one.id} ${keyOf(line, measure)}`)?.place ?? "";

/** A new line entered in a table, and its amounts so many times in every total. */
function newLine(
  all: Listing[],
  draw: Draw,
  { id, inTotals, verdict }: { readonly id: number; readonly inTotals: 0 | 2; readonly verdict: string },
): Expected | null {
  const one = pick(all, draw);
  if (one.look.groups > 0 || one.look.formulas) return null;
  one.lines.splice(1 + draw(one.lines.length - 1), 0, { id, name: "Mesure d’appui", group: 0 });
  let sum = 0;
  for (const measure of one.measures) {
    const amount = 500_300 + draw(900_000) * 100;
    one.amounts.set(keyOf(id, measure.id), amount);
    one.shifts.set(keyOf(whole, measure.id), (inTotals - 1) * amount);
    sum += amount;
  }
  one.shifts.set(keyOf(whole, whole), (inTotals - 1) * sum);
  const places = [...one.measures.map(({ id: own }) => own), whole];
  return {
    told: ["row added", ...places.map((measure) => `${verdict} error ${placeOf(all, one, whole, measure)}`)],
  };
}

/** One change of each kind; null where the listings at hand do not allow it. */
export const edited: Readonly<Record<string, (all: Listing[], draw: Draw) => Expected | null>> = {
  rowInserted: (all, draw) => {
    const one = pick(all, draw);
    const at = draw(one.lines.length);
    const id = 50;
    one.lines.splice(at, 0, { id, name: "Territoire nouveau", group: one.lines[at]?.group ?? 0 });
    for (const measure of one.measures) one.amounts.set(keyOf(id, measure.id), 77_700 + draw(900_000) * 100);
    return { told: ["row added"] };
  },
  rowRemoved: (all, draw) => {
    const one = pick(all, draw);
    const line = pick(one.lines, draw);
    if (one.lines.filter(({ group }) => group === line.group).length < 3) return null;
    one.lines.splice(one.lines.indexOf(line), 1);
    return { told: ["row removed"] };
  },
  rowReworded: (all, draw) => {
    pick(pick(all, draw).lines, draw).name = "Zone réunie";
    return { told: ["row renamed"] };
  },
  headerReworded: (all, draw) => {
    pick(pick(all, draw).measures, draw).name = "Intitulé revu";
    return { told: ["column renamed"] };
  },
  titleReworded: (all, draw) => {
    const one = pick(all, draw);
    one.title = "Dotations révisées";
    return { told: [`text Dotations révisées (en ${one.unit === "€" ? "euros" : "k€"})`] };
  },
  sheetRenamed: (all, draw) => {
    pick(all, draw).sheet = "Après arbitrage";
    return { told: ["sheet renamed"] };
  },
  columnMoved: (all, draw) => {
    const one = pick(all, draw);
    const [a, b] = [draw(one.measures.length), draw(one.measures.length)];
    if (Math.abs(a - b) < 2 || one.measures[a]?.group !== one.measures[b]?.group) return null;
    const [moved] = one.measures.splice(a, 1);
    if (moved) one.measures.splice(b, 0, moved);
    return { told: ["column moved"] };
  },
  columnInserted: (all, draw) => {
    const one = pick(all, draw);
    const at = draw(one.measures.length);
    one.measures.splice(at, 0, { id: 60, name: "Mesure nouvelle", group: one.measures[at]?.group ?? 0 });
    for (const { id } of one.lines) one.amounts.set(keyOf(id, 60), 77_700 + draw(900_000) * 100);
    return { told: ["column added"] };
  },
  columnRemoved: (all, draw) => {
    const one = pick(all, draw);
    const at = draw(one.measures.length);
    if (one.measures.filter(({ group }) => group === one.measures[at]?.group).length < 3) return null;
    one.measures.splice(at, 1);
    return { told: ["column removed"] };
  },
  unitConverted: (all, draw) => {
    const one = pick(all, draw);
    one.unit = one.unit === "€" ? "k€" : "€";
    return {
      told: ["unit converted", `text ${one.title} (en ${one.unit === "€" ? "euros" : "k€"})`],
      inEuros: true,
    };
  },
  unitAndAmount: (all, draw) => {
    const one = pick(all, draw);
    const key = keyOf(pick(one.lines, draw).id, pick(one.measures, draw).id);
    one.amounts.set(key, (one.amounts.get(key) ?? 0) + 1_111_100 + draw(99_999) * 100);
    one.unit = one.unit === "€" ? "k€" : "€";
    return {
      told: ["unit converted", `text ${one.title} (en ${one.unit === "€" ? "euros" : "k€"})`],
      inEuros: true,
    };
  },
  tableLower: (all, draw) => {
    pick(all, draw).blankRows += 1 + draw(4);
    return { told: [] };
  },
  noteAdded: (all, draw) => {
    pick(all, draw).note = "Source : arbitrage du 3 mars";
    return { told: ["text Source : arbitrage du 3 mars"] };
  },
  amountChanged: (all, draw) => {
    const one = pick(all, draw);
    const key = keyOf(pick(one.lines, draw).id, pick(one.measures, draw).id);
    one.amounts.set(key, (one.amounts.get(key) ?? 0) + 1_111_100 + draw(99_999) * 100);
    return { told: [] };
  },
  totalStale: (all, draw) => {
    const one = pick(all, draw);
    if (one.look.groups > 0 || one.look.formulas) return null;
    const [line, measure] = [pick(one.lines, draw).id, pick(one.measures, draw).id];
    const gap = 1_111_100 + draw(99_999) * 100;
    one.amounts.set(keyOf(line, measure), (one.amounts.get(keyOf(line, measure)) ?? 0) + gap);
    // The column's total, and the grand total with it, stay as they were.
    one.shifts.set(keyOf(whole, measure), -gap);
    one.shifts.set(keyOf(whole, whole), -gap);
    return {
      told: [
        `stale error ${placeOf(all, one, whole, measure)}`,
        `stale error ${placeOf(all, one, whole, whole)}`,
      ],
    };
  },
  subtotalStale: (all, draw) => {
    const one = pick(all, draw);
    if (one.look.groups === 0 || one.look.formulas) return null;
    const [line, measure] = [pick(one.lines, draw), pick(one.measures, draw).id];
    const gap = 1_111_100 + draw(99_999) * 100;
    one.amounts.set(keyOf(line.id, measure), (one.amounts.get(keyOf(line.id, measure)) ?? 0) + gap);
    one.shifts.set(keyOf(subtotal(line.group), measure), -gap);
    return {
      told: [
        `stale error ${placeOf(all, one, subtotal(line.group), measure)}`,
        // Across, the subtotal of all measures changed and none of those it adds up.
        `total-only error ${placeOf(all, one, subtotal(line.group), whole)}`,
        `total-only error ${placeOf(all, one, whole, measure)}`,
      ],
    };
  },
  paidTwice: (all, draw) => {
    const one = pick(all, draw);
    if (one.look.groups > 0 || one.look.formulas) return null;
    const [line, measure] = [pick(one.lines, draw).id, pick(one.measures, draw).id];
    const gap = 1_111_100 + draw(99_999) * 100;
    one.amounts.set(keyOf(line, measure), (one.amounts.get(keyOf(line, measure)) ?? 0) + gap);
    one.shifts.set(keyOf(whole, measure), gap);
    one.shifts.set(keyOf(whole, whole), gap);
    return {
      told: [
        `twice error ${placeOf(all, one, whole, measure)}`,
        `twice error ${placeOf(all, one, whole, whole)}`,
      ],
    };
  },
  measureTwice: (all, draw) => newLine(all, draw, { id: 51, inTotals: 2, verdict: "twice" }),
  leftOut: (all, draw) => newLine(all, draw, { id: 52, inTotals: 0, verdict: "left-out" }),
  formulasFrozen: (all, draw) => {
    const one = pick(all, draw);
    if (!one.look.formulas) return null;
    one.frozen = true;
    const totals = one.lines.length + one.look.groups + 1;
    return { told: Array<string>(totals).fill("formula lost") };
  },
};
