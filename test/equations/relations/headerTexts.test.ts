import { readLabelArithmetic } from "../../../src/equations/relations/certain/labelArithmetic";
import { readHeaderName } from "../../../src/equations/relations/certain/readHeaderFormula";
import { stated } from "./statedFormula";

describe("the arithmetic of a header", () => {
  it.each([
    ["C = A + B", "c=+a+b"],
    ["c = a + b)", "c=+a+b"],
    ["c=a+b", "c=+a+b"],
    ["c = a – b", "c=+a-b"],
    ["c = a − b", "c=+a-b"],
    ["c\u00a0=\u00a0a\u202f+\u2009b", "c=+a+b"],
    ["(c) = (a) + (b)", "c=+a+b"],
    ["[c] = [a] − [b]", "c=+a-b"],
    ["d = a + b + c", "d=+a+b+c"],
    ["d = a - (b + c)", "d=+a-b-c"],
    ["d = [a - (b - c)]", "d=+a-b+c"],
    ["d1 = a1 + b2", "d1=+a1+b2"],
    ["ac = aa + ab", "ac=+aa+ab"],
    ["12 = 10 + 11", "12=+10+11"],
    ["colonne 3 = colonne 1 + colonne 2", "3=+1+2"],
    ["colonnes 3 = colonnes 1 - colonnes 2", "3=+1-2"],
    ["col 3 = col 1 + col 2", "3=+1+2"],
    ["column 3 = column 1 / column 2", "3=+1/+2"],
    ["columns 3 = columns 1 + columns 2", "3=+1+2"],
    ["(col. 3) = (col. 1) + (col. 2)", "3=+1+2"],
    ["(5) = (2) à (4)", "5=+2+3+4"],
    ["5 = 2 à 4", "5=+2+3+4"],
    ["5 = 3 to 4", "5=+3+4"],
    ["Total (7 = 2 bis 4)", "7=+2+3+4"],
    ["c = b / a", "c=+b/+a"],
    ["c = b ÷ a", "c=+b/+a"],
    ["c = b / a * 100", "c=+b/+a"],
    ["c = b / a × 1000", "c=+b/+a"],
    ["c = 100 x b / a", "c=+b/+a"],
    ["c = (b - a) / a", "c=+b-a/+a"],
    ["c = 1000 × (a + b)", "c=+a+b"],
    ["Coût moyen par séjour (c = b / a)", "c=+b/+a"],
    ["Solde [d = a - b]", "d=+a-b"],
    ["Total (a + b)", "?=+a+b"],
    ["Solde (a − b)", "?=+a-b"],
    ["(a + b)", "?=+a+b"],
    ["a - b", "?=+a-b"],
    ["b / a", "?=+b/+a"],
  ])("« %s » says %s", (text, expected) => expect(stated(text)).toBe(expected));

  it.each([
    "c = a + 1",
    "3 = 1 + a",
    "c = a + a",
    "c = a / b / d",
    "c = a x b",
    "c = (a / b) + d",
    "c = a + b /",
    "c = + a",
    "c = a b",
    "c = 10 + 20 a",
    "c = a + abc",
    "5 = 4 à 2",
    "5 = 1 à 40",
    "5 = 4 à 4",
    "2 à 4",
    "12/31",
    "1 + 2",
    "2023 - 2024",
    "10.5",
    "Total (15-19)",
    "a",
    "(a)",
    "Total (hors a + b)",
    "Total a + b",
    "",
  ])("« %s » says nothing", (text) => expect(stated(text)).toBeNull());

  it("reads arithmetic of 300 signs and no more", () => {
    const names = Array.from({ length: 151 }, (_, k) => `a${k % 10}`);
    expect(stated(`z = ${names.slice(0, 10).join(" + ")}`)).not.toBeNull();
    expect(stated(`z = ${names.join(" + ")}`)).toBeNull();
  });

  it.each([
    ["a", "a"],
    ["A", "a"],
    ["(a)", "a"],
    ["[2]", "2"],
    ["( 2 )", "2"],
    ["col. 2", "2"],
    ["(col. 2)", "2"],
    ["Colonne 12", "12"],
    ["column 3", "3"],
    ["a1", "a1"],
    ["ab", "ab"],
    ["Montant (b)", "b"],
    ["Montant [3]", "3"],
    ["Total (c = a + b)", "c"],
    ["(3) = (1) + (2)", "3"],
    ["abc", null],
    ["123", null],
    ["(abc)", null],
    ["Montant (abc)", null],
    ["(a) Montant", null],
    ["Montant a", null],
    ["", null],
  ])("« %s » names its column %s", (text, name) => expect(readHeaderName(text)).toBe(name));
});

describe("the arithmetic of a label", () => {
  const said = (label: string): string | null => {
    const read = readLabelArithmetic(label);
    if (!read) return null;
    const terms = read.terms.map(({ name, sign }) => `${sign < 0 ? "-" : "+"}${name}`).join("");
    return `${read.name ?? "?"}=${terms}${read.isSaid ? " said" : ""}`;
  };

  it.each([
    ["Résultat (V = III - IV)", "V=+III-IV said"],
    ["Résultat (V = III − IV)", "V=+III-IV said"],
    ["Résultat (V=III+IV-II)", "V=+III+IV-II said"],
    ["Total général (I + II + III)", "?=+I+II+III"],
    ["Total (A + B)", "?=+A+B"],
    ["Solde (A - B) ", "?=+A-B"],
    ["Solde (1 - 2)", "?=+1-2"],
    ["Total des charges (II)", "II="],
    ["Charges (XII)", "XII="],
    ["Charges (AB)", "AB="],
    ["Charges (12)", "12="],
    ["Charges (V = III)", "V= said"],
    ["Recettes brutes (a)", "a="],
    ["Recettes nettes (c) = (a) - (b)", "c=+a-b said"],
    ["TOTAL DES PRODUITS = A", "A="],
    ["RÉSULTAT COMPTABLE = A - B = R", "R=+A-B said"],
    ["Besoin de financement = D – C", "?=+D-C said"],
    ["= Besoin de la section = E", "E="],
    ["Marge (A - B) = R", "R="],
    ["Recettes nettes (c)=(a) – (b)", "c=+a-b said"],
    ["Total (III) = (I) + (II)", "III=+I+II said"],
    ["Total (a) + (b)", "?=+a+b"],
  ])("« %s » says %s", (label, expected) => expect(said(label)).toBe(expected));

  it.each([
    "Total",
    "Total (a + b)",
    "Prestataire(s)",
    "Agréé(e)",
    "Total (A + B) hors taxes",
    "Charges (123)",
    "Charges (ABC)",
    "Charges (I * II)",
    "Charges ()",
    "(A",
    `Total (${Array.from({ length: 21 }, (_, k) => k + 1).join(" + ")})`,
  ])("« %s » says nothing", (label) => expect(said(label)).toBeNull());

  it("adds twenty lines and no more", () => {
    const form = Array.from({ length: 20 }, (_, k) => k + 1).join(" + ");
    expect(readLabelArithmetic(`Total (${form})`)?.terms).toHaveLength(20);
  });
});
