import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { amountAt, asides, cellOf, placeIn, sheetOf, signedCells, type Aside } from "./oracle/amountAt";
import { decimal, isNear, isScaled, plain, sum, zero, type Decimal } from "./oracle/decimal";

/**
 * Recomputes every proof and every total that the built command line prints, from the cells they name, read by another reader and
 * added up in integers of its own: `npm run bench -- proofs FILE_OR_FOLDER…`; the workbooks of test/corpus when none is given.
 */

interface Sides {
  readonly printed: string | null;
  readonly recomputed: string | null;
}
interface Proof extends Sides {
  readonly target: string;
  readonly terms: readonly string[];
  readonly gap: string;
  readonly alone?: Sides;
  readonly together?: Sides & { readonly with: readonly string[] };
}
interface Finding {
  readonly code: string;
  readonly cell: string;
  readonly cells: readonly string[];
  readonly cause?: {
    readonly cell?: string;
    readonly partner?: string;
    readonly proposed?: string;
    readonly suspects?: readonly string[];
    readonly suspectValues?: readonly (string | null)[];
    readonly proof?: readonly Proof[];
  };
}
interface Checked {
  readonly status: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly tables: readonly { readonly range: string; readonly decimals: number }[];
    readonly findings: readonly Finding[];
  }[];
  readonly totals: readonly (Sides & {
    readonly sheet: string;
    readonly cell: string;
    readonly terms: string;
    readonly gap: string | null;
    readonly relation?: string;
  })[];
}

const tally = { files: 0, proofs: 0, corrections: 0, totals: 0, relations: 0, untold: 0, recalculated: 0 };
const leftAside = new Map<Aside, number>();
const wrong: string[] = [];
/** Differences of one file that are listed. */
const mostShown = 3;
/** More decimals than an amount has: the result of a division, whose last digits a table drops when its sums would not stay exact. */
const amountDecimals = 6;

