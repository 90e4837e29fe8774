import { Rational } from "../../../allocation/rational";
import { publishedTable, type PublishedRow } from "../../../circulars";
import { choice } from "../../arguments/choice";

/** Columns of the regional table of 2007, by code. */
export type EnvelopeCode = "M" | "F" | "P" | "TOTAL";
export type AnnexVersion = "PUBLIE" | "CORRIGE";

/** The table as printed, or with its five misprints put right. */
export const annexVersion = (byDefault: AnnexVersion) =>
  choice({
    name: { fr: "version", en: "version" },
    description: {
      fr: "PUBLIE : montants imprimés ; CORRIGE : les cinq coquilles rectifiées.",
      en: "PUBLIE: printed amounts; CORRIGE: the five misprints put right.",
    },
    domain: { fr: "PUBLIE ou CORRIGE", en: "PUBLIE or CORRIGE" },
    choices: { PUBLIE: ["publiée"], CORRIGE: ["corrigée"] },
    default: byDefault,
  });

/** An amount of the regional table of 2007, with what its correction rests on when it differs from print. */
export const regionalAmount = (
  row: PublishedRow,
  envelope: EnvelopeCode,
  version: AnnexVersion,
): { readonly amount: Rational; readonly misprint: string | null } => {
  const table = publishedTable("FMESPP", 2007);
  const at = table?.columns.findIndex(({ code }) => code === envelope) ?? -1;
  const printed = row.amounts[at];
  if (table === undefined || printed === undefined || printed === null)
    throw new RangeError(`no amount ${row.label} ${envelope}`);
  const slip = table.corrections.find(
    (correction) => correction.row === row.label && correction.column === table.columns[at]?.header,
  );
  const amount = version === "CORRIGE" && slip !== undefined ? slip.corrected : printed;
  return { amount: Rational.fromExact(amount), misprint: slip?.reason ?? null };
};
