import { Rational } from "../../../allocation/rational";
import { ssrMissions } from "../../../circulars";
import { choice } from "../../arguments/choice";
import { text } from "../../arguments/text";
import { defineFunction } from "../../definition";
import { normalise } from "../../labels";
import { showCell } from "../../cell";
import { refuse } from "../../refusal";
import { label } from "../../resultKind";

const code = {
  name: { fr: "code", en: "code" },
  description: { fr: "Code de la mission, de V01 à V15.", en: "Code of the mission, V01 to V15." },
};

/** « v 01 » and « MIG V01 » as « V01 ». */
const codeOf = (typed: string): string =>
  normalise(typed)
    .replace(/^mig(?:ssr)?(?=v)/, "")
    .toUpperCase();

/** Nomenclature of the SSR missions of general interest (2017, annexe VII). */
export const nomMigssr = defineFunction({
  id: "NOM.MIGSSR",
  description: {
    fr: "Libellé ou année de création d’une mission MIG SSR (nomenclature de 2017).",
    en: "Label or year of creation of an SSR mission (2017 nomenclature).",
  },
  arguments: {
    code: text(code),
    field: choice({
      name: { fr: "champ", en: "field" },
      description: { fr: "Ce qu’il faut rendre.", en: "What to give back." },
      domain: { fr: "LIBELLE ou ANNEE", en: "LIBELLE or ANNEE" },
      choices: { LIBELLE: [], ANNEE: [] },
      default: "LIBELLE",
    }),
  },
  result: { ...label, type: "any" },
  sources: ["2017-mig-ssr-v01", "2017-mig-ssr-v10", "2017-mig-ssr-v15", "2017-mig-ssr-remplace"],
  examples: [
    { formula: '=NOM.MIGSSR("V15")', value: "Ateliers d’appareillage" },
    { formula: '=NOM.MIGSSR("v10";"ANNEE")', value: "2017" },
    { formula: '=NOM.MIGSSR("V16")', error: "#N/A" },
  ],
  compute: ({ code: typed, field }, trace) => {
    const mission = ssrMissions().get(codeOf(typed));
    if (mission === undefined)
      return refuse("#N/A", "unknown-ssr-mission", {
        argument: code.name,
        received: showCell(typed),
        choices: [...ssrMissions().keys()].join(", "),
      });
    trace?.source(`2017-mig-ssr-${mission.code.toLowerCase()}`);
    const year = mission.year.toString();
    trace?.step(
      `${mission.code} : ${mission.label} (${year})`,
      `${mission.code}: ${mission.label} (${year})`,
    );
    if (trace && field === "ANNEE") trace.unit = { fr: "année", en: "year" };
    return field === "LIBELLE" ? mission.label : Rational.fromExact(mission.year);
  },
});
