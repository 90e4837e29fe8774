import { circulars } from "../../circulars";
import { nothing, singleArgument, type Argument } from "../argument";
import { showCell, type Cell, type RawArgument } from "../cell";
import { once } from "../once";
import { parametersOf, type Parameters } from "../parameters";
import { parametersOfRange } from "../parametersOfRange";
import { refuse } from "../refusal";
import { readTypedYear } from "./typedYear";

/** Which parameters a call takes, and the year whose parameters it takes unless told. */
export interface ParametersArgument extends Argument<Parameters> {
  readonly type: "parameters";
  readonly year: number;
}

const text = {
  name: { fr: "millésime", en: "vintage" },
  description: {
    fr: "Année de la circulaire dont les paramètres sont pris, ou plage de paramètres : id, valeur, unité, depuis, source.",
    en: "Year of the circular whose parameters are taken, or a range of parameters: id, value, unit, since, source.",
  },
  domain: () => {
    const years = circulars.map(({ vintage }) => vintage).join(", ");
    return { fr: `${years} ou une plage`, en: `${years} or a range` };
  },
};

const readYear = (cell: Cell): Parameters => {
  const value = readTypedYear(cell);
  const details = { argument: text.name, received: showCell(cell) };
  if (value === null) return refuse("#VALEUR!", "number-expected", details);
  if (!value.isInteger()) return refuse("#VALEUR!", "integer-expected", details);
  const year = value.toNumber();
  if (circulars.some(({ vintage }) => vintage === year)) return parametersOf(year);
  return refuse("#N/A", "unknown-vintage", {
    argument: text.name,
    received: value.toDecimal(),
    known: circulars.map(({ vintage }) => vintage).join(", "),
  });
};

const isRange = (raw: RawArgument): raw is readonly (readonly Cell[])[] =>
  Array.isArray(raw) && (raw.length > 1 || (raw[0] as readonly Cell[] | undefined)?.length !== 1);

/** The parameters that a function of the circulars takes: those of its own year unless told, never mixed. */
export const vintageOf = (year: number): ParametersArgument => {
  const own = once(() => parametersOf(year));
  const single = singleArgument(
    text,
    "parameters",
    { value: own, text: () => ({ fr: String(year), en: String(year) }) },
    readYear,
  );
  return {
    ...single,
    type: "parameters",
    year,
    read: (raw, at) => (isRange(raw) ? parametersOfRange(raw, text.name) : single.read(raw, at)),
  };
};

/** The parameters of a year or of a range, or null when left out: what is named then says its own year. */
export const optionalVintage: Argument<Parameters | null> = (() => {
  const single = singleArgument<Parameters | null>(text, "range", nothing, readYear);
  return {
    ...single,
    read: (raw, at) => (isRange(raw) ? parametersOfRange(raw, text.name) : single.read(raw, at)),
  };
})();

export const vintage2007 = vintageOf(2007);
export const vintage2017 = vintageOf(2017);
export const vintage2024 = vintageOf(2024);
