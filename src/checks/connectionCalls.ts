import { parameterAmount } from "../circulars";
import { Exact } from "../amounts";
import type { FormulaNode } from "../formulas/formulaNode";
import { callsIn } from "../formulas/callsIn";
import { parseFormula } from "../formulas/parseFormula";
import type { RecalculatedWorkbook } from "../formulas/recalculate";
import { areaAddress, cellAddress } from "../tables/address";
import type { Sheet } from "../tables/workbook";
import type { Finding } from "./finding";
import { newFinding } from "./newFinding";

/** Our two functions that give a base from an envelope, as Excel and files write them: `_xldudf_SUBV_CONNEXION_BASE`. */
const giveBase = /(?:^|[._])SUBV[._]CONNEXION[._](BASE|EQUILIBRE)$/i;
const maybe = /CONNEXION[._](?:BASE|EQUILIBRE)/i;
/** The year is the last argument of both; a range of parameters there has bounds of its own. */
const yearAt = { BASE: 4, EQUILIBRE: 3 } as const;

type Call = Extract<FormulaNode, { kind: "call" }>;

/** What a call is given, read in the sheets; null where that is not known. */
interface Given {
  readonly envelope: Exact;
  /** Weighted links, one number an establishment. */
  readonly links: readonly Exact[];
  readonly extraCosts: Exact;
  readonly capped: boolean;
}

const only = (numbers: readonly Exact[] | null): Exact | null =>
  numbers?.length === 1 ? (numbers[0] as Exact) : null;

const isTold = (node: FormulaNode | undefined): node is FormulaNode =>
  node !== undefined && node.kind !== "blank";

function read(
  call: Call,
  kind: "BASE" | "EQUILIBRE",
  sheet: number,
  book: RecalculatedWorkbook,
): Given | null {
  const [envelope, links, third] = call.arguments;
  const year = call.arguments[yearAt[kind]];
  if (envelope === undefined || links === undefined || (isTold(year) && year.kind !== "number")) return null;
  const limit = only(book.numbers(sheet, envelope));
  const linked = book.numbers(sheet, links);
  const isBase = kind === "BASE";
  const extra = isBase && isTold(third) ? only(book.numbers(sheet, third)) : new Exact(0);
  if (limit === null || linked === null || extra === null || (isBase && linked.length !== 1)) return null;
  return { envelope: limit, links: linked, extraCosts: extra, capped: !isBase };
}

/** What even the lowest base spends, when that is more than the envelope; null when it fits. */
function overspent({ envelope, links, extraCosts, capped }: Given): Pick<Overrun, "spent" | "fits"> | null {
  const lowest = parameterAmount("2007-connexion-plancher-principes");
  const cap = parameterAmount("2007-connexion-plafond-etablissement-principes");
  const due = links.map((each) => (capped ? Exact.min(cap, lowest.times(each)) : lowest.times(each)));
  const spent = due.reduce((sum, one) => sum.plus(one), extraCosts);
  if (!spent.greaterThan(envelope)) return null;
  const left = Exact.max(0, envelope.minus(extraCosts));
  // A link weighs a half at least where they are weighted.
  const halves = capped ? 2 : 1;
  return { spent, fits: left.div(lowest).times(halves).floor().div(halves).toFixed() };
}

interface Overrun {
  readonly spent: Exact;
  readonly fits: string;
}

/**
 * Cells whose call gives a base that its envelope cannot pay: the function gives the lowest base that the circular allows, and
 * nothing in the sheet shows that it overspends. `sheet` is the place of the sheet in the workbook.
 */
export function checkConnectionCalls(sheet: Sheet, place: number, book: RecalculatedWorkbook): Finding[] {
  return (sheet.formulas ?? []).flatMap((row, r) =>
    (row ?? []).flatMap((formula, c): Finding[] => {
      if (!formula || !maybe.test(formula)) return [];
      // A refused call says so by itself.
      const held = sheet.values[r]?.[c] ?? null;
      if (held !== null && typeof held !== "number") return [];
      const node = parseFormula(formula);
      const cell = cellAddress(sheet.top + r, sheet.left + c);
      return (node === null ? [] : callsIn(node)).flatMap((call) =>
        ofCall(call, cell, sheet.name, place, book),
      );
    }),
  );
}

function ofCall(
  call: Call,
  cell: string,
  sheet: string,
  place: number,
  book: RecalculatedWorkbook,
): Finding[] {
  const kind = giveBase.exec(call.name)?.[1]?.toUpperCase() as "BASE" | "EQUILIBRE" | undefined;
  if (kind === undefined) return [];
  const given = read(call, kind, place, book);
  const overrun = given && overspent(given);
  if (!given || !overrun) return [];
  const named = call.arguments.flatMap((node) =>
    node.kind === "area" && node.sheet === null ? [areaAddress(node.area)] : [],
  );
  return [
    newFinding({
      code: "ENVELOPPE-DEPASSEE",
      severity: "error",
      sheet,
      cell,
      cells: [cell, ...named],
      read: overrun.spent.toFixed(),
      expected: given.envelope.toFixed(),
      gap: overrun.spent.minus(given.envelope),
      region: `SUBV.CONNEXION.${kind}`,
      column: "",
      unit: "€",
      fits: {
        links: overrun.fits,
        of: given.links.reduce((sum, one) => sum.plus(one), new Exact(0)).toFixed(),
        lowest: parameterAmount("2007-connexion-plancher-principes").toFixed(),
      },
    }),
  ];
}
