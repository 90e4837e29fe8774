import { rule as ruleOf, ruleKey, rules, yearsOfRule, type Rule } from "../../circulars";
import { singleArgument, type Argument } from "../argument";
import { showCell } from "../cell";
import { normaliseLabel } from "../../territories";
import { nearestLabel, normalise } from "../labels";
import { once } from "../once";
import { refuse } from "../refusal";

/** A rule as it was named: its key whatever the year, and the rule of the catalogue that the name alone says, if it does. */
export interface NamedRule {
  readonly key: string;
  /** Null when the key has several years and the name says none. */
  readonly rule: Rule | null;
}

const text = {
  name: { fr: "id", en: "id" },
  description: {
    fr: "Identifiant d’une règle du catalogue, avec ou sans son année : « 2024-consultant-cout », « consultant-cout ».",
    en: "Identifier of a rule of the catalogue, with or without its year: “2024-consultant-cout”, “consultant-cout”.",
  },
};

const byLabel = once(
  () =>
    new Map(
      rules().flatMap(({ id }) => [
        [normalise(id), id],
        [normalise(ruleKey(id)), ruleKey(id)],
      ]),
    ),
);

/** The rule that an identifier names, or null: the year may be left out. */
export const namedRule = (typed: string): NamedRule | null => {
  const id = ruleOf(typed) === undefined ? byLabel().get(normalise(typed)) : typed;
  if (id === undefined) return null;
  const key = ruleKey(id);
  if (id !== key) return { key, rule: ruleOf(id) ?? null };
  const years = yearsOfRule(key);
  return { key, rule: years.length === 1 ? (ruleOf(`${years[0]}-${key}`) ?? null) : null };
};

const mostShown = 6;
const wordsOf = (text: string): readonly string[] =>
  normaliseLabel(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");

/** The rules whose identifier or label has every word that was typed. */
const rulesNaming = (typed: string): readonly string[] => {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  return rules()
    .filter(({ id, label }) => {
      const own = new Set(wordsOf(`${id} ${label}`));
      return wanted.every((word) => own.has(word));
    })
    .map(({ id }) => id);
};

/** Refuses with #N/A an identifier that names no rule, with those it may mean when there are some. */
export const refuseRule = (typed: string): never => {
  const details = { argument: text.name, received: showCell(typed) };
  const nearest = nearestLabel(
    typed,
    rules().map(({ id }) => id),
  );
  if (nearest !== null) return refuse("#N/A", "near-rule", { ...details, nearest });
  const choices = rulesNaming(typed).slice(0, mostShown).join(", ");
  return choices === ""
    ? refuse("#N/A", "unknown-rule", details)
    : refuse("#N/A", "rules-naming", { ...details, choices });
};

/** A rule of the catalogue by its identifier; an unknown one is #N/A, with the nearest when there is one. */
export const rule: Argument<NamedRule> = singleArgument(text, "text", null, (cell) => {
  if (typeof cell !== "string")
    return refuse("#VALEUR!", "text-expected", { argument: text.name, received: showCell(cell) });
  return namedRule(cell) ?? refuseRule(cell);
});

/** The rule of a year that a name means; refuses with #N/A a year without it, or several years when none is said. */
export const ruleOfYear = ({ key, rule: found }: NamedRule, year: number | null): Rule => {
  const asked = year === null ? found : ruleOf(`${year}-${key}`);
  if (asked !== null && asked !== undefined) return asked;
  const ids = yearsOfRule(key).map((known) => `${known}-${key}`);
  return refuse("#N/A", "rule-of-which-year", {
    argument: text.name,
    received: key,
    choices: ids.join(", "),
  });
};
