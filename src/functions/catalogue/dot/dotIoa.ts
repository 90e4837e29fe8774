import { vintage2017 } from "../../arguments/vintage";
import { count } from "../../arguments/count";
import { optionalYearlyCost, yearlyCost } from "../../arguments/yearlyCost";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

const centresOf2017 = circularValue("ioa-nouveaux-centres", "nb_centres");
const technicians = circularValue("ioa-tec", "etp");
const technicianMonths = circularValue("ioa-tec", "mois");
const coordination = circularValue("ioa-bordeaux", "etp");
const coordinationMonths = circularValue("ioa-bordeaux", "mois");

/** Bone and joint infection centres, second half of 2017: technicians and coordination (2017, annexe III). */
export const dotIoa = defineFunction({
  id: "DOT.IOA",
  description: {
    fr: "Centres labellisés pour les infections ostéo-articulaires, second semestre 2017.",
    en: "Centres for bone and joint infections, second half of 2017.",
  },
  arguments: {
    centres: count({
      name: { fr: "centres", en: "centres" },
      description: { fr: "Nouveaux centres.", en: "New centres." },
      maximum: centresOf2017,
    }),
    cost: yearlyCost({
      name: { fr: "coût_ETP", en: "fte_cost" },
      description: {
        fr: "Coût annuel d’un technicien d’études cliniques, absent du texte.",
        en: "Annual cost of one clinical-study technician, not in the text.",
      },
    }),
    coordinators: count({
      name: { fr: "coordonnateurs", en: "coordinators" },
      description: {
        fr: "1 pour le centre devenu coordonnateur.",
        en: "1 for the centre that became coordinator.",
      },
      maximum: 1,
      default: 0,
    }),
    coordinatorCost: optionalYearlyCost({
      name: { fr: "coût_coordonnateur", en: "coordinator_cost" },
      description: {
        fr: "Coût annuel d’un ETP de coordination ; celui du technicien par défaut.",
        en: "Annual cost of one coordination FTE; the technician’s by default.",
      },
    }),
    vintage: vintage2017,
  },
  result: euros,
  sources: ["2017-ioa-nouveaux-centres", "2017-ioa-tec", "2017-ioa-bordeaux", "2017-ioa-total"],
  note: {
    fr: "Aucun coût d’ETP n’est écrit ; le total imprimé de 0,1 M€ suppose 40 000 € en moyenne (20 000 à 60 000).",
    en: "No FTE cost is written; the printed 0.1 M€ implies €40,000 on average (20,000 to 60,000).",
  },
  examples: [
    { formula: "=DOT.IOA(6;40000;1)", value: "100000" },
    { formula: "=DOT.IOA(0;40000;1;50000)", value: "50000" },
    { formula: "=DOT.IOA(7;40000)", error: "#VALEUR!" },
  ],
  compute: ({ centres, cost, coordinators, coordinatorCost }, trace, at) => {
    const forCentres = centres.times(technicians(at)).times(cost).times(technicianMonths(at)).dividedBy(12);
    const forCoordination = coordinators
      .times(coordination(at))
      .times(coordinatorCost ?? cost)
      .times(coordinationMonths(at))
      .dividedBy(12);
    const amount = forCentres.plus(forCoordination);
    if (trace !== null) {
      const [technician, coordinator, due] = [forCentres, forCoordination, amount].map(showNumber);
      trace.step(`centres : ${technician} €`, `centres: €${technician}`);
      trace.step(
        `coordination : ${coordinator} € ; en tout ${due} €`,
        `coordination: €${coordinator}; in all €${due}`,
      );
    }
    return amount;
  },
});
