import type { ExcelProblem } from "../../messages/excel";

/** What can go wrong between the pane and the workbook. */
export type HostProblem =
  | ExcelProblem
  | "office-missing"
  | "wrong-host"
  | "bad-terms"
  | "no-lines"
  | "no-old-regions"
  | "no-region-row";

/** A refusal of the workbook that the pane can explain; `details` fills the sentence (sheet, cell, feature). */
export class HostError extends Error {
  constructor(
    readonly problem: HostProblem,
    readonly details: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(problem, options);
    this.name = "HostError";
  }
}
