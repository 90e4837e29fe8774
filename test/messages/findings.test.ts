import { Exact } from "../../src/amounts";
import type { Finding, FindingCode } from "../../src/checks";
import { describeFinding } from "../../src/messages/findings";

const exact = (text: string): Exact => new Exact(text);
const base: Finding = {
  code: "TOTAL-ECART",
  severity: "error",
  sheet: "Annexe I",
  cell: "C9",
  cells: ["C9"],
  read: null,
  expected: null,
  gap: null,
  tolerance: null,
  cause: null,
  details: {},
};

const equation = {
  line: "row 9",
  target: "F9",
  terms: [
    { cell: "C9", sign: 1 as const },
    { cell: "D9", sign: 1 as const },
    { cell: "E9", sign: -1 as const },
  ],
  printed: exact("250996"),
  recomputed: exact("247396"),
  gap: exact("3600"),
  tolerance: exact("2"),
};
const total = { read: "250996", expected: "247396", gap: exact("3600"), tolerance: exact("2") };
const proof = [{ equation, total: exact("250996"), repaired: exact("250996") }];
const noCell = { cell: null, proposed: null, unique: false, repairs: ["row 9"] };

/** One finding of each code, and the shapes that a wrong total takes. */
const samples: readonly (readonly [string, Partial<Finding> & { code: FindingCode }])[] = [
  [
    "a proved slip",
    {
      code: "TOTAL-ECART",
      read: "74800",
      expected: "78400",
      gap: exact("-3600"),
      tolerance: exact("2"),
      cause: {
        kind: "transposition",
        cell: "C9",
        proposed: exact("78400"),
        unique: true,
        repairs: ["row 9", "column C"],
        proof,
      },
    },
  ],
  [
    "a slip known within bounds",
    {
      code: "TOTAL-ECART",
      read: "12.3",
      expected: "123.0",
      cause: {
        kind: "scale",
        cell: "C9",
        proposed: exact("123"),
        interval: [exact("122.9"), exact("123.1")],
        unique: false,
        repairs: ["column C"],
      },
    },
  ],
  [
    "a swap",
    {
      code: "TOTAL-ECART",
      ...total,
      cause: { ...noCell, kind: "swap", cell: "C9" },
      details: { partner: "C12" },
    },
  ],
  [
    "an unknown cause",
    { code: "TOTAL-ECART", ...total, cause: { ...noCell, kind: "unknown", proof }, details: { unit: "k€" } },
  ],
  [
    "several suspects",
    { code: "TOTAL-ECART", ...total, cause: { ...noCell, kind: "unknown", suspects: ["C9", "D9"] } },
  ],
  [
    "a missing row",
    {
      code: "TOTAL-ECART",
      ...total,
      cause: { ...noCell, kind: "missing-row" },
      details: { faultyLine: "Corse", place: "14", isRow: 1, equations: 4, holds: 0 },
    },
  ],
  [
    "a row outside a total that holds",
    {
      code: "TOTAL-ECART",
      ...total,
      cause: { ...noCell, kind: "missing-row" },
      details: { faultyLine: "Corse", place: "14", isRow: 1, equations: 4, holds: 1 },
    },
  ],
  ["", { code: "TOTAL-SUSPECT", ...total }],
  ["", { code: "TOTAL-FIGE", read: "201" }],
  [
    "left out",
    {
      code: "FORMULE-PLAGE",
      details: { fault: "left-out", formula: "=SUM(B5:B16,B20)", lines: ["17 (Picardie)"] },
    },
  ],
  [
    "double counted",
    {
      code: "FORMULE-PLAGE",
      details: { fault: "double-counted", formula: "=SUM(B5:B16)", lines: ["9 (DOM)"] },
    },
  ],
  ["near names", { code: "REGION-INCONNUE", read: "Alsaxe", details: { names: ["Alsace", "Corse"] } }],
  ["no near name", { code: "REGION-INCONNUE", read: "Atlantide", details: { names: [] } }],
  ["", { code: "REGION-DOUBLON", details: { region: "Bretagne", first: "B11" } }],
  ["", { code: "REGION-MANQUANTE", details: { region: "Corse", code: "94", set: "2016" } }],
  [
    "",
    { code: "REGION-CODE", expected: "24", details: { code: "42", region: "Centre", codeRegion: "Alsace" } },
  ],
  [
    "no such code",
    { code: "REGION-CODE", expected: "24", details: { code: "99", region: "Centre", codeRegion: "" } },
  ],
  ["", { code: "REGION-MILLESIME", details: { region: "Alsace", set: "2016" } }],
  ["", { code: "REGION-VARIANTE", read: "PACA", details: { region: "Provence-Alpes-Côte d’Azur" } }],
  ["one", { code: "NOMBRE-TEXTE", details: { count: 1 } }],
  ["many", { code: "NOMBRE-TEXTE", cells: ["B6:B23"], details: { count: 18 } }],
  ["one", { code: "NOMBRE-ILLISIBLE", read: "1 7 414", details: { count: 1 } }],
  ["many", { code: "NOMBRE-ILLISIBLE", read: "1 7 414", cells: ["B6:B23"], details: { count: 18 } }],
  ["", { code: "NOMBRE-ERREUR", read: "#REF!", details: { count: 1 } }],
  ["never computed", { code: "NOMBRE-ERREUR", details: { count: 3, reason: "no-result" } }],
  ["stored foots", { code: "NOMBRE-PRECISION", gap: exact("1"), details: { storedFoots: 1 } }],
  ["displayed foots", { code: "NOMBRE-PRECISION", details: { storedFoots: 0 } }],
  ["", { code: "UNITE-INCONNUE", details: { range: "A5:F32" } }],
  ["", { code: "UNITE-ECHELLE", read: "46212900", expected: "46212.9" }],
  ["", { code: "LIGNE-MASQUEE", details: { lines: "rows", names: ["11", "12"] } }],
  [
    "",
    {
      code: "FINESS-INVALIDE",
      read: "10000016",
      expected: "010000016",
      details: { reason: "leading-zero-lost" },
    },
  ],
  ["", { code: "FINESS-DOUBLON", read: "010000016", details: { first: "A7" } }],
  ["", { code: "CODE-INCONNU", read: "Z99", details: { kind: "mission", year: 2024 } }],
  ["", { code: "PLAFOND-DEPASSE", read: "120000", expected: "110000" }],
  [
    "",
    {
      code: "ENVELOPPE-DEPASSEE",
      read: "8000",
      expected: "7700",
      gap: exact("300"),
      details: { region: "Bretagne", column: "Formation" },
    },
  ],
  [
    "",
    {
      code: "PUBLIE-ECART",
      read: "11543.3",
      expected: "11542.3",
      details: { annex: "DAF MCO", vintage: 2024 },
    },
  ],
  ["", { code: "TABLE-ABSENTE" }],
];

const shown = (language: "fr" | "en") =>
  samples.map(([name, sample]) => {
    const { title, sentence, cause, formula } = describeFinding({ ...base, ...sample }, language);
    return [`${sample.code}${name && ` (${name})`}`, title, sentence, cause, formula]
      .filter((text) => text !== null)
      .join("\n  ");
  });

it("words every code in French", () => {
  expect(shown("fr").join("\n")).toMatchSnapshot();
});

it("words every code in English", () => {
  expect(shown("en").join("\n")).toMatchSnapshot();
});

it("leaves no place empty", () => {
  for (const text of [...shown("fr"), ...shown("en")])
    expect(text).not.toMatch(/undefined|null|NaN|\[object|« »|“”/);
});

it("writes the check by hand in the language of the user's Excel", () => {
  const finding: Finding = { ...base, cause: { ...noCell, kind: "unknown", proof } };
  expect(describeFinding(finding, "fr").formula).toBe("=F9-SOMME(C9:D9)+SOMME(E9)");
  expect(describeFinding(finding, "en").formula).toBe("=F9-SUM(C9:D9)+SUM(E9)");
});
