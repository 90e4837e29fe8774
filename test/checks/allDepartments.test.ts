import { allDepartments } from "../../src/territories";
import type { CellValue } from "../../src/tables/workbook";
import { checkWorkbook } from "../../src/checks";
import { codesOf, findingsOf } from "./corpus";

const mainland = allDepartments.filter(({ code }) => code.length === 2);
const overseas = allDepartments.filter(({ code, region }) => code.length === 3 && region !== null);
const collectivities = allDepartments.filter(({ region }) => region === null);

interface Drawn {
  readonly name?: (department: { readonly code: string; readonly name: string }) => string;
  /** The place of the amount that is ten times what it should be. */
  readonly slip?: number;
  readonly total?: string;
  readonly isTotalFirst?: boolean;
}

/** A list of départements in one column of amounts, with its total. */
function listOf(departments: typeof allDepartments, drawn: Drawn = {}) {
  const { name = (one) => one.name, slip, total = "Total", isTotalFirst = false } = drawn;
  const amounts = departments.map((_, k) => 120 + ((k * 7919) % 1801));
  const rows = departments.map((one, k): CellValue[] => [
    name(one),
    (amounts[k] ?? 0) * (k === slip ? 10 : 1),
  ]);
  const sum: CellValue[] = [total, amounts.reduce((all, one) => all + one, 0)];
  const values = [["Département", "Places"], ...(isTotalFirst ? [sum, ...rows] : [...rows, sum])];
  const report = checkWorkbook({ name: "x", sheets: [{ name: "A", top: 0, left: 0, values }] });
  const suspects = findingsOf(report).flatMap(({ cause }) =>
    cause?.kind === "unknown" ? (cause.suspects ?? []).map(({ cell }) => cell) : [],
  );
  return {
    errors: codesOf(report, "error"),
    warnings: codesOf(report, "warning"),
    totals: report.totals().map(({ cell, status }) => `${cell} ${status}`),
    suspects,
  };
}

it.each([
  ["mainland France", mainland],
  ["France", [...mainland, ...overseas]],
  ["France as it was before Mayotte", [...mainland, ...overseas.filter(({ code }) => code !== "976")]],
  ["France with its collectivities", allDepartments],
])("%s: the total is certain, and one slip is told with its cell", (_, departments) => {
  const last = departments.length + 2;
  expect(listOf(departments)).toMatchObject({ errors: [], warnings: [], totals: [`B${last} exact`] });
  expect(listOf(departments, { slip: 40 })).toMatchObject({
    errors: [`TOTAL-ECART B${last}`],
    suspects: ["B42"],
  });
  expect(listOf(departments, { slip: 40, total: "Ensemble", isTotalFirst: true })).toMatchObject({
    errors: ["TOTAL-ECART B2"],
    suspects: ["B43"],
  });
});

it.each([
  ["one of mainland France", mainland.slice(1)],
  ["some of the overseas ones", [...mainland, ...overseas.slice(0, 2)]],
  ["one listed twice in the place of another", [...mainland.slice(1), mainland[5] as (typeof mainland)[0]]],
])("without %s, the list proves nothing", (_, departments) => {
  expect(listOf(departments, { slip: 40 }).errors).toEqual([]);
});

it.each([
  ["by its name", undefined],
  ["after its code", ({ code, name }: { code: string; name: string }) => `${code} - ${name}`],
  ["in capitals", ({ name }: { name: string }) => name.toUpperCase()],
])("« Somme » is a département %s", (_, name) => {
  const north = mainland.filter(({ region }) => region === "32");
  const drawn = name ? { name } : {};
  expect(listOf(north, drawn)).toMatchObject({ warnings: [], totals: ["B7 exact"] });
  expect(listOf(north, { ...drawn, slip: 1 }).errors).toEqual(["TOTAL-ECART B7"]);
});

it("« Somme » is a total all the same where it stands a second time, or among other things", () => {
  const north = mainland.filter(({ region }) => region === "32");
  expect(listOf(north, { total: "Somme" }).totals).toEqual(["B7 exact"]);
  expect(listOf(collectivities.slice(0, 4), { total: "Somme" }).totals).toEqual(["B6 exact"]);
});
