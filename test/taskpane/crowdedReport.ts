import { Exact } from "../../src/amounts/exact";
import type { Finding } from "../../src/checks/finding";
import type { Report } from "../../src/checks/report";
import { tableReport } from "./fixtures";

/** Findings by the thousand over many sheets with long names, as a careless workbook gives. */
export const crowdedReport = (sheets: number, perSheet: number): Report => ({
  workbook: "national.xlsx",
  crossChecks: [],
  sheets: Array.from({ length: sheets }, (_, s) => {
    const name = `Délégation ${s + 1} établissements`;
    const rows = Array.from({ length: 140 }, (_unused, r) =>
      r === 139 ? "Total" : `Établissement ${r + 1}`,
    );
    const columns = Array.from({ length: 24 }, (_unused, c) => `MIG MCO › Mission D${c + 1}`);
    return {
      name,
      tables: [
        tableReport({
          sheet: name,
          rows,
          columns,
          top: 3,
          left: 1,
          status: (r, c) =>
            s === 0 && r === 40
              ? c === 5
                ? "culprit"
                : "suspect"
              : (r + c) % 7 === 0
                ? "rounding"
                : "exact",
          counts: { exact: 120, rounding: 20 },
        }),
      ],
      findings: Array.from({ length: perSheet }, (_unused, i): Finding => {
        const severity = i % 10 === 0 ? "error" : i % 3 === 0 ? "warning" : "info";
        return {
          code:
            severity === "error"
              ? "REGION-INCONNUE"
              : severity === "warning"
                ? "NOMBRE-TEXTE"
                : "REGION-VARIANTE",
          severity,
          sheet: name,
          cell: `B${i + 4}`,
          cells: [`B${i + 4}`],
          read: `${i} 000,00 (estimation non consolidée transmise par l’établissement le 12/03)`,
          expected: null,
          gap: severity === "error" ? new Exact(i) : null,
          tolerance: null,
          cause: null,
          details: {
            row: "Centre hospitalier intercommunal de la Vallée-de-l’Anticonstitutionnellement-Longue",
          },
        };
      }),
    };
  }),
  summary: {
    tables: sheets,
    equations: sheets * 140,
    broken: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
    cells: sheets * 3360,
  },
});
