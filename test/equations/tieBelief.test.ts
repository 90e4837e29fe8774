import { believedTies } from "../../src/equations/acrossSheets/tieBelief";
import { meetingLines } from "../../src/equations/acrossSheets/meetingLines";
import type { CommonScale, TableLine } from "../../src/equations/acrossSheets/tableLines";
import { areVersions } from "../../src/equations/acrossSheets/versions";
import { readTables } from "../../src/tables/readTables";
import { sheetFromText } from "../tables/sheetFromText";

const LINES = 36;
const column = (shift: number): number[] => Array.from({ length: LINES }, (_, k) => 5 + ((k * shift) % 19));
const [first, second] = [column(7), column(11)];
const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);

/** Ties of two printed totals to the columns of a list, the totals off by so much. */
const tied = (gap: number): readonly string[] => {
  const list = sheetFromText(
    `Montants en euros||\n||\nLigne|Un|Deux\n${first.map((one, k) => `L${k}|${one}|${second[k] ?? 0}`).join("\n")}`,
    { name: "Liste" },
  );
  const recap = sheetFromText(
    `Montants en euros||\n||\nPoste|Un|Deux\nPersonnel|${sum(first) + gap}|${sum(second) - gap}\nAutres|7|9`,
    { name: "Récapitulatif" },
  );
  const tables = [list, recap].flatMap((sheet) => readTables(sheet));
  const ties = [0, 1].map((c) => ({
    target: { table: 1, cell: c },
    terms: first.map((_, row) => ({ table: 0, cell: 2 * row + c })),
  }));
  return believedTies(tables, ties, { choice: 0, mostMisses: 0 }).map(({ status }) => status);
};

it("believes two sums of many terms to the digit", () => {
  expect(tied(0)).toEqual(["exact", "exact"]);
});

it("does not believe them where only the roundings of their many terms let them hold", () => {
  expect(tied(3)).toEqual([]);
});

describe("ties of one column to another", () => {
  const large = [41_207, 8_954, 66_380, 38_411, 70_125, 12_604, 23_778, 50_816];
  interface Asked {
    readonly units?: readonly [target: string, source: string];
    readonly choice?: number;
    readonly mostMisses?: number;
    /** Terms of each tie: rows of the list, the one of the same place unless said. */
    readonly terms?: readonly (readonly number[])[];
  }
  /** The verdicts on the ties of the amounts of a recap to those of a list. */
  const ties = (
    recap: readonly (number | string)[],
    list: readonly (number | string)[],
    asked: Asked = {},
  ): string => {
    const {
      units = ["euros", "euros"],
      choice = 0,
      mostMisses = 0,
      terms = recap.map((_, k) => [k]),
    } = asked;
    const [own, theirs] = units.map((unit) => (unit === "" ? "" : `Montants en ${unit}|\n|\n`));
    const sheet = (name: string, unit = "", amounts: readonly (number | string)[]) =>
      sheetFromText(`${unit}Ligne|Montant\n${amounts.map((amount, k) => `L${k}|${amount}`).join("\n")}`, {
        name,
      });
    const tables = [sheet("Liste", theirs, list), sheet("Récapitulatif", own, recap)].flatMap((one) =>
      readTables(one),
    );
    return believedTies(
      tables,
      terms.map((rows, cell) => ({
        target: { table: 1, cell },
        terms: rows.map((row) => ({ table: 0, cell: row })),
      })),
      { choice, mostMisses },
    )
      .map(({ status }) => status)
      .join(" ");
  };
  const first = (count: number): number[] => large.slice(0, count);
  const off = (count: number, wrong: number): number[] =>
    first(count).map((amount, k) => (k < wrong ? amount + 17 * (k + 1) : amount));
  it("are believed where three amounts agree, each told once", () => {
    expect(ties(first(3), first(3))).toBe("exact exact exact");
    expect(ties(first(2), first(2))).toBe("");
    expect(ties([41_207, 41_207, 8_954], [41_207, 41_207, 8_954])).toBe("");
    expect(ties([0, 41_207, 8_954], [0, 41_207, 8_954])).toBe("");
    expect(ties([0, ...first(3)], [0, ...first(3)])).toBe("exact exact exact exact");
  });
  it("are believed where two sums agree", () => {
    const [a = 0, b = 0, c = 0, d = 0] = large;
    const terms = [
      [0, 1],
      [2, 3],
    ];
    expect(ties([a + b, c + d], first(4), { terms })).toBe("exact exact");
    expect(ties([a + b, c], first(4), { terms: [[0, 1], [2]] })).toBe("");
    expect(ties([a + b, c + d], first(4), { terms: [[0, 1], []] })).toBe("");
    expect(ties([a + b, c + d], first(4), { terms: [[], [2, 3]] })).toBe("");
    expect(ties([a + b, c + d, 5], first(4), { terms: [...terms, []] })).toBe("exact exact");
  });
  it("may miss one in five, or as many as are granted", () => {
    expect(ties(off(5, 1), first(5))).toBe("broken exact exact exact exact");
    expect(ties(off(4, 1), first(4))).toBe("");
    expect(ties(off(4, 1), first(4), { mostMisses: 1 })).toBe("broken exact exact exact");
    expect(ties(off(5, 2), first(5), { mostMisses: 1 })).toBe("");
    expect(ties(off(5, 2), first(5), { mostMisses: 2 })).toBe("broken broken exact exact exact");
  });
  it("give more bits than chance and the choice among them", () => {
    const bits = first(3).reduce((sum, amount) => sum + Math.log2(1 + amount / 2), 0);
    expect(ties(first(3), first(3), { choice: bits - 12.01 })).toBe("exact exact exact");
    expect(ties(first(3), first(3), { choice: bits - 11.99 })).toBe("");
    const missed = off(5, 1);
    const held = missed.slice(1).reduce((sum, amount) => sum + Math.log2(1 + amount / 2), 0) - 6;
    expect(ties(missed, first(5), { choice: held - 12.01 })).toBe("broken exact exact exact exact");
    expect(ties(missed, first(5), { choice: held - 11.99 })).toBe("");
    expect(ties([3, 5, 9], [3, 5, 9])).toBe("");
  });
  it("are converted to the unit of the recap, or to the one that fits most often", () => {
    const thousands = first(4).map((amount) => Math.round(amount / 1_000));
    expect(ties(thousands, first(4), { units: ["k€", "euros"] })).toBe("rounding rounding rounding rounding");
    expect(ties(first(4), first(4), { units: ["k€", "euros"] })).toBe("");
    expect(
      ties(
        first(4).map((amount) => 1_000 * amount),
        first(4),
        { units: ["", ""] },
      ),
    ).toBe("exact exact exact exact");
    expect(
      ties(
        first(4),
        first(4).map((amount) => 1_000 * amount),
        { units: ["", "euros"] },
      ),
    ).toBe("exact exact exact exact");
    expect(
      ties(
        first(4),
        first(4).map((amount) => 1_000_000 * amount),
        { units: ["", ""] },
      ),
    ).toBe("exact exact exact exact");
    expect(
      ties(
        first(4),
        first(4).map((amount) => 100 * amount),
        { units: ["", ""] },
      ),
    ).toBe("");
    const wrong = off(5, 1).map((amount) => 1_000 * amount);
    expect(ties(wrong, first(5), { units: ["", ""] })).toBe("broken exact exact exact exact");
    expect(ties([9_000, 11_000, 12_000, 13_000, 14_000], [10, 11, 12, 13, 14], { units: ["", ""] })).toBe("");
  });
});

