import { singleArgument, type Argument } from "../argument";
import { students, type Student } from "./students";
import { levelOf } from "./studentLevel";
import { readYear } from "./studentYear";

const text = {
  name: { fr: "niveau", en: "level" },
  description: {
    fr: "Niveau de 2e cycle (« DFASM1 ») ou année de 3e cycle (3, « DJ1 »).",
    en: "Level of the second cycle (“DFASM1”) or year of the third cycle (3, “DJ1”).",
  },
  domain: {
    fr: "un niveau de COUT.EXTERNE ou une année de COUT.INTERNE",
    en: "a level of COUT.EXTERNE or a year of COUT.INTERNE",
  },
};

/** A student of either cycle, by label: what is no level of the second cycle is read as a year of the third. */
export const student: Argument<Student> = singleArgument(
  text,
  "label",
  null,
  (cell) =>
    (typeof cell === "string" ? levelOf(cell) : undefined) ??
    readYear(cell, text, () => [...students().keys()]),
);
