import { readXlsx } from "hucre/xlsx";
import type { CellValue } from "../../src/tables/workbook";
import { controlSheetDrafts } from "../../src/excel/controlSheet";
import type { CheckedFile } from "../../src/reports/fileResult";
import { jsonReport } from "../../src/reports/json/jsonReport";
import { textControlReport, textReport } from "../../src/reports/text/textReport";
import { fileRows } from "../../src/reports/xlsx/fileRows";
import { reportWorkbook } from "../../src/reports/xlsx/reportWorkbook";

/** Every figure that a surface tells of a file, in one form for all; lists are in alphabetical order. */
export interface Told {
  readonly sentence: string | undefined;
  readonly fingerprint: string | undefined;
  /** `severity code sheet!cell`. */
  readonly findings: readonly string[];
  /** `sheet!cell reason author`. */
  readonly accepted: readonly string[];
  /** `sheet!cell label printed recomputed gap tolerance belief status`. */
  readonly totals: readonly string[];
}

export const severities: Readonly<Record<string, string>> = {
  erreur: "error",
  attention: "warning",
  info: "info",
  Erreur: "error",
  "À regarder": "warning",
  Information: "info",
};
export const words: Readonly<Record<string, string>> = {
  certaine: "certain",
  établie: "established",
  possible: "possible",
  exact: "exact",
  arrondi: "rounding",
  suspect: "suspect",
  faux: "broken",
  accepté: "accepted",
  invérifiable: "uncheckable",
  "non rapproché": "not-reconciled",
};

/** A figure as a surface writes it, in plain digits; nothing where there is none. */
export const figure = (value: unknown): string => {
  const text = String(value ?? "")
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace("−", "-")
    .replace(/^[+±]|^–$/, "")
    .replace(",", ".");
  return text === "" ? "" : String(Number(text));
};

export const sorted = (list: readonly string[]): string[] => [...list].sort();
export const totalOf = (
  place: string,
  label: unknown,
  figures: readonly unknown[],
  [belief, status]: string[],
): string => [place, String(label ?? ""), ...figures.map(figure), belief, status].join(" | ");

export function toldByJson(file: CheckedFile): Told {
  interface JsonTotal {
    [key: string]: string | null;
  }
  const [own] = (
    JSON.parse(jsonReport([file], true)) as {
      files: {
        fingerprint: string;
        totals: JsonTotal[];
        sheets: {
          name: string;
          findings: {
            code: string;
            severity: string;
            cell: string;
            accepted?: { reason: string; author: string };
          }[];
        }[];
      }[];
    }
  ).files;
  const findings =
    own?.sheets.flatMap(({ name, findings: all }) => all.map((one) => ({ name, ...one }))) ?? [];
  return {
    sentence: undefined,
    fingerprint: own?.fingerprint,
    findings: sorted(
      findings.flatMap(({ name, severity, code, cell, accepted }) =>
        accepted ? [] : [`${severity} ${code} ${name}!${cell}`],
      ),
    ),
    accepted: sorted(
      findings.flatMap(({ name, cell, accepted }) =>
        accepted ? [`${name}!${cell} ${accepted.reason} ${accepted.author}`] : [],
      ),
    ),
    totals: sorted(
      (own?.totals ?? []).map(({ sheet, cell, label, printed, recomputed, gap, tolerance, belief, status }) =>
        totalOf(
          `${sheet ?? ""}!${cell ?? ""}`,
          label,
          [printed, recomputed, gap, tolerance],
          [belief ?? "", status ?? ""],
        ),
      ),
    ),
  };
}

export async function toldByWorkbook(file: CheckedFile): Promise<Told> {
  const { sheets } = await readXlsx(await reportWorkbook([fileRows(file, (path) => path, "fr")]));
  const rowsOf = (name: string, column: number, header: string): CellValue[][] => {
    const rows = (sheets.find((one) => one.name === name)?.rows ?? []) as CellValue[][];
    const top = rows.findIndex((row) => row[column] === header);
    return rows.slice(top + 1).filter((row) => (row[column] ?? null) !== null);
  };
  const about = rowsOf("Fichiers", 0, "Rubrique");
  const text = (value: CellValue | undefined): string => String(value ?? "");
  return {
    sentence: text(about.find(([label]) => label === "Verdict")?.[1]),
    fingerprint: text(about.find(([label]) => text(label).startsWith("Empreinte des cellules"))?.[1]),
    findings: sorted(
      rowsOf("Contrôle", 4, "Code").map(
        (row) => `${severities[text(row[3])] ?? ""} ${text(row[4])} ${text(row[1])}!${text(row[2])}`,
      ),
    ),
    accepted: sorted(
      rowsOf("Décisions", 3, "Décision").map(
        (row) => `${text(row[1])}!${text(row[2])} ${text(row[5])} ${text(row[6])}`,
      ),
    ),
    totals: sorted(
      rowsOf("Totaux", 10, "Statut").map((row) =>
        totalOf(`${text(row[1])}!${text(row[2])}`, row[3], row.slice(5, 9), [
          words[text(row[9])] ?? "",
          words[text(row[10])] ?? "",
        ]),
      ),
    ),
  };
}

