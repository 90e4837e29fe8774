import type { Exact } from "../amounts/exact";
import type { SlipKind } from "../diagnosis/slip";

export type Severity = "error" | "warning" | "info";

export type FindingCode =
  | "TOTAL-ECART"
  | "TOTAL-SUSPECT"
  | "TOTAL-FIGE"
  | "FORMULE-PLAGE"
  | "REGION-INCONNUE"
  | "REGION-DOUBLON"
  | "REGION-MANQUANTE"
  | "REGION-CODE"
  | "REGION-MILLESIME"
  | "REGION-VARIANTE"
  | "NOMBRE-TEXTE"
  | "NOMBRE-ILLISIBLE"
  | "NOMBRE-ERREUR"
  | "NOMBRE-PRECISION"
  | "UNITE-INCONNUE"
  | "UNITE-ECHELLE"
  | "LIGNE-MASQUEE"
  | "FINESS-INVALIDE"
  | "FINESS-DOUBLON"
  | "CODE-INCONNU"
  | "PLAFOND-DEPASSE"
  | "ENVELOPPE-DEPASSEE"
  | "PUBLIE-ECART"
  | "TABLE-ABSENTE";

/** The cause that the diagnosis gives, with its proof. `repairs` are lines such as `row 9`, `column C`, `sheet Synthèse`. */
export interface Cause {
  readonly kind: SlipKind;
  readonly cell: string | null;
  readonly proposed: Exact | null;
  readonly interval?: readonly [Exact, Exact];
  readonly unique: boolean;
  readonly repairs: readonly string[];
  /** A1 addresses of the suspects when several smallest sets explain the gap. */
  readonly suspects?: readonly string[];
  /** Each repaired equation before, and its total and sum once every proposal of the table is applied. */
  readonly proof?: readonly {
    readonly equation: EquationProof;
    readonly total: Exact;
    readonly repaired: Exact;
  }[];
}

/** One equation as shown to a reader: A1 addresses in the sheet, amounts in the table's unit. */
export interface EquationProof {
  readonly line: string;
  readonly target: string;
  readonly terms: readonly { readonly cell: string; readonly sign: 1 | -1 }[];
  readonly printed: Exact;
  readonly recomputed: Exact;
  readonly gap: Exact;
  readonly tolerance: Exact;
}

/** A problem as data; the sentence is made by src/messages. Cells are A1 addresses in the finding's sheet. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly cells: readonly string[];
  /** As typed in the sheet. */
  readonly read: string | null;
  readonly expected: string | null;
  readonly gap: Exact | null;
  readonly tolerance: Exact | null;
  readonly cause: Cause | null;
  /** What the sentence needs besides: names, counts, labels. */
  readonly details: Readonly<Record<string, string | number | readonly string[]>>;
}
