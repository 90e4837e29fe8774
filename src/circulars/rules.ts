import { Exact } from "../amounts/exact";
import { annexOneOf2007 } from "./annexOneOf2007";
import { circularOf } from "./circular";
import type { Vintage } from "./circularFolder";
import type { Reference } from "./reference";
import type { Parameter, Rule } from "./rule";
import { circularFolders } from "./folders";
import type { WrittenRule, WrittenValue } from "./circularFolder";

const readAmount = (written: string): Exact => {
  const [numerator = "", denominator] = written.split("/");
  return denominator === undefined ? new Exact(numerator) : new Exact(numerator).div(denominator);
};

const readValue = ({ amount, date, text, unit = "" }: WrittenValue): Pick<Parameter, "value" | "unit"> => {
  if (amount !== undefined) return { value: readAmount(amount), unit };
  return date === undefined ? { value: text ?? "", unit: "texte" } : { value: date, unit: "date" };
};

const readRule = (written: WrittenRule, vintage: Vintage): Rule => {
  const { annex, section, vector, values = [], inferred = false, ...said } = written;
  const reference: Reference = {
    circular: circularOf(vintage),
    section,
    ...(annex === undefined ? {} : { annex }),
    ...(vector === undefined ? {} : { vector }),
  };
  const isInferred = (value: WrittenValue): boolean => value.inferred ?? inferred;
  const shared = { id: said.id, label: said.label, vintage, reference };
  return {
    ...said,
    vintage,
    reference,
    inferred: values.length === 0 ? inferred : values.every(isInferred),
    values: values.map((value) => ({
      ...shared,
      ...readValue(value),
      name: value.name,
      inferred: isInferred(value),
      ...(said.note === undefined ? {} : { note: said.note }),
    })),
  };
};

let catalogue: ReadonlyMap<string, Rule> | undefined;

const read = (): ReadonlyMap<string, Rule> => {
  const all = circularFolders.flatMap(({ circular: { vintage }, rules: files }) =>
    [...files.flat(), ...(vintage === 2007 ? annexOneOf2007() : [])].map((written) =>
      readRule(written, vintage),
    ),
  );
  return new Map(all.map((rule) => [rule.id, rule]));
};

const index = (): ReadonlyMap<string, Rule> => (catalogue ??= read());

/** Every rule of the three circulars, in the order of the texts; read on the first call. */
export const rules = (): readonly Rule[] => [...index().values()];

/**
 * One rule by its identifier; undefined when the catalogue does not hold it.
 * @example rule("2017-antares")?.printed // "1,5M€"
 */
export const rule = (id: string): Rule | undefined => index().get(id);

/**
 * The key of a rule whatever its year: its identifier without the year that it begins with.
 * @example ruleKey("2024-cca-cout") // "cca-cout"
 */
export const ruleKey = (id: string): string => id.replace(/^\d{4}-/, "");

let years: ReadonlyMap<string, readonly Vintage[]> | undefined;

const readYears = (): ReadonlyMap<string, readonly Vintage[]> => {
  const known = new Map<string, Vintage[]>();
  for (const { id, vintage } of rules()) known.set(ruleKey(id), [...(known.get(ruleKey(id)) ?? []), vintage]);
  return known;
};

/**
 * The years in which the circulars say something under a key, oldest first.
 * @example yearsOfRule("cca-cout") // [2024]
 */
export const yearsOfRule = (key: string): readonly Vintage[] => (years ??= readYears()).get(key) ?? [];

/** Every value of every rule. */
export const parameters = (): readonly Parameter[] => rules().flatMap(({ values }) => values);

/**
 * One value by rule and name (the rule's first value by default); undefined when there is none.
 * @example parameter("2024-cout-dfasm2", "cout_mensuel")?.value.toString() // "539"
 */
export const parameter = (id: string, name?: string): Parameter | undefined => {
  const values = rule(id)?.values ?? [];
  return name === undefined ? values[0] : values.find((value) => value.name === name);
};

/**
 * The amount of a parameter that our own definitions name, in its unit (money in euros).
 * Throws a RangeError on an unknown name or a value that is not a number: a definition is wrong, not a user.
 * @example parameterAmount("2007-connexion-standard").toString() // "1872"
 */
export const parameterAmount = (id: string, name?: string): Exact => {
  const value = parameter(id, name)?.value;
  if (value === undefined || typeof value === "string") throw new RangeError(`no amount ${id} ${name ?? ""}`);
  return value;
};

/**
 * The ISO date or the text of a parameter that our own definitions name.
 * Throws a RangeError when there is none.
 * @example parameterText("2007-facture-depuis-2004") // "2004-01-01"
 */
export const parameterText = (id: string, name?: string): string => {
  const value = parameter(id, name)?.value;
  if (typeof value !== "string") throw new RangeError(`no text ${id} ${name ?? ""}`);
  return value;
};
