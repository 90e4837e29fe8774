import { repeatsOnlyColumn, repeatsOnlyRow } from "../../src/checks/totals/repeatsOnlyPart";
import type { AnnexTable } from "../../src/tables/annexTable";
import { gridOf } from "../equations/gridOf";
import type { Rows } from "../equations/made";

/** Rows of a table from the row 3 of its sheet on, one row lower under each heading « > ». */
const under = (names: readonly string[], amounts: Rows): AnnexTable => {
  let row = 2;
  const rows = names.map((name) => {
    row += name.startsWith("> ") ? 2 : 1;
    return { row, label: name.replace("> ", "") };
  });
  return { grid: gridOf(amounts), rows } as unknown as AnnexTable;
};
const repeats = (names: readonly string[], amounts: Rows): boolean =>
  repeatsOnlyRow(under(names, amounts), names.length - 1);

describe("a total of the only row that holds amounts", () => {
  const names = ["Legs", "Dons", "Total"];
  it("repeats it, blank rows and rows of zeros aside", () => {
    expect(
      repeats(
        ["Dons", "Total"],
        [
          [12, 30],
          [12, 30],
        ],
      ),
    ).toBe(true);
    expect(
      repeats(names, [
        [0, null],
        [12, 30],
        [12, 30],
      ]),
    ).toBe(true);
    expect(
      repeats(names, [
        [12, 30],
        [null, null],
        [12, 30],
      ]),
    ).toBe(true);
    expect(
      repeats(names, [
        [null, null],
        [12, null],
        [12, 0],
      ]),
    ).toBe(true);
    expect(
      repeats(names, [
        [null, null],
        [12, 30],
        [12, null],
      ]),
    ).toBe(true);
  });
  it("is none where it differs from it, where two hold amounts, or none", () => {
    expect(
      repeats(names, [
        [null, null],
        [12, 30],
        [12, 31],
      ]),
    ).toBe(false);
    expect(
      repeats(names, [
        [12, 30],
        [12, 30],
        [12, 30],
      ]),
    ).toBe(false);
    expect(
      repeats(names, [
        [null, null],
        [0, 0],
        [0, 0],
      ]),
    ).toBe(false);
    expect(repeats(["Total"], [[12, 30]])).toBe(false);
  });
  it("goes up to the heading of its block, or to another total", () => {
    const amounts: Rows = [
      [7, 8],
      [12, 30],
      [12, 30],
    ];
    expect(repeats(["Legs", "> Dons", "Total"], amounts)).toBe(true);
    expect(repeats(["Legs", "Dons", "> Total"], amounts)).toBe(false);
    expect(repeats(["Dons", "> Total"], amounts.slice(1))).toBe(true);
    expect(repeats(["Total A", "Dons", "Total"], amounts)).toBe(true);
    expect(
      repeats(
        ["Legs", "> Dons", "Fonds", "Total"],
        [
          [7, 8],
          [12, 30],
          [null, null],
          [12, 30],
        ],
      ),
    ).toBe(true);
  });
});

/** Columns of which the last is the total; shares by their « % ». */
const repeatsColumn = (names: readonly string[], amounts: Rows): boolean =>
  repeatsOnlyColumn(
    {
      grid: gridOf(amounts),
      columns: names.map((label) => ({ label, isPercent: label.includes("%") })),
    } as unknown as AnnexTable,
    names.length - 1,
  );

describe("a column of totals of the only amount of each row", () => {
  const names = ["Matin", "Soir", "Total"];
  it("repeats it, in whichever column it stands", () => {
    expect(
      repeatsColumn(names, [
        [12, null, 12],
        [null, 30, 30],
      ]),
    ).toBe(true);
    expect(
      repeatsColumn(names, [
        [12, 0, 12],
        [0, 0, 0],
        [null, null, 0],
      ]),
    ).toBe(true);
    expect(
      repeatsColumn(names, [
        [12, 30, null],
        [null, 30, 30],
      ]),
    ).toBe(true);
  });
  it("is none where some row differs, or holds two", () => {
    expect(
      repeatsColumn(names, [
        [12, null, 12],
        [null, 30, 31],
      ]),
    ).toBe(false);
    expect(
      repeatsColumn(names, [
        [12, null, 12],
        [30, 7, 30],
      ]),
    ).toBe(false);
    expect(
      repeatsColumn(names, [
        [12, null, 12],
        [null, null, 30],
      ]),
    ).toBe(false);
    expect(
      repeatsColumn(names, [
        [12, null, 12],
        [30, null, 0],
      ]),
    ).toBe(false);
  });
  it("is whatever it is called", () => {
    const rows: Rows = [
      [12, null, 12],
      [null, 30, 30],
    ];
    expect(repeatsColumn(["Matin", "Soir", "Bilan"], rows)).toBe(true);
  });
  it("is none that tells nothing", () => {
    expect(
      repeatsColumn(names, [
        [null, null, 0],
        [null, 0, null],
      ]),
    ).toBe(false);
  });
  it("does not take shares and other totals for parts", () => {
    expect(
      repeatsColumn(
        ["Matin", "%", "Total"],
        [
          [12, 100, 12],
          [30, 100, 30],
        ],
      ),
    ).toBe(true);
    expect(
      repeatsColumn(
        ["Matin", "Total 2023", "Total 2024"],
        [
          [12, 40, 12],
          [30, 50, 30],
        ],
      ),
    ).toBe(true);
    expect(
      repeatsColumn(
        ["Matin", "Reste", "Total"],
        [
          [12, 40, 12],
          [30, 50, 30],
        ],
      ),
    ).toBe(false);
  });
});
