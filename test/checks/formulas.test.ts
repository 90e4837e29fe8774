import { describeFinding } from "../../src/messages/findings";
import { check, codesOf, findingsOf, sheetOf } from "./corpus";

const withResults = (name: string, results: Readonly<Record<string, number>>, ...lines: string[]) => {
  const sheet = sheetOf(name, ...lines);
  const values = sheet.values.map((row) => [...row]);
  for (const [place, value] of Object.entries(results)) {
    const [r = 0, c = 0] = place.split(",").map(Number);
    (values[r] ??= [])[c] = value;
  }
  return { ...sheet, values };
};

const header = "Région | A | B | C";
const rows = [
  "Alsace | 10 | 20 | 5",
  "Bretagne | 30 | 40 | 6",
  "Corse | 50 | 61 | 7",
  "Picardie | 70 | 80 | 8",
];

it("finds a sum that leaves out the last row of its block, as an error since the total is wrong", () => {
  const report = check(
    withResults(
      "A",
      { "5,1": 90, "5,2": 201, "5,3": 26 },
      header,
      ...rows,
      "Total | =SUM(B2:B4) | =SUM(C2:C5) | =SUM(D2:D5)",
    ),
  );
  const [fault] = findingsOf(report).filter(({ code }) => code === "FORMULE-PLAGE");
  expect(fault).toMatchObject({ cell: "B6", severity: "error", cells: ["B6", "B5"] });
});

it("finds a sum that takes in a subtotal with its own parts", () => {
  const report = check(
    withResults(
      "A",
      { "3,1": 40, "3,2": 60, "6,1": 240, "6,2": 321 },
      header.replace(" | C", ""),
      "Alsace | 10 | 20",
      "Bretagne | 30 | 40",
      "Sous-total | =SUM(B2:B3) | =SUM(C2:C3)",
      "Corse | 50 | 61",
      "Picardie | 70 | 80",
      "Total | =SUM(B2:B6) | =SUM(C2:C6)",
    ),
  );
  expect(
    findingsOf(report)
      .filter(({ code }) => code === "FORMULE-PLAGE")
      .map(({ cell, severity }) => `${cell} ${severity}`),
  ).toEqual(expect.arrayContaining(["B7 error", "C7 error"]));
});

it("finds a total typed over among formulas", () => {
  const report = check(
    withResults("A", { "5,1": 160, "5,3": 26 }, header, ...rows, "Total | =SUM(B2:B5) | 201 | =SUM(D2:D5)"),
  );
  expect(codesOf(report, "warning")).toContain("TOTAL-FIGE C6");
});

it("says nothing of sums that are right", () => {
  const report = check(
    withResults(
      "A",
      { "5,1": 160, "5,2": 201, "5,3": 26 },
      header,
      ...rows,
      "Total | =SUM(B2:B5) | =SUM(C2:C5) | =SUM(D2:D5)",
    ),
  );
  expect(codesOf(report, "error", "warning")).toEqual([]);
});

it("reports formulas whose results were never saved", () => {
  const report = check(sheetOf("A", header, ...rows, "Total | =SUM(B2:B5) | =SUM(C2:C5) | =SUM(D2:D5)"));
  const [finding] = findingsOf(report).filter(({ code }) => code === "FORMULE-PERIMEE");
  expect(finding).toMatchObject({ cell: "B6", count: 3, state: "no-result", severity: "warning" });
});

it("finds a total of subtotals that forgets one of them, where its neighbours add both", () => {
  const report = check(
    withResults(
      "A",
      {
        "3,1": 40,
        "3,2": 60,
        "3,3": 11,
        "6,1": 120,
        "6,2": 141,
        "6,3": 15,
        "7,1": 40,
        "7,2": 201,
        "7,3": 26,
      },
      header,
      "Alsace | 10 | 20 | 5",
      "Bretagne | 30 | 40 | 6",
      "Métropole | =SUM(B2:B3) | =SUM(C2:C3) | =SUM(D2:D3)",
      "Guyane | 50 | 61 | 7",
      "Mayotte | 70 | 80 | 8",
      "DOM | =SUM(B5:B6) | =SUM(C5:C6) | =SUM(D5:D6)",
      "Total | =B4 | =C4+C7 | =D4+D7",
    ),
  );
  const faults = findingsOf(report).filter(({ severity }) => severity === "error");
  expect(faults.map(({ code, cell }) => `${code} ${cell}`)).toEqual(["FORMULE-PLAGE B8"]);
  expect(faults[0]).toMatchObject({ lines: ["7 (DOM)"] });
});

it("tells the formulas that it cannot compute and that have no result", () => {
  const header = "Région | A | B | A + B";
  const rows = ["Bretagne | 1 | 2 | 3", "Corse | 4 | 5 | 9", "Normandie | 6 | 7 | 13"];
  const report = check(sheetOf("A", header, ...rows, "Total | =SUMX(B2:B4) | 14 | 25"));
  const [finding] = findingsOf(report).filter(({ code }) => code === "NOMBRE-ERREUR");
  expect(finding).toMatchObject({ cell: "B5", count: 1, state: "no-result", severity: "error" });
});

it("finds the amount typed among sums on a condition, and what they would give there", () => {
  const list = sheetOf(
    "Liste",
    "Région | Crédits",
    ...["Corse", "Bretagne", "Corse", "Normandie"].map((name, i) => `${name} | ${(i + 1) * 100}`),
  );
  const sum = (row: number): string => `=SUMIF(Liste!$A:$A,A${row},Liste!$B:$B)`;
  const recap = sheetOf(
    "Par région",
    "Région | Crédits",
    `Bretagne | ${sum(2)}`,
    "Corse | 450",
    `Normandie | ${sum(4)}`,
  );
  const [finding] = findingsOf(check(list, recap)).filter(({ code }) => code === "TOTAL-FIGE");
  expect(finding).toMatchObject({
    cell: "B3",
    read: "450",
    expected: "400",
    formula: "=SUMIF(Liste!$A:$A,A3,Liste!$B:$B)",
  });
  expect(finding && describeFinding(finding).sentence).toMatch(/SOMME\.SI.* y donnerait 400/);
});

it("takes no typed amount for a frozen one because the envelope and the balance under it come from another sheet", () => {
  const all = sheetOf(
    "Cumul",
    "Nom | Crédits | Reports",
    "CH de Rennes | 60 | 1",
    "CH de Redon | 20 | 2",
    "Total | 80 | 3",
    "Enveloppe | 900 | 50",
    "Reste à répartir | 820 | 47",
  );
  const quarter = sheetOf(
    "T3",
    "Nom | Crédits | Reports",
    "CH de Rennes | 60 | 1",
    "Total | =SUM(B2:B2) | =SUM(C2:C2)",
    "Enveloppe | =Cumul!B4 | =Cumul!C4",
    "Reste à répartir | =Cumul!B5 | =Cumul!C5",
  );
  expect(findingsOf(check(all, quarter)).filter(({ code }) => code === "TOTAL-FIGE")).toEqual([]);
});
