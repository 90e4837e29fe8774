import { singleArgument, type Argument } from "../argument";
import { showCell } from "../cell";
import { refuse } from "../refusal";
import { readStatedAmount, type StatedAmount } from "./statedAmount";

/** An amount as a circular prints it in a sentence; a text without one, or with several, is #VALEUR!. */
export const statement = (name: { readonly fr: string; readonly en: string }): Argument<StatedAmount> =>
  singleArgument(
    {
      name,
      description: {
        fr: "Montant tel qu’il est imprimé : « 0,3 M€ », « près d’1 Md€ ».",
        en: "Amount as it is printed: “0,3 M€”, “près d’1 Md€”.",
      },
      domain: { fr: "un nombre et €, k€, M€ ou Md€", en: "a number and €, k€, M€ or Md€" },
    },
    "text",
    null,
    (cell) =>
      (typeof cell === "string" ? readStatedAmount(cell) : null) ??
      refuse("#VALEUR!", "statement-expected", { argument: name, received: showCell(cell) }),
  );
