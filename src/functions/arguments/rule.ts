import { rule as ruleOf, rules, type Rule } from "../../circulars";
import { singleArgument, type Argument } from "../argument";
import { showCell } from "../cell";
import { nearestLabel, normalise } from "../labels";
import { once } from "../once";
import { refuse } from "../refusal";

const text = {
  name: { fr: "id", en: "id" },
  description: {
    fr: "Identifiant d’une règle du catalogue, par exemple « 2024-consultant-cout ».",
    en: "Identifier of a rule of the catalogue, such as “2024-consultant-cout”.",
  },
};

const byLabel = once(() => new Map(rules().map((rule) => [normalise(rule.id), rule])));

/** A rule of the catalogue by its identifier; an unknown one is #N/A, with the nearest when there is one. */
export const rule: Argument<Rule> = singleArgument(text, "text", null, (cell) => {
  const details = { argument: text.name, received: showCell(cell) };
  if (typeof cell !== "string") return refuse("#VALEUR!", "text-expected", details);
  const found = ruleOf(cell) ?? byLabel().get(normalise(cell));
  if (found !== undefined) return found;
  const nearest = nearestLabel(
    cell,
    rules().map(({ id }) => id),
  );
  return nearest === null
    ? refuse("#N/A", "unknown-rule", details)
    : refuse("#N/A", "near-rule", { ...details, nearest });
});
