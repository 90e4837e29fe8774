import type { Exact } from "../amounts/exact";
import type { Unit } from "../amounts/unit";
import type { RegionSet } from "../tables/annexTable";
import type { FinessCheck } from "../territories";
import type { EquationProof, LineName, Suspect } from "./cause";

/** A row or a column by its place (`14`, `C`) and its label. */
export interface LabelledLine {
  readonly kind: "row" | "column";
  readonly place: string;
  readonly label: string;
}

/** What relates cells otherwise than by a sum. */
export type RelationKind =
  | "ratio"
  | "evolution"
  | "share"
  | "difference"
  | "product"
  | "cumulated"
  | "carried"
  | "since"
  | "balance"
  | "mean"
  | "header";

/** What was shared out (`read`) of an envelope (`expected`); the gap is what exceeds it. */
interface EnvelopeUse {
  readonly read: string;
  readonly expected: string;
  readonly gap: Exact;
  readonly region: string;
  readonly column: string;
  readonly unit: Unit | null;
  /** First cell of the lines, when a person designated the envelope. */
  readonly stated?: string;
  /** For a call of our own function (`region` is its name): the links that the envelope pays, out of how many, at the lowest base. */
  readonly fits?: { readonly links: string; readonly of: string; readonly lowest: string };
}