describe("lines of tables under the same keys", () => {
  /** A table of columns, each a line told by its heading; amounts of the same row stand under one key. */
  const linesOf = (
    table: number,
    columns: Readonly<Record<string, readonly (number | string)[]>>,
  ): TableLine[] => {
    const names = Object.keys(columns);
    const length = Math.max(...Object.values(columns).map((column) => column.length));
    const rows = Array.from(
      { length },
      (_, r) => `L${r}|${names.map((name) => columns[name]?.[r] ?? "").join("|")}`,
    );
    const [owner] = readTables(
      sheetFromText(`Ligne|${names.join("|")}\n${rows.join("\n")}`, { name: `F${table}` }),
    );
    if (!owner) throw new Error("no table");
    return names.map((label, c) => ({
      table,
      owner,
      label,
      isTotal: false,
      cells: new Map(Array.from({ length }, (_, r) => [`k${r}`, r * names.length + c])),
    }));
  };
  const scale = (...factors: readonly bigint[]): CommonScale => ({
    scale: 0,
    factorOf: (table) => factors[table] ?? 1n,
    exponentOf: () => 0,
  });
  it("meet where three amounts are one within their last digit", () => {
    const lines = linesOf(0, {
      own: [110, 220, 330, 440],
      three: [110, 220, 330, 7],
      two: [110, 220, 331.5, 7],
      above: [111, 221, 331, 441],
      below: [109, 219, 329, 9],
      far: [112, 222, 332, 442],
      moved: [220, 330, 440, 110],
      blank: [0, 0, 0, 0],
      last: [1, 220, 330, 440],
    });
    const [own] = lines;
    const meet = meetingLines(scale(), lines);
    const labels = (line: TableLine | undefined): string =>
      line
        ? meet(line)
            .map(({ label }) => label)
            .join(" ")
        : "";
    expect(labels(own)).toBe("own three above below last");
    expect(labels(lines[1])).toBe("own three two above below");
    expect(labels(lines[7])).toBe("");
    expect(labels(own)).toBe("own three above below last");
  });
  it("meet in a common unit", () => {
    const [own] = linesOf(0, { own: [110, 220, 330] });
    const others = linesOf(1, {
      thousands: [110_000, 220_000, 330_000],
      near: [110_900, 220_900, 330_900],
      units: [110, 220, 330],
    });
    const met = own && meetingLines(scale(1_000n, 1n), others)(own).map(({ label }) => label);
    expect(met).toEqual(["thousands", "near"]);
  });
  const ten = [110, 220, 330, 440, 550, 660, 770, 880, 990, 1_010];
  const versions = (
    one: readonly (number | string)[],
    other: readonly (number | string)[],
    name = "base",
  ): boolean => areVersions(scale(), [...linesOf(0, { base: one }), ...linesOf(1, { [name]: other })], 0, 1);
  const changed = (count: number, from: readonly number[] = ten): number[] =>
    from.map((amount, k) => (k < count ? amount + 40 : amount));
  it("are versions of one table where more than one amount in ten differs, of ten at least", () => {
    expect([0, 1, 2, 10].map((count) => versions(ten, changed(count)))).toEqual([false, false, true, true]);
    expect(versions(ten.slice(1), changed(5).slice(1))).toBe(false);
    expect(versions(ten, changed(3), "Base")).toBe(true);
    expect(versions(ten, changed(3), "autre")).toBe(false);
    expect(
      versions(
        ten,
        changed(2).map((amount) => amount + 1),
      ),
    ).toBe(true);
    expect(
      versions(
        ten,
        changed(1).map((amount) => amount + 1),
      ),
    ).toBe(false);
    expect(versions([...ten, 0, 0, 0], [...changed(2), 0, 0, 0])).toBe(true);
    expect(versions([...ten, "", 5], [...changed(2), 5, ""])).toBe(true);
    expect(versions([0, ...ten.slice(1)], [40, ...changed(2).slice(1)])).toBe(true);
  });
});
