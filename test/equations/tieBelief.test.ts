import { believedTies } from "../../src/equations/acrossSheets/tieBelief";
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
