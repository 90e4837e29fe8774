import { departmentByCode, type RegionSet } from "../../territories";

/**
 * The INSEE code that a region's code is, however it is typed (4, « 04 », « 004 »), or that of the overseas department that
 * is a region too (« 974 »); null for a text that is no code.
 * @example readRegionCode("974", "2016") // "04"
 */
export const readRegionCode = (typed: string, set: RegionSet): string | null => {
  if (/^0*[1-9]\d?$/.test(typed) && typed.length <= 3) return String(Number(typed)).padStart(2, "0");
  if (!/^97[1-6]$/.test(typed)) return null;
  const department = departmentByCode(typed);
  return (set === "2016" ? department?.region : department?.formerRegion) ?? null;
};
