import { publishedTable, rule } from "../../src/circulars";
import { registry } from "../../src/functions/registry";
import type { RawArgument } from "../../src/functions/cell";
import { Rational } from "../../src/allocation/rational";
import { callFunction, column, valueOf } from "./callFunction";

type Call = readonly [id: string, ...args: RawArgument[]];

const printedIn = (id: string): string => {
  const printed = rule(id)?.printed;
  if (printed === undefined) throw new Error(`nothing printed in ${id}`);
  return printed;
};

const agrees = ([id, ...args]: Call, printed: string): unknown =>
  callFunction("CTRL.ENONCE", valueOf(id, ...args), printed);

describe("totals that the texts print", () => {
  it.each<[string, Call]>([
    ["2017-ibode-total", ["DOT.IBODE"]],
    ["2017-sages-femmes-titre", ["DOT.SAGEFEMME"]],
    ["2017-sages-femmes-dotation", ["DOT.SAGEFEMME"]],
    ["2017-assistants-total", ["DOT.ASSISTANT"]],
    ["2017-assistants-total", ["DOT.ASSISTANT", 44, 2, 60000, -50000]],
    ["2017-cso-total", ["DOT.CSO", 37]],
    ["2017-chambres-metz", ["DOT.CHAMBRE", 2]],
    ["2017-ioa-total", ["DOT.IOA", 6, 40000, 1]],
    ["2017-had-total", ["DOT.HAD", 11]],
    ["2017-mss-titre", ["DOT.MSSAAP", 9]],
    ["2017-fides-total-etablissement", ["DOT.FIDES", true, true]],
    ["2017-usmp-chateau-thierry", ["COUT.ETP", 1, 60000, 15, 0.4]],
    ["2024-consultant-produit", ["COUT.CONSULTANT", 17]],
    ["2024-cca-produit", ["COUT.CCA", 4]],
    ["2024-feminicide-total", ["DOT.PROTOCOLE", 10]],
    ["2024-b02-total", ["DOT.B02", 1, 1, 1, 1, 3_700_000]],
  ])("%s agrees with its function at its printed precision", (id, call) => {
    expect(agrees(call, printedIn(id))).toBe(true);
  });

  it.each<[string, Call]>([
    ["2017-moyens-zonaux-total", ["DOT.PSM", 9, 1]],
    ["2024-hotels-total", ["DOT.NUITEES", 79_295]],
  ])("%s contradicts its function, and both say so", (id, call) => {
    expect(agrees(call, printedIn(id))).toBe(false);
    const withoutSpaces = (text = ""): string => text.replace(/\s/g, "");
    expect(withoutSpaces(registry.get(call[0])?.note?.fr)).toContain(withoutSpaces(printedIn(id)));
    expect(rule(id)?.note).toBeDefined();
  });
});

describe("amounts that the regional tables of 2024 print", () => {
  const printed = (table: string, region: string, header: string): Rational =>
    valueOf("ENV.ANNEXE", table, region, header) as Rational;
  const toPrint = (euros: Rational): string =>
    euros.dividedBy(1000).roundedTo(Rational.parse("0.1")).toDecimal();
  const regions = (publishedTable("PSY", 2024)?.rows ?? []).filter(({ kind }) => kind === "region");

  it("shares the measure with a floor of 20 k€ as printed, eighteen amounts", () => {
    // The six regions at the floor print 20,0: their key is any population that small.
    const small = new Map([
      ["Corse", "5.1"],
      ["Guadeloupe", "5.1"],
      ["Guyane", "3.9"],
      ["Martinique", "4.9"],
      ["Mayotte", "4.3"],
      ["La Réunion", "11.9"],
    ]);
    const amounts = regions.map(({ label }) =>
      printed(label === "Mayotte" ? "DAF MCO" : "PSY", label, "TND").toDecimal(),
    );
    expect(amounts.filter((amount) => amount === "20")).toHaveLength(6);
    const keys = regions.map(({ label }, at) => small.get(label) ?? amounts[at] ?? "");
    const shares = valueOf("DOT.TND", column(keys)) as readonly (readonly Rational[])[];
    expect(shares.map(([share]) => (share === undefined ? "" : toPrint(share)))).toEqual(amounts);
    const inThousands = callFunction("REPART.PLANCHER", 1000, column(keys), 20, null, 0.1);
    expect(inThousands).toEqual(column(amounts));
  });

  it("finds the consultants and the protocols of each region in whole numbers", () => {
    for (const { label } of regions) {
      const consultants = printed("MIGAC", label, "consultants");
      const posts = consultants
        .times(1000)
        .dividedBy(valueOf("COUT.CONSULTANT", 1) as Rational)
        .rounded();
      expect(toPrint(valueOf("COUT.CONSULTANT", Number(posts)) as Rational)).toBe(consultants.toDecimal());
      const protocols = printed("PSY", label, "féminicide");
      const number = protocols
        .times(1000)
        .dividedBy(valueOf("DOT.PROTOCOLE", 1) as Rational)
        .rounded();
      expect(toPrint(valueOf("DOT.PROTOCOLE", Number(number)) as Rational)).toBe(protocols.toDecimal());
    }
  });

  it("finds the nights of hospital hotels in the two tables that pay them", () => {
    const paid = printed("MIGAC", "FR", "Hotels Hospitaliers").plus(
      printed("SMR", "FR", "Hotels Hospitaliers"),
    );
    expect(toPrint(valueOf("DOT.NUITEES", 79_295) as Rational)).toBe(paid.toDecimal());
  });
});
