import type { Report } from "../../checks";

/** What became of one file: its report, or the sentence that says why it could not be read. */
export type FileResult =
  | { readonly file: string; readonly report: Report; readonly milliseconds: number }
  | { readonly file: string; readonly message: string };
