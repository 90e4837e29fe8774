import { brokenEquations, explainBreaks, findAndExplain, type Diagnosis } from "../../src/diagnosis";
import { expandEquations, findEquations, type Equation } from "../../src/equations";
import { gridOf } from "../equations/gridOf";
import { annexTables } from "./annexTables";
import { CELL_SLIPS, mistype } from "./injectSlips";
import { RandomSource } from "./randomSource";
import { crossTable, family, typed, withTotals, type CrossTable } from "./crossTable";

const body = [
  [48231, 5127, 9364],
  [71582, 2843, 1275],
  [36914, 8391, 4628],
  [59047, 6715, 3186],
];
const whole = withTotals(body);
const explain = (table: CrossTable, options = {}): Diagnosis =>
  explainBreaks(table.grid, table.families, table.equations, options);
const accused = (diagnosis: Diagnosis): string[] =>
  diagnosis.proposals.map(({ cell, kind, proposed }) => `${cell} ${kind} ${proposed}`).sort();

describe("explainBreaks", () => {
  it("says nothing of a table that adds up", () => {
    expect(explain(crossTable(whole))).toEqual({
      proposals: [],
      ambiguities: [],
      lineFaults: [],
      relations: [],
      unexplained: [],
      exhausted: false,
    });
  });

  it("explains the five misprints of the table published in 2007, each by one value", async () => {
    const [table] = await annexTables("annexe-1-2007.xlsx");
    const { diagnosis } = findAndExplain(table?.grid ?? gridOf([]), (grid) => ({
      families: findEquations(grid),
    }));
    expect(accused(diagnosis)).toEqual([
      "0 transposition 78400",
      "105 digit 172200",
      "24 transposition 162400",
      "47 digit 26777",
      "91 digit 301761",
    ]);
    expect(diagnosis.proposals.every(({ unique, interval }) => unique && interval === null)).toBe(true);
    expect(diagnosis.proposals.map(({ repairs }) => repairs.length)).toEqual(
      expect.arrayContaining([2, 2, 2, 2, 2]),
    );
    expect(diagnosis).toMatchObject({ ambiguities: [], lineFaults: [], unexplained: [], exhausted: false });
  });

  it.each([
    [0, 42831, "transposition 48231"],
    [5, 843, "missing-digit 2843"],
    [10, 44628, "extra-digit 4628"],
    [12, -59047, "sign 59047"],
    [14, 3186000, "scale 3186"],
    [3, 62772, "digit 62722"],
    [16, 215744, "digit 215774"],
    [8, 30914, "digit 36914"],
  ])("names the slip in cell %d typed %d", (cell, value, expected) => {
    const diagnosis = explain(crossTable(typed(whole, cell, value)));
    expect(accused(diagnosis)).toEqual([`${cell} ${expected}`]);
    expect(diagnosis.proposals[0]).toMatchObject({ read: BigInt(value), unique: true, partner: null });
    expect(diagnosis.proposals[0]?.repairs).toHaveLength(2);
    expect(diagnosis.unexplained).toEqual([]);
  });

  it("accuses an arbitrary value only when all its equations ask for the same change", () => {
    const diagnosis = explain(crossTable(typed(whole, 5, 7777)));
    expect(diagnosis.proposals).toMatchObject([{ cell: 5, kind: "unknown", interval: [2841n, 2845n] }]);
  });

  it("shows the interval of a division by ten that was rounded", () => {
    const diagnosis = explain(crossTable(typed(whole, 0, 4823)));
    expect(diagnosis.proposals).toMatchObject([{ cell: 0, kind: "scale", interval: [48229n, 48233n] }]);
  });

  it("untangles errors that share a row and a column", () => {
    const rows = typed(typed(typed(whole, 0, 42831), 1, 512), 5, 2834);
    expect(accused(explain(crossTable(rows)))).toEqual([
      "0 transposition 48231",
      "1 missing-digit 5127",
      "5 transposition 2843",
    ]);
  });

  it("finds the two errors of one row whose gaps cancel, through the columns, and lists them", () => {
    const diagnosis = explain(crossTable(typed(typed(whole, 0, 58231), 1, -4873)));
    expect(diagnosis.proposals).toEqual([]);
    const suspects = diagnosis.ambiguities.flatMap((one) => one.suspects.map(({ cell }) => cell));
    expect(suspects.length + diagnosis.unexplained.length).toBeGreaterThan(0);
  });

  it("recognises two cells of a column, or of a row, that changed places", () => {
    const column = explain(crossTable(typed(typed(whole, 0, 71582), 4, 48231)));
    expect(accused(column)).toEqual(["0 swap 48231", "4 swap 71582"]);
    expect(new Map(column.proposals.map(({ cell, partner }) => [cell, partner]))).toEqual(
      new Map([
        [0, 4],
        [4, 0],
      ]),
    );
    const row = explain(crossTable(typed(typed(whole, 9, 4628), 10, 8391)));
    expect(accused(row)).toEqual(["10 swap 4628", "9 swap 8391"]);
  });

  it("lists every suspect when a gap has no crossing equation", () => {
    const grid = gridOf([[1234], [5678], [7350], [14442]]);
    const families = [family("column", 3, [0, 1, 2], 1)];
    const diagnosis = explainBreaks(grid, families, expandEquations(grid, families));
    expect(diagnosis.proposals).toEqual([]);
    expect(diagnosis.ambiguities).toHaveLength(1);
    expect(diagnosis.ambiguities[0]?.suspects).toContainEqual({
      cell: 2,
      kind: "transposition",
      read: 7350n,
      proposed: 7530n,
      interval: null,
      unique: false,
      repairs: [0],
      partner: null,
    });
    expect(diagnosis.ambiguities[0]?.suspects.every(({ unique }) => !unique)).toBe(true);
  });

  it("accuses nobody through equations that are merely possible, and lists them", () => {
    const diagnosis = explain(crossTable(typed(whole, 0, 42831), { belief: "possible" }));
    expect(diagnosis.proposals).toEqual([]);
    expect(diagnosis.unexplained).toEqual([0]);
  });

  it("says that a change proved elsewhere repairs an equation that accuses nobody", () => {
    const { grid, families } = crossTable(typed(whole, 0, 42831));
    const doubtful = { ...family("column", 4, [0, 1, 2, 3], 1), belief: "possible" as const };
    const all = [...families, doubtful];
    const diagnosis = explainBreaks(grid, all, expandEquations(grid, all));
    expect(diagnosis.proposals).toMatchObject([{ cell: 0, repairs: [0, 4, 9] }]);
    expect(diagnosis.unexplained).toEqual([]);
  });

  it("needs only the broken equations", () => {
    const table = crossTable(typed(typed(whole, 0, 42831), 10, 44628));
    const broken = brokenEquations(table.grid, table.families);
    expect(broken.length).toBeLessThan(table.equations.length);
    expect(accused(explainBreaks(table.grid, table.families, broken))).toEqual(accused(explain(table)));
  });

  it("works on equations that belong to no family", () => {
    const table = crossTable(typed(whole, 0, 42831));
    expect(accused(explainBreaks(table.grid, [], table.equations))).toEqual(["0 transposition 48231"]);
  });

  it("explains a cell of one sheet through a total repeated in another", () => {
    // Cells 0 to 3: a column and its total; cell 4: that total again, in a summary.
    const grid = gridOf([[48231, 71582, 36914, 156772, 156727]]);
    const equation = (family: number, target: number, cells: readonly number[], gap: bigint): Equation => ({
      family,
      direction: "row",
      target,
      terms: cells.map((cell) => ({ cell, sign: 1 })),
      gap,
      doubleTolerance: BigInt(cells.length + 1),
      activeTerms: cells.length,
      status: gap === 0n ? "exact" : "broken",
      origin: "evidence",
      belief: "established",
      accuses: true,
    });
    const inSheet = equation(0, 3, [0, 1, 2], -45n);
    const repeated = equation(1, 4, [3], 45n);
    expect(explainBreaks(grid, [], [inSheet]).proposals).toEqual([]);
    expect(accused(explainBreaks(grid, [], [inSheet, repeated]))).toEqual(["3 transposition 156727"]);
  });

  it("is exact beyond 2^53", () => {
    const scale = 10n ** 13n;
    const rows = typed(whole, 0, 42831);
    const table = crossTable(rows);
    const large = rows.flat().map((value) => BigInt(value) * scale);
    const grid = { ...table.grid, values: table.grid.values.map((value) => value * 1e13), large };
    const equations = expandEquations(grid, table.families);
    const diagnosis = explainBreaks(grid, table.families, equations);
    expect(diagnosis.proposals.map(({ cell }) => cell)).toEqual([0]);
    const { proposed = 0n, interval } = diagnosis.proposals[0] ?? {};
    const [low, high] = interval ?? [proposed, proposed];
    expect(low <= 48231n * scale && 48231n * scale <= high).toBe(true);
  });

  it("explains the sums that skipped a number typed as text", () => {
    const rows = withTotals(body.map((row, r) => (r === 1 ? [71582, 0, 1275] : row)));
    const table = crossTable(typed(rows, 5, 2843));
    const diagnosis = explain(table, { textNumbers: new Set([5]) });
    expect(diagnosis.proposals).toMatchObject([
      { cell: 5, kind: "text-number", read: 2843n, proposed: 2843n },
    ]);
    expect(diagnosis.proposals[0]?.repairs).toHaveLength(2);
  });

  it("never hangs on a table where nothing agrees", () => {
    const noise = Array.from({ length: 30 }, (_, r) =>
      Array.from({ length: 12 }, (_, c) => ((r * 7919 + c * 104729) % 9973) * 17),
    );
    const diagnosis = explain(crossTable(noise));
    expect(diagnosis.exhausted || diagnosis.unexplained.length === 0).toBe(true);
  });
});

