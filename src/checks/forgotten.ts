import type { ForgottenAmount } from "../diagnosis";
import { unitOfCell } from "../tables/amountGrid";
import { addressOf, amountOf, plainAmount, unitAt, type CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";
import { newFinding } from "./newFinding";
import { quotientToldOf, runningToldOf } from "./relations";

/** Relations that must say so for an error. */
const FEWEST_SURE = 2;

/** The empty cells that relations agree on: they are in cause, as mistyped ones are. */
export const forgottenCells = ({ forgotten }: CheckedTable): number[] =>
  forgotten.filter(isSure).map(({ cell }) => cell);

const isSure = ({ saying }: ForgottenAmount): boolean => saying.length >= FEWEST_SURE;

/**
 * The empty cells whose amount the relations of the table presuppose: one finding each, an error where two of them agree on it.
 * @example checkForgotten(checked)[0]?.cause // { kind: "empty", cell: "B11", proposed: 3255 … }
 */
export const checkForgotten = (checked: CheckedTable): Finding[] =>
  checked.forgotten.map((one) => forgottenFinding(checked, one));

function forgottenFinding(checked: CheckedTable, one: ForgottenAmount): Finding {
  const { table } = checked;
  const { cell, amount, saying } = one;
  const [low, high] = [amountOf(table, amount[0]), amountOf(table, amount[1])];
  const unit = BigInt(unitOfCell(table.grid, cell));
  const proposed = amountOf(table, ((amount[0] + amount[1]) / (2n * unit)) * unit);
  const address = addressOf(table, cell);
  const isExact = amount[0] === amount[1];
  const [first] = saying;
  const { holds, positions, ...told } =
    "terms" in first ? runningToldOf(checked, first) : quotientToldOf(checked, first);
  const besides = (relation: typeof first): string[] =>
    ("terms" in relation
      ? [relation.target, ...relation.terms.map((term) => term.cell)]
      : [relation.target, relation.a, relation.b]
    )
      .filter((own) => own !== cell)
      .map((own) => addressOf(table, own));
  return newFinding({
    code: "RELATION-ECART",
    severity: isSure(one) ? "error" : "warning",
    sheet: table.sheet,
    cell: address,
    cells: [...new Set([address, ...saying.flatMap(besides)])],
    read: "",
    expected: plainAmount(table, proposed, cell),
    gap: proposed.neg(),
    tolerance: high.minus(low).div(2),
    cause: {
      kind: "empty",
      cell: isExact ? address : null,
      proposed: isExact ? proposed : null,
      unique: isExact,
      repairs: [],
      ...(!isExact && { suspects: [{ cell: address, proposed: null, interval: [low, high] as const }] }),
    },
    ...told,
    operands: besides(first),
    interval: isExact ? null : [low, high],
    holds,
    positions,
    unit: "terms" in first ? unitAt(table, cell) : null,
  });
}
