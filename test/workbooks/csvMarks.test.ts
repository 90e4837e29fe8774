import { readWorkbook } from "../../src/workbooks/readWorkbook";

const values = (text: string): readonly unknown[] =>
  readWorkbook("annexe.csv", new TextEncoder().encode(text)).sheets[0]?.values ?? [];

it.each([
  [
    "three digits behind each dot, beside whole numbers below a thousand",
    "1.004;2.088\n328;90\n5.257;3.103\n27.808;1.103",
    "1.004",
  ],
  ["a whole number of four digits beside them", "1.004;2.088\n1328;90\n5.257;3.103\n27.808;1.103", 1.004],
  ["other decimals beside them", "1.004;2.5\n328;90\n5.257;3.103\n27.808;1.103", 1.004],
  ["no whole number beside them", "1.004;2.088\n5.257;3.103\n27.808;1.103", 1.004],
  ["too few of them", "1.004;x\n328;y\n5.257;z", 1.004],
])(
  "takes dots for thousands, as a French Excel does, only where they can be no decimals: %s",
  (_, text, first) => expect(values(text)[0]).toHaveProperty("0", first),
);

it.each([
  ["lines end on their sums so", "a;65;4.691;91;4.847\nb;66;9.419;239;9.724\nc;0;1.737;146;1.883", 4691],
  ["too few lines do", "a;65;4.691;91;4.847\nb;66;9.419;239;9.724\nc;0;1.737;146;1.884", 4.691],
  ["lines end on their sums as decimals", "a;65;4.691;69.691\nb;66;9.419;75.419\nc;1;1.737;2.737", 4.691],
  ["commas part the cells", "a,65,4.691,91,4.847\nb,66,9.419,239,9.724\nc,0,1.737,146,1.883", 4.691],
])("takes dots for thousands where the sums of lines prove it: %s", (_, text, second) =>
  expect(values(text)[0]).toHaveProperty("2", second),
);

it.each([
  ["a number has two of them", "a;4.691;x\nb;9.419;1.239.724", 4691],
  ["a number has two of them", "a;4,691;x\nb;9,419;1,239,724", 4691],
  ["whole numbers beside them", "a;4,691\nb;328\nc;9,419\nd;-5,257\ne;7,103\nf;8,222\ng;6,111", 4691],
  ["too few of them", "a;4,691\nb;328\nc;9,419\nd;-5,257\ne;7,103\nf;8,222", 4.691],
  ["other decimals beside them", "a;4,691;x\nb;9,419;1,239,724\nc;2,5;y", 4.691],
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

const english = (rows: readonly string[]): string => ["District,Cost,Per head", ...rows].join("\n");
const grouped = ['"28,092",50.79', '"24,043",49.15', '"30,680",51.41', '"10,075",48.85', '"13,732",49.11'];

it.each([
  [
    "one point among commas",
    english([...grouped, ...grouped, '"1,203,480",48', "14.950,49.60", '"1,290",3.5']),
    "14.950",
  ],
  ["one comma among spaces", "a;12 345;1 004\nb;24 043;2 001\nc;30 680;3 100\nd;14,950;1 200", "14,950"],
])("keeps as typed a number that a decimal mark may have grouped: %s", (_, text, typed) => {
  expect(values(text).flat()).toContain(typed);
});

it.each([
  ["too few numbers are grouped", english([...grouped, "14.950,49.60"]), 14.95],
  ["its column has other decimals", english([...grouped, '"1,290",3', "14.950,49.60", "7.5,1"]), 14.95],
  ["a row of rates holds several", english([...grouped, '"1,290",3', "14.950,21.600"]), 14.95],
  ["nothing in its row or its column is grouped", english([...grouped, '"1,290",3', "9,14.950"]), 14.95],
  ["many are so written", english([...grouped, '"1,290",3', "14.950,1", "12.075,1"]), 14.95],
])("takes it for decimals where %s", (_, text, number) => {
  expect(values(text).flat()).toContain(number);
});

it("takes years over columns for none of their amounts", () => {
  const rows = "\na;4,691\nb;328\nc;9,419\nd;5,257\ne;7,103\nf;8,222\ng;6,111";
  expect(values(`;1941${rows}`)[1]).toEqual(["a", 4691]);
  expect(values(`;1241${rows}`)[1]).toEqual(["a", 4.691]);
});
