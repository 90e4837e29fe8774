import { parameter, ruleKey, valueId, yearsOfRule, type Parameter } from "../circulars";
import type { Bilingual } from "../messages/functions";
import { readDate } from "./arguments/readDate";
import { isBlank, showCell, type Cell } from "./cell";
import { showDate } from "./dateSerial";
import { normalise } from "./labels";
import { parameterNumber, type ParameterRow } from "./parameterNumber";
import type { Parameters } from "./parameters";
import { readNumber } from "./readNumber";
import { refuse } from "./refusal";
import type { SourceNote } from "./sourceNotes";

type Rows = readonly (readonly Cell[])[];

const columnNames = ["id", "valeur", "unité", "depuis", "source"] as const;
type Column = (typeof columnNames)[number];
const wanted = columnNames.map(normalise);
const english: Readonly<Record<string, string>> = { value: "valeur", unit: "unite", since: "depuis" };

interface Row extends ParameterRow {
  readonly since: number | null;
  readonly source: string;
}

const showText = (cell: Cell): string =>
  typeof cell === "string" ? cell.trim() : (readNumber(cell)?.toDecimal() ?? "");

const textOf = (cell: Cell): string => (typeof cell === "string" ? cell.trim() : "");

/** The places of the columns: by their headings when there are some, otherwise in the order id, valeur, unité, depuis, source. */
const columnsOf = ([first = []]: Rows): { places: Record<Column, number>; headed: boolean } => {
  const headings = first.map((cell) => {
    const heading = normalise(textOf(cell));
    return english[heading] ?? heading;
  });
  const headed = headings.includes("id") && headings.includes("valeur");
  const place = (at: number): number => (headed ? headings.indexOf(wanted[at] ?? "") : at);
  return {
    headed,
    places: Object.fromEntries(columnNames.map((name, at) => [name, place(at)])) as Record<Column, number>,
  };
};

/** Is it the range of a sheet of parameters, headings included? */
export const isParameterSheet = (rows: Rows): boolean => columnsOf(rows).headed;

const keyOf = (typed: string): string => {
  const [rule = "", name] = typed.split(":").map((part) => part.trim());
  return valueId(ruleKey(rule), name === "" ? undefined : name).toLowerCase();
};

const readRows = (rows: Rows, argument: Bilingual): ReadonlyMap<string, Row> => {
  const { places, headed } = columnsOf(rows);
  if (rows.some((row) => row.length < 3) || places["unité"] < 0)
    return refuse("#VALEUR!", "parameter-columns", { argument, received: String(rows[0]?.length ?? 0) });
  const found = new Map<string, Row>();
  for (const cells of headed ? rows.slice(1) : rows) {
    const cell = (name: Column): Cell => cells[places[name]] ?? null;
    const typed = textOf(cell("id"));
    if (typed === "") continue;
    const since = cell("depuis");
    const date = isBlank(since) ? null : readDate(since);
    if (!isBlank(since) && date === null)
      return refuse("#VALEUR!", "parameter-since", { argument, id: typed, received: showCell(since) });
    const row = {
      id: typed,
      value: cell("valeur"),
      unit: textOf(cell("unité")),
      since: date,
      source: textOf(cell("source")),
    };
    const known = found.get(keyOf(typed));
    if (known !== undefined && (known.since ?? 0) === (date ?? 0))
      return refuse("#VALEUR!", "parameter-twice", { argument, id: typed });
    if (known === undefined || (known.since ?? 0) < (date ?? 0)) found.set(keyOf(typed), row);
  }
  return found;
};

/** What the catalogue says of a value: how its unit is read, and the name of its rule's first value. */
const modelOf = (key: string, name?: string): Parameter | undefined => {
  const year = yearsOfRule(key).at(-1);
  return year === undefined ? undefined : parameter(`${year}-${key}`, name);
};

const noteOf = ({ id, since, source }: Row): SourceNote => {
  const from = since === null ? "" : `, depuis le ${showDate(since)}`;
  return {
    circular: "plage",
    date: null,
    annex: null,
    section: source,
    id,
    reference: `plage de paramètres, ${id}${from}${source === "" ? "" : ` (${source})`}`,
  };
};

const parametersIn = (rows: Rows, argument: Bilingual): Parameters => {
  const found = readRows(rows, argument);
  const rowOf = (key: string, name?: string): Row => {
    const row =
      found.get(valueId(key, name)) ??
      // The first value of a rule may go by the rule alone, and the other way round.
      (name === undefined
        ? found.get(valueId(key, modelOf(key)?.name))
        : modelOf(key)?.name === name
          ? found.get(key)
          : undefined);
    return (
      row ??
      refuse("#N/A", "parameter-absent", {
        argument,
        id: valueId(key, name),
        label: modelOf(key, name)?.label ?? key,
      })
    );
  };
  const text = (key: string, name?: string): string => {
    const row = rowOf(key, name);
    return typeof row.value === "string"
      ? row.value.trim()
      : refuse("#VALEUR!", "parameter-text", { argument, id: row.id, received: showCell(row.value) });
  };
  return {
    name: { fr: "plage de paramètres", en: "range of parameters" },
    year: null,
    value: (key, name) => {
      const row = rowOf(key, name);
      const model = modelOf(key, name);
      if (typeof model?.value === "string") return { value: showText(row.value), unit: model.unit };
      const number = parameterNumber(row, model, argument);
      const unit = model?.unit ?? row.unit;
      return { value: unit === "%" ? number.times(100) : number, unit };
    },
    number: (key, name) => parameterNumber(rowOf(key, name), modelOf(key, name), argument),
    date: (key, name) => {
      const row = rowOf(key, name);
      return (
        readDate(row.value) ??
        refuse("#VALEUR!", "parameter-date", { argument, id: row.id, received: showCell(row.value) })
      );
    },
    text,
    source: (key) => {
      const row = [...found.values()].find(({ id }) => keyOf(id) === key || keyOf(id).startsWith(`${key}:`));
      return row === undefined ? null : noteOf(row);
    },
  };
};

const isSame = (a: Rows, b: Rows): boolean =>
  a.length === b.length &&
  a.every((row, at) => {
    const other = b[at];
    return row.length === other?.length && row.every((cell, column) => cell === other[column]);
  });

let last: { readonly rows: Rows; readonly parameters: Parameters } | undefined;

/**
 * Parameters read from a range `id | valeur | unité | depuis | source`, with or without headings; the latest row of an id holds.
 *
 * A value that the range does not give is refused by its id: it is never taken from a circular. A column of formulas hands the
 * same range again and again, so the last one read is kept.
 * @example parametersOfRange([["cca-cout", 47000, "€/poste/an", "01/01/2025", "simulation"]], name).number("cca-cout") // 47000
 */
export const parametersOfRange = (rows: Rows, argument: Bilingual): Parameters => {
  if (last === undefined || !isSame(last.rows, rows))
    last = { rows, parameters: parametersIn(rows, argument) };
  return last.parameters;
};
