import { isPartOf, strangers } from "../../src/checks/published/annexParts";
import { Exact } from "../../src/amounts";
import type { PublishedTable } from "../../src/circulars";

const annex = {
  rows: [
    { label: "Nord", kind: "region", amounts: [5, 0, 5] },
    { label: "Sud", kind: "region", amounts: [7, 3, 10] },
    { label: "France", kind: "total", amounts: [12, 3, 15] },
  ].map((row) => ({ ...row, amounts: row.amounts.map((amount) => new Exact(amount)) })),
  columns: [
    { header: "Base", role: "measure" },
    { header: "Aide", role: "measure" },
    { header: "Total", role: "total" },
  ],
} as unknown as PublishedTable;

const lines = (...labels: readonly string[]) =>
  labels.map((label) => ({ label, keys: [label], isTotal: label === "Total" }));

it("is a part that lacks regions, or columns that are no totals", () => {
  const lacks = (rows: number[], columns: number[]) => isPartOf(annex, { rows, columns });
  expect(lacks([0, 1], [0, 1])).toEqual({ rows: false, columns: false });
  expect(lacks([0, 2], [0, 1, 2])).toEqual({ rows: true, columns: false });
  expect(lacks([0, 1, 2], [1, 2])).toEqual({ rows: false, columns: true });
});

it("names the lines that only one of the two has", () => {
  const pairs = { rows: [0, undefined, undefined, undefined], columns: [0, undefined] };
  const own = { rows: lines("Nord", "Est", "", "Total"), columns: lines("Base", "Prime") };
  // « Aide » pays nothing in the one region at hand.
  expect(strangers(annex, pairs, own, false)).toEqual({
    missing: ["Sud", "Total"],
    added: ["Est", "Prime"],
  });
  const turned = { rows: own.columns, columns: own.rows };
  expect(strangers(annex, pairs, turned, true)).toEqual({
    missing: ["Sud", "Total"],
    added: ["Est", "Prime"],
  });
  expect(
    strangers(annex, { rows: [0, 1, undefined, undefined], columns: [0, 2] }, own, false).missing,
  ).toEqual(["Aide"]);
});
