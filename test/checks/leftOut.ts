import { columnsInTurn } from "../../src/checks/columnsInTurn";
import { sharesOfWhole } from "../../src/checks/shares";
import { nothingUnadded, type UnaddedLines } from "../../src/checks/lines";
import { unaddedLines } from "../../src/checks/unaddedLines";
import { findEquations, type EquationFamily } from "../../src/equations";
import { readTables, type AnnexTable } from "../../src/tables";
import { readReadings } from "../tables/readings/readReadings";

/** The sums of a table along the lines that are not left out. */
export type Look = (unadded: UnaddedLines) => readonly EquationFamily[];

const lookIn =
  ({ grid, rows }: AnnexTable): Look =>
  (unadded) =>
    findEquations(grid, {
      ofWhichRows: new Set(),
      ofWhichColumns: new Set(),
      totalRows: new Set(rows.flatMap(({ kind }, r) => (kind === "total" || kind === "subtotal" ? [r] : []))),
      certain: [],
      structuralRows: new Set(),
      unadded,
    });

const numbered = (lines: ReadonlySet<number>): string =>
  [...lines].map((line) => line + 1).join(" ") || "none";

/** What is left out of a drawn table before its sums are looked for, and whether it says that it holds the shares of a whole. */
export const leftOutReading = (text: string, lookOf: (table: AnnexTable) => Look = lookIn): string =>
  readReadings(`# ${text}`)
    .flatMap((one) => readTables(one.sheet))
    .flatMap((table) => {
      const look = lookOf(table);
      const { rows, columns } = unaddedLines(table, table.grid, () => look(nothingUnadded));
      const inTurn = columnsInTurn(table, table.grid, (others) =>
        look({ ...nothingUnadded, columns: others }),
      );
      return [
        `rows ${numbered(rows)}, columns ${numbered(columns)}`,
        `columns apart ${numbered(inTurn)}`,
        ...sharesOfWhole(table).map(({ target }) => `shares of the whole at ${target + 1}`),
      ];
    })
    .join("\n");
