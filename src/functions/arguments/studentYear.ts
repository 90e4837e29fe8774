import type { Rational } from "../../allocation/rational";
import { singleArgument, type Argument, type ArgumentText } from "../argument";
import { showCell, type Cell } from "../cell";
import { normalise } from "../labels";
import { readNumber } from "../readNumber";
import { refuse } from "../refusal";
import { students, type Student } from "./students";
import { refuseLabel } from "./choice";
import { levelOf } from "./studentLevel";

const text: ArgumentText = {
  name: { fr: "année", en: "year" },
  description: {
    fr: "Année de 3e cycle : 1 à 5, ou docteur junior DJ1, DJ2 ; « 1re année », « Interne 3 » conviennent.",
    en: "Year of the third cycle: 1 to 5, or junior doctor DJ1, DJ2; “1re année”, “Interne 3” will do.",
  },
  domain: { fr: "1 à 5, DJ1, DJ2", en: "1 to 5, DJ1, DJ2" },
};

const rank = "(?:re|ere|er|e|eme|nde|nd)";
const ordinary = new RegExp(
  `^(?:(?:annee|an|a|internes?)?([1-5])|(?:internes?(?:de|en)?)?([1-5])${rank}(?:annee)?)$`,
);
const junior = new RegExp(`^(?:dj|docteurs?juniors?)(?:de|en)?(\\d?)(?:${rank}?annee)?$`);
const inWords = /(premiere|deuxieme|seconde|troisieme|quatrieme|cinquieme)(?=annee|$)/;
const ranks = ["", "premiere", "deuxieme", "troisieme", "quatrieme", "cinquieme"];

/** « deuxième année » as « 2e année ». */
const withDigits = (label: string): string =>
  label.replace(inWords, (word) => `${ranks.indexOf(word === "seconde" ? "deuxieme" : word)}e`);

const knownYears = (): string[] =>
  [...students().values()].flatMap(({ code, cycle }) => (cycle === 3 ? [code] : []));

const yearOfLabel = (cell: string, asked: ArgumentText, known: () => readonly string[]): Student => {
  const details = { argument: asked.name, received: showCell(cell) };
  const label = withDigits(normalise(cell));
  const plain = ordinary.exec(label);
  const number = junior.exec(label)?.[1];
  const student = students().get(plain ? (plain[1] ?? plain[2] ?? "") : `DJ${number ?? ""}`);
  if (student !== undefined) return student;
  if (number === "") return refuse("#N/A", "which-junior", details);
  if (levelOf(cell) !== undefined) return refuse("#N/A", "second-cycle", details);
  return refuseLabel(asked, known(), cell);
};

/** Reads a present cell as a year of the third cycle; a refusal names the argument asked for, and the labels it knows. */
export const readYear = (cell: Cell, asked: ArgumentText, known: () => readonly string[]): Student => {
  const row = typeof cell === "number" ? students().get(String(cell)) : undefined;
  if (row !== undefined) return row;
  const value = readNumber(cell);
  if (value === null && typeof cell === "string") return yearOfLabel(cell, asked, known);
  const student = value === null ? undefined : yearOfNumber(value);
  if (value !== null && student === undefined && looksLikeVintage(value))
    return refuse("#VALEUR!", "vintage-typed", { argument: asked.name, received: value.toDecimal() });
  return student ?? refuse("#VALEUR!", "year-expected", { argument: asked.name, received: showCell(cell) });
};

const looksLikeVintage = (value: Rational): boolean =>
  value.isInteger() && value.greaterThan(1900) && value.lessThan(2200);

const yearOfNumber = (value: Rational): Student | undefined =>
  value.isInteger() ? students().get(value.floor().toString()) : undefined;

/** The year of an interne or junior doctor, as a row of the cost table. */
export const studentYear: Argument<Student> = singleArgument(text, "label", null, (cell) =>
  readYear(cell, text, knownYears),
);