export function toldByControlSheet(file: CheckedFile): Told {
  const rows = controlSheetDrafts(file, "fr")[0]?.rows ?? [];
  const lines = rows.map((row) =>
    row.map((cell) =>
      cell !== null && typeof cell === "object" ? ("value" in cell ? cell.value : cell.formula) : cell,
    ),
  );
  const text = (value: CellValue | undefined): string => String(value ?? "");
  const under = (heading: string, width: number): CellValue[][] => {
    const top = lines.findIndex(([cell]) => cell === heading);
    const section = lines.slice(top + 1);
    const end = section.findIndex((row) => row.length === 0);
    return section
      .slice(0, end === -1 ? undefined : end)
      .filter((row) => row.length === width)
      .slice(1);
  };
  const valueOf = (label: string): string => text(lines.find(([cell]) => text(cell).startsWith(label))?.[3]);
  return {
    sentence: valueOf("Verdict"),
    fingerprint: valueOf("Empreinte des cellules"),
    findings: sorted(
      under("Constats", 9).map(
        ([cell, sheet, severity, code]) =>
          `${severities[text(severity)] ?? ""} ${text(code)} ${text(sheet)}!${text(cell)}`,
      ),
    ),
    accepted: sorted(
      under("Constats acceptés et journal des corrections", 7).map(
        ([cell, sheet, , reason, author]) => `${text(sheet)}!${text(cell)} ${text(reason)} ${text(author)}`,
      ),
    ),
    totals: sorted(
      under("Tous les totaux", 11).map(
        ([cell, gap, sheet, label, printed, recomputed, tolerance, belief, , status]) =>
          totalOf(
            `${text(sheet)}!${text(cell)}`,
            label,
            [printed, recomputed, gap, tolerance],
            [words[text(belief)] ?? "", words[text(status)] ?? ""],
          ),
      ),
    ),
  };
}

/** A terminal lists findings and counts totals: the counts are in the order of `statuses`. */
export function toldByText(file: CheckedFile): Omit<Told, "totals"> & { readonly counts: Counts } {
  const text = textReport([file], false);
  const names = new Set(file.report.sheets.map(({ name }) => name));
  let sheet = "";
  const findings: string[] = [];
  for (const line of text.split("\n")) {
    if (names.has(line)) sheet = line;
    const [, severity = "", cell = "", code = ""] =
      /^ {2}(erreur|attention|info) +(\S+) +([A-Z-]+) /.exec(line) ?? [];
    if (code !== "") findings.push(`${severities[severity] ?? ""} ${code} ${sheet}!${cell}`);
  }
  return {
    sentence: /^ {2}(.*)$/m.exec(text)?.[1],
    fingerprint: /contrôlées[^:]*: ([\da-f]{64})/.exec(text)?.[1],
    findings: sorted(findings),
    accepted: sorted(
      [...text.matchAll(/^ {2}(\S.*!\S+) \S+, accepté\u202f: (.*) \(([^,]*), /gm)].map(
        ([, place = "", reason = "", author = ""]) => `${place} ${reason} ${author}`,
      ),
    ),
    counts: countsIn(text),
  };
}

const unescaped = (page: string): string =>
  page
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** What a reader of marked up text reads. */
export const plain = (html = ""): string => unescaped(html.replace(/<[^>]*>/g, ""));
/** The totals that a kept report in text lists, two lines each. */
export function totalsInText(file: CheckedFile): string[] {
  const text = textControlReport(file).split("\nTous les totaux\n")[1] ?? "";
  const lines =
    /^ {2}(\S.*?![A-Z]+\d+)(?:, (.*))? · ([^·]*) · ([^·]*)\n {4}somme .* · imprimé (.*) · recalculé (.*) · écart (.*) · tolérance (.*)$/gm;
  return sorted(
    [...text.matchAll(lines)].map(([, place = "", label = "", status = "", belief = "", ...figures]) =>
      totalOf(place, label, figures, [words[belief] ?? "", words[status] ?? ""]),
    ),
  );
}

/** How many totals came out how. */
export type Counts = Readonly<Record<string, number>>;

const statusWords: Readonly<Record<string, RegExp>> = {
  total: /(\S+) (?:tota(?:l|ux)(?: et quotients)?|quotients?) :/gu,
  exact: /(\d+) exacts?\b/gu,
  rounded: /(\d+) arrondis?(?=,|$)/gmu,
  suspect: /(\d+) suspects?\b/gu,
  broken: /(\d+) faux/gu,
  accepted: /(\d+) acceptés?(?=,|$)/gmu,
  uncheckable: /(\d+) invérifiables?/gu,
  notReconciled: /(\d+) non rapprochés?/gu,
};

function countsIn(text: string): Counts {
  const lines = text
    .split("\n")
    .filter((line) => / (?:tota(?:l|ux)(?: et quotients)?|quotients?)\s: /u.test(line))
    .map((line) =>
      line
        .replace(/^.* (?=\S+ (?:tota(?:l|ux)(?: et quotients)?|quotients?)\s:)/u, "")
        .replace(/[\u202f\u00a0](?=:)/g, " "),
    )
    .join("\n");
  return Object.fromEntries(
    Object.entries(statusWords).map(([status, word]) => [
      status,
      [...lines.matchAll(word)].reduce(
        (sum, [, count]) => sum + Number((count ?? "").replace(/\u202f/g, "")),
        0,
      ),
    ]),
  );
}
