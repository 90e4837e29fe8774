import type { PaneFinding, PaneSum } from "./paneReport";
import type { VNode } from "preact";
import type { View } from "../../app/view";

/** The totals that the repair makes right: as they stand, with this correction alone, with the others that they need. */
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
              <span class="quiet">{`${t.findings.proofPrinted} ${proof.printed}`}</span>
            </th>
            <td class="amount" data-name={t.findings.proofBefore}>
              <Sum {...proof.before} />
            </td>
            <td class="amount" data-name={t.findings.proofAfter}>
              <Sum {...proof.alone} />
              {proof.together ? (
                <div class="together">
                  <span class="quiet">{t.findings.proofBesides(proof.together.besides)}</span>
                  <Sum {...proof.together} />
                </div>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );

const Sum = ({ sum, gap }: PaneSum): VNode => (
  <>
    {sum}
    <span class="gap">{gap}</span>
  </>
);
