import { defineFunction } from "../../definition";
import { partsArgument, readPartsAndTotal, totalArgument } from "./partsAndTotal";
import { ratio } from "../../resultKind";
import { showNumber } from "../../showNumber";

/** Signed gap between a stated total and the sum of its parts, exact. */
export const ctrlEcart = defineFunction({
  id: "CTRL.ECART",
  description: {
    fr: "Écart exact entre un total annoncé et la somme de ses parties (total − somme).",
    en: "Exact gap between a stated total and the sum of its parts (total − sum).",
  },
  arguments: { total: totalArgument, parts: partsArgument },
  result: ratio,
  sources: [],
  note: {
    fr: "L’ordre des deux arguments est libre quand un seul est une plage.",
    en: "The two arguments may come in either order when only one of them is a range.",
  },
  examples: [
    { formula: "=CTRL.ECART(250996;{74800;4100;168496})", value: "3600" },
    { formula: "=CTRL.ECART(412783;{164200;7000;243383})", value: "-1800" },
  ],
  compute: ({ total: first, parts: second }, trace) => {
    const { total, gap } = readPartsAndTotal(first, second);
    trace?.step(`${showNumber(total)} − ${showNumber(total.minus(gap))} = ${showNumber(gap)}`);
    return gap;
  },
});
