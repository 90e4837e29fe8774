import type { RawArgument } from "../../src/functions/cell";
import type { DefinedArgument, FunctionDefinition } from "../../src/functions/definition";
import { evaluateNode } from "../../src/functions/formula/evaluateNode";
import { parseFormula } from "../../src/functions/formula/parseFormula";
import { french } from "../../src/functions/formula/separators";
import { registry } from "../../src/functions/registry";
import { callFunction, valueOf } from "./callFunction";
import { Refusal } from "../../src/functions/refusal";
import { Rational } from "../../src/allocation/rational";

/** The arguments of the first example of a function that answers, as a cell would give them. */
const goodCall = ({ examples }: FunctionDefinition): RawArgument[] => {
  const formula = examples.find(({ value }) => value !== undefined)?.formula ?? "";
  const tree = parseFormula(formula, french);
  if (tree.kind !== "call") throw new Error(formula);
  return tree.arguments.map((node) => evaluateNode(node).value as RawArgument);
};

const withArgument = (definition: FunctionDefinition, at: number, raw: RawArgument): RawArgument[] => {
  const raws = definition.arguments.map((_, i) => goodCall(definition)[i] ?? null);
  raws[at] = raw ?? null;
  return raws;
};

const answer = (definition: FunctionDefinition, at: number, raw: RawArgument): unknown =>
  callFunction(definition.id, ...withArgument(definition, at, raw));

const refused = /^#(?:VALEUR!|N\/A|DIV\/0!|REF!) : .{10,}/s;
const isRefusal = (shown: unknown): boolean => typeof shown === "string" && refused.test(shown);

