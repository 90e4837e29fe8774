import { readWorkbook } from "../../src/workbooks/readWorkbook";

const values = (text: string): readonly unknown[] =>
  readWorkbook("annexe.csv", new TextEncoder().encode(text)).sheets[0]?.values ?? [];

it.each([
  [
    "three digits behind each dot, beside whole numbers below a thousand",
    "1.004;2.088\n328;90\n-5.257;3.103\n27.808;1.103",
    "1.004",
  ],
  [
    "in one column of two, blanks around",
    " 1.004 ;2.088\n328;1.090\n 5.257 ;3.103\n27.808;1.103\n1328 h;x",
    " 1.004 ",
  ],
  ["a whole number of four digits beside them", "1.004;2.088\n1328;90\n5.257;3.103\n27.808;1.103", 1.004],
  ["other decimals beside them", "1.004;-2.5\n328;90\n5.257;3.103\n27.808;1.103", 1.004],
  ["no whole number beside them", "1.004;2.088\n5.257;3.103\n27.808;1.103", 1.004],
  ["too few of them", "1.004;x\n328;y\n5.257;z", 1.004],
])(
  "takes dots for thousands, as a French Excel does, only where they can be no decimals: %s",
  (_, text, first) => expect(values(text)[0]).toHaveProperty("0", first),
);

it.each([
  ["lines end on their sums so", "a;65;4.691;91;4.847\nb;66;9.419;239;9.724\nc;0;1.737;146;1.883", 4691],
  ["notes end the lines", "a;65;4.691;4.756;*\nb; 66 ;9.419;9.485;*\nc;10;1.737;1.747;*", 4691],
  [
    "all their numbers hold marks",
    "1 a;b 1;2.500;1.250;3.750\n2 a;b 2;1.100;1.200;2.300\n3 a;b 3;2.100;2.200;4.300",
    2.5,
  ],
  ["they repeat the number before", "a;65;4.691;4.691\nb;66;9.419;9.419\nc;100;1.737;1.737", 4.691],
  ["too few lines do", "a;65;4.691;91;4.847\nb;66;9.419;239;9.724\nc;0;1.737;146;1.884", 4.691],
  ["lines end on their sums as decimals", "a;65;4.691;69.691\nb;66;9.419;75.419\nc;1;1.737;2.737", 4.691],
  ["commas part the cells", "a,65,4.691,91,4.847\nb,66,9.419,239,9.724\nc,0,1.737,146,1.883", 4.691],
])("takes dots for thousands where the sums of lines prove it: %s", (_, text, second) =>
  expect(values(text)[0]).toHaveProperty("2", second),
);

it.each([
  ["a number has two of them", "a;4.691;x\nb;9.419;-12.239.724", 4691],
  ["a number has two of them", "a;4,691;x\nb;9,419;-12,239,724", 4691],
  ["whole numbers beside them", "a;4,691\nb;328\nc;9,419\nd;-5,257\ne;7,103\nf;8,222\ng;6,111", 4691],
  ["too few of them", "a;4,691\nb;328\nc;9,419\nd;-5,257\ne;7,103\nf;8,222", 4.691],
  ["texts that hold two of them", "a;4.691;FR 1.236.526\nb;9.419;1.239.724 b", 4.691],
  ["texts that hold two of them", "a;4,691;FR 1,236,526\nb;9,419;1,239,724 b", 4.691],
  ["other decimals beside them", "a;4,691;x\nb;9,419;1,239,724\nc;-12,55;y", 4.691],
])("takes marks for thousands where they can be no decimals: %s", (_, text, second) =>
  expect(values(text)[0]).toHaveProperty("1", second),
);

it.each([
  [
    "two columns end on their sums so, above a note",
    "a;930;c;1.089\nb;190;d;30\ne;106;f;1\ng;;h;106\nT;1.226;T;1.226\n(1) note",
    1226,
  ],
  ["one column alone does", "a;930;c;1.089\nb;190;d;30\ne;106;f;1\ng;;h;106\nT;1.226;T;1.227", 1.226],
  ["the columns end on sums of decimals", "a;0;c;1.1\nb;1;d;3\nT;1.226;T;4.1", 1.226],
])("takes dots for thousands where the sums of columns prove it: %s", (_, text, total) => {
  const row = values(text).find((one) => (one as readonly unknown[])[0] === "T");
  expect(row).toHaveProperty("1", total);
});

