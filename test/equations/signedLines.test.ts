import { findSignedSums } from "../../src/equations/sums/signedSums";
import { findDifferences, findSignedRuns, type SignedCandidate } from "../../src/equations/sums/signedRuns";
import type { Hypothesis } from "../../src/equations/sums/hypothesis";
import { found, plus, told, viewOf, type Rows, type Told } from "./made";

const less = (one: readonly number[], other: readonly number[]): number[] =>
  one.map((amount, c) => amount - (other[c] ?? 0));
const [opening, receipts, payments, other] = [
  [8_124, 9_350, 7_711, 10_402],
  [2_317, 1_905, 3_448, 2_762],
  [1_091, 3_544, 757, 2_050],
  [5_003, 4_117, 6_229, 3_331],
];
const closing = less(plus(opening, receipts), payments);

interface Lines extends Told {
  readonly marks?: readonly number[];
  readonly said?: readonly number[];
  readonly explained?: readonly number[];
  readonly parts?: readonly number[];
}
const known = (rows: Rows, { marks, said = [], explained = [], parts = [] }: Lines) => ({
  marks: marks ?? rows.map(() => 0),
  said: new Set(said),
  explained: new Set(explained),
  parts: new Set(parts),
});
const written = ({ target, terms, minus, choice, isOfTotals }: SignedCandidate): string =>
  `${target}=${terms.map((line) => (minus.includes(line) ? `-${line}` : `+${line}`)).join("")} ${choice.toFixed(2)}${isOfTotals ? " of totals" : ""}`;

describe("runs of lines that lead to another by additions and subtractions", () => {
  const runs = (rows: Rows, lines: Lines): string =>
    findSignedRuns(viewOf(rows, lines), known(rows, lines)).map(written).join("; ");
  const stock = [opening, receipts, payments, closing];
  it("are fitted to lines that labels announce and that nothing explains yet", () => {
    expect(runs(stock, { said: [3] })).toBe("3=-2+1+0 5.00");
    expect(runs(stock, {})).toBe("");
    expect(runs(stock, { said: [3], explained: [3] })).toBe("");
    expect(runs([...stock].reverse(), { said: [0] })).toBe("0=-1+2+3 5.00");
    expect(runs([opening, receipts, plus(opening, receipts)], { said: [2] })).toBe("2=+1+0 4.17");
  });
  it("take the signs that labels tell, of any line", () => {
    expect(runs(stock, { marks: [0, 0, -1, 0] })).toBe("3=-2+1+0 5.00");
    expect(runs(stock, { marks: [0, 1, -1, 0], explained: [3] })).toBe("3=-2+1+0 5.00");
    expect(runs(stock, { marks: [0, -1, 0, 0] })).toBe("0=-1+2+3 5.00");
    expect(runs(stock, { marks: [-1, 0, 0, 0] })).toBe("");
    const rowLabels = ["a", "b", "dont c", "d"];
    expect(runs(stock, { marks: [0, 0, -1, 0], rowLabels })).toBe("3=-2+1+0 5.00");
    expect(runs(stock, { said: [3], rowLabels })).toBe("");
  });
  it("pass over the parts of known sums first, then take them", () => {
    expect(runs(stock, { said: [3], parts: [1] })).toBe("3=-2+1+0 5.00");
    expect(runs([opening, receipts, payments, less(opening, payments)], { said: [3], parts: [1] })).toBe(
      "3=-2+0 4.58",
    );
    expect(runs([opening, receipts, payments, less(opening, payments)], { said: [3] })).toBe("");
  });
  it("pass over lines without amounts", () => {
    expect(
      runs([opening, receipts, [0, 0, 0, 0], payments, [null, null, null, null], closing], { said: [5] }),
    ).toBe("5=-3+1+0 5.00");
  });
  it("hold at half of the probes, fitted to one of the first two", () => {
    const off = (...at: readonly number[]): Rows =>
      stock.with(
        3,
        closing.map((amount, c) => (at.includes(c) ? amount + 333 : amount)),
      );
    expect(runs(off(0), { said: [3] })).toBe("3=-2+1+0 5.00");
    expect(runs(off(0, 2), { said: [3] })).toBe("3=-2+1+0 5.00");
    expect(runs(off(0, 1), { said: [3] })).toBe("");
    expect(runs(off(0, 2, 3), { said: [3] })).toBe("");
    expect(runs(off(0, 1), { marks: [0, 0, -1, 0] })).toBe("3=-2+1+0 5.00");
    expect(runs(off(0, 1, 2), { marks: [0, 0, -1, 0] })).toBe("");
  });
  it("hold within what roundings leave", () => {
    const off = (by: number): Rows =>
      stock.with(
        3,
        closing.map((amount) => amount + by),
      );
    expect(runs(off(2), { said: [3] })).toBe("3=-2+1+0 5.00");
    expect(runs(off(-2), { said: [3] })).toBe("3=-2+1+0 5.00");
    expect(runs(off(3), { said: [3] })).toBe("");
    expect(runs(off(2), { marks: [0, 0, -1, 0] })).toBe("3=-2+1+0 5.00");
    expect(runs(off(3), { marks: [0, 0, -1, 0] })).toBe("");
  });
  it("are of amounts large enough to tell signs", () => {
    expect(runs([[20], [7], [5], [22]], { said: [3] })).toBe("3=-2+1+0 5.00");
    expect(runs([[19], [7], [5], [21]], { said: [3] })).toBe("");
  });
  it("are of six lines at most, of more where labels tell the signs", () => {
    const movements = [1, 2, 3, 4, 5, 6].map((k) =>
      receipts.map((amount, c) => amount + 97 * k * (c + 1) + 13 * k * k),
    );
    const six = movements.slice(0, 5);
    const lead = (lines: readonly (readonly number[])[]): number[] =>
      less(plus(opening, ...lines.slice(1)), lines[0] ?? []);
    const marks = [0, -1, 0, 0, 0, 0, 0, 0];
    expect(runs([opening, ...six, lead(six)], { said: [6] })).toMatch(/^6=\+5\+4\+3\+2-1\+0 6\.61$/);
    expect(runs([opening, ...movements, lead(movements)], { said: [7] })).toBe("");
    expect(runs([opening, ...movements, lead(movements)], { said: [7], marks })).toBe(
      "7=+6+5+4+3+2-1+0 7.00",
    );
  });
});

