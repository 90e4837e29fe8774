import { departmentByCode, findDepartment, findRegion, regionByCode, regionsOf } from "../../territories";
import { singleArgument, type Argument, type ArgumentText } from "../argument";
import { showCell, type Cell } from "../cell";
import { readTextOrDigits } from "./text";
import { normalise } from "../labels";
import { refuse } from "../refusal";
import { refuseLabel } from "./choice";
import { readRegionCode } from "./regionCode";

const text: ArgumentText = {
  name: { fr: "territoire", en: "territory" },
  description: {
    fr: "Nom ou code d’une région ou collectivité d’outre-mer (« 04 », « 977 »), région métropolitaine, ou « Métropole ».",
    en: "Name or code of an overseas region or collectivity (“04”, “977”), metropolitan region, or “Métropole”.",
  },
  domain: {
    fr: "Guadeloupe, Guyane, Martinique, La Réunion, Mayotte, Saint-Barthélemy, Saint-Martin, Saint-Pierre-et-Miquelon, ou la métropole",
    en: "Guadeloupe, Guyane, Martinique, La Réunion, Mayotte, Saint-Barthélemy, Saint-Martin, Saint-Pierre-et-Miquelon, or metropolitan France",
  },
};

// Collectivities without a region to which the circular applies; the three Pacific ones are outside it.
const collectivities = ["Saint-Barthélemy", "Saint-Martin", "Saint-Pierre-et-Miquelon"];
const overseas = new Set(["Outre-mer", "DOM", "DROM", "SPM", "St Barth"].map(normalise));
const mainland = new Set(["Métropole", "France métropolitaine", "Hexagone"].map(normalise));

/** What a region code (04) or the code of an overseas department or collectivity (974, 977) means; null for anything else. */
const ofCode = (cell: Cell): "overseas" | "metropolitan" | null => {
  const typed = typeof cell === "boolean" ? "" : readTextOrDigits(cell);
  const code = readRegionCode(typed, "2016");
  if (code !== null) {
    const region = regionByCode(code, "2016");
    return region === null ? null : region.overseas ? "overseas" : "metropolitan";
  }
  const department = /^97\d$/.test(typed) ? departmentByCode(typed) : null;
  if (department === null) return null;
  return department.region !== null || collectivities.includes(department.name) ? "overseas" : null;
};

/** Whether a territory is overseas, in the scope of the circular of 2024; outside its scope, or unknown: #N/A. */
export const territory: Argument<"overseas" | "metropolitan"> = singleArgument(
  text,
  "label",
  null,
  (cell) => {
    const coded = ofCode(cell);
    if (coded !== null) return coded;
    if (typeof cell !== "string")
      return refuse("#VALEUR!", "text-expected", { argument: text.name, received: showCell(cell) });
    if (mainland.has(normalise(cell))) return "metropolitan";
    if (overseas.has(normalise(cell))) return "overseas";
    if (collectivities.includes(findDepartment(cell)?.name ?? "")) return "overseas";
    const match = findRegion(cell);
    if (match.kind !== "unknown") return match.region.overseas ? "overseas" : "metropolitan";
    const regions = regionsOf("2016").filter((region) => region.overseas);
    const labels = [...regions.map(({ name }) => name), ...collectivities, "Métropole"];
    return refuseLabel(text, labels, cell, match.suggestions[0]?.name ?? null);
  },
);
