import type { Rational } from "../../../allocation/rational";
import type { Bilingual } from "../../../messages/functions";
import { choice } from "../../arguments/choice";
import { refuse } from "../../refusal";
import { showEuros } from "../../showNumber";
import type { Trace } from "../../trace";

/** What to do when a floor makes the sum exceed the envelope; left out, it depends on the call as the function says. */
export const overrunArgument = (byDefault: Bilingual) =>
  choice({
    name: { fr: "dépassement", en: "overrun" },
    description: {
      fr: `REFUSER un dépassement de l’enveloppe, ou le DIRE avec les étapes ; ${byDefault.fr}. Si rien ne tient dans l’enveloppe : refusé.`,
      en: `REFUSER: an overrun of the envelope is refused; DIRE: it is told with the steps; ${byDefault.en}. When nothing fits: refused.`,
    },
    domain: { fr: "DIRE ou REFUSER", en: "DIRE or REFUSER" },
    choices: { "SELON LE CAS": [], DIRE: [], REFUSER: ["refus"] },
    default: "SELON LE CAS",
  });

/** What a call asks for an overrun: the argument, or what the function does when it is left out. */
export type OverrunChoice = "SELON LE CAS" | "DIRE" | "REFUSER";

const envelopeName = { fr: "enveloppe", en: "envelope" };

/** Tells, or refuses, that what is spent exceeds the envelope: by how much, and what would fit. */
export const requireWithin = (
  given: {
    readonly spent: Rational;
    readonly envelope: Rational;
    readonly whatFits: () => Bilingual;
    /** Not even one fits: refused whatever was asked. */
    readonly nothingFits: boolean;
    readonly asked: OverrunChoice;
    readonly refusedByDefault: boolean;
  },
  trace: Trace | null,
): void => {
  const { spent, envelope, whatFits, nothingFits, asked, refusedByDefault } = given;
  const refused = nothingFits || asked === "REFUSER" || (asked === "SELON LE CAS" && refusedByDefault);
  if ((trace === null && !refused) || !spent.greaterThan(envelope)) return;
  const [total, limit, over] = [spent, envelope, spent.minus(envelope)].map(showEuros);
  const fits = whatFits();
  if (refused)
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
