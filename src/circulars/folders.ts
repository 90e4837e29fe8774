/* Written by scripts/list-circulars.mjs from the folders beside it: do not edit. */
import circular2007237 from "./2007-237/circular.json";
import letter2007237 from "./2007-237/letter.json";
import annex12007237 from "./2007-237/annex-1.json";
import annex2ToolsAndTraining2007237 from "./2007-237/annex-2-tools-and-training.json";
import annex2Connections2007237 from "./2007-237/annex-2-connections.json";
import annex32007237 from "./2007-237/annex-3.json";
import publishedAnnex12007237 from "./2007-237/published-annex-1.json";
import discrepancies2007237 from "./2007-237/discrepancies.json";
import circular20172ndDelegation from "./2017-2nd-delegation/circular.json";
import letter20172ndDelegation from "./2017-2nd-delegation/letter.json";
import annex220172ndDelegation from "./2017-2nd-delegation/annex-2.json";
import annex320172ndDelegation from "./2017-2nd-delegation/annex-3.json";
import annex420172ndDelegation from "./2017-2nd-delegation/annex-4.json";
import annex520172ndDelegation from "./2017-2nd-delegation/annex-5.json";
import annex620172ndDelegation from "./2017-2nd-delegation/annex-6.json";
import annex720172ndDelegation from "./2017-2nd-delegation/annex-7.json";
import discrepancies20172ndDelegation from "./2017-2nd-delegation/discrepancies.json";
import circular2024180 from "./2024-180/circular.json";
import letter2024180 from "./2024-180/letter.json";
import annex12024180 from "./2024-180/annex-1.json";
import annex2MedicalStudies2024180 from "./2024-180/annex-2-medical-studies.json";
import annex2Staff2024180 from "./2024-180/annex-2-staff.json";
import annex32024180 from "./2024-180/annex-3.json";
import annex42024180 from "./2024-180/annex-4.json";
import annex5Psychiatry2024180 from "./2024-180/annex-5-psychiatry.json";
import annex5Smr2024180 from "./2024-180/annex-5-smr.json";
import annex62024180 from "./2024-180/annex-6.json";
import annex72024180 from "./2024-180/annex-7.json";
import publishedMigac2024180 from "./2024-180/published-migac.json";
import publishedDafMco2024180 from "./2024-180/published-daf-mco.json";
import publishedPsy2024180 from "./2024-180/published-psy.json";
import publishedDotationsSmr2024180 from "./2024-180/published-dotations-smr.json";
import publishedUsld2024180 from "./2024-180/published-usld.json";
import publishedDotPopUrgences2024180 from "./2024-180/published-dot-pop-urgences.json";
import columnAliases2024180 from "./2024-180/column-aliases.json";
import referenceCosts2024180 from "./2024-180/reference-costs.json";
import discrepancies2024180 from "./2024-180/discrepancies.json";
import type { CircularFolder } from "./circularFolder";

/** The data of every circular, oldest first. */
export const circularFolders = [
  {
    circular: circular2007237,
    rules: [
      letter2007237,
      annex12007237,
      annex2ToolsAndTraining2007237,
      annex2Connections2007237,
      annex32007237,
    ],
    tables: [publishedAnnex12007237],
    discrepancies: discrepancies2007237,
  },
  {
    circular: circular20172ndDelegation,
    rules: [
      letter20172ndDelegation,
      annex220172ndDelegation,
      annex320172ndDelegation,
      annex420172ndDelegation,
      annex520172ndDelegation,
      annex620172ndDelegation,
      annex720172ndDelegation,
    ],
    tables: [],
    discrepancies: discrepancies20172ndDelegation,
  },
  {
    circular: circular2024180,
    rules: [
      letter2024180,
      annex12024180,
      annex2MedicalStudies2024180,
      annex2Staff2024180,
      annex32024180,
      annex42024180,
      annex5Psychiatry2024180,
      annex5Smr2024180,
      annex62024180,
      annex72024180,
    ],
    tables: [
      publishedMigac2024180,
      publishedDafMco2024180,
      publishedPsy2024180,
      publishedDotationsSmr2024180,
      publishedUsld2024180,
      publishedDotPopUrgences2024180,
    ],
    aliases: columnAliases2024180,
    costs: referenceCosts2024180,
    discrepancies: discrepancies2024180,
  },
] as unknown as readonly CircularFolder[];
