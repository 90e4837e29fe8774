import { nothingStated, type Stated } from "../../../src/checks/statedTotals";
import type { Sheet } from "../../../src/tables";
import { readReadings } from "../../tables/readings/readReadings";

/** A drawn workbook, what people said of it, and what must be found in it. */
export interface FindingCase {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly stated: Stated;
  /** The findings that people accepted, as `CODE Sheet!C6`. */
  readonly accepted: readonly string[];
  /** Every total is told too, not its count alone. */
  readonly tellsTotals: boolean;
  /** What the report shows of each table is told too: the worst status of its cells. */
  readonly tellsCells: boolean;
  /** Cells of which all that the report says is told: `Sheet!C6`. */
  readonly asked: readonly string[];
  readonly expected: string;
}

const placeOf = (text: string): { sheet: string; cell: string } => {
  const [sheet = "", cell = ""] = text.split("!");
  return { sheet, cell };
};

/** What people said of a workbook, one a line: `! no-total Sheet!B9`, `! total Sheet!B9 B3 B4 -B5`, `! accept CODE Sheet!C6`, `! totals`, `! cells`, `! cell Sheet!C6`. */
function readStatements(
  lines: readonly string[],
): Pick<FindingCase, "stated" | "accepted" | "tellsTotals" | "tellsCells" | "asked"> {
  const said = (word: string): string[] =>
    lines.flatMap((line) => (line.startsWith(`! ${word} `) ? [line.slice(word.length + 3)] : []));
  return {
    stated: {
      ...nothingStated,
      notTotals: said("no-total").map(placeOf),
      totals: said("total").map((text) => {
        const [place = "", ...terms] = text.split(" ");
        return {
          ...placeOf(place),
          terms: terms.map((term) => ({ cell: term.replace("-", ""), sign: term.startsWith("-") ? -1 : 1 })),
        };
      }),
    },
    accepted: said("accept"),
    tellsTotals: lines.includes("! totals"),
    tellsCells: lines.includes("! cells"),
    asked: said("cell"),
  };
}

/**
 * The cases of a catalogue: `# name`, what people said (`! …`), then each sheet after its `== name`, with its options, then `=>` and what
 * is said of them.
 */
export function readCases(text: string): FindingCase[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [head = "", expected = ""] = part.split(/^=>\s*$/m);
      const [start = "", ...sheets] = head.split(/^== /m);
      const [name = "", ...lines] = start.split("\n");
      return {
        name: name.trim(),
        sheets: sheets.flatMap((sheet) =>
          readReadings(`# ${sheet}`).map((one) => ({ ...one.sheet, name: one.name })),
        ),
        ...readStatements(lines),
        expected: expected.trim(),
      };
    });
}
