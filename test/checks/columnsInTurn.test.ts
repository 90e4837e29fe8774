import { checkWorkbook } from "../../src/checks";
import { sheetFromText } from "../tables/sheetFromText";

const AGES = ["Moins de 20 ans", "Adultes", "Seniors"];
/** Estimates by age under men and women, all together first, a margin of error beside each. */
const survey = (change: (amounts: number[][]) => void = () => {}): ReturnType<typeof checkWorkbook> => {
  const men = [
    [19_404, 7_326, 5_871],
    [6_371, 2_770, 8_014],
    [5_132, 19_946, 3_377],
  ];
  const women = [
    [2_043, 3_185, 7_702],
    [2_574, 3_730, 4_129],
    [5_870, 7_216, 9_953],
  ];
  const sum = (rows: readonly number[][]): number[] =>
    [0, 1, 2].map((c) => rows.reduce((all, row) => all + (row[c] ?? 0), 0));
  const amounts = [sum([...men, ...women]), sum(men), ...men, sum(women), ...women];
  change(amounts);
  const labels = ["Total", "Hommes", ...AGES, "Femmes", ...AGES];
  const rows = amounts.map((row, r) =>
    [labels[r], ...row.flatMap((amount) => [amount, Math.round(3 * Math.sqrt(amount))])].join("|"),
  );
  const header = `|Nord||Sud||Ouest|\n|${Array(3).fill("Estimation|Marge d’erreur").join("|")}`;
  return checkWorkbook({
    name: "Enquête",
    sheets: [sheetFromText(`Population||||||\n||||||\n${header}\n${rows.join("\n")}`)],
  });
};
const told = ({ sheets }: ReturnType<typeof checkWorkbook>): string[] =>
  sheets.flatMap(({ findings }) =>
    findings
      .filter(({ severity }) => severity !== "info")
      .map(({ code, cause, cell }) => `${code} ${cause?.cell ?? cause?.suspects?.[0]?.cell ?? cell}`),
  );

it("adds up the estimates, not the margins between them", () => {
  expect(told(survey())).toEqual([]);
  expect(survey().sheets[0]?.tables[0]?.equations().length).toBe(9);
});

it("names the estimate that is wrong", () => {
  expect(told(survey((amounts) => void amounts[3]?.splice(1, 1, 2_707)))).toEqual(["TOTAL-ECART D8"]);
});