it("takes dots for thousands beside one mistyped number, where several numbers have two of them", () => {
  const list = (proofs: number, rest: number, slips: number): string =>
    [
      ...Array.from({ length: proofs }, (_, k) => `a;1.236.${526 + k}`),
      ...Array.from({ length: rest }, (_, k) => `b;4.${691 + k}`),
      ...Array.from({ length: slips }, () => "c;31.4850"),
    ].join("\n");
  const second = (row: unknown): unknown => (row as readonly unknown[] | undefined)?.[1];
  const last = (text: string): unknown => second(values(text).at(-1));
  const first = (text: string): unknown => second(values(text)[3]);
  expect([first(list(3, 17, 1)), last(list(3, 17, 1))]).toEqual([4691, "31.4850"]);
  // Too many of them, or too few proofs: the dots may be decimal marks.
  expect(first(list(3, 16, 1))).toBe(4.691);
  expect(first(list(2, 18, 1))).toBe(4.692);
});

/** `14.950` among numbers that commas group: beside another one in its row, in a column without other decimals. */
const rows = ['a,"28,092","1,203"', 'b,"24,043","1,117"', 'c,"30,680",900', "d,870,950"];
const odd = 'e,14.950,"1,045"';
const column = Array.from({ length: 10 }, (_, k) => `f${k},"12,${100 + k}",${300 + k}`);

it.each([
  ["one point among commas", [...rows, odd], "14.950"],
  ["in a long column of groups", [...rows, ...column.slice(0, 9), "e,14.950,945"], "14.950"],
  ["two of twelve", [...rows, odd, ...column.slice(0, 5), 'g,14.950,"1,045"'], "14.950"],
  ["beside blanks and signs", ["a, +1 028 092 ,x", 'b,"-24,043","1,117"', ...rows, odd], "14.950"],
])("keeps as typed a number that a decimal mark may have grouped: %s", (_, lines, typed) => {
  expect(values(["District,Cost,Other", ...lines].join("\n")).flat()).toContain(typed);
});

it.each([
  ["one comma among spaces", "a;+12 345;1 004\nb;-24 043; 2 001 \nc;1 030 680;10\nd;14,950;1 200", "14,950"],
  [
    "one comma among points that part thousands",
    "a;1.236.526;1.004\nb;114.617;2.001\nc;125.131;3.002\nd;31,485;31.485",
    "31,485",
  ],
  [
    "one point among commas that part thousands",
    "a;1,236,526;1,004\nb;114,617;2,001\nc;125,131;3,002\nd;31.485;31,485",
    "31.485",
  ],
])("keeps it as typed in a list that semicolons part: %s", (_, text, typed) => {
  expect(values(text).flat()).toContain(typed);
});

it.each([
  ["too few numbers are grouped", ['a,"28,092",1', 'b,"24,043",1', 'c,"30,680","1,117"', odd]],
  ["its column has other decimals", [...rows, odd, "g,7.5,3"]],
  ["a row of rates holds several", [...rows, ...column, 'e,14.950,21.600,"1,045"']],
  ["nothing in its row or its column is grouped", [...rows, ...column.slice(0, 8), "e,14.950,945"]],
  ["many are so written", [...rows, odd, ...column.slice(0, 4), 'g,12.075,"1,045"']],
  ["texts beside it hold groups", [...rows.slice(0, 2), odd, "g,a 1 203,12 345 x"]],
])("takes it for decimals where %s", (_, lines) => {
  expect(values(["District,Cost,Other", ...lines].join("\n")).flat()).toContain(14.95);
});

it.each([
  [
    "beside an amount that looks like a year",
    "a;4.691;x\nb;1941; 8.222 \nc;328;6\nd;9.419;x\ne;5.257;x",
    4.691,
  ],
  [
    "beside a whole number below zero",
    "a;4,691\nb;-1328\nc;328\nd;9,419\ne;5,257\nf;7,103\ng;8,222\nh;6,111",
    4.691,
  ],
])("takes marks for decimal marks %s", (_, text, first) => {
  expect(values(text)[0]).toHaveProperty("1", first);
});

it("takes years over columns for none of their amounts", () => {
  const rows = "\na;4,691\nb;328\nc;9,419\nd;5,257\ne;7,103\nf;8,222\ng;6,111";
  expect(values(`;1941${rows}`)[1]).toEqual(["a", 4691]);
  for (const other of [1241, 19_410, 31_941]) expect(values(`;${other}${rows}`)[1]).toEqual(["a", 4.691]);
});
