import { Rational, ratioDigits } from "../../../allocation/rational";
import type { Parameter } from "../../../circulars";
import { refuseLabel } from "../../arguments/choice";
import { resultUnitArgument, resultUnits } from "../../arguments/resultUnit";
import { rule, ruleOfYear, type NamedRule } from "../../arguments/rule";
import { optionalText } from "../../arguments/text";
import { optionalVintage } from "../../arguments/vintage";
import { showCell } from "../../cell";
import { defineFunction } from "../../definition";
import { normalise } from "../../labels";
import type { Parameters } from "../../parameters";
import { refuse } from "../../refusal";
import { anyValue } from "../../resultKind";
import type { Trace } from "../../trace";

const nameArgument = optionalText({
  name: { fr: "nom", en: "name" },
  description: {
    fr: "Nom de la valeur, si l’identifiant en porte plusieurs ; la première sinon.",
    en: "Name of the value, when the identifier has several; the first one otherwise.",
  },
});
const unitArgument = resultUnitArgument("€");

const read = new Map<Parameter, Rational | string>();

// A value that the catalogue works out by a division carries far more digits than it means.
const valueOf = (parameter: Parameter): Rational | string => {
  const { value } = parameter;
  const known = read.get(parameter);
  if (known !== undefined) return known;
  const given =
    typeof value === "string" ? value : Rational.fromExact(value.toSignificantDigits(ratioDigits));
  read.set(parameter, given);
  return given;
};

/** The value that a rule of the catalogue gives under a name, its first one unless told. */
const found = (named: NamedRule, year: number | null, name: string | null): Parameter => {
  const { id, values } = ruleOfYear(named, year);
  if (values.length === 0)
    return refuse("#N/A", "rule-without-value", { argument: rule.name, received: showCell(id) });
  const value = name === null ? values[0] : values.find((one) => normalise(one.name) === normalise(name));
  return (
    value ??
    refuseLabel(
      nameArgument,
      values.map((one) => one.name),
      name,
    )
  );
};

/** A value of an officer's own range, in the unit of the catalogue: a percentage as it is printed. */
const ofRange = (
  { key }: NamedRule,
  name: string | null,
  at: Parameters,
  trace: Trace | null,
): { readonly value: Rational | string; readonly unit: string } => {
  if (trace) trace.parameters = at;
  return at.value(key, name ?? undefined);
};

/** A value of the catalogue of the circulars, or of a range of parameters. */
export const paramCirc = defineFunction({
  id: "PARAM.CIRC",
  description: {
    fr: "Valeur d’un paramètre des circulaires, ou d’une plage de paramètres (montants en euros, taux en %, dates en texte aaaa-mm-jj).",
    en: "Value of a parameter of the circulars, or of a range of parameters (amounts in euros, rates in %, dates as text yyyy-mm-dd).",
  },
  arguments: { rule, name: nameArgument, vintage: optionalVintage, unit: unitArgument },
  result: anyValue,
  sources: [],
  examples: [
    { formula: '=PARAM.CIRC("2024-consultant-cout")', value: "71349" },
    { formula: '=PARAM.CIRC("2024-cout-dfasm2";"cout_mensuel")', value: "539" },
    { formula: '=PARAM.CIRC("adm-solde";;2024;"M€")', value: "55.25" },
    {
      formula: '=PARAM.CIRC("cca-cout";;{"cca-cout"\\47000\\"€/poste/an"\\"01/01/2025"\\"simulation"})',
      value: "47000",
    },
    { formula: '=PARAM.CIRC("2007-facture-depuis-2004")', value: "2004-01-01" },
    { formula: '=PARAM.CIRC("2024-hopen-forfait")', error: "#N/A" },
  ],
  compute: ({ rule: named, name, vintage, unit }, trace) => {
    const isRange = vintage !== null && vintage.year === null;
    const parameter = isRange ? null : found(named, vintage?.year ?? null, name);
    const { value, unit: own } =
      parameter === null
        ? ofRange(named, name, vintage as Parameters, trace)
        : { value: valueOf(parameter), unit: parameter.unit };
    trace?.source(parameter?.id ?? named.key);
    const shown = unit === "€" ? own : own.replace(/^€/, unit);
    if (shown === own && unit !== "€")
      return refuse("#VALEUR!", "not-money", { argument: unitArgument.name, received: unit, unit: own });
    if (trace) trace.unit = shown === "" ? null : { fr: shown, en: shown };
    const label = parameter === null ? named.key : `${parameter.label} : ${parameter.name}`;
    trace?.step(label);
    if (parameter?.inferred)
      trace?.warn(
        "valeur déduite, le texte ne l’imprime pas",
        "an inferred value, the text does not print it",
      );
    return value instanceof Rational ? value.dividedBy(10 ** resultUnits[unit]) : value;
  },
});
