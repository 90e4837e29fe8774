import { checkWorkbook, type Finding, type Suspect } from "../../src/checks";
import { RandomSource } from "../../test/diagnosis/randomSource";
import { equationsThrough, type Fault, type FaultyTable, type WrongCell } from "./faults";
import type { Place, TableKind, TrueEquation } from "./generatedTable";
import { explainingCells } from "./knowable";

/** What became of the faults put into workbooks of one kind, and of their right cells. */
export interface KindFigures {
  workbooks: number;
  /** Wrong cells. */
  cells: number;
  /** In a finding that is no mere information. */
  seen: number;
  /** Accused, or the only suspect. */
  located: number;
  /** And the true value told, or within the interval told. */
  value: number;
  /** Accused or among the suspects. */
  listed: number;
  /** Workbooks with one mistyped cell; those of them that one cell alone explains, and of these, located. */
  single: number;
  knowable: number;
  knownLocated: number;
  /** Slips whose cell is far the likeliest of those that explain them; of these, located. */
  likely: number;
  likelyLocated: number;
  /** Right cells accused with a proof. */
  wronglyAccused: number;
  /** Right cells named as the only suspect. */
  wronglyNamed: number;
}

const placed = (sheet: string, cell: string): Place => (cell.includes("!") ? cell : `${sheet}!${cell}`);

/** What the findings say of one cell. */
interface Told {
  readonly accused: ReadonlyMap<Place, readonly Finding[]>;
  /** The only suspect of a finding. */
  readonly named: ReadonlyMap<Place, readonly Finding[]>;
  readonly listed: ReadonlySet<Place>;
  readonly seen: ReadonlySet<Place>;
}

/** The cells that a finding names without accusing any. */
const suspectsOf = (finding: Finding): readonly Suspect[] =>
  finding.cause?.suspects ?? (finding.code === "TOTAL-NON-RAPPROCHE" ? finding.suspects : undefined) ?? [];

const toldBy = (findings: readonly Finding[]): Told => {
  const accused = new Map<Place, Finding[]>();
  const named = new Map<Place, Finding[]>();
  const add = (to: Map<Place, Finding[]>, place: Place, finding: Finding): void =>
    void to.set(place, [...(to.get(place) ?? []), finding]);
  const listed = new Set<Place>();
  const seen = new Set<Place>();
  for (const finding of findings) {
    const { sheet, severity, cause } = finding;
    if (severity === "info") continue;
    const suspects = suspectsOf(finding).map((one) => placed(sheet, one.cell));
    const [only, second] = suspects;
    if (cause?.cell) add(accused, placed(sheet, cause.cell), finding);
    else if (only !== undefined && second === undefined) add(named, only, finding);
    for (const place of suspects) listed.add(place);
    for (const cell of [finding.cell, ...finding.cells]) seen.add(placed(sheet, cell));
    for (const { equation } of cause?.proof ?? []) {
      seen.add(placed(sheet, equation.target));
      for (const term of equation.terms) seen.add(placed(sheet, term.cell));
    }
  }
  for (const place of [...accused.keys(), ...listed]) seen.add(place);
  return { accused, named, listed, seen };
};

/** Is the true value the one told, or within the bounds told? */
const isRightValue = (finding: Finding, truth: number): boolean => {
  const told = finding.cause?.cell ? finding.cause : suspectsOf(finding)[0];
  if (told?.interval) {
    const [low, high] = told.interval;
    return low.lessThanOrEqualTo(truth) && high.greaterThanOrEqualTo(truth);
  }
  return told?.proposed?.equals(truth) ?? false;
};

/** Puts a fault in `count` workbooks of a kind, checks them, and counts what the findings make of it. */
export const measureKind = (kind: TableKind, fault: Fault, count: number, seed: number): KindFigures => {
  const figures = {
    workbooks: 0,
    cells: 0,
    seen: 0,
    located: 0,
    value: 0,
    listed: 0,
    single: 0,
    knowable: 0,
    knownLocated: 0,
    likely: 0,
    likelyLocated: 0,
    wronglyAccused: 0,
    wronglyNamed: 0,
  };
  for (let k = 0; k < count; k++) {
    const random = new RandomSource(seed + k);
    const faulty = fault(kind.make(random), random);
    if (!faulty) continue;
    figures.workbooks++;
    const { sheets: reports } = checkWorkbook({ name: kind.name, sheets: faulty.sheets });
    const told = toldBy(reports.flatMap(({ findings }) => findings));
    const through = equationsThrough(faulty.equations);
    const [only] = faulty.wrong;
    if (only && faulty.wrong.length === 1) countKnowable(figures, only, faulty, told);
    for (const wrong of faulty.wrong) countCell(figures, wrong, told, through.get(wrong.place) ?? []);
    const places = new Set(faulty.wrong.map(({ place }) => place));
    figures.wronglyAccused += [...told.accused.keys()].filter((place) => !places.has(place)).length;
    figures.wronglyNamed += [...told.named.keys()].filter((place) => !places.has(place)).length;
  }
  return figures;
};

const countCell = (
  figures: KindFigures,
  { place, truth }: WrongCell,
  { accused, named, listed, seen }: Told,
  through: readonly TrueEquation[],
): void => {
  figures.cells++;
  if (seen.has(place) || through.some(({ target }) => seen.has(target))) figures.seen++;
  const findings = [...(accused.get(place) ?? []), ...(named.get(place) ?? [])];
  if (findings.length > 0) figures.located++;
  if (findings.some((finding) => isRightValue(finding, truth))) figures.value++;
  if (findings.length > 0 || listed.has(place)) figures.listed++;
};

/** From so much likelihood on a cell stands out from all that explain a slip as well. */
const FAR_LIKELIEST = 0.9;

const countKnowable = (
  figures: KindFigures,
  { place, typed }: WrongCell,
  faulty: FaultyTable,
  { accused, named }: Told,
): void => {
  if (typeof typed !== "number") return;
  const explaining = explainingCells(faulty);
  const own = explaining.find((one) => one.place === place);
  // A stale total is no slip.
  if (!own) return;
  figures.single++;
  const isLocated = accused.has(place) || named.has(place);
  if (explaining.length === 1) {
    figures.knowable++;
    if (isLocated) figures.knownLocated++;
  }
  if (own.likelihood >= FAR_LIKELIEST) {
    figures.likely++;
    if (isLocated) figures.likelyLocated++;
  }
};

/** Workbooks of a kind, right in every figure, in which a check tells an error, or a warning; with the first cell told. */
export const measureClean = (
  kind: TableKind,
  count: number,
  seed: number,
): { readonly accused: number; readonly warned: number; readonly first: string | null } => {
  let accused = 0;
  let warned = 0;
  let first: string | null = null;
  for (let k = 0; k < count; k++) {
    const { sheets } = kind.make(new RandomSource(seed + k));
    const findings = checkWorkbook({ name: kind.name, sheets }).sheets.flatMap((sheet) => sheet.findings);
    const errors = findings.filter(({ severity }) => severity === "error");
    if (errors.length > 0) accused++;
    if (findings.some(({ severity }) => severity === "warning")) warned++;
    const [error] = errors;
    if (error && first === null) first = `${error.code} ${placed(error.sheet, error.cell)}, seed ${seed + k}`;
  }
  return { accused, warned, first };
};
