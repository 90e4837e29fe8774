import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { read, utils, type CellObject, type WorkBook } from "@e965/xlsx";

/**
 * Recomputes every proof and every total that the built command line prints, from the cells they name, read by another reader and
 * added up in integers of its own: `npm run bench -- proofs FILE_OR_FOLDER…`; the workbooks of test/corpus when none is given.
 */

/** An exact decimal: `digits` × 10^−`places`. */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

const decimal = (text: string): Decimal | null => {
  const parts = /^(-?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text);
  if (!parts || (parts[2] ?? "") + (parts[3] ?? "") === "") return null;
  const [, sign = "", whole = "", fraction = "", power = "0"] = parts;
  const places = fraction.length - Number(power);
  const digits = BigInt(`${sign}${whole}${fraction}`);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
};
const scaled = ({ digits, places }: Decimal, to: number): bigint => digits * 10n ** BigInt(to - places);
const sum = (one: Decimal, other: Decimal, sign = 1n): Decimal => {
  const places = Math.max(one.places, other.places);
  return { digits: scaled(one, places) + sign * scaled(other, places), places };
};
const zero: Decimal = { digits: 0n, places: 0 };
const equal = (one: Decimal, other: Decimal): boolean => sum(one, other, -1n).digits === 0n;
/** Is one the other in thousands or millions, as sheets in € meet sheets in k€? */
const isScaled = (one: Decimal, other: Decimal): boolean =>
  [1_000n, 1_000_000n].some((power) =>
    [[one, other] as const, [other, one] as const].some(([less, more]) =>
      equal({ ...less, digits: less.digits * power }, more),
    ),
  );
const sheetOf = (place: string): string => place.slice(0, place.lastIndexOf("!"));
const shown = ({ digits, places }: Decimal): string =>
  places === 0 ? String(digits) : `${digits}e-${places}`;

