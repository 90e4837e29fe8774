import { HostError, type HostProblem } from "../host/hostError";

/** A failure as the pane shows it: a sentence chosen by `kind`, a code that the user can copy, and what was being done. */
export interface PaneProblem {
  readonly kind: HostProblem;
  readonly details: Readonly<Record<string, string>>;
  /** Null when the sentence says it all. */
  readonly code: string | null;
  /** What *Réessayer* does; null when only a new attempt by the user makes sense. */
  readonly retry: "check-sheet" | "check-workbook" | "reload" | null;
}

/** Makes a problem of anything thrown; an error of our own keeps its message and place as a code to copy. */
export const problemFrom = (error: unknown, retry: PaneProblem["retry"] = null): PaneProblem => {
  if (error instanceof HostError) {
    const cause = error.problem === "internal" ? error.cause : null;
    return { kind: error.problem, details: error.details, code: cause ? codeOf(cause) : null, retry };
  }
  return { kind: "internal", details: {}, code: codeOf(error), retry };
};

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const place = error.stack
    ?.split("\n")
    .find((line) => /:\d+:\d+/.test(line) && !line.includes(error.message));
  const where = place?.trim().replace(/https?:\/\/[^/]+/, "");
  return [`${error.name}: ${error.message}`, where].filter(Boolean).join(" · ");
};