const cli = join(__dirname, "../../dist/cli/dotations.cjs");
const given = process.argv.slice(2);
for (const file of (given.length > 0 ? given : [join(__dirname, "../corpus")]).flatMap(workbooksOf)) {
  const before = wrong.length;
  checkFile(file);
  for (const line of wrong.slice(before, before + mostShown)) console.log(`  ${file} ${line}`);
  if (wrong.length - before > mostShown) console.log(`  ${file} … ${wrong.length - before} différences`);
}
console.log(
  `${tally.files} classeurs : ${tally.proofs} preuves, ${tally.corrections} corrections et ${tally.totals} totaux refaits, dont ${tally.recalculated} avec des résultats recalculés par le produit ; ${wrong.length} différences`,
);
const aside = [...leftAside].map(([why, count]) => `${count} (${asides[why]})`);
console.log(
  `Laissés de côté : ${[`${tally.relations} relations autres que des sommes`, `${tally.untold} totaux que le produit ne recalcule pas`, ...aside].join(", ")}`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;

function workbooksOf(path: string): string[] {
  if (statSync(path).isFile()) return /\.(?:xlsx|xlsm|csv|ods)$/.test(path) ? [path] : [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => workbooksOf(join(path, name)));
}

function checkFile(file: string): void {
  const run = spawnSync(process.execPath, [cli, "controler", file, "--format", "json", "--equations"], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const [checked] = (JSON.parse(run.stdout) as { files: Checked[] }).files;
  if (checked?.status !== "ok") return;
  tally.files++;
  const book = read(readFileSync(file));
  const findings = checked.sheets.flatMap(({ name, findings: own }) =>
    own.map((one) => ({ sheet: name, ...one })),
  );
  // What a formula gives is the product's word where the file holds no result, or an old one.
  const told = new Map(
    checked.totals.map(({ sheet, cell, printed }) => [`${sheet}!${cell}`, decimal(printed ?? "")]),
  );
  const stale = new Set(
    findings
      .filter(({ code }) => code === "FORMULE-PERIMEE")
      .flatMap(({ sheet, cell, cells }) => [cell, ...cells].map((one) => placeIn(sheet, one))),
  );
  const readAt = (place: string): { amount: Decimal | Aside; isTold: boolean } => {
    const amount = amountAt(book, place);
    const result = amount === "formula" || stale.has(place) ? told.get(place) : null;
    return { amount: result ?? amount, isTold: Boolean(result) };
  };
  const proposed = new Map(
    findings.flatMap(({ sheet, cause }): [string, Decimal][] => correctionsOf(sheet, cause, readAt)),
  );
  const tables = new Map(
    checked.sheets.map(({ name, tables: own }) => [
      name,
      own.map(({ range, decimals }) => ({ area: utils.decode_range(range), decimals })),
    ]),
  );
  const decimalsAt = (place: string): number => {
    const { r, c } = utils.decode_cell(cellOf(place));
    const own = tables
      .get(sheetOf(place))
      ?.find(({ area: { s, e } }) => r >= s.r && r <= e.r && c >= s.c && c <= e.c);
    return own?.decimals ?? 0;
  };

  for (const { sheet, cell, cause } of findings)
    for (const { target, terms, alone, together, ...sides } of cause?.proof ?? []) {
      tally.proofs++;
      const name = `preuve ${sheet}!${cell} ${target}`;
      const place = placeIn(sheet, target);
      const signed = signedCells(terms, sheet);
      const own = correctionsOf(sheet, cause, readAt).map(([changed]) => changed);
      recompute(name, sides, place, signed, []);
      for (const { with: others = [], ...corrected } of [alone, together].flatMap(
        (one): (Sides & { with?: readonly string[] })[] => (one ? [one] : []),
      )) {
        tally.corrections++;
        const changed = [...own, ...others.map((one) => placeIn(sheet, one))];
        recompute(`${name} corrigée`, { ...corrected, gap: null }, place, signed, changed);
      }
    }
  for (const total of checked.totals) {
    if (total.relation !== undefined) tally.relations++;
    else if (total.printed === null || total.recomputed === null) tally.untold++;
    else {
      tally.totals++;
      const [added = "", ...taken] = total.terms.split(" − ");
      const terms = [...added.split(" + ").filter(Boolean), ...taken.map((area) => `-${area}`)];
      const place = placeIn(total.sheet, total.cell);
      recompute(`total ${place}`, total, place, signedCells(terms, total.sheet), []);
    }
  }

  function recompute(
    where: string,
    said: Sides & { readonly gap: string | null },
    target: string,
    terms: readonly { readonly place: string; readonly sign: bigint }[],
    changed: readonly string[],
  ): void {
    const sources = [target, ...terms.map(({ place }) => place)].map((place) => {
      const correction = changed.includes(place) ? proposed.get(place) : undefined;
      return correction ? { amount: correction, isTold: false } : readAt(place);
    });
    const amounts: Decimal[] = [];
    for (const { amount } of sources) {
      if (typeof amount === "string") return void leftAside.set(amount, (leftAside.get(amount) ?? 0) + 1);
      amounts.push(amount);
    }
    if (sources.some(({ isTold }) => isTold)) tally.recalculated++;
    const [printed = zero, ...parts] = amounts;
    const [saidPrinted, saidSum] = [said.printed, said.recomputed].map((text) => decimal(text ?? "") ?? zero);
    const total = parts.reduce<Decimal>((known, part, i) => sum(known, part, terms[i]?.sign), zero);
    // A hundredth of the unit that the table prints, which no verdict reads; nothing where every amount is one.
    const hasQuotients = amounts.some(({ places }) => places > amountDecimals);
    const slack = hasQuotients ? { digits: 1n, places: decimalsAt(target) + 2 } : zero;
    const isAcross = terms.some(({ place }) => sheetOf(place) !== sheetOf(target));
    const gap = sum(saidPrinted ?? zero, saidSum ?? zero, -1n);
    if (!isNear(printed, saidPrinted ?? zero, slack))
      wrong.push(`${where} : imprimé ${said.printed}, lu ${plain(printed)}`);
    else if (!isNear(total, saidSum ?? zero, slack) && !(isAcross && isScaled(total, saidSum ?? zero, slack)))
      wrong.push(`${where} : somme ${said.recomputed}, refaite ${plain(total)}`);
    else if (said.gap !== null && !isNear(decimal(said.gap) ?? zero, gap, zero))
      wrong.push(`${where} : écart ${said.gap}, refait ${plain(gap)}`);
  }
}

/** The cells that a finding corrects, and their values: the one in cause and what it was swapped with, or the only one that may be. */
function correctionsOf(
  sheet: string,
  cause: Finding["cause"],
  readAt: (place: string) => { readonly amount: Decimal | Aside },
): [string, Decimal][] {
  const cell = cause?.cell ?? cause?.suspects?.[0];
  const amount = decimal(cause?.proposed ?? cause?.suspectValues?.[0] ?? "");
  if (cell === undefined || !amount) return [];
  const own: [string, Decimal] = [placeIn(sheet, cell), amount];
  if (cause?.partner === undefined) return [own];
  const read = readAt(own[0]).amount;
  return typeof read === "string" ? [own] : [own, [placeIn(sheet, cause.partner), read]];
}
