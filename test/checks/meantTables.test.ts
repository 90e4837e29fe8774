import { checkWorkbook } from "../../src/checks";
import type { CellValue, Sheet } from "../../src/tables/workbook";

type Rows = readonly (readonly CellValue[])[];

const sheetOf = (name: string, values: Rows): Sheet => ({ name, top: 0, left: 0, values });
/** The errors of a workbook: code, cell, proposed value or the suspects. */
const errors = (...sheets: readonly Sheet[]): string[] =>
  checkWorkbook({ name: "x", sheets })
    .sheets.flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === "error")
    .map((one) => {
      const cause = "cause" in one ? one.cause : null;
      const culprits = cause?.suspects?.map(({ cell }) => cell).join(" ") ?? "";
      return `${one.code} ${one.cell} ${culprits || `${one.expected ?? ""}`}`;
    });
const replaced = (rows: Rows, row: number, column: number, value: CellValue): Rows =>
  rows.map((line, r) => line.map((old, c) => (r === row && c === column ? value : old)));

describe("a list with a total row and a total column, a wrong amount in every column", () => {
  const clean: Rows = [
    ["Charges par titre (k€)"],
    [],
    ["Établissement", "Personnel", "Médical", "Hôtelier", "Charges totales"],
    ["CH d'Avranches", 3812.4, 917.2, 1268.9, 5998.5],
    ["CH de Bayeux", 2745.1, 1633.8, 942.6, 5321.5],
    ["CH de Flers", 5127.3, 2284.9, 1471.2, 8883.4],
    ["CH de Lisieux", 7936.2, 3158.7, 2613.5, 13708.4],
    ["CH de Vire", 1482.6, 754.1, 538.3, 2775],
    ["CH de Vernon", 4263.9, 1896.4, 1127.8, 7288.1],
    ["CH de Dieppe", 6318.5, 2547.3, 1735.9, 10601.7],
    ["TOTAL", 31686, 13192.4, 9698.2, 54576.6],
  ];
  const faulty = replaced(replaced(replaced(clean, 4, 1, 7245.1), 6, 2, 31587), 8, 3, -1127.8);

  it("names each of them: what rows and columns ask for together proves both", () => {
    expect(errors(sheetOf("Titres", faulty)).sort()).toEqual([
      "TOTAL-ECART B5 2745.1",
      "TOTAL-ECART C7 3158.7",
      "TOTAL-ECART D9 1127.8",
    ]);
    expect(errors(sheetOf("Titres", replaced(faulty, 3, 4, 9598.5))).sort()).toEqual([
      "TOTAL-ECART B5 2745.1",
      "TOTAL-ECART C7 3158.7",
      "TOTAL-ECART D9 1127.8",
      "TOTAL-ECART E4 5998.5",
    ]);
  });

  it("says nothing of the clean one, nor of a total row that is of something else", () => {
    expect(errors(sheetOf("Titres", clean))).toEqual([]);
    const other = [...clean.slice(0, -1), ["TOTAL", 40211.7, 9874.3, 12005.1, 62091.1]];
    expect(errors(sheetOf("Titres", other))).toEqual([]);
  });
});

describe("shares of a whole", () => {
  const clean: Rows = [
    ["Ventilation de l'enveloppe"],
    [],
    ["Établissement", "Pourcentage"],
    ["CH d'Avranches", 14.25],
    ["CH de Bayeux", 9.4],
    ["CH de Flers", 21.18],
    ["CH de Lisieux", 30.02],
    ["CH de Vire", 3.18],
    ["CH de Vernon", 21.97],
    ["Total", 100],
  ];

  it("add up to 100, though their lines are no regions", () => {
    expect(errors(sheetOf("Clé", clean))).toEqual([]);
    expect(errors(sheetOf("Clé", replaced(clean, 7, 1, 31.8)))).toEqual(["TOTAL-ECART B10 B8"]);
  });

  it("do not where the lines are a choice, or the figures rates", () => {
    expect(errors(sheetOf("Clé", [...clean.slice(0, 6), ["Total", 100]]))).toEqual([]);
    const rates = replaced(replaced(clean, 7, 1, 31.8), 2, 1, "Taux de recours");
    expect(errors(sheetOf("Taux", replaced(rates, 0, 0, "Recours")))).toEqual([]);
  });
});

