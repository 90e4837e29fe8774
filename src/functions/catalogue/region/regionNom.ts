import { regionByCode, regionSetOf } from "../../../territories";
import { readRegionCode } from "../../arguments/regionCode";
import { regionYear } from "../../arguments/regionYear";
import { text } from "../../arguments/text";
import { defineFunction } from "../../definition";
import { showCell } from "../../cell";
import { refuse } from "../../refusal";
import { label } from "../../resultKind";

const code = {
  name: { fr: "code", en: "code" },
  description: {
    fr: "Code INSEE de la région, en texte ou en nombre.",
    en: "INSEE code of the region, as text or number.",
  },
};

/** Official name of a region from its INSEE code, in the map of a year. */
export const regionNom = defineFunction({
  id: "REGION.NOM",
  description: {
    fr: "Nom officiel d’une région d’après son code INSEE.",
    en: "Official name of a region from its INSEE code.",
  },
  arguments: { code: text(code), year: regionYear },
  result: label,
  sources: [],
  examples: [
    { formula: '=REGION.NOM("84")', value: "Auvergne-Rhône-Alpes" },
    { formula: "=REGION.NOM(1)", value: "Guadeloupe" },
    { formula: '=REGION.NOM("42";2007)', value: "Alsace" },
    { formula: '=REGION.NOM("42")', error: "#N/A" },
  ],
  compute: ({ code: typed, year }, trace) => {
    const set = regionSetOf(year);
    const asked = readRegionCode(typed, set) ?? typed;
    const region = regionByCode(asked, set);
    if (region !== null && (region.since ?? 0) <= year) {
      trace?.step(`code ${region.code}, découpage de ${year}`, `code ${region.code}, map of ${year}`);
      return region.name;
    }
    const details = { argument: code.name, received: showCell(typed), year: String(year) };
    const other = regionByCode(asked, set === "2016" ? "pre-2016" : "2016");
    if (other === null) return refuse("#N/A", "unknown-region-code", details);
    return refuse("#N/A", set === "2016" ? "former-region" : "later-region", details);
  },
});
