import { number } from "../../arguments/number";
import { agreesWith } from "../../arguments/statedAmount";
import { statement } from "../../arguments/statement";
import { defineFunction } from "../../definition";
import { verdict } from "../../resultKind";
import { showEuros } from "../../showNumber";

/** Whether an exact value agrees with a printed amount at the precision of its last printed digit. */
export const ctrlEnonce = defineFunction({
  id: "CTRL.ENONCE",
  description: {
    fr: "VRAI si une valeur s’accorde avec un montant imprimé, à la précision de son dernier chiffre.",
    en: "TRUE if a value agrees with a printed amount, at the precision of its last digit.",
  },
  arguments: {
    value: number({
      name: { fr: "valeur", en: "value" },
      description: { fr: "Valeur exacte.", en: "Exact value." },
      unit: { fr: "€", en: "€" },
    }),
    statement: statement({ fr: "énoncé", en: "statement" }),
  },
  result: verdict,
  sources: [],
  note: {
    fr: "« plus de » : au moins le montant ; « près de » : arrondi égal, ou en dessous d’une unité imprimée au plus.",
    en: "“plus de”: at least the amount; “près de”: equal once rounded, or below by one printed unit at most.",
  },
  examples: [
    { formula: '=CTRL.ENONCE(1212933;"1,2 M€")', value: true },
    { formula: '=CTRL.ENONCE(6343600;"6,4 M€")', value: false },
    { formula: '=CTRL.ENONCE(974973500;"près d’1 Md€")', value: true },
    { formula: '=CTRL.ENONCE(290649200;"plus de 291 M€")', value: false },
  ],
  compute: ({ value, statement }, trace) => {
    const { amount, precision } = statement;
    const rounded = value.roundedTo(precision);
    trace?.step(
      `${showEuros(value)} arrondi à ${showEuros(precision)} : ${showEuros(rounded)} ; énoncé : ${showEuros(amount)}`,
      `${showEuros(value)} rounded to ${showEuros(precision)}: ${showEuros(rounded)}; stated: ${showEuros(amount)}`,
    );
    return agreesWith(value, statement);
  },
});
