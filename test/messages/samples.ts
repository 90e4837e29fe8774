import { Exact } from "../../src/amounts";
import { newFinding, type Finding } from "../../src/checks";
import { rowSamples } from "./rowSamples";

const exact = (text: string): Exact => new Exact(text);
const place = { severity: "error", sheet: "Annexe I", cell: "C9" } as const;
const equation = {
  key: "Annexe I!F9 row 0",
  line: { kind: "row", name: "9" },
  target: "F9",
  terms: [
    { cell: "C9", sign: 1 },
    { cell: "D9", sign: 1 },
    { cell: "E9", sign: -1 },
  ],
  printed: exact("250996"),
  recomputed: exact("247396"),
  gap: exact("3600"),
  tolerance: exact("2"),
} as const;
const total = {
  ...place,
  code: "TOTAL-ECART",
  read: "250996",
  expected: "247396",
  gap: exact("3600"),
  tolerance: exact("2"),
  unit: null,
  line: equation.line,
  faultyLine: null,
  sources: [],
} as const;
const proof = [{ equation, alone: null, together: null }];
const noCell = { cell: null, proposed: null, unique: false, repairs: [equation.line] };
const missing = { ...noCell, kind: "missing-row" } as const;
const corse = { kind: "row", place: "14", label: "Corse", equations: 4 } as const;
const doubtful = (cell: string, proposed: string | null) => ({
  cell,
  proposed: proposed === null ? null : exact(proposed),
});

/** One finding of each code, and the shapes that each takes. */
export const samples: readonly (readonly [string, Finding])[] = [
  [
    "a proved slip",
    newFinding({
      ...total,
      read: "74800",
      expected: "78400",
      gap: exact("-3600"),
      line: null,
      cause: {
        kind: "transposition",
        cell: "C9",
        proposed: exact("78400"),
        unique: true,
        repairs: [equation.line, { kind: "column", name: "C" }],
        proof: [
          {
            equation,
            alone: { printed: exact("250996"), recomputed: exact("250986") },
            together: { printed: exact("250996"), recomputed: exact("250996"), with: ["D9"] },
          },
        ],
      },
    }),
  ],
  [
    "a slip known within bounds",
    newFinding({
      ...total,
      read: "12.3",
      expected: "123.0",
      gap: exact("-110.7"),
      cause: {
        kind: "scale",
        cell: "C9",
        proposed: exact("123"),
        interval: [exact("122.9"), exact("123.1")],
        unique: false,
        repairs: [{ kind: "column", name: "C" }],
      },
    }),
  ],
  [
    "a gap that another total of the line has too",
    newFinding({
      ...total,
      severity: "warning",
      cause: {
        ...noCell,
        kind: "digit",
        cell: "C9",
        proposed: exact("247396"),
        alike: ["F9"],
      },
    }),
  ],
  [
    "a swap",
    newFinding({
      ...total,
      cause: { ...noCell, kind: "swap", cell: "C9", partner: "C12" },
    }),
  ],
  ["an unknown cause", newFinding({ ...total, unit: "k€", cause: { ...noCell, kind: "unknown", proof } })],
  [
    "several suspects",
    newFinding({
      ...total,
      cause: { ...noCell, kind: "unknown", suspects: [doubtful("C9", "78400"), doubtful("D9", null)] },
    }),
  ],
  [
    "one suspect",
    newFinding({ ...total, cause: { ...noCell, kind: "unknown", suspects: [doubtful("C9", "78400")] } }),
  ],
  [
    "several explanations",
    newFinding({
      ...total,
      cause: {
        ...noCell,
        kind: "unknown",
        alternatives: [
          { kind: "stale-total", changes: [{ ...doubtful("F9", "247396"), read: exact("250996") }] },
          { kind: "digit", changes: [{ ...doubtful("C9", "78400"), read: exact("74800") }] },
        ],
      },
    }),
  ],
  ["another sheet", newFinding({ ...total, sources: ["Annexe!G4", "Annexe!G5"] })],
  ["a missing row", newFinding({ ...total, cause: missing, faultyLine: { ...corse, holds: false } })],
  [
    "a row outside a total that holds",
    newFinding({ ...total, cause: missing, faultyLine: { ...corse, holds: true } }),
  ],
  ["", newFinding({ ...total, code: "TOTAL-SUSPECT", roundedTo: null })],
  ["round amounts", newFinding({ ...total, code: "TOTAL-SUSPECT", roundedTo: exact("1000") })],
  ...(["no-sum", "several-sums", "not-established", "less-than-listed", "closing-line"] as const).map(
    (reason): [string, Finding] => [
      reason,
      newFinding({
        ...place,
        code: "TOTAL-NON-RAPPROCHE",
        label: reason === "no-sum" ? "Total général" : "",
        line: { kind: "row", name: "9" },
        count: reason === "no-sum" ? 1 : 4,
        reason,
        nearest: reason === "not-established" || reason === "closing-line" ? equation : null,
        ...(reason === "not-established" && { suspects: [{ cell: "F4", proposed: new Exact("78400") }] }),
      }),
    ],
  ),
  ...rowSamples,
];

/** A gap whose cause is unknown, with its proof. */
export const withProof = { ...total, cause: { ...noCell, kind: "unknown", proof } } as const;
