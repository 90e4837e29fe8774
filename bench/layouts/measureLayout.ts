import { checkWorkbook, type Finding } from "../../src/checks";
import { RandomSource } from "../../test/diagnosis/randomSource";
import { equationsThrough, type Fault } from "../tables/faults";
import type { Place, TableKind, TrueEquation } from "../tables/generatedTable";
import { measureFound } from "../tables/measureFound";

/** What became of a layout, right and with faults. */
export interface LayoutFigures {
  workbooks: number;
  /** Right workbooks in which an error is told, and the first one told. */
  accused: number;
  warned: number;
  first: string | null;
  stated: number;
  found: number;
  faults: number;
  /** Faults on whose cell, or on a sum of which, something is told; and those told as errors. */
  seen: number;
  asErrors: number;
  /** The wrong cell is accused, or the only suspect, or the told total itself. */
  located: number;
  /** Errors told in faulty workbooks that touch no sum of the wrong cell. */
  strays: number;
  /** The first faults passed over in silence. */
  unseen: string[];
}

const placed = (sheet: string, cell: string): Place => (cell.includes("!") ? cell : `${sheet}!${cell}`);
const range = /^(.*!)?([A-Z]+)(\d+):([A-Z]+)(\d+)$/;

const touches = ({ sheet, cell, cells }: Finding, places: ReadonlySet<Place>): boolean =>
  [cell, ...cells].some((one) => {
    const area = range.exec(one);
    if (!area) return places.has(placed(sheet, one));
    const [, , left = "", top, right = "", bottom] = area;
    const order = (letters: string): number =>
      [...letters].reduce((n, x) => 26 * n + x.charCodeAt(0) - 64, 0);
    return [...places].some((place) => {
      const at = /!([A-Z]+)(\d+)$/.exec(place);
      if (!at) return false;
      const column = order(at[1] ?? "");
      const row = Number(at[2]);
      return column >= order(left) && column <= order(right) && row >= Number(top) && row <= Number(bottom);
    });
  });

const isLocated = (finding: Finding, place: Place): boolean => {
  const { sheet, cause } = finding;
  const [only, second] = cause?.suspects ?? [];
  if (cause?.cell) return placed(sheet, cause.cell) === place;
  if (only && !second) return placed(sheet, only.cell) === place;
  return placed(sheet, finding.cell) === place;
};

const related = (place: Place, through: ReadonlyMap<Place, readonly TrueEquation[]>): Set<Place> =>
  new Set([
    place,
    ...(through.get(place) ?? []).flatMap(({ target, terms }) => [target, ...terms.map(({ cell }) => cell)]),
  ]);

/** Checks `count` right workbooks of a layout, then as many with each fault. */
export const measureLayout = (
  kind: TableKind,
  faults: readonly (readonly [string, Fault])[],
  count: number,
  seed: number,
): LayoutFigures => {
  const { stated, found } = measureFound(kind, count, seed);
  const figures: LayoutFigures = {
    workbooks: count,
    accused: 0,
    warned: 0,
    first: null,
    stated,
    found,
    faults: 0,
    seen: 0,
    asErrors: 0,
    located: 0,
    strays: 0,
    unseen: [],
  };
  for (let k = 0; k < count; k++) {
    const table = kind.make(new RandomSource(seed + k));
    const told = findingsOf(kind.name, table.sheets);
    const errors = told.filter(({ severity }) => severity === "error");
    if (errors.length > 0) figures.accused++;
    if (told.length > errors.length) figures.warned++;
    if (errors[0]) figures.first ??= `${errors[0].code} ${errors[0].cell}, seed ${seed + k}`;
    if (table.equations.length === 0) continue;
    faults.forEach(([name, put], f) => {
      const faulty = put(kind.make(new RandomSource(seed + k)), new RandomSource(1000 * (seed + k) + f));
      const [wrong] = faulty?.wrong ?? [];
      if (!faulty || !wrong) return;
      const findings = findingsOf(kind.name, faulty.sheets);
      const places = related(wrong.place, equationsThrough(faulty.equations));
      const touching = findings.filter(
        (finding) => touches(finding, places) || isLocated(finding, wrong.place),
      );
      figures.faults++;
      if (touching.length > 0) figures.seen++;
      else
        figures.unseen.push(
          `${name} ${wrong.place} ${wrong.truth} → ${String(wrong.typed)}, seed ${seed + k}`,
        );
      if (touching.some(({ severity }) => severity === "error")) figures.asErrors++;
      if (touching.some((finding) => isLocated(finding, wrong.place))) figures.located++;
      figures.strays += findings.filter((one) => one.severity === "error" && !touching.includes(one)).length;
    });
  }
  return figures;
};

const findingsOf = (name: string, sheets: Parameters<typeof checkWorkbook>[0]["sheets"]): Finding[] =>
  checkWorkbook({ name, sheets }).sheets.flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity !== "info"),
  );