describe("subtotals of an earlier state under a right total of all", () => {
  const clean: Rows = [
    ["Budget par pôle (€)"],
    [],
    ["Service", "Montant"],
    ["Cardiologie", 812467],
    ["Pneumologie", 413925],
    ["Gériatrie", 698340],
    ["Sous-total médecine", 1924732],
    ["Orthopédie", 537218],
    ["Urologie", 291776],
    ["Sous-total chirurgie", 828994],
    ["Total général", 2753726],
  ];

  it("are both wrong, the total right", () => {
    const stale = replaced(replaced(clean, 6, 1, 1846107), 9, 1, 790512);
    expect(errors(sheetOf("Pôles", stale))).toEqual(["TOTAL-ECART B7 1924732", "TOTAL-ECART B10 828994"]);
    expect(errors(sheetOf("Pôles", clean))).toEqual([]);
  });

  it("accuse nobody where the total of all is not theirs either", () => {
    const other = replaced(replaced(replaced(clean, 6, 1, 1846107), 9, 1, 790512), 10, 1, 2914220);
    expect(errors(sheetOf("Pôles", other))).toEqual([]);
  });
});

describe("the result of a balance over three years", () => {
  const clean: Rows = [
    ["Compte de résultat (k€)"],
    [],
    ["Intitulé", "2019", "2020", "2021"],
    ["Assurance maladie", 41873.2, 43915.6, 45102.9],
    ["Autres produits", 8264.7, 7918.3, 8541.1],
    ["Total des produits", 50137.9, 51833.9, 53644],
    ["Personnel", 33418.5, 34762.8, 36109.4],
    ["Charges médicales", 15236.1, 16917.7, 16408.2],
    ["Total des charges", 48654.6, 51680.5, 52517.6],
    ["Résultat (excédent ou déficit)", 1483.3, 153.4, 1126.4],
  ];

  it("is suspected where it has the wrong sign", () => {
    expect(errors(sheetOf("EPRD", replaced(clean, 9, 3, -1126.4)))).toEqual(["TOTAL-ECART D10 D10"]);
    expect(errors(sheetOf("EPRD", clean))).toEqual([]);
  });
});

describe("a summary with a column for each sheet", () => {
  const names = ["Ain", "Allier", "Ardèche", "Cantal", "Drôme", "Isère", "Loire"];
  const amounts = [
    [1243.7, 884.1, 3127.5, 402.9, 2718.3, 5911.6, 3384.2],
    [967.4, 1135.8, 2204.6, 318.5, 1876.9, 4425.7, 2951.3],
  ];
  const total = (list: readonly number[]): number => Number(list.reduce((a, b) => a + b, 0).toFixed(1));
  const detail = (name: string, list: readonly number[]): Sheet => {
    const rows = list.map((all, i) => [names[i] ?? "", Number((all * 0.4).toFixed(1)), 0, all]);
    const filled = rows.map(([label, one, , all]) => [
      label ?? "",
      one ?? 0,
      Number((Number(all) - Number(one)).toFixed(1)),
      all ?? 0,
    ]);
    const sums = [1, 2, 3].map((c) => total(filled.map((row) => Number(row[c]))));
    return sheetOf(name, [
      ["Montants en k€"],
      [],
      ["Département", "Socle", "Aide", "Total"],
      ...filled,
      ["Ensemble", ...sums],
    ]);
  };
  const summary = (first: readonly number[], second: readonly number[]): Sheet =>
    sheetOf("Récapitulatif", [
      ["Montants en k€"],
      [],
      ["Département", "Cancer", "Urgences", "Total"],
      ...names.map((name, i) => [
        name,
        first[i] ?? 0,
        second[i] ?? 0,
        total([first[i] ?? 0, second[i] ?? 0]),
      ]),
      ["Ensemble", total(first), total(second), total([...first, ...second])],
    ]);
  const [cancer = [], urgences = []] = amounts;

  it("is checked against the totals of the sheet that heads the column", () => {
    const sheets = [detail("Cancer", cancer), detail("Urgences", urgences)];
    expect(errors(summary(cancer, urgences), ...sheets)).toEqual([]);
    const stale = urgences.map((amount, i) => (i === 3 ? 341.2 : amount));
    expect(errors(summary(cancer, stale), ...sheets).join()).toMatch(/TOTAL-ECART C7 /);
  });
});