describe("differences of two lines", () => {
  const differences = (rows: Rows, lines: Lines): string =>
    findDifferences(viewOf(rows, lines), known(rows, lines)).map(written).join("; ");
  const rows = [opening, other, receipts, less(opening, receipts)];
  it("are those of lines anywhere, that a label announces and nothing explains", () => {
    expect(differences(rows, { said: [3] })).toBe("3=+0-2 4.64");
    expect(differences(rows, {})).toBe("");
    expect(differences(rows, { said: [3], explained: [3] })).toBe("");
    expect(differences(rows.with(1, [0, 0, 0, 0]), { said: [3] })).toBe("3=+0-2 4.00");
    expect(differences(rows, { said: [3], rowLabels: ["a", "b", "dont c", "d"] })).toBe("");
  });
  it("leave less to choose among two totals", () => {
    const rowLabels = ["Total recettes", "x", "Total dépenses", "Solde"];
    expect(differences(rows, { said: [3], rowLabels })).toBe("3=+0-2 3.17 of totals");
    expect(differences(rows, { said: [3], explained: [0, 2] })).toBe("3=+0-2 3.17 of totals");
    expect(differences(rows, { said: [3], explained: [0, 1, 2] })).toBe("3=+0-2 4.00 of totals");
    expect(differences(rows, { said: [3], explained: [0] })).toBe("3=+0-2 4.64");
  });
  it("are told where they are printed, within what roundings leave", () => {
    const difference = less(opening, receipts);
    const told = (row: readonly (number | null)[]): string =>
      differences([opening, other, receipts, row], { said: [3] });
    expect(told([difference[0] ?? 0, null, null, null])).toBe("3=+0-2 4.64");
    expect(told(difference.map((amount) => amount + 1))).toBe("3=+0-2 4.64");
    expect(told(difference.map((amount) => amount - 1))).toBe("3=+0-2 4.64");
    expect(told(difference.map((amount) => amount + 2))).toBe("");
    expect(told(difference.map((amount, c) => (c < 1 ? 77 : amount)))).toBe("3=+0-2 4.64");
    expect(told(difference.map((amount, c) => (c < 2 ? 77 : amount)))).toBe("");
    expect(told([0, 0, 0, 0])).toBe("");
  });
  it("are of amounts other than zero, of two lines", () => {
    expect(
      differences(
        [
          [40, 50],
          [0, 0],
          [40, 50],
        ],
        { said: [2] },
      ),
    ).toBe("");
    expect(
      differences(
        [
          [80, 100],
          [40, 50],
        ],
        { said: [1] },
      ),
    ).toBe("");
    expect(
      differences(
        [
          [80, 100],
          [40, 50],
          [40, 50],
        ],
        { said: [2] },
      ),
    ).toBe("2=+0-1 4.00");
  });
});

