import { Exact } from "../../src/amounts/exact";
import { conclude, newFinding, type Finding } from "../../src/checks";
import type { Report } from "../../src/checks/report";
import { tableReport } from "./fixtures";

/** Findings by the thousand over many sheets with long names, as a careless workbook gives. */
export const crowdedReport = (sheets: number, perSheet: number): Report =>
  conclude({
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
          const cell = `B${i + 4}`;
          const read = `${i} 000,00 (estimation non consolidée transmise par l’établissement le 12/03)`;
          const base = { sheet: name, cell, read, severity } as const;
          if (severity === "error")
            return newFinding({
              ...base,
              code: "REGION-INCONNUE",
              gap: new Exact(i),
              names: [],
              regionCode: "",
              set: "2016",
            });
          return severity === "warning"
            ? newFinding({ ...base, code: "NOMBRE-TEXTE", count: 1 })
            : newFinding({ ...base, code: "REGION-VARIANTE", region: "Bretagne" });
        }),
      };
    }),
    cells: sheets * 3360,
  });
