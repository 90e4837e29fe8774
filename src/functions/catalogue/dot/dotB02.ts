import { signedEuroAmount } from "../../arguments/euroAmount";
import { partOf, whole } from "../../arguments/quantity";
import { vintage2024 } from "../../arguments/vintage";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { requirePartOf, shareOfWhole } from "../repart/shareOfWhole";
import { showEuros } from "../../showNumber";

const publicationsEnvelope = circularValue("b02-sigaps");
const trialsEnvelope = circularValue("b02-sigrec");

const allPublications = whole({
  name: { fr: "total_pub", en: "all_publications" },
  description: { fr: "Score de publications de l’ensemble.", en: "Publication score of the whole." },
});
const publications = partOf(allPublications, {
  name: { fr: "pub", en: "publications" },
  description: { fr: "Score de publications (SIGAPS).", en: "Publication score (SIGAPS)." },
});
const allInclusions = whole({
  name: { fr: "total_inclusions", en: "all_inclusions" },
  description: { fr: "Score d’inclusions de l’ensemble.", en: "Score of inclusions of the whole." },
});
const inclusions = partOf(allInclusions, {
  name: { fr: "inclusions", en: "inclusions" },
  description: {
    fr: "Score d’inclusions dans les essais (SIGREC).",
    en: "Score of inclusions in trials (SIGREC).",
  },
});

/** Funding of the reference research effort: two pro-rata parts and an adjustment (2024, annexe IV, B02). */
export const dotB02 = defineFunction({
  id: "DOT.B02",
  description: {
    fr: "Dotation B02 : part des publications, part des inclusions et ajustement.",
    en: "B02 allocation: share of publications, share of inclusions and adjustment.",
  },
  arguments: {
    publications,
    allPublications,
    inclusions,
    allInclusions,
    adjustment: signedEuroAmount({
      name: { fr: "ajustement", en: "adjustment" },
      description: { fr: "Ajustement, positif ou négatif.", en: "Adjustment, positive or negative." },
      default: 0,
    }),
    vintage: vintage2024,
  },
  result: euros,
  sources: ["2024-b02-sigaps", "2024-b02-sigrec", "2024-b02-ajustements", "2024-b02-total"],
  examples: [
    { formula: "=DOT.B02(1;1;1;1;3700000)", value: "30400000" },
    { formula: "=DOT.B02(100;1000;50;1000)", value: "2002500" },
    { formula: "=DOT.B02(1;3;1;7;-1000)", value: "6356142.86" },
    { formula: "=DOT.B02(1;0;1;1)", error: "#DIV/0!" },
  ],
  compute: (given, trace, at) => {
    requirePartOf(
      { argument: publications, value: given.publications },
      { argument: allPublications, value: given.allPublications },
    );
    requirePartOf(
      { argument: inclusions, value: given.inclusions },
      { argument: allInclusions, value: given.allInclusions },
    );
    const amount = shareOfWhole(publicationsEnvelope(at), given.publications, given.allPublications, trace)
      .plus(shareOfWhole(trialsEnvelope(at), given.inclusions, given.allInclusions, trace))
      .plus(given.adjustment);
    trace?.step(`+ ${showEuros(given.adjustment)} = ${showEuros(amount)}`);
    return amount;
  },
});
