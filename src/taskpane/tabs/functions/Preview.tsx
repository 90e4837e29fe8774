import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { View } from "../../app/view";
import type { FormulaPreview } from "../../host/paneHost";
import { readsCells } from "./formulaCall";

/** Longest pause between two keys of somebody who is typing, in milliseconds. */
const typing = 150;

/** What the call gives, before it is inserted; a call that reads cells is only known once in the sheet. */
export const Preview = ({ actions, t, formula }: View & { readonly formula: string }): VNode => {
  const [shown, setShown] = useState<FormulaPreview | null>(null);
  const needsSheet = readsCells(formula);
  useEffect(() => {
    let isLast = true;
    const later = setTimeout(() => {
      if (needsSheet) return;
      void actions.preview(formula).then((result) => {
        if (isLast) setShown(result);
      });
    }, typing);
    return () => {
      isLast = false;
      clearTimeout(later);
    };
  }, [formula, needsSheet, actions]);
  return (
    <p class={shown?.isError && !needsSheet ? "preview bad" : "preview"} aria-live="polite">
      <span class="label">{t.functions.result}</span>
      <strong>{needsSheet ? t.functions.readsCells : (shown?.text ?? "…")}</strong>
    </p>
  );
};
