import { Rational, ratioDigits } from "../../../allocation/rational";
import type { Parameter } from "../../../circulars";
import { optionalText } from "../../arguments/text";
import { rule } from "../../arguments/rule";
import { defineFunction } from "../../definition";
import { normalise } from "../../labels";
import { showCell } from "../../cell";
import { refuse } from "../../refusal";
import { refuseLabel } from "../../arguments/choice";
import { anyValue } from "../../resultKind";

const nameArgument = optionalText({
  name: { fr: "nom", en: "name" },
  description: {
    fr: "Nom de la valeur, si l’identifiant en porte plusieurs ; la première sinon.",
    en: "Name of the value, when the identifier has several; the first one otherwise.",
  },
});

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

/** A value of the catalogue of the three circulars. */
export const paramCirc = defineFunction({
  id: "PARAM.CIRC",
  description: {
    fr: "Valeur d’un paramètre des circulaires (montants en euros, taux en %, dates en texte aaaa-mm-jj).",
    en: "Value of a parameter of the circulars (amounts in euros, rates in %, dates as text yyyy-mm-dd).",
  },
  arguments: { rule, name: nameArgument },
  result: anyValue,
  sources: [],
  examples: [
    { formula: '=PARAM.CIRC("2024-consultant-cout")', value: "71349" },
    { formula: '=PARAM.CIRC("2024-cout-dfasm2";"cout_mensuel")', value: "539" },
    { formula: '=PARAM.CIRC("2007-facture-depuis-2004")', value: "2004-01-01" },
    { formula: '=PARAM.CIRC("2024-hopen-forfait")', error: "#N/A" },
  ],
  compute: ({ rule: { id, values }, name }, trace) => {
    trace?.source(id);
    if (values.length === 0)
      return refuse("#N/A", "rule-without-value", { argument: rule.name, received: showCell(id) });
    const found = name === null ? values[0] : values.find((one) => normalise(one.name) === normalise(name));
    if (found === undefined)
      return refuseLabel(
        nameArgument,
        values.map((one) => one.name),
        name,
      );
    if (trace) trace.unit = found.unit === "" ? null : { fr: found.unit, en: found.unit };
    trace?.step(`${found.label} : ${found.name}`, `${found.label}: ${found.name}`);
    return valueOf(found);
  },
});
