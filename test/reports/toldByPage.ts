import type { CheckedFile } from "../../src/reports/fileResult";
import { htmlReport, htmlSection } from "../../src/reports/html/htmlReport";
import { plain, severities, sorted, totalOf, words, type Told } from "./told";

/** The cells, as they are marked up, of the rows of the table under a heading of the page. */
function rowsUnder(page: string, heading: string): string[][] {
  const section = page.split(`<h2>${heading}</h2>`)[1]?.split("<h2>")[0] ?? "";
  const body = section.split("<tbody>")[1]?.split("</tbody>")[0] ?? "";
  return body
    .split("<tr>")
    .slice(1)
    .map((row) => [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = ""]) => cell));
}

/** `Annexe I C6` as `Annexe I!C6`. */
const placed = (html = ""): string => plain(html).replace(/ (?=\S*$)/, "!");

/** Exact totals that the page tells together: what is printed is what was recomputed. */
const exactTogether = (page: string): string[] =>
  page
    .split('<div class="together">')
    .slice(1)
    .flatMap((group) => {
      const [, sheet = ""] = /<b>(.*?)<\/b>/.exec(group) ?? [];
      const [, belief = ""] = /class="belief">(.*?)</.exec(group) ?? [];
      return [...group.matchAll(/<li title="(.*?)" data-tolerance="(.*?)"><b>(.*?)<\/b> (.*?)<\/li>/gs)].map(
        ([, label, tolerance, cell, printed]) =>
          totalOf(
            `${plain(sheet)}!${plain(cell)}`,
            plain(label),
            [printed, printed, "0", tolerance],
            [words[belief] ?? "", "exact"],
          ),
      );
    });

export function toldByPage(file: CheckedFile): Told {
  const page = htmlReport([htmlSection(file)]);
  return {
    sentence: plain(/<p class="verdict [^"]*">([^<]*)</.exec(page)?.[1]),
    fingerprint: /<dd>([\da-f]{64})<\/dd>/.exec(page)?.[1],
    findings: sorted(
      rowsUnder(page, "Constats").flatMap(([severity, cell = "", code, said = ""]) => {
        // A finding at several places is one line that lists the others.
        const [address, sheet] = cell.split("<br>").map(plain);
        const [, others = ""] = /class="muted places">.*?<span>(.*?)<\/span>/.exec(said) ?? [];
        const places = [`${sheet ?? ""}!${address ?? ""}`, ...others.split(", ").filter(Boolean).map(placed)];
        return places.map((place) => `${severities[plain(severity)] ?? ""} ${plain(code)} ${place}`);
      }),
    ),
    accepted: sorted(
      rowsUnder(page, "Constats acceptés").map(
        ([cell, , reason, author]) => `${placed(cell)} ${plain(reason)} ${plain(author)}`,
      ),
    ),
    totals: sorted([
      ...exactTogether(page),
      ...rowsUnder(page, "Tous les totaux").map(([cell, label, , ...rest]) => {
        const [printed, recomputed, gap, tolerance, belief = "", status = ""] = rest.map(plain);
        return totalOf(
          placed(cell),
          plain(label),
          [printed, recomputed, gap, tolerance],
          [words[belief] ?? "", words[status] ?? ""],
        );
      }),
    ]),
  };
}
