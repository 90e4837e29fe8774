import { writeXlsx, type Cell, type CellValue } from "hucre/xlsx";
import project from "../../../package.json";
import type { Finding, Report } from "../../checks";
import { displayed } from "../../messages/displayed";
import { describeFinding } from "../../messages/findings";
import { sayVerdict } from "../../messages/verdict";
import { limits } from "../../workbooks/limits";

const severityNames = { error: "Erreur", warning: "Attention", info: "Information" } as const;

const columns = [
  ["Fichier", 28],
  ["Feuille", 20],
  ["Cellule", 10],
  ["Gravité", 12],
  ["Code", 20],
  ["Lu", 16],
  ["Attendu", 16],
  ["Écart", 14],
  ["Tolérance", 11],
  ["Cause", 34],
  ["Constat", 90],
  ["Formule de contrôle", 34],
] as const;

/** Rows of title above the table of findings. */
const titleRows = 4;

/**
 * The control report as a workbook: one sheet, an Excel table with filters, links to the cells of the checked files.
 * Texts are stored as texts: nothing read in a checked file becomes a formula.
 */
export async function reportWorkbook(
  files: readonly { readonly file: string; readonly report: Report }[],
  date: string,
  linkTo: (file: string) => string,
): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>();
  const findings = files.flatMap(({ file, report }) =>
    report.sheets.flatMap((sheet) => sheet.findings.map((finding) => ({ file, finding }))),
  );
  const body = findings.map(({ file, finding }, i): CellValue[] => {
    const address = `'${finding.sheet.replaceAll("'", "''")}'!${finding.cell}`;
    if (i < limits.links)
      cells.set(`${i + titleRows + 1},2`, {
        value: finding.cell,
        type: "string",
        hyperlink: {
          target: `${linkTo(file)}#${address.replaceAll("#", "%23")}`,
          tooltip: fit(`${file} ${address}`, longestTip),
        },
        style: { font: { color: { rgb: "0563C1" }, underline: "single" } },
      });
    return row(file, finding);
  });
  const verdict = files.map(({ file, report }) => `${file} : ${sayVerdict(report.verdict)}`).join(" ; ");
  const header = columns.map(([name]) => name);
  cells.set("0,0", {
    value: "Rapport de contrôle",
    type: "string",
    style: { font: { bold: true, size: 16 } },
  });
  // An Excel table has at least one row under its header.
  const rows = body.length > 0 ? body : [["Aucun constat", ...header.slice(1).map(() => null)]];
  const last = titleRows + rows.length + 1;
  return writeXlsx({
    sheets: [
      {
        name: "Contrôle",
        columns: columns.map(([, width]) => ({ width })),
        rows: [
          ["Rapport de contrôle"],
          [`Dotations ARS ${project.version}, ${date}`],
          [fit(verdict, limits.textCharacters)],
          [],
          [...header],
          ...rows,
        ],
        cells,
        tables: [
          {
            name: "Constats",
            range: `A${titleRows + 1}:L${last}`,
            columns: header.map((name) => ({ name })),
            style: "TableStyleMedium2",
          },
        ],
        freezePane: { rows: titleRows + 1 },
      },
    ],
  });
}

function row(file: string, finding: Finding): CellValue[] {
  const { sentence, cause, formula } = describeFinding(finding);
  const number = (text: string | null): CellValue =>
    text !== null && /^-?\d+(\.\d+)?$/.test(text) && text.length <= 16 ? Number(text) : text;
  const texts: CellValue[] = [
    file,
    finding.sheet,
    finding.cell,
    severityNames[finding.severity],
    finding.code,
    number(finding.read),
    number(finding.expected),
    finding.gap ? finding.gap.toNumber() : null,
    finding.tolerance ? finding.tolerance.toNumber() : null,
    cause,
    sentence,
    formula,
  ];
  return texts.map((value) => (typeof value === "string" ? fit(value, limits.textCharacters) : value));
}

/** Excel's longest tip of a link. */
const longestTip = 255;

/** A text that a person may safely read, cut where Excel would refuse the rest. */
function fit(text: string, most: number): string {
  const safe = displayed(text);
  return safe.length > most ? `${safe.slice(0, most - 1)}…` : safe;
}
