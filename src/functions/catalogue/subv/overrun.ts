import type { Rational } from "../../../allocation/rational";
import type { Bilingual } from "../../../messages/functions";
import { choice } from "../../arguments/choice";
import { refuse } from "../../refusal";
import { showEuros } from "../../showNumber";
import type { Trace } from "../../trace";

/** What to do when a floor makes the sum exceed the envelope. */
export const overrunArgument = choice({
  name: { fr: "dépassement", en: "overrun" },
  description: {
    fr: "DIRE : le dépassement de l’enveloppe est dit avec les étapes ; REFUSER, ou si rien ne tient dans l’enveloppe : la cellule rend #VALEUR! et le dit.",
    en: "DIRE: an overrun of the envelope is told with the steps; REFUSER, or when nothing fits in the envelope: the cell gives #VALUE! and tells it.",
  },
  domain: { fr: "DIRE ou REFUSER", en: "DIRE or REFUSER" },
  choices: { DIRE: [], REFUSER: ["refus"] },
  default: "DIRE",
});

const envelopeName = { fr: "enveloppe", en: "envelope" };

/** Tells, or refuses, that what is spent exceeds the envelope: by how much, and what would fit. */
export const requireWithin = (
  given: {
    readonly spent: Rational;
    readonly envelope: Rational;
    readonly whatFits: () => Bilingual;
    /** Not even one fits: refused whatever was asked. */
    readonly nothingFits: boolean;
    readonly allowed: "DIRE" | "REFUSER";
  },
  trace: Trace | null,
): void => {
  const { spent, envelope, whatFits, nothingFits } = given;
  const allowed = nothingFits ? "REFUSER" : given.allowed;
  if ((trace === null && allowed === "DIRE") || !spent.greaterThan(envelope)) return;
  const [total, limit, over] = [spent, envelope, spent.minus(envelope)].map(showEuros);
  const fits = whatFits();
  if (allowed === "REFUSER")
    refuse("#VALEUR!", "envelope-exceeded", {
      argument: envelopeName,
      spent: total ?? "",
      expected: limit ?? "",
      over: over ?? "",
      fits,
    });
  trace?.warn(
    `enveloppe dépassée de ${over} : ${total} pour ${limit} ; ${fits.fr}`,
    `the envelope is exceeded by ${over}: ${total} for ${limit}; ${fits.en}`,
  );
};
