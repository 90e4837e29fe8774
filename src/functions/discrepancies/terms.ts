import { unitExponent } from "../../amounts/unit";
import { Rational, sum } from "../../allocation/rational";
import { parameter, publishedTable, rule, type PublishedTable, type WrittenTerm } from "../../circulars";
import { readStatedAmount } from "../arguments/statedAmount";

/** An amount in euros, with half of its last printed digit: 0 when it is exact. */
export interface Term {
  readonly amount: Rational;
  readonly half: Rational;
  readonly hedge: "more-than" | "nearly" | null;
  /** Where it is read: a table and its column, what a rule is about; empty for an amount that is written out. */
  readonly from: string;
}

const halved = (value: Rational): Rational => value.dividedBy(2);
/** Last printed position of a table: a euro, or a tenth of k€. */
const stepOf = (table: PublishedTable): Rational =>
  table.unit === "k€" ? Rational.of(scaleOf(table)).dividedBy(10) : Rational.one;
const scaleOf = ({ unit }: PublishedTable): number => 10 ** unitExponent[unit];

const columnOf = (table: PublishedTable, column: number | string): number =>
  typeof column === "number" ? column - 1 : table.columns.findIndex(({ code }) => code === column);

/** A cell of a published table in euros, or the sum of its regions. */
const cellTerm = (table: PublishedTable, column: number | string, row: string): Term => {
  const at = columnOf(table, column);
  const rows = table.rows.filter(({ label, kind }) =>
    row === "*" ? kind === "region" : row === "FR" ? kind === "total" : label === row,
  );
  if (at < 0 || rows.length === 0) throw new RangeError(`no cell ${table.name} ${column} ${row}`);
  const amounts = rows.flatMap(({ amounts: cells }) => cells[at] ?? []);
  return {
    amount: sum(amounts.map((amount) => Rational.fromExact(amount))).times(scaleOf(table)),
    half: row === "*" ? halved(stepOf(table)).times(rows.length) : Rational.zero,
    hedge: null,
    from: [table.name, table.columns[at]?.header, row === "FR" || row === "*" ? null : row]
      .filter(Boolean)
      .join(", "),
  };
};

const ruleTerm = (id: string, name: string | undefined): Term => {
  const value = parameter(id, name)?.value;
  if (value === undefined || typeof value === "string") throw new RangeError(`no amount ${id} ${name ?? ""}`);
  const amount = Rational.fromExact(value);
  const printed = readStatedAmount(rule(id)?.printed ?? "");
  const isPrinted = printed !== null && printed.amount.equals(amount);
  return {
    amount,
    half: isPrinted ? halved(printed.precision) : Rational.zero,
    hedge: isPrinted ? printed.hedge : null,
    from: rule(id)?.label ?? id,
  };
};

const plainTerm = (written: WrittenTerm, vintage: number): Term => {
  const { rule: id, name, table: tableName, column, row = "FR", amount, half } = written;
  const own = half === undefined ? Rational.zero : Rational.parse(half);
  if (amount !== undefined) return { amount: Rational.parse(amount), half: own, hedge: null, from: "" };
  if (id !== undefined) {
    const term = ruleTerm(id, name);
    return half === undefined ? term : { ...term, half: own };
  }
  const table = publishedTable(tableName ?? "", vintage);
  if (table === undefined || column === undefined) throw new RangeError(`no table ${tableName ?? ""}`);
  const term = cellTerm(table, column, row);
  return half === undefined ? term : { ...term, half: own };
};

/** An amount that a text states, rounded as it is printed. */
export const statedTerm = (written: WrittenTerm, vintage: number, precision?: string): Term => {
  const term = plainTerm(written, vintage);
  if (precision !== undefined) return { ...term, half: halved(Rational.parse(precision)) };
  const table = written.table === undefined ? undefined : publishedTable(written.table, vintage);
  return table === undefined ? term : { ...term, half: halved(stepOf(table)) };
};

/** An amount that a stated one is compared with: a price printed to the euro is exact. */
export const partTerm = (written: WrittenTerm, vintage: number): Term => {
  const { amount, half, hedge, from } = plainTerm(written, vintage);
  const factor = (written.times ?? [])
    .reduce((product, one) => product.times(Rational.parse(one)), Rational.one)
    .dividedBy(Rational.parse(written.over ?? "1"));
  const isExact = written.half === undefined && half.times(2).equals(1);
  return {
    amount: amount.times(factor),
    half: isExact ? Rational.zero : half.times(factor).absolute(),
    hedge,
    from,
  };
};
