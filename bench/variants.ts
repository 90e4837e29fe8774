import { compareWorkbooks } from "../src/comparison/compareWorkbooks";
import type { Comparison } from "../src/comparison/comparison";
import { drawFrom, type Draw } from "../test/comparison/editedWorkbook";
import { edited, type Expected } from "./variants/edits";
import { copyOf, listings, madeListings, type Listing } from "./variants/listing";

/**
 * Twenty variants of each kind of change that people make between two versions, on listings laid out in several ways (subtotals, two
 * rows of headings, codes, formulas, several tables a sheet): what is told against what was done.
 * `npm run bench -- variants 20 5`: so many of each kind, from that seed; `npm run bench -- variants 20 5 columnMoved` one kind alone.
 */
const [count = "20", first = "1", only = ""] = process.argv.slice(2);

/** What a comparison says, in short: a change by its kind and its fate, a sum by its fault and its cell. */
function told({ changes, sums }: Comparison): string[] {
  return [
    ...changes.map((change) =>
      change.kind === "text"
        ? `text ${change.after?.text ?? ""}`
        : `${change.kind} ${change.fate}${"count" in change && change.count > 1 ? ` ×${change.count}` : ""}`,
    ),
    ...sums.map(({ fault, severity, sheet, cell }) => `${fault} ${severity} ${sheet}!${cell}`),
  ].sort();
}

let [exact, all] = [0, 0];
for (const [kind, edit] of Object.entries(edited).filter(([name]) => only === "" || name === only)) {
  let [right, made] = [0, 0];
  for (let seed = Number(first); made < Number(count) && seed < Number(first) + 40 * Number(count); seed++) {
    const draw: Draw = drawFrom(seed * 104_729 + kind.length * 7919);
    const before = madeListings(draw);
    const after = before.map(copyOf);
    const expected = edit(after, draw);
    if (expected === null) continue;
    made++;
    const faults = faultsOf(before, after, expected);
    if (faults.length === 0) right++;
    else console.log(`  ${kind} ${seed} (${shapeOf(before)})\n    ${faults.slice(0, 6).join("\n    ")}`);
  }
  [exact, all] = [exact + right, all + made];
  console.log(`${kind}: ${right} of ${made} told exactly`);
}
console.log(`${exact} of ${all} told exactly`);

function faultsOf(before: readonly Listing[], after: readonly Listing[], expected: Expected): string[] {
  const [was, is] = [listings(before, "avant.xlsx"), listings(after, "apres.xlsx")];
  const comparison = compareWorkbooks(was.workbook, is.workbook);
  const amounts = changedAmounts(was.cells, is.cells, expected.inEuros ? "euros" : "value");
  const said = comparison.amounts.first(Infinity).map(({ after: place }) => `${place.sheet}!${place.cell}`);
  return [
    ...missing("missed", expected.told, told(comparison)),
    ...missing("invented", told(comparison), expected.told),
    ...missing("amount missed", amounts, said),
    ...missing("amount invented", said, amounts),
  ];
}

/** What is in one list more often than in another. */
function missing(what: string, from: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return from.flatMap((one) => {
    const at = left.indexOf(one);
    if (at === -1) return [`${what}: ${one}`];
    left.splice(at, 1);
    return [];
  });
}

type Cells = ReturnType<typeof listings>["cells"];

/** Cells of the second version whose amount is another than the one of the same line and measure in the first. */
function changedAmounts(was: Cells, is: Cells, by: "value" | "euros"): string[] {
  return [...is].flatMap(([key, cell]) => {
    const before = was.get(key);
    return before === undefined || before[by] === cell[by] ? [] : [cell.place];
  });
}

function shapeOf(all: readonly Listing[]): string {
  return all
    .map(({ look }) =>
      Object.entries(look)
        .map(([name, value]) => `${name}=${String(value)}`)
        .join(" "),
    )
    .join(" | ");
}
