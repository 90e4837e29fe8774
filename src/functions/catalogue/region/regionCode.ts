import { currentRegion, findRegion, regionByCode, regionSetOf } from "../../../territories";
import { readRegionCode } from "../../arguments/regionCode";
import { regionYear } from "../../arguments/regionYear";
import { text } from "../../arguments/text";
import { defineFunction } from "../../definition";
import { showCell } from "../../cell";
import { refuse } from "../../refusal";
import { refuseRegion } from "../../arguments/refuseRegion";
import { label } from "../../resultKind";

const name = {
  name: { fr: "nom", en: "name" },
  description: {
    fr: "Nom, sigle ou variante du nom d’une région.",
    en: "Name, abbreviation or variant of a region’s name.",
  },
};

/** INSEE code of a region, in the map of a year. */
export const regionCode = defineFunction({
  id: "REGION.CODE",
  description: { fr: "Code INSEE d’une région.", en: "INSEE code of a region." },
  arguments: { name: text(name), year: regionYear },
  result: label,
  sources: [],
  note: {
    fr: "Deux découpages : celui d’avant 2016 et celui en vigueur depuis.",
    en: "Two maps: the one before 2016 and the one in force since.",
  },
  examples: [
    { formula: '=REGION.CODE("Bretagne")', value: "53" },
    { formula: '=REGION.CODE("ALSACE";2007)', value: "42" },
    { formula: '=REGION.CODE("PACA")', value: "93" },
    { formula: '=REGION.CODE("Atlantide")', error: "#N/A" },
  ],
  compute: ({ name: typed, year }, trace) => {
    const code = readRegionCode(typed, regionSetOf(year));
    const coded = code === null ? null : regionByCode(code, regionSetOf(year));
    if (coded !== null) {
      trace?.step(`code de ${coded.name}`, `code of ${coded.name}`);
      return coded.code;
    }
    const found = findRegion(typed, { year });
    if (found.kind !== "unknown") {
      trace?.step(`${found.region.name}, découpage de ${year}`, `${found.region.name}, map of ${year}`);
      return found.region.code;
    }
    const details = { argument: name.name, received: showCell(typed) };
    const otherMap = findRegion(typed);
    if (otherMap.kind !== "unknown")
      return refuse("#N/A", regionSetOf(year) === "2016" ? "former-region-named" : "later-region", {
        ...details,
        year: String(year),
        nearest: currentRegion(otherMap.region).name,
      });
    return refuseRegion(name.name, typed, found.suggestions, regionSetOf(year));
  },
});
