import { findBlocksByWord } from "../../src/equations/sums/blocksByWord";
import { told, viewOf, type Told } from "./made";

/** A line: its name, and its amounts. */
type Line = readonly [string, ...(number | null)[]];

const [a, b, c, d, e, f] = [97_107, 83_902, 71_013, 40_129, 51_212, 35_439];

/** The parts of a region, whose own line bears the word; `off` by so much. */
const region = (name: string, parts: readonly (number | null)[], off = 0): Line[] => [
  ...parts.map((part): Line => ["", part]),
  [`Région ${name}`, parts.reduce<number>((sum, part) => sum + (part ?? 0), off)],
];
const [nord, sud, est, ouest] = [
  region("N", [a, b]),
  region("S", [c, d, e]),
  region("E", [f, a]),
  region("O", [b, d]),
];
/** One that fails by no slip of typing. */
const failing = (name: string): Line[] => region(name, [c, f], 41_397);

const drawn = (blocks: readonly (readonly Line[])[], more: Told = {}): string => {
  const lines = blocks.flat();
  const rows = lines.map(([, ...amounts]) => amounts);
  return findBlocksByWord(viewOf(rows, { rowLabels: lines.map(([name]) => name), ...more }))
    .map(told)
    .join(" ");
};

test("lines that bear one word add those between them, above or under", () => {
  expect(drawn([nord, sud, est])).toBe("2=0+1 6=3+4+5 9=7+8");
  const opened = [nord, sud, est].map((lines) => [lines.at(-1) as Line, ...lines.slice(0, -1)]);
  expect(drawn(opened)).toBe("7=8+9 3=4+5+6 0=1+2");
  expect(drawn([nord, sud])).toBe("");
  // One letter is no word.
  const lettered = [nord, sud, est].map((lines) =>
    lines.map(([name, one]): Line => [name === "" ? "" : "R", one ?? 0]),
  );
  expect(drawn(lettered)).toBe("");
  expect(drawn([[["", d]], nord, sud, est])).toBe("");
});

test("of two words the one is heard whose blocks tell more", () => {
  const large = ["A", "B", "C", "D"].map((name, k) =>
    region(name, [9_710_711 + 1_317_207 * k * k, 8_390_212 + 912_377 * k]).map(([own, one]): Line => [
      own.replace("Région", "Pays"),
      one ?? 0,
    ]),
  );
  expect(drawn([nord, sud, est, ...large])).toBe("15=13+14 18=16+17 21=19+20");
});

test("a line that bears the word and no amount closes a block, and adds up nothing", () => {
  const untold: Line[] = [
    ["", a],
    ["", c],
    ["Région Z", 0],
  ];
  expect(drawn([nord, untold, sud, untold, est])).toBe("2=0+1 9=6+7+8 15=13+14");
});

test("a block of one line, or over a total, is none", () => {
  expect(drawn([nord, sud, est, region("O", [b])])).toBe("2=0+1 6=3+4+5 9=7+8");
  expect(drawn([nord, sud, est, ouest], { totals: new Set([11]) })).toBe("2=0+1 6=3+4+5 9=7+8");
  expect(drawn([nord, sud, est], { totals: new Set([6]) })).toBe("");
  expect(drawn([nord, sud, est], { ofWhich: new Set([4]) })).toBe("");
});

test("lines are passed over that another line is said to be made of", () => {
  const dont: Line = ["dont", 12_345];
  expect(drawn([[dont], nord, sud, est], { ofWhich: new Set([0]) })).toBe("3=1+2 7=4+5+6 10=8+9");
});

test("two thirds of the blocks hold at least, three in all", () => {
  expect(drawn([nord, sud, failing("X")])).toBe("");
  expect(drawn([nord, sud, est, ouest, failing("X"), failing("Y")])).toBe("2=0+1 6=3+4+5 9=7+8 12=10+11");
  expect(drawn([nord, sud, est, failing("X"), failing("Y")])).toBe("");
  // One that tells nothing is none that holds.
  const silent: Line[] = [
    ["", null],
    ["", null],
    ["Région V", f],
  ];
  expect(drawn([nord, sud, silent])).toBe("");
  const six = [nord, sud, est, ouest, region("K", [e, a]), region("L", [f, d])];
  const told = drawn([...six, failing("X"), failing("Y"), silent]);
  expect(told).toBe(`${drawn(six)} 27=25+26`);
});

test("one that fails is told among four that hold, but for one slip, or where it holds elsewhere", () => {
  expect(drawn([nord, sud, est, failing("X")])).toBe("2=0+1 6=3+4+5 9=7+8");
  expect(drawn([nord, sud, est, ouest, failing("X")])).toBe("2=0+1 6=3+4+5 9=7+8 12=10+11 15=13+14");
  expect(drawn([nord, sud, est, region("X", [c, f], 900_000)])).toBe("2=0+1 6=3+4+5 9=7+8 12=10+11");
  const pair = (lines: readonly Line[], off = 0): Line[] =>
    lines.map(([name, one], k): Line => [
      name,
      one ?? 0,
      3 * (one ?? 0) + (k === lines.length - 1 ? off : 0),
    ]);
  expect(drawn([pair(nord), pair(sud), pair(est), pair(ouest, 41_397)])).toBe("2=0+1 6=3+4+5 9=7+8");
  // In three columns, too large in so many of them.
  const wide = (lines: readonly Line[], off: number): Line[] =>
    lines.map(([name, one], k): Line => {
      const last = k === lines.length - 1;
      const amount = one ?? 0;
      return [
        name,
        amount,
        3 * amount + (last && off > 0 ? 41_397 : 0),
        7 * amount + (last && off > 1 ? 977 : 0),
      ];
    });
  const held = [nord, sud, est].map((lines) => wide(lines, 0));
  expect(drawn([...held, wide(ouest, 1)])).toBe("2=0+1 6=3+4+5 9=7+8 12=10+11");
  expect(drawn([...held, wide(ouest, 2)])).toBe("2=0+1 6=3+4+5 9=7+8");
});

test("amounts so small that they add up by chance draw nothing", () => {
  expect(drawn([region("N", [1, 2]), region("S", [2, 1]), region("E", [3, 1])])).toBe("");
});
