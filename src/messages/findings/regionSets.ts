import type { RegionSet } from "../../tables/annexTable";
import type { Language } from "../language";

/** The two sets of regions in words. */
export const regionSets: Readonly<Record<Language, Readonly<Record<RegionSet, string>>>> = {
  fr: { "2016": "régions depuis 2016", "pre-2016": "régions d’avant 2016" },
  en: { "2016": "regions since 2016", "pre-2016": "regions before 2016" },
};