/** What each code says besides the fields of every finding. */
export interface FindingFields {
  /** An equation is broken, in a table or across sheets; `cause` says why. */
  "TOTAL-ECART": {
    readonly read: string;
    readonly expected: string;
    readonly gap: Exact;
    readonly unit: Unit | null;
    /** The line that does not add up; null when a culprit cell is named. */
    readonly line: LineName | null;
    /** The line missing from the total or counted twice, in how many totals, and whether they hold all the same. */
    readonly faultyLine: (LabelledLine & { readonly equations: number; readonly holds: boolean }) | null;
    /** Cells of other sheets (`Annexe!G4`) that say otherwise; empty inside a table. */
    readonly sources: readonly string[];
  };
  /**
   * Inside the tolerance, improbable as rounding. `roundedTo`: the coarser unit that the amounts may have been rounded to, where a slip
   * or two would explain the gaps of the table as well; null for an odd gap of its own.
   */
  "TOTAL-SUSPECT": {
    readonly roundedTo: Exact | null;
    readonly read: string;
    readonly expected: string;
    readonly gap: Exact;
    readonly tolerance: Exact;
    readonly unit: Unit | null;
    readonly line: LineName;
  };
  /** A line says that it is a total and no sum is found for it. */
  "TOTAL-NON-RAPPROCHE": {
    readonly label: string;
    readonly line: LineName;
    /** Amounts of the line that no sum explains. */
    readonly count: number;
    readonly reason:
      | "no-sum"
      | "several-sums"
      | "not-established"
      | "more-than-listed"
      | "less-than-listed"
      | "no-difference"
      | "closing-line";
    /** The equation that comes closest, when one was tried. */
    readonly nearest: EquationProof | null;
    /** Cells of that equation in which one slip would explain its gap, each with the amount that closes it. */
    readonly suspects?: readonly Suspect[];
  };
  /**
   * A typed constant where its neighbours are formulas. `formula` null: `first` to `last` is what it should add; else the formula that
   * belongs there, and `first` to `last` its neighbours.
   */
  "TOTAL-FIGE": { readonly first: string; readonly last: string; readonly formula: string | null };
  /** A sum's range leaves out a line of its block, or takes in a subtotal as well as its parts. */
  "FORMULE-PLAGE": {
    readonly fault: "left-out" | "double-counted";
    readonly formula: string;
    /** The lines left out or counted twice: `17 (Picardie)`. */
    readonly lines: readonly string[];
    /** Other sums of the table, not compared with their blocks because too many are wrong; absent when all were. */
    readonly uncompared?: number;
  };
  /** A formula whose stored result does not follow from its inputs: `read` is stored, `expected` computed. */
  "FORMULE-PERIMEE": {
    readonly formula: string;
    /** Formulas of the finding; `cells` lists their places. */
    readonly count: number;
    readonly state: "stale" | "no-result";
  };
  /** A recognised relation does not hold at one position. */
  "RELATION-ECART": {
    readonly relation: RelationKind;
    /** The cells it is computed from, numerator or first operand first. */
    readonly operands: readonly string[];
    /** The heading of the line that the relation makes. */
    readonly label: string;
    /** As a reader would write it: `D = C / B`. */
    readonly formula: string;
    /** The bounds that the printed precision allows. */
    readonly interval: readonly [Exact, Exact] | null;
    /** Positions at which it holds, and at which it was looked for. */
    readonly holds: number;
    readonly positions: number;
    readonly unit: Unit | "%" | null;
  };
  /** No region has this name; the nearest names, best first. */
  "REGION-INCONNUE": {
    readonly read: string;
    readonly names: readonly string[];
    readonly regionCode: string;
    readonly set: RegionSet;
  };
  /** A region twice; `first` is where it stands already, `among` the label that names it with others (`Océan Indien`). */
  "REGION-DOUBLON": { readonly region: string; readonly first: string; readonly among?: string };
  /** A region absent from a set otherwise complete; `total` is the cell of a total that the others make without it. */
  "REGION-MANQUANTE": {
    readonly region: string;
    readonly regionCode: string;
    readonly set: RegionSet;
    readonly total?: string;
  };
  /** Code and name disagree: `expected` is the name's code, `codeRegion` the region of the code, null when it has none. */
  "REGION-CODE": {
    readonly expected: string;
    readonly region: string;
    readonly regionCode: string;
    readonly codeRegion: string | null;
  };
  /** A region of another set than the table's. */
  "REGION-MILLESIME": { readonly region: string; readonly set: RegionSet };
  /** A known spelling variant of a region's name. */
  "REGION-VARIANTE": { readonly read: string; readonly region: string };
  /** Numbers stored as text: Excel's sums skip them. */
  "NOMBRE-TEXTE": { readonly count: number };
  /** Amounts that cannot be read without guessing; `reason` is that of the first one. */
  "NOMBRE-ILLISIBLE": { readonly read: string; readonly count: number; readonly reason: string };
  /** Error values (`read` is the first), or formulas that were never computed. */
  "NOMBRE-ERREUR": { readonly count: number; readonly state: "error-value" | "no-result" };
  /** Hidden decimals: stored values foot and displayed ones do not, or the reverse. */
  "NOMBRE-PRECISION": {
    readonly gap: Exact;
    readonly count: number;
    readonly foots: "stored" | "displayed" | "displayed-alone";
  };
  /** Nothing says the unit of the tables of a sheet; `cells` are their ranges. */
  "UNITE-INCONNUE": Readonly<Record<never, never>>;
  /** One amount out of scale (`line` null), or a whole line typed in another unit. */
  "UNITE-ECHELLE": {
    readonly unit: Unit | null;
    readonly line: (LabelledLine & { readonly range: string; readonly isLarge: boolean }) | null;
  };
  /** Hidden or filtered rows or columns that take part in a total. */
  "LIGNE-MASQUEE": { readonly lines: "rows" | "columns"; readonly names: readonly string[] };
  /** Wrong length, characters, department or key; `expected` is the number probably meant. */
  "FINESS-INVALIDE": {
    readonly read: string;
    readonly reason: Extract<FinessCheck, { readonly valid: false }>["reason"];
    readonly label: string;
  };
  /** A FINESS number twice; `first` is where it stands already. */
  "FINESS-DOUBLON": { readonly read: string; readonly first: string; readonly label: string };
  /** Not in the nomenclature of the table's year. */
  "CODE-INCONNU": {
    readonly read: string;
    readonly kind: "mission" | "flag" | "vector";
    readonly year: number;
    readonly column: string;
  };
  /** An amount over the circular's cap, in euros. `others`: cells of other quarters (`T2!D9`) that it is the sum with. */
  "PLAFOND-DEPASSE": {
    readonly others?: readonly string[];
    readonly read: string;
    readonly expected: string;
    readonly gap: Exact;
    readonly column: string;
  };
  /** Establishments add up to more than an envelope: of their region, or the one that the sheet names (`region` is then its label). */
  "ENVELOPPE-DEPASSEE": EnvelopeUse;
  /** What an envelope that the sheet names has left. */
  "ENVELOPPE-RESTE": EnvelopeUse;
  /** An envelope that a person designated and that can no longer be compared with its lines; `place` is its own cell. */
  "ENVELOPPE-PERDUE": {
    readonly problem: "no-lines" | "no-sheet" | "no-amount";
    readonly region: string;
    readonly column: string;
    readonly place: string | null;
    readonly stated: string;
  };
  /** The table is a published annex and the amount differs from the published one; `read` null: emptied, `expected` null: added. */
  "PUBLIE-ECART": {
    readonly gap: Exact;
    readonly annex: string;
    readonly vintage: number;
    readonly unit: Unit | null;
    /** Row and column, as the table calls them. */
    readonly label: string;
    /** Row and column, as the annex calls them. */
    readonly place: readonly [row: string, column: string];
    /** What should have been printed, where the publication itself is known to be wrong. */
    readonly corrected: string | null;
    /** The circular and its annex. */
    readonly source: string;
  };
  /** Amounts as published, where the publication is known to be wrong: nobody changed them. */
  "PUBLIE-COQUILLE": {
    readonly annex: string;
    readonly vintage: number;
    readonly unit: Unit | null;
    readonly misprints: readonly {
      readonly cell: string;
      readonly label: string;
      readonly printed: string;
      readonly corrected: string;
    }[];
  };
  /** A row of the return form of 2007 that is not as the circular asks; `region` is that of a foreign FINESS number. */
  "RETOUR-LIGNE": {
    readonly problem: "negative" | "not-told" | "missing-name" | "foreign-department";
    readonly label: string;
    readonly column: string;
    readonly region: string | null;
  };
  /** A part or a version of a published annex: its lines that are not there, and those that were added. */
  "PUBLIE-LIGNES": {
    readonly annex: string;
    readonly vintage: number;
    readonly unit: Unit;
    readonly missing: readonly string[];
    readonly added: readonly string[];
  };
  /** A sheet that holds something but no table; `isOnlyHope` when the workbook has none at all. */
  "TABLE-ABSENTE": { readonly isOnlyHope: boolean };
}