/** A number as a French administration types it in a text; null when it is none to a reader without cunning. */
function typedNumber(text: string): Decimal | null {
  const bare = text.replace(/[\s\u00a0\u202f\u2009']/g, "").replace(/(?:k|K|M)?€$|%$/, "");
  const isTaken = /^\(.*\)$/.test(bare) || /-$/.test(bare);
  const plain = bare.replace(/[()]/g, "").replace(/-$/, "").replace("\u2212", "-").replace(",", ".");
  return decimal(`${isTaken ? "-" : ""}${plain}`);
}

/** A double as Excel shows it, with the decimals that its table keeps: a quotient is stored with more. */
function stored(value: number, most: number): Decimal | null {
  const whole = decimal(String(Number(value.toPrecision(15))));
  if (!whole || whole.places <= most) return whole;
  const step = 10n ** BigInt(whole.places - most);
  const [size, sign] = whole.digits < 0n ? [-whole.digits, -1n] : [whole.digits, 1n];
  return { digits: (sign * (2n * size + step)) / (2n * step), places: most };
}

/** What a cell holds: an amount, nothing, or something that this reader takes for no amount. */
function amountAt(book: WorkBook, place: string, decimals: number): Decimal | null {
  const at = place.lastIndexOf("!");
  const sheet = book.Sheets[place.slice(0, at)];
  const cell = sheet?.[place.slice(at + 1)] as CellObject | undefined;
  if (!cell || cell.v === undefined || cell.v === "") return zero;
  if (cell.t === "n") return stored(Number(cell.v), decimals);
  return cell.t === "s" ? typedNumber(String(cell.v)) : null;
}

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
interface Sheet {
  readonly name: string;
  readonly tables: readonly { readonly range: string; readonly decimals: number }[];
  readonly findings: readonly {
    readonly code: string;
    readonly cell: string;
    readonly cause?: {
      readonly cell?: string;
      readonly proposed?: string;
      readonly suspects?: readonly string[];
      readonly suspectValues?: readonly (string | null)[];
      readonly proof?: readonly Proof[];
    };
  }[];
}
interface Checked {
  readonly status: string;
  readonly sheets: readonly Sheet[];
  readonly totals?: readonly (Sides & {
    readonly sheet: string;
    readonly cell: string;
    readonly terms: string;
    readonly gap: string | null;
    readonly relation?: unknown;
  })[];
}

/** Differences of one file that are listed. */
const mostShown = 3;
const tally = { files: 0, proofs: 0, corrections: 0, totals: 0, leftAside: 0 };
const wrong: string[] = [];

const cli = join(__dirname, "../../dist/cli/dotations.cjs");
const given = process.argv.slice(2);
const folders = given.length > 0 ? given : [join(__dirname, "../corpus")];
for (const file of folders.flatMap(workbooksOf)) checkFile(file);
console.log(
  `${tally.files} classeurs : ${tally.proofs} preuves, ${tally.corrections} corrections et ${tally.totals} totaux refaits, ${tally.leftAside} laissés de côté (cellules sans nombre lisible, unités différentes) ; ${wrong.length} différences`,
);
const perFile = new Map<string, number>();
for (const line of wrong) {
  const file = line.split(" ")[0] ?? "";
  const count = (perFile.get(file) ?? 0) + 1;
  perFile.set(file, count);
  if (count <= mostShown) console.log(`  ${line}`);
}
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
  const book = read(readFileSync(file), { dense: false });
  const findings = checked.sheets.flatMap(({ name, findings: own }) =>
    own.map((one) => ({ sheet: name, ...one })),
  );
  const proposed = new Map(
    findings.flatMap(({ sheet, cause }): [string, Decimal][] => {
      const { cell, value } = correctionOf(cause);
      const amount = value === undefined ? null : decimal(value);
      return cell !== undefined && amount ? [[placeIn(sheet, cell), amount]] : [];
    }),
  );
  const tables = new Map(
    checked.sheets.map(({ name, tables: own }) => [
      name,
      own.map(({ range, decimals }) => ({ area: utils.decode_range(range), decimals })),
    ]),
  );
  const decimalsAt = (place: string): number => {
    const at = place.lastIndexOf("!");
    const { r, c } = utils.decode_cell(place.slice(at + 1));
    const own = tables
      .get(place.slice(0, at))
      ?.find(({ area: { s, e } }) => r >= s.r && r <= e.r && c >= s.c && c <= e.c);
    return own?.decimals ?? 10;
  };
  for (const { sheet, cell, cause } of findings)
    for (const proof of cause?.proof ?? []) {
      tally.proofs++;
      const name = `${file} ${sheet}!${cell} ${proof.target}`;
      const { cell: culprit } = correctionOf(cause);
      const own = culprit === undefined ? [] : [culprit];
      compare(name, proof, proof.terms, [], proof.gap);
      if (proof.alone) corrected(name, proof, own, proof.alone);
      if (proof.together)
        corrected(`${name} et autres`, proof, [...own, ...proof.together.with], proof.together);

      function corrected(
        where: string,
        { target, terms }: Proof,
        changed: readonly string[],
        sides: Sides,
      ): void {
        tally.corrections++;
        compare(
          where,
          { target, ...sides },
          terms,
          changed.map((one) => placeIn(sheet, one)),
          null,
        );
      }
      function compare(
        where: string,
        sides: Sides & { readonly target: string },
        terms: readonly string[],
        changed: readonly string[],
        gap: string | null,
      ): void {
        recompute(where, { ...sides, gap }, placeIn(sheet, sides.target), signed(terms, sheet), changed);
      }
    }
  for (const total of checked.totals ?? []) {
    if (total.relation !== undefined || total.printed === null || total.recomputed === null) continue;
    tally.totals++;
    const [added = "", ...taken] = total.terms.split(" − ");
    const terms = [...added.split(" + "), ...taken.map((area) => `-${area}`)];
    recompute(
      `${file} total ${total.sheet}!${total.cell}`,
      total,
      placeIn(total.sheet, total.cell),
      signed(terms, total.sheet),
      [],
    );
  }

  function recompute(
    where: string,
    said: Sides & { readonly gap: string | null },
    target: string,
    terms: readonly { readonly place: string; readonly sign: bigint }[],
    changed: readonly string[],
  ): void {
    const at = (place: string): Decimal | null =>
      (changed.includes(place) ? proposed.get(place) : undefined) ?? amountAt(book, place, decimalsAt(place));
    const [printed, ...parts] = [at(target), ...terms.map(({ place }) => at(place))];
    const [saidPrinted, saidSum] = [said.printed, said.recomputed].map((text) => decimal(text ?? ""));
    if (!printed || !saidPrinted || !saidSum || parts.includes(null)) return void tally.leftAside++;
    const total = parts.reduce<Decimal>((known, part, i) => sum(known, part ?? zero, terms[i]?.sign), zero);
    const isAcross = terms.some(({ place }) => sheetOf(place) !== sheetOf(target));
    const gap = said.gap === null ? null : decimal(said.gap);
    if (!equal(printed, saidPrinted)) wrong.push(`${where} : imprimé ${said.printed}, lu ${shown(printed)}`);
    else if (!equal(total, saidSum) && !(isAcross && isScaled(total, saidSum)))
      wrong.push(`${where} : somme ${said.recomputed}, refaite ${shown(total)}`);
    else if (gap && !equal(gap, sum(saidPrinted, saidSum, -1n)))
      wrong.push(`${where} : écart ${said.gap}, refait ${shown(sum(saidPrinted, saidSum, -1n))}`);
  }
}

/** The cell that a finding corrects, and its value: the one in cause, or the only one that may be. */
function correctionOf(cause: Sheet["findings"][number]["cause"]): { cell?: string; value?: string } {
  const cell = cause?.cell ?? cause?.suspects?.[0];
  const value = cause?.proposed ?? cause?.suspectValues?.[0];
  return { ...(cell !== undefined && { cell }), ...(typeof value === "string" && { value }) };
}

/** `'Annexe I'!F9` and `F9` as `Annexe I!F9`. */
function placeIn(sheet: string, cell: string): string {
  const at = cell.lastIndexOf("!");
  if (at < 0) return `${sheet}!${cell}`;
  return `${cell
    .slice(0, at)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'")}${cell.slice(at)}`;
}

/** The cells of signed areas such as `C6:C31` or `-C12`. */
function signed(areas: readonly string[], sheet: string): { place: string; sign: bigint }[] {
  return areas.flatMap((area) => {
    const sign = area.startsWith("-") ? -1n : 1n;
    const place = placeIn(sheet, area.replace(/^-/, ""));
    const at = place.lastIndexOf("!");
    const { s, e } = utils.decode_range(place.slice(at + 1));
    return Array.from({ length: e.r - s.r + 1 }, (_, r) =>
      Array.from({ length: e.c - s.c + 1 }, (__, c) => ({
        place: `${place.slice(0, at)}!${utils.encode_cell({ r: s.r + r, c: s.c + c })}`,
        sign,
      })),
    ).flat();
  });
}
