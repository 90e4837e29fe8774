import { singleArgument, type Argument, type ArgumentText } from "../argument";
import { showCell } from "../cell";
import { normalise } from "../labels";
import { once } from "../once";
import { refuse } from "../refusal";
import { students, type Student } from "./students";
import { refuseLabel } from "./choice";

const text: ArgumentText = {
  name: { fr: "niveau", en: "level" },
  description: {
    fr: "Niveau de 2e cycle tel que le tableau l’écrit.",
    en: "Level of the second cycle as the table writes it.",
  },
  domain: {
    fr: "DFASM1 à DFASM3, DFASO1, DFASO2, TCCEO, DFASP2, M1 ou M2 maïeutique",
    en: "DFASM1 to DFASM3, DFASO1, DFASO2, TCCEO, DFASP2, M1 or M2 maïeutique",
  },
};

const levels = once(() => [...students().values()].filter(({ cycle }) => cycle === 2));

/** Midwifery years are written before or after the name of the field, or with its usual initials. */
const spellings = (code: string): string[] => {
  const [year = "", field] = code.split(" ");
  return field === undefined ? [code] : [code, `${field} ${year}`, `${year} SF`, `SF ${year}`];
};

const byLabel = once(
  () => new Map(levels().flatMap((level) => spellings(level.code).map((label) => [normalise(label), level]))),
);

/** The row of the cost table that a label of the second cycle names, if it does. */
export const levelOf = (label: string): Student | undefined => byLabel().get(normalise(label));

/** The level of a student of the second cycle, as a row of the cost table. */
export const studentLevel: Argument<Student> = singleArgument(text, "label", null, (cell) => {
  if (typeof cell !== "string")
    return refuse("#VALEUR!", "text-expected", { argument: text.name, received: showCell(cell) });
  return (
    levelOf(cell) ??
    refuseLabel(
      text,
      levels().map(({ code }) => code),
      cell,
    )
  );
});
