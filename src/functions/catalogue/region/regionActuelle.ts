import { currentRegion, findRegion, regionByCode, type Region } from "../../../territories";
import { readRegionCode } from "../../arguments/regionCode";
import { text } from "../../arguments/text";
import { defineFunction } from "../../definition";
import { refuseRegion } from "../../arguments/refuseRegion";
import { label } from "../../resultKind";

const former = {
  name: { fr: "ancienne", en: "former" },
  description: { fr: "Nom ou code d’une région d’avant 2016.", en: "Name or code of a region before 2016." },
};

const regionOf = (typed: string): Region | null => {
  const code = readRegionCode(typed, "pre-2016");
  if (code !== null) return regionByCode(code, "pre-2016") ?? regionByCode(code, "2016");
  const found = findRegion(typed);
  return found.kind === "unknown" ? null : found.region;
};

/** Region that covers a former one since 2016; a region of today is its own. */
export const regionActuelle = defineFunction({
  id: "REGION.ACTUELLE",
  description: {
    fr: "Région d’aujourd’hui (depuis 2016) où se trouve une ancienne région.",
    en: "Region that covers a former one since 2016.",
  },
  arguments: { former: text(former) },
  result: label,
  sources: [],
  examples: [
    { formula: '=REGION.ACTUELLE("Alsace")', value: "Grand Est" },
    { formula: '=REGION.ACTUELLE("Haute-Normandie")', value: "Normandie" },
    { formula: '=REGION.ACTUELLE("Bretagne")', value: "Bretagne" },
    { formula: '=REGION.ACTUELLE("Atlantide")', error: "#N/A" },
  ],
  compute: ({ former: typed }, trace) => {
    const region = regionOf(typed);
    if (region !== null) {
      const current = currentRegion(region);
      trace?.step(
        `${region.name} (${region.code}) → ${current.name} (${current.code})`,
        `${region.name} (${region.code}) → ${current.name} (${current.code})`,
      );
      return current.name;
    }
    const found = findRegion(typed);
    return refuseRegion(former.name, typed, found.kind === "unknown" ? found.suggestions : []);
  },
});
