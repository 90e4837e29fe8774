import type { FindingBase, FindingCode, FindingOf } from "./finding";
import type { FindingFields } from "./findingFields";

type MayBeLeftOut = "cells" | "read" | "expected" | "gap" | "tolerance" | "cause";

/** A finding whose empty fields are left out; its cells are its own cell unless said. */
export type FindingDraft<Code extends FindingCode> = Omit<FindingBase, MayBeLeftOut> &
  Partial<Pick<FindingBase, MayBeLeftOut>> & { readonly code: Code } & FindingFields[Code];

/**
 * A finding from what it has to say: what a code does not need is null.
 * @example newFinding({ code: "NOMBRE-TEXTE", severity: "warning", sheet: "MIGAC", cell: "C9", count: 1 })
 */
export const newFinding = <Code extends FindingCode>(draft: FindingDraft<Code>): FindingOf<Code> =>
  ({
    cells: [draft.cell],
    read: null,
    expected: null,
    gap: null,
    tolerance: null,
    cause: null,
    ...draft,
  }) as unknown as FindingOf<Code>;
