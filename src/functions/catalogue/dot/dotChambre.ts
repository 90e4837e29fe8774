import { vintage2017 } from "../../arguments/vintage";
import { count } from "../../arguments/count";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

const perRoom = circularValue("chambres-beauvais", "montant");

/** Secure hospital rooms: amount × rooms (2017, annexe III). */
export const dotChambre = defineFunction({
  id: "DOT.CHAMBRE",
  description: { fr: "Chambres sécurisées (2017).", en: "Secure hospital rooms (2017)." },
  arguments: {
    rooms: count({
      name: { fr: "chambres", en: "rooms" },
      description: { fr: "Nombre de chambres.", en: "Number of rooms." },
    }),
    vintage: vintage2017,
  },
  result: euros,
  sources: ["2017-chambres-beauvais", "2017-chambres-metz"],
  note: {
    fr: "Montant d’une chambre donné pour Beauvais ; le total de Metz-Thionville (deux chambres) le confirme.",
    en: "The amount of one room is Beauvais’s; the total of Metz-Thionville (two rooms) agrees.",
  },
  examples: [
    { formula: "=DOT.CHAMBRE(2)", value: "100000" },
    { formula: "=DOT.CHAMBRE(1,5)", error: "#VALEUR!" },
  ],
  compute: ({ rooms }, trace, at) => {
    const amount = perRoom(at).times(rooms);
    if (trace !== null) {
      const [each, number, due] = [perRoom(at), rooms, amount].map(showNumber);
      trace.step(`${each} × ${number} = ${due} €`, `${each} × ${number} = €${due}`);
    }
    return amount;
  },
});
