import { optionalDate } from "../../arguments/date";
import { showDate } from "../../dateSerial";
import { defineFunction } from "../../definition";
import { verdict } from "../../resultKind";

/** Structured-loan aid: a settlement, then an early repayment (2017, annexe VI). */
export const eligEmprunt = defineFunction({
  id: "ELIG.EMPRUNT",
  description: {
    fr: "Un emprunt structuré ouvre-t-il droit à l’aide (2017) : transaction, puis remboursement anticipé ?",
    en: "Does a structured loan give right to the aid (2017): a settlement, then an early repayment?",
  },
  arguments: {
    settled: optionalDate({
      name: { fr: "date_transaction", en: "settlement_date" },
      description: {
        fr: "Date de la transaction ; vide, aucune.",
        en: "Day of the settlement; blank, none.",
      },
    }),
    repaid: optionalDate({
      name: { fr: "date_remboursement", en: "repayment_date" },
      description: {
        fr: "Date du remboursement anticipé ; vide, aucun.",
        en: "Day of the early repayment; blank, none.",
      },
    }),
  },
  result: verdict,
  sources: ["2017-emprunts-conditions"],
  note: {
    fr: "La transaction est préalable à l’aide ; lue ici comme antérieure au remboursement, ou du même jour.",
    en: "The settlement precedes the aid; read here as before the repayment, or on the same day.",
  },
  examples: [
    { formula: '=ELIG.EMPRUNT("01/03/2016";"01/04/2016")', value: true },
    { formula: '=ELIG.EMPRUNT(;"01/04/2016")', value: false },
    { formula: '=ELIG.EMPRUNT("hier";"01/04/2016")', error: "#VALEUR!" },
  ],
  compute: ({ settled, repaid }, trace) => {
    if (settled === null || repaid === null) {
      trace?.step("transaction ou remboursement absent", "no settlement or no repayment");
      return false;
    }
    trace?.step(
      `${showDate(settled)} au plus tard le ${showDate(repaid)} ?`,
      `${showDate(settled)} no later than ${showDate(repaid)}?`,
    );
    return settled <= repaid;
  },
});
