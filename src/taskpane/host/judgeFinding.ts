import { changeJudgements } from "../../excel/keepJudgements";
import { readSelection } from "../../excel/readSelection";
import type { Judgements, Signature } from "../../judgements";
import { cellAddress, readAddress } from "../../tables/address";
import type { PaneFinding } from "../tabs/checks/paneReport";
import { HostError } from "./hostError";
import type { JudgementKind } from "./paneHost";

/**
 * Keeps in the workbook what a person decided on a finding. For a stated total the terms are the cells selected in Excel:
 * rejects with `bad-terms` unless they stand in its column or in its row, without it.
 */
export const judgeFinding = async (
  kind: JudgementKind,
  finding: PaneFinding,
  reason: string,
  author: string,
): Promise<void> => {
  const { sheet, cell, code, judged } = finding;
  const signature: Signature = { author, date: new Date().toISOString() };
  const place = { sheet, cell, ...signature };
  const others = <T extends { readonly sheet: string; readonly cell: string }>(
    list: readonly T[],
  ): readonly T[] => list.filter((one) => one.sheet !== sheet || one.cell !== cell);
  const terms = kind === "totalOf" ? await selectedTerms(sheet, cell) : [];
  const changes: Readonly<Record<JudgementKind, (now: Judgements) => Judgements>> = {
    accept: (now) => ({
      ...now,
      acceptances: [
        ...now.acceptances.filter((one) => one.sheet !== sheet || one.cell !== cell || one.code !== code),
        { ...place, ...judged, reason },
      ],
    }),
    withdraw: (now) => ({
      ...now,
      acceptances: now.acceptances.filter(
        (one) => one.sheet !== sheet || one.cell !== cell || one.code !== code,
      ),
    }),
    notTotal: (now) => ({
      ...now,
      totals: others(now.totals),
      notTotals: [...others(now.notTotals), place],
    }),
    totalOf: (now) => ({
      ...now,
      notTotals: others(now.notTotals),
      totals: [...others(now.totals), { ...place, terms }],
    }),
    dropEnvelope: (now) => ({
      ...now,
      envelopes: now.envelopes.filter((one) => one.sheet !== sheet || one.cell !== finding.envelope),
    }),
  };
  await changeJudgements(changes[kind]);
};

const selectedTerms = async (
  sheet: string,
  cell: string,
): Promise<readonly { readonly cell: string; readonly sign: 1 }[]> => {
  const total = readAddress(cell);
  const { sheet: selectedSheet, area } = await readSelection();
  const refuse = (): never => {
    throw new HostError("bad-terms", { sheet, cell });
  };
  if (!total || selectedSheet !== sheet) return refuse();
  const isColumn = area.left === area.right && area.left === total.column;
  const isRow = area.top === area.bottom && area.top === total.row;
  if (!isColumn && !isRow) return refuse();
  const cells: string[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (row !== total.row || column !== total.column) cells.push(cellAddress(row, column));
  return cells.length < 2 ? refuse() : cells.map((term) => ({ cell: term, sign: 1 }));
};
