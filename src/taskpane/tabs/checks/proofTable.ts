import type { PaneFinding } from "./paneReport";
import { h, type Element } from "../../parts/element";
import type { View } from "../../app/view";

/** The totals that the repair makes right: printed, recomputed before and after, gap before and after. */
export const proofTable = (t: View["t"], { proofs }: PaneFinding): Element | null =>
  proofs.length === 0
    ? null
    : h(
        "table",
        { class: "proof" },
        h("caption", {}, t.findings.proofCaption),
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            h("th", { scope: "col" }, t.findings.proofLine),
            h("th", { scope: "col", class: "amount" }, t.findings.proofBefore),
            h("th", { scope: "col", class: "amount" }, t.findings.proofAfter),
          ),
        ),
        h(
          "tbody",
          {},
          ...proofs.map((proof) =>
            h(
              "tr",
              { key: proof.line },
              h(
                "th",
                { scope: "row" },
                proof.line,
                h("span", { class: "quiet" }, `${t.findings.proofPrinted} ${proof.printed}`),
              ),
              h("td", { class: "amount" }, proof.before, h("span", { class: "gap" }, proof.gapBefore)),
              h("td", { class: "amount" }, proof.after, h("span", { class: "gap" }, proof.gapAfter)),
            ),
          ),
        ),
      );
