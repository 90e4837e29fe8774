import { Rational } from "../../allocation/rational";
import { isYear } from "../arguments/readDate";
import { isBlank, type Cell, type RawArgument } from "../cell";
import { serialOf } from "../dateSerial";
import type { FunctionDefinition, FunctionValue } from "../definition";
import { invoke } from "../invoke";
import { nearestLabel } from "../labels";
import { readNumber } from "../readNumber";
import { Refusal, refuse } from "../refusal";
import { registry } from "../registry";
import { defaultParameters, sourcesOf } from "../parameters";
import type { SourceNote } from "../sourceNotes";
import { Trace } from "../trace";
import { lift } from "./lift";
import type { FormulaNode } from "./parseFormula";
import { requireSameUnit } from "./requireSameUnit";

/** A value with how it was reached; `definition` is null for a plain value. */
export interface Outcome {
  readonly value: FunctionValue | Cell;
  readonly definition: FunctionDefinition | null;
  readonly trace: Trace;
  /** Where the values of this call and of those inside it come from. */
  readonly sources: readonly SourceNote[];
  /** The calls inside this one, argument by argument; null for a plain value. */
  readonly arguments: readonly Outcome[];
}

/** The function that a name calls, accents and case aside; an unknown name is #NOM?. */
export const functionNamed = (name: string): FunctionDefinition => {
  const id = name.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();
  const definition = registry.get(id);
  if (definition !== undefined) return definition;
  const nearest = nearestLabel(id, [...registry.keys()]);
  throw new Refusal(
    nearest === null
      ? { error: "#NOM?", code: "unknown-function", details: { received: name } }
      : { error: "#NOM?", code: "near-function", details: { received: name, nearest } },
  );
};

// The one function of Excel that our own examples need: dates typed by year, month and day.
const excelDate = (parts: readonly FormulaNode[]): Rational => {
  const [year = 0, month = 0, day = 0] = parts.map((part) =>
    part.kind === "value" ? (readNumber(part.value)?.toNumber() ?? 0) : 0,
  );
  const argument = { fr: "DATE", en: "DATE" };
  const serial = serialOf(year, month, day);
  if (serial === null)
    return refuse("#VALEUR!", "date-expected", { argument, received: `${day}/${month}/${year}` });
  return Rational.of(serial);
};

const plain = (value: FunctionValue | Cell): Outcome => ({
  value,
  definition: null,
  trace: new Trace(),
  sources: [],
  arguments: [],
});

/** What a reference holds: a cell or a range, or undefined when there is nothing by that name. */
export type Resolve = (reference: string) => RawArgument | undefined;

const nowhere: Resolve = () => undefined;

/** Evaluates a formula; the steps and sources of nested calls come before those of the call around them. */
export const evaluateNode = (node: FormulaNode, resolve: Resolve = nowhere): Outcome => {
  if (node.kind === "reference") {
    const held = resolve(node.text);
    if (held === undefined) return refuse("#N/A", "unknown-reference", { received: node.text });
    return plain(held as FunctionValue | Cell);
  }
  if (node.kind === "value") return plain(node.value);
  if (node.kind === "array") return plain(node.rows as FunctionValue);
  if (node.name === "DATE") return plain(excelDate(node.arguments));
  const definition = functionNamed(node.name);
  if (node.arguments.length > definition.arguments.length) {
    refuse("#VALEUR!", "too-many-arguments", {
      function: definition.id,
      maximum: String(definition.arguments.length),
      received: String(node.arguments.length),
    });
  }
  const inner = node.arguments.map((argument) => evaluateNode(argument, resolve));
  inner.forEach(({ definition: called, trace: { unit } }, at) => {
    if (called !== null && unit !== null) requireSameUnit(definition, at, { id: called.id, unit: unit.fr });
  });
  const trace = new Trace();
  for (const { trace: before } of inner) trace.takeOver(before);
  const own = new Trace();
  const raws = inner.map(({ value }) => value as RawArgument);
  const value = lift(definition, raws, own, (args) => invoke(definition, args, own));
  tellYear(own, raws[definition.parametersAt]);
  tellCountedYears(own, definition, raws);
  trace.takeOver(own);
  trace.unit = own.unit ?? unitOf(definition, inner);
  trace.parameters = own.parameters;
  const named = own.sources.length > 0 ? own.sources : definition.sources;
  const sources = [...inner.flatMap((outcome) => outcome.sources), ...sourcesOf(named, own.parameters)];
  const once = new Map(sources.map((note) => [note.id, note]));
  return { value, definition, trace, sources: [...once.values()], arguments: inner };
};

/** Says of which year the amounts are, when they are not of the latest circular and nobody asked for a year. */
const tellYear = (trace: Trace, asked: RawArgument): void => {
  const year = trace.parameters?.year ?? null;
  const isAsked = Array.isArray(asked) || !isBlank(asked as Cell);
  if (year === null || isAsked || year === defaultParameters().year) return;
  trace.warn(`valeurs de la circulaire de ${year}`, `values of the circular of ${year}`);
};

/** Says that a number which looks like a year was counted as one: COUT.CCA(2024) is two thousand posts. */
const tellCountedYears = (
  trace: Trace,
  { arguments: named, parametersAt }: FunctionDefinition,
  raws: readonly RawArgument[],
): void => {
  const parameters = named[parametersAt];
  if (parameters === undefined || !(raws[parametersAt] === undefined || isBlank(raws[parametersAt] as Cell)))
    return;
  raws.forEach((raw, at) => {
    const { name, type, unit } = named[at] ?? {};
    if (name === undefined || (type !== "number" && type !== "integer") || unit?.fr.includes("€")) return;
    const value = Array.isArray(raw) ? null : readNumber(raw as Cell);
    if (typeof raw === "string" || value === null || !isYear(value)) return;
    trace.warn(
      `${name.fr} : ${value.toDecimal()} est compté, non lu comme une année ; le millésime se donne dans l’argument ${parameters.name.fr}`,
      `${name.en}: ${value.toDecimal()} is counted, not read as a year; the vintage goes in the argument ${parameters.name.en}`,
    );
  });
};

/** The unit of a result; shares are in the unit of the amount that is shared. */
const unitOf = (definition: FunctionDefinition, inner: readonly Outcome[]): Trace["unit"] => {
  if (definition.unitAt >= 0 || definition.result.unit?.fr !== "€") return definition.result.unit;
  const shared = inner.find(
    ({ definition: called, trace }) => called !== null && (trace.unit?.fr ?? "").endsWith("€"),
  );
  return shared?.trace.unit ?? definition.result.unit;
};