describe("a large table with many slips", () => {
  /** What is accused where `count` amounts of a square table are mistyped, each in a line of its own or anywhere. */
  const mistypedIn = (
    side: number,
    count: number,
    inOwnLines: boolean,
  ): { told: Diagnosis; right: number; wrong: number } => {
    const random = new RandomSource(5 + side);
    const rows = withTotals(
      Array.from({ length: side }, () => Array.from({ length: side }, () => 1 + random.below(99_999))),
    );
    const meant = new Map<number, number>();
    for (let k = 0; k < count; k++) {
      const [r, c] = inOwnLines ? [k, k] : [random.below(side), random.below(side)];
      const row = rows[r] ?? [];
      const truth = row[c] ?? 0;
      if (meant.has(r * (side + 1) + c)) continue;
      meant.set(r * (side + 1) + c, truth);
      row[c] = mistype(truth, random.pick(CELL_SLIPS), random) ?? truth + 777;
    }
    const told = explain(crossTable(rows));
    const isRight = ({ cell, proposed, interval }: Diagnosis["proposals"][number]): boolean => {
      const truth = BigInt(meant.get(cell) ?? -1);
      const [low, high] = interval ?? [proposed, proposed];
      return truth >= low && truth <= high;
    };
    const right = told.proposals.filter(isRight).length;
    return { told, right, wrong: told.proposals.length - right };
  };

  it("tells at least the slips that stand alone, whatever else cannot be told apart", () => {
    const { told, right, wrong } = mistypedIn(30, 20, false);
    expect({ right, wrong, unexplained: told.unexplained.length }).toEqual({
      right: 5,
      wrong: 0,
      unexplained: 18,
    });
  });

  it("tells nearly all of those in lines of their own, and lists the others", () => {
    const { told, right, wrong } = mistypedIn(32, 30, true);
    const listed = told.ambiguities.map(({ suspects }) => suspects.length);
    expect({ right, wrong, listed, unexplained: told.unexplained }).toEqual({
      right: 27,
      wrong: 0,
      listed: [4],
      unexplained: [],
    });
  });
});
