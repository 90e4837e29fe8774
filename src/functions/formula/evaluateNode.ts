import { Rational } from "../../allocation/rational";
import type { Cell, RawArgument } from "../cell";
import { serialOf } from "../dateSerial";
import type { FunctionDefinition, FunctionValue } from "../definition";
import { invoke } from "../invoke";
import { nearestLabel } from "../labels";
import { readNumber } from "../readNumber";
import { Refusal, refuse } from "../refusal";
import { registry } from "../registry";
import { Trace } from "../trace";
import type { FormulaNode } from "./parseFormula";

/** A value with how it was reached; `definition` is null for a plain value. */
export interface Outcome {
  readonly value: FunctionValue | Cell;
  readonly definition: FunctionDefinition | null;
  readonly trace: Trace;
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

/** Evaluates a formula; the steps and sources of nested calls come before those of the call around them. */
export const evaluateNode = (node: FormulaNode): Outcome => {
  const trace = new Trace();
  if (node.kind === "value") return { value: node.value, definition: null, trace };
  if (node.kind === "array") return { value: node.rows as FunctionValue, definition: null, trace };
  if (node.name === "DATE") return { value: excelDate(node.arguments), definition: null, trace };
  const definition = functionNamed(node.name);
  if (node.arguments.length > definition.arguments.length) {
    refuse("#VALEUR!", "too-many-arguments", {
      function: definition.id,
      maximum: String(definition.arguments.length),
      received: String(node.arguments.length),
    });
  }
  const raws = node.arguments.map((argument) => {
    const inner = evaluateNode(argument);
    for (const { fr, en } of inner.trace.steps) trace.step(fr, en);
    for (const id of inner.trace.sources) trace.source(id);
    return inner.value as RawArgument;
  });
  const own = new Trace();
  const value = invoke(definition, raws, own);
  for (const { fr, en } of own.steps) trace.step(fr, en);
  for (const id of own.sources.length > 0 ? own.sources : definition.sources) trace.source(id);
  trace.unit = own.unit ?? definition.result.unit;
  return { value, definition, trace };
};
