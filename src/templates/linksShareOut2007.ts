import { correctedTable, parameterAmount, publishedTable, type PublishedTable } from "../circulars";
import type { DraftCell, SheetDraft } from "./sheetDraft";

const establishments = 40;
const sharing = "Répartition P 2007";
const balance = "Base d’équilibre";
const envelopes = "Enveloppe P 2007";
/** Rows above the establishments, then the first and the last of them, in Excel's numbering. */
const head = 10;
const first = head + 1;
const last = head + establishments;
const format = "#,##0.00";
const units = `'${sharing}'!$F$${first}:$F$${last}`;

const bounds = (): {
  readonly lowest: string;
  readonly highest: string;
  readonly initial: number;
  readonly cap: string;
} => ({
  lowest: parameterAmount("2007-connexion-plancher-principes").toFixed(),
  highest: parameterAmount("2007-connexion-plafond-base-3000").toFixed(),
  initial: parameterAmount("2007-connexion-standard").toNumber(),
  cap: parameterAmount("2007-connexion-plafond-etablissement-principes").toFixed(),
});

/**
 * The share-out of envelope P between the establishments of a region (circular 2007-237, annex II-B): links, multiplier, base
 * within its bounds, cap per establishment, what is left, and the base that spends the envelope. Plain Excel formulas.
 */
export function linksShareOut2007(): SheetDraft[] {
  const published = publishedTable("FMESPP", 2007);
  if (!published) return [];
  const table = correctedTable(published);
  const regions = table.rows.filter(({ kind }) => kind === "region");
  return [shareOut(regions.length), balanceSheet(), envelopeSheet(table, regions)];
}

function shareOut(regions: number): SheetDraft {
  const { lowest, highest, initial, cap } = bounds();
  const list = (letter: string): string => `'${envelopes}'!$${letter}$2:$${letter}$${regions + 1}`;
  const subsidies = `G${first}:G${last}`;
  const blank = (formula: string, shown = format): DraftCell => ({ formula, format: shown, result: "" });
  const line = (row: number): DraftCell[] => [
    { value: null, format: "@" },
    null,
    null,
    { value: null, format: "#,##0" },
    { value: null, format: "0.00" },
    blank(`=IF(D${row}="","",D${row}*IF(N(E${row})=0,1,E${row}))`),
    blank(`=IF(F${row}="","",ROUND(MIN(${cap},$B$5*F${row}),2))`),
    blank(
      `=IF(D${row}="",IF(AND(A${row}="",B${row}=""),"","Liaisons attendues"),IF(OR(D${row}<0,D${row}<>INT(D${row})),"Liaisons : entier attendu",IF(AND(N(E${row})<>0,N(E${row})<1),"Coefficient : au moins 1 (1,5 pour + 50 %)",IF(LEN(A${row})<>9,"FINESS : 9 caractères attendus",IF(G${row}=${cap},"Plafonné","")))))`,
      "@",
    ),
  ];
  const rows: DraftCell[][] = [
    ["Enveloppe P : répartition entre les établissements"],
    ["Circulaire 2007-237 du 13 juin 2007, annexe II-B. En euros."],
    ["Région", null],
    ["Enveloppe P", blank(`=IF($B$3="","",INDEX(${list("B")},MATCH($B$3,${list("A")},0)))`)],
    [
      "Base par liaison",
      { value: initial, format },
      {
        formula: `=IF(OR($B$5<${lowest},$B$5>${highest}),"Base hors de ses bornes : ${lowest} à ${highest} €","")`,
        result: "",
      },
    ],
    [
      "Base d’équilibre",
      blank(`='${balance}'!$H$2`),
      "Base qui dépense l’enveloppe, dans ses bornes : à reporter ci-dessus.",
    ],
    ["Total réparti", { formula: `=SUM(${subsidies})`, format, result: 0 }],
    [
      "Reste",
      blank(`=IF($B$4="","",$B$4-$B$7)`),
      {
        formula: `=IF(N($B$8)<0,"Enveloppe dépassée : baisser la base ou revoir les liaisons","")`,
        result: "",
      },
    ],
    [
      "Liaisons : après regroupement des sites voisins qui en partagent une. Coefficient : 1,5 pour un surcoût de 50 %, vide sans surcoût.",
    ],
    [
      "FINESS",
      "Nom de l’établissement",
      "Sites",
      "Liaisons",
      "Coefficient",
      "Liaisons pondérées",
      "Subvention",
      "Contrôle",
    ],
    ...Array.from({ length: establishments }, (_, i) => line(first + i)),
  ];
  const bold = (row: number) => ({ top: row, left: 0, bottom: row, right: 7 });
  return {
    name: sharing,
    rows,
    bold: [bold(0), bold(head - 1)],
    wrapped: [{ top: head - 1, left: 0, bottom: head - 1, right: 7 }],
    columnWidths: [105, 210, 60, 70, 80, 80, 95, 230],
    frozenRows: head,
    grid: { top: head - 1, left: 0, bottom: last - 1, right: 7 },
    inputs: [
      { top: 2, left: 1, bottom: 2, right: 1 },
      { top: 4, left: 1, bottom: 4, right: 1 },
      { top: head, left: 0, bottom: last - 1, right: 4 },
    ],
    choices: [{ cell: "B3", list: list("A") }],
  };
}

/** What is spent grows with the base, straight between two caps: one row for each number of capped establishments. */
function balanceSheet(): SheetDraft {
  const { lowest, highest, cap } = bounds();
  const top = 2;
  const bottom = establishments + 1;
  const envelope = `N('${sharing}'!$B$4)`;
  const line = (row: number): DraftCell[] => [
    row - top,
    { formula: `=IFERROR(LARGE(${units},A${row}+1),0)`, result: 0 },
    { formula: row === top ? "=0" : `=C${row - 1}+B${row - 1}`, result: 0 },
    {
      formula: `=IF(SUM(${units})-C${row}<=0,"",(${envelope}-${cap}*A${row})/(SUM(${units})-C${row}))`,
      format,
      result: "",
    },
    { formula: `=IF(D${row}="",0,IF(D${row}*B${row}<=${cap},1,0))`, result: 0 },
  ];
  const found = `MATCH(1,$E$${top}:$E$${bottom},0)`;
  const rows: DraftCell[][] = Array.from({ length: establishments }, (_, i) => line(top + i));
  rows[0]?.push(null, "Base d’équilibre", {
    formula: `=IF(OR('${sharing}'!$B$4="",SUM(${units})=0),"",MAX(${lowest},MIN(${highest},IFERROR(INDEX($D$${top}:$D$${bottom},${found}),${highest}))))`,
    format,
    result: "",
  });
  return {
    name: balance,
    rows: [["Plafonnés", "Plus grand suivant", "Liaisons des plafonnés", "Base", "Convient"], ...rows],
    bold: [{ top: 0, left: 0, bottom: 0, right: 4 }],
    columnWidths: [75, 110, 130, 90, 70, null, 110, 90],
    frozenRows: 1,
  };
}

function envelopeSheet(table: PublishedTable, regions: PublishedTable["rows"]): SheetDraft {
  const at = table.columns.findIndex(({ code }) => code === "P");
  const rows = regions.map(({ label, amounts }): DraftCell[] => [
    label,
    { value: amounts[at]?.toNumber() ?? null, format: "#,##0" },
  ]);
  return {
    name: envelopes,
    rows: [["Région", "Enveloppe P (€)"], ...rows],
    bold: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    columnWidths: [170, 110],
    frozenRows: 1,
    grid: { top: 0, left: 0, bottom: rows.length, right: 1 },
  };
}
