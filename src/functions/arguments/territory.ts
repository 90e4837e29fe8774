import { findDepartment, findRegion, regionsOf } from "../../territories";
import { singleArgument, type Argument, type ArgumentText } from "../argument";
import { showCell } from "../cell";
import { normalise } from "../labels";
import { refuse } from "../refusal";
import { refuseLabel } from "./choice";

const text: ArgumentText = {
  name: { fr: "territoire", en: "territory" },
  description: {
    fr: "Collectivité d’outre-mer, région métropolitaine, ou « Métropole ».",
    en: "Overseas collectivity, metropolitan region, or “Métropole”.",
  },
  domain: {
    fr: "Guadeloupe, Guyane, Martinique, La Réunion, Mayotte, Saint-Barthélemy, Saint-Martin, Saint-Pierre-et-Miquelon, ou la métropole",
    en: "Guadeloupe, Guyane, Martinique, La Réunion, Mayotte, Saint-Barthélemy, Saint-Martin, Saint-Pierre-et-Miquelon, or metropolitan France",
  },
};

// Collectivities without a region to which the circular applies; the three Pacific ones are outside it.
const collectivities = ["Saint-Barthélemy", "Saint-Martin", "Saint-Pierre-et-Miquelon"];
const mainland = new Set(["Métropole", "France métropolitaine", "Hexagone"].map(normalise));

/** Whether a territory is overseas, in the scope of the circular of 2024; outside its scope, or unknown: #N/A. */
export const territory: Argument<"overseas" | "metropolitan"> = singleArgument(
  text,
  "label",
  null,
  (cell) => {
    if (typeof cell !== "string")
      return refuse("#VALEUR!", "text-expected", { argument: text.name, received: showCell(cell) });
    if (mainland.has(normalise(cell))) return "metropolitan";
    if (collectivities.includes(findDepartment(cell)?.name ?? "")) return "overseas";
    const match = findRegion(cell);
    if (match.kind !== "unknown") return match.region.overseas ? "overseas" : "metropolitan";
    const overseas = regionsOf("2016").filter((region) => region.overseas);
    const labels = [...overseas.map(({ name }) => name), ...collectivities, "Métropole"];
    return refuseLabel(text, labels, cell, match.suggestions[0]?.name ?? null);
  },
);
