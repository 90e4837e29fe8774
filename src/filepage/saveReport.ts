import type { JobResult } from "./job";
import type { Item } from "./state";

export type Form = "html" | "xlsx" | "json";

const types: Readonly<Record<Form, string>> = {
  html: "text/html",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
};

/** How long the bytes stay at hand for the browser to save them, in milliseconds. */
const atHand = 60_000;

/** Hands a report to the browser to be saved, under a name made of the file's own. */
export function saveReport(
  { title, kind }: Item,
  { html, json, workbook }: Extract<JobResult, { kind: "done" }>,
  form: Form,
): void {
  const contents: Readonly<Record<Form, BlobPart>> = { html, json, xlsx: workbook as BlobPart };
  const base = title.replace(/\.[^.]*$/, "").replace(/[\\/:*?"<>|→]+/g, "-");
  const address = URL.createObjectURL(new Blob([contents[form]], { type: types[form] }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${kind === "check" ? "controle" : "comparaison"}-${base}.${form}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), atHand);
}
