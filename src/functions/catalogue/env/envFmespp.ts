import { sum } from "../../../allocation/rational";
import { annexOneRuleId } from "../../../circulars";
import { annexVersion, regionalAmount } from "./annexVersion";
import { choice } from "../../arguments/choice";
import { envelopeLabels } from "../../arguments/envelopeLabels";
import { oldRegions } from "../../arguments/oldRegion";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

/** Amount of a region in the table of 2007, as printed or corrected (2007, annexe I). */
export const envFmespp = defineFunction({
  id: "ENV.FMESPP",
  description: {
    fr: "Dotation d’une région au tableau de 2007 : découpage d’avant 2016, ou région d’aujourd’hui additionnée.",
    en: "Allocation of a region in the table of 2007: as before 2016, or a region of today added up.",
  },
  arguments: {
    region: oldRegions,
    envelope: choice({
      name: { fr: "enveloppe", en: "envelope" },
      description: {
        fr: "M (outils), F (formation), P (liaisons) ou TOTAL.",
        en: "M (tools), F (training), P (links) or TOTAL.",
      },
      choices: { ...envelopeLabels, TOTAL: [] },
      default: "TOTAL",
    }),
    version: annexVersion("PUBLIE"),
  },
  result: euros,
  sources: [
    "2007-annexe-1-42-alsace-m",
    "2007-annexe-1-24-centre-m",
    "2007-annexe-1-03-guyane-total",
    "2007-annexe-1-54-poitou-charentes-total",
    "2007-annexe-1-total-f",
  ],
  note: {
    fr: "Cinq montants imprimés contredisent le reste du tableau ; la version corrigée est une déduction, non un texte.",
    en: "Five printed amounts contradict the rest of the table; the corrected version is inferred, not a text.",
  },
  examples: [
    { formula: '=ENV.FMESPP("Alsace";"M")', value: "74800" },
    { formula: '=ENV.FMESPP(42;"M";"CORRIGE")', value: "78400" },
    { formula: '=ENV.FMESPP("FR";"F")', value: "170200" },
    { formula: '=ENV.FMESPP("Grand Est";"P")', value: "708618" },
    { formula: '=ENV.FMESPP("84")', error: "#N/A" },
  ],
  compute: ({ region: rows, envelope, version }, trace) => {
    const parts = rows.map((row) => ({ row, ...regionalAmount(row, envelope, version) }));
    const total = sum(parts.map(({ amount }) => amount));
    if (trace !== null) {
      for (const { row, amount, misprint } of parts) {
        trace.source(annexOneRuleId(row, envelope));
        const printed = `${row.label}, ${envelope} : ${showNumber(amount)} €`;
        trace.step(printed, `${row.label}, ${envelope}: €${showNumber(amount)}`);
        if (misprint !== null) trace.step(`coquille : ${misprint}`, `misprint: ${misprint}`);
      }
      if (rows.length > 1)
        trace.step(
          `somme de ${rows.length} régions d’avant 2016 : ${showNumber(total)} €`,
          `sum of ${rows.length} regions before 2016: €${showNumber(total)}`,
        );
    }
    return total;
  },
});