describe("sums with subtracted terms, beside the others", () => {
  const labels = ["Stock initial", "Entrées", "Sorties", "Stock final"];
  const signed = (rows: Rows, rowLabels: readonly string[], sums: readonly Hypothesis[] = []): string =>
    findSignedSums(viewOf(rows, { rowLabels }), sums).map(told).join(" ");
  const stock = [opening, receipts, payments, closing];
  const row = (...lines: readonly (readonly number[])[]): number[][] => lines.map((line) => line.slice(0, 2));
  it("lead to a closing stock after an opening one, or to a result", () => {
    expect(signed(stock, labels)).toBe("3=0+1+-2");
    expect(signed(stock, labels.with(0, "Base"))).toBe("");
    expect(signed(stock, labels.with(3, "= Résultat"))).toBe("3=0+1+-2");
    expect(signed(stock, labels.with(3, "Autres"))).toBe("");
    expect(signed([...stock].reverse(), [...labels].reverse())).toBe("0=-1+2+3");
  });
  it("hold wherever they are told but at a quarter of the places, a difference at a third", () => {
    const off = (of: readonly number[], ...at: readonly number[]): number[] =>
      of.map((amount, c) => (at.includes(c) ? amount + 333 : amount));
    expect(signed(stock.with(3, off(closing, 3)), labels)).toBe("3=0+1+-2");
    expect(signed(stock.with(3, off(closing, 2, 3)), labels)).toBe("");
    const gap = (...at: readonly number[]): string =>
      signed([opening, receipts, off(less(opening, receipts), ...at)], ["2024", "2023", "Écart"]);
    expect(gap()).toBe("2=0+-1");
    expect(gap(3)).toBe("2=0+-1");
    expect(gap(2, 3)).toBe("");
  });
  it("need one place where a stock names its lines, two elsewhere", () => {
    const one = [[8_124_337], [2_317_905], [1_091_544], [8_124_337 + 2_317_905 - 1_091_544]];
    expect(signed(one, labels)).toBe("3=0+1+-2");
    expect(signed(one, labels.with(3, "= Résultat"))).toBe("");
    expect(signed(row(...stock), labels.with(3, "= Résultat"))).toBe("3=0+1+-2");
  });
  it("are told by marks in the labels, though half of the places fail", () => {
    const marked = ["Produits", "+ Dons", "- Charges", "Autres"];
    expect(signed(stock, marked)).toBe("3=0+1+-2");
    const half = stock.with(
      3,
      closing.map((amount, c) => (c > 1 ? amount + 333 : amount)),
    );
    expect(signed(half, marked)).toBe("3=0+1+-2");
    expect(
      signed(
        stock.with(
          3,
          closing.map((amount, c) => (c > 0 ? amount + 333 : amount)),
        ),
        marked,
      ),
    ).toBe("");
  });
  it("are none that any steady growth meets, unless marks tell them", () => {
    const steady = [opening, receipts, payments, less(plus(payments, receipts), opening)];
    expect(signed(steady, ["2020", "2021", "2022", "= Résultat"])).toBe("");
    expect(signed(steady, ["- Base", "+ Dons", "+ Ajouts", "= Résultat"])).toBe("3=-0+1+2");
  });
  it("say something new of lines that no other sum adds", () => {
    expect(signed(stock, labels, [found(3, [0, 1], { minus: [] })])).toBe("");
    expect(signed(stock, labels, [found(3, [0, 1, 2], { minus: [2] })])).toBe("");
    expect(signed([...stock, other], [...labels, "x"], [found(4, [1, 2])])).toBe("3=0+1+-2");
    expect(signed([...stock, other], [...labels.with(3, "= Résultat"), "x"], [found(4, [1, 2])])).toBe(
      "3=0+1+-2",
    );
  });
  it("are told of the line that others lead to: the one that says so, or the last", () => {
    const net = less(opening, payments);
    expect(signed([opening, payments, net], ["Produits", "Charges", "Résultat"])).toBe("2=0+-1");
    expect(signed([net, opening, payments], ["Résultat", "Produits", "Charges"])).toBe("0=1+-2");
    expect(signed([opening, net, payments], ["Produits", "Écart", "Charges"])).toBe("1=0+-2");
    expect(signed([opening, payments, net], ["Produits", "- Charges", "Marge"])).toBe("2=0+-1");
  });
  it("hold no line too small to be told from roundings", () => {
    const small = [1, 0, 1, 1];
    expect(signed([opening, small, payments, less(plus(opening, small), payments)], labels)).toBe("3=0+-2");
    const larger = [3, 0, 1, 1];
    expect(signed([opening, larger, payments, less(plus(opening, larger), payments)], labels)).toBe(
      "3=0+1+-2",
    );
  });
  it("are amounts, not rates", () => {
    const gap = less(opening, receipts);
    for (const label of ["Écart", "Différence", "Net income", "Net increase"])
      expect(signed([opening, receipts, gap], ["a", "b", label])).toBe("2=0+-1");
    for (const label of [
      "Écart en %",
      "Écart (per cent)",
      "Différence, pourcent",
      "Taux d’écart",
      "Écart, rate",
      "Écart, pour cent",
      "Écart, percent",
      "Netto",
    ])
      expect(signed([opening, receipts, gap], ["a", "b", label])).toBe("");
  });
});
