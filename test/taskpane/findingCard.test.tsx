import { renderToString } from "preact-render-to-string";
import { paneTexts } from "../../src/messages/pane";
import type { PaneActions } from "../../src/taskpane/app/actions";
import { firstState } from "../../src/taskpane/app/state";
import { FindingCard } from "../../src/taskpane/tabs/checks/FindingCard";
import { presentReport } from "../../src/taskpane/worker/present/presentReport";
import { report2007, workbookOf } from "./fixtures";

const report = presentReport(report2007(), {
  scope: "workbook",
  language: "fr",
  workbook: workbookOf(report2007()),
  milliseconds: 1,
});
const [finding] = report.findings;
if (!finding) throw new Error("no finding");
const view = { actions: {} as PaneActions, t: paneTexts("fr") };
const drawn = (change: Partial<ReturnType<typeof firstState>>): string =>
  renderToString(
    <FindingCard
      {...view}
      state={{ ...firstState("fr", "light"), report, ...change }}
      group={{ id: finding.id, first: finding, findings: [finding] }}
    />,
  );

test("a closed finding says its severity, place and gap, and says that it is closed", () => {
  const html = drawn({});
  expect(html).toContain('aria-expanded="false"');
  expect(html).toContain("Erreur\u202f: ");
  expect(html).toContain(finding.cell);
  expect(html).not.toContain('class="detail"');
});

test.each([
  ["12", "Accepter l’écart…"],
  [null, "Accepter ce constat…"],
])("a gap of %s is accepted as what it is: %s", (gap, words) => {
  const one = { ...finding, gap };
  const html = renderToString(
    <FindingCard
      {...view}
      state={{ ...firstState("fr", "light"), report, openFinding: one.id }}
      group={{ id: one.id, first: one, findings: [one] }}
    />,
  );
  expect(html.match(/Accepter [^<]*/g)).toEqual([words]);
});

test("two proofs of the same line are two rows of the open finding", () => {
  const [proof] = finding.proofs;
  if (!proof) throw new Error("no proof");
  const twice = { ...finding, proofs: [proof, { ...proof, printed: "autre" }] };
  const html = renderToString(
    <FindingCard
      {...view}
      state={{ ...firstState("fr", "light"), report, openFinding: finding.id }}
      group={{ id: twice.id, first: twice, findings: [twice] }}
    />,
  );
  expect(html.match(/<tr>/g)).toHaveLength(3);
  expect(html).toContain("autre");
});

test("in a cell that a protection closes the proposal waits, with the way on; the way to the cell stays", () => {
  const { proposal } = finding;
  const locked = { ...finding, proposal: proposal && { ...proposal, isLocked: true } };
  const html = renderToString(
    <FindingCard
      {...view}
      state={{ ...firstState("fr", "light"), report, openFinding: finding.id }}
      group={{ id: finding.id, first: locked, findings: [locked] }}
    />,
  );
  expect(html).toContain("Ôter la protection");
  expect(html).toMatch(/<button[^>]*aria-disabled="true"[^>]*>Écrire/);
  expect(html).toContain("Aller à la cellule");
});
