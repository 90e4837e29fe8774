import { formatAmount } from "../../../amounts";
import { circulars, rules, type Parameter } from "../../../circulars";
import { evaluate } from "../../../functions/evaluate";
import { callIn } from "../functions/callIn";
import type { CircularEntry, Language } from "../../host/paneHost";
import { annexesOf } from "./annexDrafts";

const inferredMark = { fr: "valeur déduite", en: "inferred value" };

/** The three circulars as the pane shows them; what they say stays in French. */
export const circularEntries = (language: Language): readonly CircularEntry[] =>
  circulars.map((circular) => {
    const parameters = rules()
      .filter((rule) => rule.vintage === circular.vintage)
      .flatMap((rule) => rule.values);
    return {
      id: String(circular.vintage),
      title: circular.title,
      subject: "nor" in circular ? `NOR ${circular.nor}` : "",
      date: "date" in circular ? day(circular.date, language) : "",
      parameters: parameters.map((one) => ({
        key: one.name === "" ? one.id : `${one.id} · ${one.name}`,
        label: one.inferred ? `${one.label} (${inferredMark[language]})` : one.label,
        value: shown(one, language),
        source: [one.reference.annex ? `annexe ${one.reference.annex}` : "", one.reference.section]
          .filter(Boolean)
          .join(", "),
        formula: callOf(one, language),
      })),
      annexes: annexesOf(circular.vintage),
    };
  });

/** The call of PARAM.CIRC that gives a parameter, tried before it is offered. */
const callOf = ({ id, name }: Parameter, language: Language): string | null => {
  const formula = name === "" ? `=PARAM.CIRC("${id}")` : `=PARAM.CIRC("${id}";"${name}")`;
  return "error" in evaluate(formula, "fr") ? null : callIn(formula, language);
};

const shown = ({ value, unit }: Parameter, language: Language): string => {
  if (typeof value === "string") return unit === "date" ? day(value, language) : value;
  return unit === ""
    ? formatAmount(value, { language })
    : `${formatAmount(value, { language })}\u00a0${unit}`;
};

/** An ISO date in full figures: `13/06/2007`. */
const day = (iso: string, language: Language): string =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString(language === "fr" ? "fr-FR" : "en-GB", { timeZone: "UTC" });
