/** A code and a label that share a cell, as typed. */
export interface CodeAndLabel {
  readonly code: string | null;
  readonly label: string;
}

const glued = /^\s*(\d{1,3}|2[ABab]|\d{9}|2[ABab]\d{7})(?:\s*[-–—:.]\s*|\s+)(?=\(?\p{L})(.+)$/su;

/**
 * Parts a region, department or FINESS code from the label that follows it; no code, no change.
 * @example splitCodeLabel("42 Alsace") // { code: "42", label: "Alsace" }
 */
export function splitCodeLabel(text: string): CodeAndLabel {
  const found = /^\s*[\d]/.test(text) ? glued.exec(text) : null;
  const [, code, label] = found ?? [];
  return code === undefined || label === undefined
    ? { code: null, label: text.trim() }
    : { code, label: label.trim() };
}
