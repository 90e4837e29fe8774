import type { Exact } from "../amounts/exact";
import type { Reference } from "./reference";
import { publishedTables } from "./publishedTables";
import { rules } from "./rules";

/** A mission of the SSR nomenclature (2017, annexe VII). */
export interface SsrMission {
  readonly code: string;
  readonly label: string;
  /** Year of creation or transformation. */
  readonly year: Exact;
  readonly reference: Reference;
}

let missions: ReadonlyMap<string, SsrMission> | undefined;

const readMissions = (): ReadonlyMap<string, SsrMission> => {
  const found = rules()
    .filter(({ id }) => /^2017-mig-ssr-v\d\d$/.test(id))
    .flatMap(({ values, reference }): SsrMission[] => {
      const [code, label, year] = values.map(({ value }) => value);
      return typeof code === "string" && typeof label === "string" && typeof year === "object"
        ? [{ code, label, year, reference }]
        : [];
    });
  return new Map(found.map((mission) => [mission.code, mission]));
};

/**
 * The fifteen missions V01 to V15 of 2017, by code.
 * @example ssrMissions().get("V15")?.label // "Ateliers d’appareillage"
 */
export const ssrMissions = (): ReadonlyMap<string, SsrMission> => (missions ??= readMissions());

/** The codes a table of one year may carry in its header rows. */
export interface BudgetNomenclature {
  /** Mission codes: "E02", "V13". */
  readonly missions: ReadonlySet<string>;
  /** "JPE", "NR", "R". */
  readonly flags: ReadonlySet<string>;
  /** "MIG MCO", "AC MCO", "DAF MCO", "OD", …, and the compartments that head columns. */
  readonly vectors: ReadonlySet<string>;
}

const missionCode = /^[A-Z]\d\d$/;

/**
 * Mission codes, recurrence flags and vectors used by the circular of a year; undefined for a year without any.
 * @example budgetNomenclature(2024)?.missions.has("E02") // true
 */
export const budgetNomenclature = (vintage: number): BudgetNomenclature | undefined => {
  const ruled = rules().flatMap((rule) => (rule.vintage === vintage ? [rule.reference.vector ?? {}] : []));
  const columns = publishedTables().flatMap((table) => (table.vintage === vintage ? table.columns : []));
  if (ruled.every(({ type }) => type === undefined)) return undefined;
  const ssr = vintage >= 2017 ? [...ssrMissions().keys()] : [];
  const codes = [...ruled, ...columns].flatMap(({ code }) => code?.split(", ") ?? []);
  const written = (texts: readonly (string | undefined)[]): ReadonlySet<string> =>
    new Set(texts.flatMap((text) => (text === undefined ? [] : [text])));
  return {
    missions: new Set([...codes.filter((code) => missionCode.test(code)), ...ssr]),
    flags: written([...ruled, ...columns].map(({ flag }) => flag)),
    vectors: written(columns.flatMap(({ vector, group }) => [vector, group])),
  };
};
