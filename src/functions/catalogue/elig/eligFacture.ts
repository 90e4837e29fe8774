import { vintage2007 } from "../../arguments/vintage";
import { date, optionalDate } from "../../arguments/date";
import { circularDate } from "../../circularValue";
import { showDate } from "../../dateSerial";
import { defineFunction } from "../../definition";
import { verdict } from "../../resultKind";

const firstDay = circularDate("facture-depuis-2004");

/** Can an invoice justify a payment of envelope P? (2007, annexe II, principles) */
export const eligFacture = defineFunction({
  id: "ELIG.FACTURE",
  description: {
    fr: "Une facture peut-elle justifier un versement de l’enveloppe P de 2007 ?",
    en: "Can an invoice justify a payment of envelope P of 2007?",
  },
  arguments: {
    paid: date({
      name: { fr: "date_paiement", en: "payment_date" },
      description: { fr: "Date de paiement de la facture.", en: "Day the invoice was paid." },
    }),
    requested: optionalDate({
      name: { fr: "date_demande", en: "request_date" },
      description: { fr: "Date de la demande de versement.", en: "Day the payment was requested." },
    }),
    vintage: vintage2007,
  },
  result: verdict,
  sources: ["2007-facture-depuis-2004"],
  note: {
    fr: "Le texte ne fixe pas de dernière date ; une facture payée après la demande est lue comme non admise.",
    en: "The text sets no last day; an invoice paid after the request is read as not accepted.",
  },
  examples: [
    { formula: "=ELIG.FACTURE(DATE(2004;1;1))", value: true },
    { formula: "=ELIG.FACTURE(DATE(2003;12;31))", value: false },
    { formula: '=ELIG.FACTURE("01/09/2007";"01/08/2007")', value: false },
  ],
  compute: ({ paid, requested }, trace, at) => {
    trace?.step(
      `${showDate(paid)} à partir du ${showDate(firstDay(at))} ?`,
      `${showDate(paid)} on or after ${showDate(firstDay(at))}?`,
    );
    return paid >= firstDay(at) && (requested === null || paid <= requested);
  },
});