/** Everything a cell could hold of a result, and nothing else. */
const requireSound = (definition: FunctionDefinition, raws: readonly RawArgument[]): void => {
  try {
    const value = valueOf(definition.id, ...raws);
    const cells = Array.isArray(value) ? value.flat() : [value];
    for (const cell of cells) {
      if (cell instanceof Rational) expect(Number.isFinite(cell.toNumber())).toBe(true);
      else expect(["string", "boolean"]).toContain(typeof cell);
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(callFunction(definition.id, ...raws)).toMatch(refused);
  }
};

const square: RawArgument = [
  [1, 2],
  [3, 4],
];
/** A data type of Excel, which reaches a function as an object. */
const entity = { type: "Entity", text: "Action" } as unknown as RawArgument;
const never: readonly RawArgument[] = [Infinity, -Infinity, NaN, entity];

/** What each kind of argument must refuse whatever the function. */
const wrong: Readonly<Record<DefinedArgument["type"], readonly RawArgument[]>> = {
  number: ["abc", true, "5 M€", "01/02/2024", square, ...never],
  integer: ["abc", true, "5 M€", "01/02/2024", 1.5, square, ...never],
  date: ["abc", true, -3, 0, "31/02/2024", "5 M€", square, ...never],
  boolean: ["abc", 7, "5 M€", "01/02/2024", square, ...never],
  label: ["abc", true, -7, "5 M€", "01/02/2024", square, ...never],
  text: [true, square, ...never],
  range: [],
  parameters: ["abc", true, 2023, -2024, "5 M€", "01/02/2023", 2024.5, square, ...never],
};

/** Texts and labels of any wording, where what is asked is found or not. */
const free = new Set(["ELIG.PRIME corps", "FINESS.VALIDE numéro"]);

/** What no sentence and no cell may show. */
const unsound = /\[object|undefined|\{[a-z]+\}/i;

/** Ranges of amounts and of counts: whatever is no number there is refused. */
const numeric = new Set(
  [...registry.values()].flatMap(({ id, arguments: list }) =>
    list
      .filter(
        ({ name }) =>
          /^(?:clés|montants|populations|unités|surcoût|aides|parties|total|séjours_annuels)$/.test(
            name.fr,
          ) ||
          (id.startsWith("SUBV.CONNEXION") && name.fr === "sites"),
      )
      .map(({ name }) => `${id} ${name.fr}`),
  ),
);

/** Ranges of numbers of either sign. */
const signed = new Set([
  "CTRL.ECART parties",
  "CTRL.ECART total",
  "CTRL.SOMME parties",
  "CTRL.SOMME total",
  "REPART.ARRONDI montants",
]);

/** A call whose ranges all have three rows, a cell of one of them replaced in its second row. */
const withSecondRow = (
  definition: FunctionDefinition,
  at: number,
  raw: RawArgument,
): RawArgument[] | null => {
  const good = goodCall(definition);
  const isRange = (i: number): boolean => definition.arguments[i]?.type === "range";
  if (!isRange(at) || !Array.isArray(good[at])) return null;
  return good.map((given, i) => {
    if (!isRange(i) || !Array.isArray(given)) return given;
    const rows = given as readonly (readonly RawArgument[])[];
    const three = Array.from({ length: 3 }, (_, y) => [...(rows[y % rows.length] ?? [])]);
    if (i === at) (three[1] as RawArgument[])[0] = raw;
    return three as RawArgument;
  });
};

/** Where a blank and a 0 differ and both are meant, each with its reason in its own help. */
const blankIsNotZero = new Set([
  // 0: the parts are exact; blank: the step of the total.
  "CTRL.SOMME pas_parties",
  // A table is read as it stands: 0 is an amount.
  "CTRL.TABLEAU plage",
]);

const definitions = [...registry.values()].map((definition) => [definition.id, definition] as const);

describe.each(definitions)("%s", (id, definition) => {
  const named = definition.arguments.map((argument, at) => ({
    argument,
    at,
    key: `${id} ${argument.name.fr}`,
  }));

  it("refuses in words what its arguments cannot mean", () => {
    for (const { argument, at, key } of named) {
      if (free.has(key)) continue;
      for (const raw of wrong[argument.type]) {
        // A date says its year.
        if (argument.name.fr === "millésime" && raw === "01/02/2024") continue;
        const shown = answer(definition, at, raw);
        expect([key, raw, isRefusal(shown) ? "refused" : shown]).toEqual([key, raw, "refused"]);
      }
    }
  });

  it("answers a finite value or refuses, whatever the number or the range", () => {
    for (const { at } of named)
      for (const raw of [
        -1e6,
        1e15,
        1e308,
        1e-300,
        "1e5",
        "−1 234,5",
        0.1,
        square,
        [
          [null, 0],
          ["", 5],
        ],
        [[]],
      ])
        requireSound(definition, withArgument(definition, at, raw));
  });

  it("refuses what no cell of a range can mean, infinity and data types among them, or answers without it", () => {
    for (const { argument, at, key } of named) {
      const good = goodCall(definition)[at];
      if (argument.type !== "range" || !Array.isArray(good)) continue;
      const rows = good as readonly (readonly RawArgument[])[];
      for (const raw of never) {
        const given = rows.map((row, y) => row.map((cell, x) => (x + y === 0 ? raw : cell))) as RawArgument;
        const shown = answer(definition, at, given);
        expect([key, raw, unsound.test(JSON.stringify(shown) ?? "")]).toEqual([key, raw, false]);
        if (numeric.has(key)) expect([key, raw, isRefusal(shown)]).toEqual([key, raw, true]);
      }
    }
  });

  it("names the row of a range that it cannot read, or answers without it", () => {
    for (const { argument, at, key } of named) {
      const bad: readonly RawArgument[] = ["abc", "#REF!", "01/02/2024", "5 M€", true, ...never, -1, "-5,5"];
      for (const raw of bad) {
        const raws = withSecondRow(definition, at, raw);
        if (raws === null) continue;
        const shown = callFunction(id, ...raws);
        if (!numeric.has(key)) {
          requireSound(definition, raws);
          continue;
        }
        const negative = raw === -1 || raw === "-5,5";
        if (negative && signed.has(key)) continue;
        expect([key, raw, shown]).toEqual([
          key,
          raw,
          expect.stringMatching(
            new RegExp(`^#[^ ]+ : ${argument.name.fr}, ligne 2(?:, colonne 1)? de la plage : .{10,}`, "s"),
          ),
        ]);
      }
      for (const huge of [1e15, 1e300, 45_323]) {
        const raws = withSecondRow(definition, at, huge);
        if (raws !== null) requireSound(definition, raws);
      }
    }
  });

  it("takes a blank cell alike, whether it arrives as nothing, as a text or as 0, or refuses one of them", () => {
    for (const { argument, at, key } of named) {
      const blank = answer(definition, at, null);
      expect([key, answer(definition, at, "")]).toEqual([key, blank]);
      if (!argument.optional) {
        if (argument.type !== "range") expect([key, isRefusal(blank)]).toEqual([key, true]);
        continue;
      }
      const zero = answer(definition, at, argument.type === "range" ? [[0]] : 0);
      if (!blankIsNotZero.has(key) && !isRefusal(zero)) expect([key, zero]).toEqual([key, blank]);
    }
  });

  it("takes blank cells of a range alike, as nothing or as 0, or refuses one of them", () => {
    for (const { argument, at, key } of named) {
      const good = goodCall(definition)[at];
      if (argument.type !== "range" || !Array.isArray(good) || blankIsNotZero.has(key)) continue;
      const rows = good as readonly (readonly RawArgument[])[];
      const filled = (raw: RawArgument): RawArgument =>
        rows.map((row, y) =>
          row.map((cell, x) => (y === rows.length - 1 && x === row.length - 1 ? raw : cell)),
        ) as RawArgument;
      const [blank, zero] = [answer(definition, at, filled(null)), answer(definition, at, filled(0))];
      if (!isRefusal(blank) && !isRefusal(zero)) expect([key, zero]).toEqual([key, blank]);
    }
  });
});
