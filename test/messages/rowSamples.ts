import { Exact } from "../../src/amounts";
import { newFinding, type Finding } from "../../src/checks";

const exact = (text: string): Exact => new Exact(text);
const place = { severity: "error", sheet: "Annexe I", cell: "C9" } as const;

/** One finding of each code on formulas, relations, rows, numbers and codes, and the shapes that each takes. */
export const rowSamples: readonly (readonly [string, Finding])[] = [
  ["", newFinding({ ...place, code: "TOTAL-FIGE", read: "201", first: "C4", last: "C8", formula: null })],
  [
    "left out",
    newFinding({
      ...place,
      code: "FORMULE-PLAGE",
      fault: "left-out",
      formula: "=SUM(B5:B16,B20)",
      lines: ["17 (Picardie)"],
    }),
  ],
  [
    "double counted",
    newFinding({
      ...place,
      code: "FORMULE-PLAGE",
      fault: "double-counted",
      formula: "=SUM(B5:B16)",
      lines: ["9 (DOM)"],
    }),
  ],
  [
    "stale",
    newFinding({
      ...place,
      code: "FORMULE-PERIMEE",
      read: "201",
      expected: "211",
      formula: "=SUM(B5:B16)",
      count: 1,
      state: "stale",
    }),
  ],
  [
    "never computed",
    newFinding({
      ...place,
      code: "FORMULE-PERIMEE",
      cells: ["C9", "D9"],
      formula: "=SUM(B5:B16)",
      count: 2,
      state: "no-result",
    }),
  ],
  [
    "",
    newFinding({
      ...place,
      code: "RELATION-ECART",
      read: "12.5",
      expected: "13.1",
      gap: exact("-0.6"),
      relation: "share",
      operands: ["B9", "B12"],
      label: "Part",
      formula: "C = B / B12",
      interval: null,
      holds: 7,
      positions: 8,
      unit: "%",
    }),
  ],
  [
    "within bounds",
    newFinding({
      ...place,
      code: "RELATION-ECART",
      read: "12.5",
      relation: "ratio",
      operands: ["C9", "B9"],
      label: "Coût moyen",
      formula: "D = C / B",
      interval: [exact("13.05"), exact("13.15")],
      holds: 0,
      positions: 1,
      unit: "€",
    }),
  ],
  ...[["Alsace", "Corse"], []].map((names): [string, Finding] => [
    names.length > 0 ? "near names" : "no near name",
    newFinding({ ...place, code: "REGION-INCONNUE", read: "Alsaxe", names, regionCode: "", set: "2016" }),
  ]),
  ["", newFinding({ ...place, code: "REGION-DOUBLON", region: "Bretagne", first: "B11" })],
  ["", newFinding({ ...place, code: "REGION-MANQUANTE", region: "Corse", regionCode: "94", set: "2016" })],
  ...["Alsace", null].map((codeRegion): [string, Finding] => [
    codeRegion ?? "no such code",
    newFinding({
      ...place,
      code: "REGION-CODE",
      expected: "24",
      region: "Centre",
      regionCode: codeRegion === null ? "99" : "42",
      codeRegion,
    }),
  ]),
  ["", newFinding({ ...place, code: "REGION-MILLESIME", region: "Alsace", set: "2016" })],
  ["", newFinding({ ...place, code: "REGION-VARIANTE", read: "PACA", region: "Provence-Alpes-Côte d’Azur" })],
  ["one", newFinding({ ...place, code: "NOMBRE-TEXTE", count: 1 })],
  ["many", newFinding({ ...place, code: "NOMBRE-TEXTE", cells: ["B6:B23"], count: 18 })],
  ["one", newFinding({ ...place, code: "NOMBRE-ILLISIBLE", read: "1 7 414", count: 1, reason: "" })],
  [
    "many",
    newFinding({
      ...place,
      code: "NOMBRE-ILLISIBLE",
      read: "1 7 414",
      cells: ["B6:B23"],
      count: 18,
      reason: "uneven-groups",
    }),
  ],
  ["", newFinding({ ...place, code: "NOMBRE-ERREUR", read: "#REF!", count: 1, state: "error-value" })],
  ["never computed", newFinding({ ...place, code: "NOMBRE-ERREUR", count: 3, state: "no-result" })],
  ...(["stored", "displayed"] as const).map((foots): [string, Finding] => [
    `${foots} foots`,
    newFinding({ ...place, code: "NOMBRE-PRECISION", gap: exact("1"), count: 1, foots }),
  ]),
  ["", newFinding({ ...place, code: "UNITE-INCONNUE", range: "A5:F32" })],
  [
    "one amount",
    newFinding({
      ...place,
      code: "UNITE-ECHELLE",
      read: "46212900",
      expected: "46212.9",
      unit: "k€",
      line: null,
    }),
  ],
  [
    "a whole row",
    newFinding({
      ...place,
      code: "UNITE-ECHELLE",
      unit: "k€",
      line: { kind: "row", place: "9", label: "Corse", range: "B9:D9", isLarge: true },
    }),
  ],
  ["", newFinding({ ...place, code: "LIGNE-MASQUEE", lines: "rows", names: ["11", "12"] })],
  [
    "",
    newFinding({
      ...place,
      code: "FINESS-INVALIDE",
      read: "10000016",
      expected: "010000016",
      reason: "leading-zero-lost",
      label: "CH",
    }),
  ],
  ["", newFinding({ ...place, code: "FINESS-DOUBLON", read: "010000016", first: "A7", label: "CH" })],
  [
    "",
    newFinding({ ...place, code: "CODE-INCONNU", read: "Z99", kind: "mission", year: 2024, column: "Z99" }),
  ],
  [
    "",
    newFinding({
      ...place,
      code: "PLAFOND-DEPASSE",
      read: "120000",
      expected: "110000",
      gap: exact("10000"),
      column: "P",
    }),
  ],
  [
    "",
    newFinding({
      ...place,
      code: "ENVELOPPE-DEPASSEE",
      read: "8000",
      expected: "7700",
      gap: exact("300"),
      region: "Bretagne",
      column: "Formation",
      unit: "€",
    }),
  ],
  [
    "",
    newFinding({
      ...place,
      code: "PUBLIE-ECART",
      read: "11543.3",
      expected: "11542.3",
      gap: exact("1"),
      annex: "DAF MCO",
      vintage: 2024,
      unit: "k€",
    }),
  ],
  ["", newFinding({ ...place, code: "TABLE-ABSENTE", isOnlyHope: true })],
];
