import type { PaneFinding } from "./paneReport";
import type { VNode } from "preact";
import type { View } from "../../app/view";

/** The totals that the repair makes right: printed, recomputed before and after, gap before and after. */
export const ProofTable = ({ t, proofs }: Pick<View, "t"> & Pick<PaneFinding, "proofs">): VNode | null =>
  proofs.length === 0 ? null : (
    <table class="proof">
      <caption>{t.findings.proofCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.findings.proofLine}</th>
          <th scope="col" class="amount">
            {t.findings.proofBefore}
          </th>
          <th scope="col" class="amount">
            {t.findings.proofAfter}
          </th>
        </tr>
      </thead>
      <tbody>
        {proofs.map((proof, index) => (
          <tr key={index}>
            <th scope="row">
              {proof.line}
              {proof.besides.length > 0 && ` (${t.findings.proofBesides(proof.besides)})`}
              <span class="quiet">{`${t.findings.proofPrinted} ${proof.printed}`}</span>
            </th>
            <td class="amount" data-name={t.findings.proofBefore}>
              {proof.before}
              <span class="gap">{proof.gapBefore}</span>
            </td>
            <td class="amount" data-name={t.findings.proofAfter}>
              {proof.after}
              <span class="gap">{proof.gapAfter}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
