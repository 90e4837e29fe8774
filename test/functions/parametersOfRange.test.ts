import { parameterRows } from "../../src/circulars";
import type { Cell } from "../../src/functions/cell";
import { evaluate } from "../../src/functions/evaluate";
import { parseFormula } from "../../src/functions/formula/parseFormula";
import { french } from "../../src/functions/formula/separators";
import { registry } from "../../src/functions/registry";
import { parameterSheet } from "../../src/templates/parameterSheet";
import { callFunction, column } from "./callFunction";

const simulation = "simulation 2025";
const row = (id: string, value: Cell, unit: string, since: Cell = "01/01/2025"): Cell[] => [
  id,
  value,
  unit,
  since,
  simulation,
];
const parameters2025 = [
  ["id", "valeur", "unité", "depuis", "source"],
  row("cout-interne-1", 36_000, "€/an"),
  row("2024-cca-cout", 47, "k€/poste/an"),
  row("usmp-total", 5.5, "M€"),
  row("ibode-nb-ecoles:nb_ecoles", 12, "écoles"),
  row("ibode-nb-ecoles:etp_par_ecole", 1, "ETP"),
  row("ibode-cout-etp", 75_000, "€"),
  row("ibode-prorata-4-mois", 12, "mois"),
  row("ibode-part-80", 75, "%"),
];

describe("a range of parameters", () => {
  it("is computed with, by the functions of 2024 and of 2017 alike", () => {
    expect(callFunction("COUT.INTERNE", 1, 12, 1, parameters2025)).toBe("36000");
    expect(callFunction("COUT.INTERNE", 1, 6, 3, parameters2025)).toBe("54000");
    expect(callFunction("COUT.CCA", 2, null, parameters2025)).toBe("94000");
    expect(callFunction("DOT.USMP", 1, 4, null, parameters2025)).toBe("1375000");
    expect(callFunction("DOT.IBODE", null, null, null, parameters2025)).toBe("900000");
    expect(callFunction("DOT.IBODE", 12, 4, null, parameters2025)).toBe("300000");
    expect(callFunction("REPART.IBODE", 100_000, null, parameters2025)).toEqual([["75000"], ["25000"]]);
  });

  it("bounds the arguments that a circular bounds", () => {
    expect(callFunction("DOT.IBODE", 13, null, null, parameters2025)).toMatch(
      /^#VALEUR! : écoles : maximum 12/,
    );
  });

  it("refuses by its id what it does not give, and takes nothing from a circular", () => {
    expect(callFunction("COUT.INTERNE", 2, 12, 1, parameters2025)).toMatch(
      /^#N\/A : millésime : « cout-interne-2:cout_annuel » .* absent de la plage/,
    );
    expect(callFunction("DOT.CFARM", 20, 1, parameters2025)).toMatch(/« cfarm-part-fixe »/);
    expect(callFunction("DOT.IBODE", null, null, null, 2024)).toMatch(
      /« ibode-nb-ecoles:nb_ecoles » n’a pas de valeur en 2024 ; années connues : 2017/,
    );
  });

  it("is refused in the place of another argument, instead of spilling over its cells", () => {
    const told = (formula: string): unknown => {
      const result = evaluate(formula, "fr", () => parameters2025);
      return "error" in result ? `${result.error} ${result.message}` : result.value;
    };
    expect(told("=DOT.USMP(2,10,Parametres)")).toBe(
      "#VALEUR! enveloppe : une plage de paramètres est reçue ; elle se donne dans l’argument millésime (le 4e)",
    );
    expect(told("=COUT.INTERNE(1,Parametres)")).toMatch(/^#VALEUR! mois : .* millésime \(le 4e\)$/);
    expect(told("=MONTANT.ENONCE(Parametres)")).toBe(
      "#VALEUR! texte : une plage de paramètres est reçue ; MONTANT.ENONCE n’en prend pas",
    );
    expect(told("=DOT.USMP(1,4,,Parametres)")).toBe("1375000");
  });

  it("is explained by its own sources", () => {
    const result = evaluate(
      '=COUT.CCA(2;;{"cca-cout"\\47000\\"€/poste/an"\\"01/01/2025"\\"lettre du 3 mars"})',
    );
    expect(result).toMatchObject({
      value: "94000",
      sources: [{ id: "cca-cout", circular: "plage", section: "lettre du 3 mars" }],
    });
  });

  it("takes the latest row of an id, whatever the order", () => {
    const rows = [
      row("cca-cout", 48_000, "€/poste/an", "1er septembre 2025"),
      row("cca-cout", 47_000, "€/poste/an"),
    ];
    for (const range of [rows, [...rows].reverse()])
      expect(callFunction("COUT.CCA", 1, null, range)).toBe("48000");
  });

  it("reads its columns by their headings, in any order and in English", () => {
    const range = [
      ["source", "unit", "value", "since", "id"],
      ["x", "€/poste/an", "47 000", null, "cca-cout"],
      [null, null, null, null, null],
    ];
    expect(callFunction("COUT.CCA", 1, null, range)).toBe("47000");
  });

  it.each<[string, Cell[][], RegExp]>([
    [
      "another unit",
      [row("cca-cout", 47_000, "€/poste/mois"), row("x", 1, "")],
      /unité attendue €\/poste\/an.*« €\/poste\/mois » reçu/,
    ],
    ["no unit", [row("cca-cout", 47_000, ""), row("x", 1, "")], /unité attendue/],
    ["a text", [row("cca-cout", "cher", "€/poste/an"), row("x", 1, "")], /nombre attendu.*« cher »/],
    ["a blank value", [row("cca-cout", null, "€/poste/an"), row("x", 1, "")], /nombre attendu.*cellule vide/],
    ["an error", [row("cca-cout", "#REF!", "€/poste/an"), row("x", 1, "")], /nombre attendu/],
    ["a date that is none", [row("cca-cout", 1, "€/poste/an", "hier"), row("x", 1, "")], /date « depuis »/],
    ["the same row twice", [row("cca-cout", 1, "€/poste/an"), row("CCA-cout", 2, "€/poste/an")], /deux fois/],
    ["two columns", [["cca-cout", 1]], /colonnes id, valeur, unité, depuis, source/],
  ])("refuses %s", (_, range, sentence) => {
    const answer = callFunction("COUT.CCA", 1, null, range);
    expect(answer).toMatch(/^#\S+ : millésime : /);
    expect(answer).toMatch(sentence);
  });

  it.each<[string, string, Cell, string, RegExp]>([
    ["COUT.CCA", "cca-cout", "47 000 €", "k€/poste/an", /« 47 000 € » imprime une autre unité/],
    ["COUT.CCA", "cca-cout", "47 k€", "€/poste/an", /« 47 k€ » imprime une autre unité/],
    ["COUT.CCA", "cca-cout", "75 %", "€/poste/an", /« 75 % » imprime une autre unité/],
    ["COUT.CCA", "cca-cout", 47, "€/poste/an", /47 €\/poste\/an .* pour 45\s771 .* bonne unité/],
    ["COUT.CCA", "cca-cout", 47_000, "k€", /bonne unité/],
    ["COUT.CCA", "cca-cout", -47_000, "€", /valeur ≥ 0 attendue.*−47\s000/],
    ["DOT.USMP", "usmp-total", 4_400, "€", /« usmp-total », 4\s400 € .* pour 4\s400\s000 €/],
    ["REPART.IBODE", "ibode-part-80", 0.75, "%", /« ibode-part-80 » est en %.*pour 75 %, saisir 75$/],
    ["REPART.IBODE", "ibode-part-80", 750, "%", /750 % .* pour 80 %/],
  ])("is questioned by %s: « %s » %s in %s", (id, parameter, value, unit, sentence) => {
    const range = [row(parameter, value, unit)];
    const calls = { "COUT.CCA": [1, null, range], "DOT.USMP": [1, 4, null, range] };
    const args = calls[id as keyof typeof calls] ?? [100_000, null, range];
    const answer = callFunction(id, ...args);
    expect(answer).toMatch(/^#VALEUR! : millésime : /);
    expect(answer).toMatch(sentence);
  });

  it.each<[Cell, string]>([
    ["47 000 €", "€/poste/an"],
    ["47 k€", "k€/poste/an"],
    ["47 k€", "k€"],
    [47_000, "euros"],
    [47_000, "€ par poste et par an"],
    [47, "milliers d’euros"],
    ["47 000,00", "€ / poste / an"],
  ])("reads « %s » in « %s »", (value, unit) => {
    expect(callFunction("COUT.CCA", 1, null, [row("cca-cout", value, unit)])).toBe("47000");
  });

  it("refuses a window that ends before it starts, and bounds that are crossed", () => {
    const window = [
      row("maternite-periode:debut", "30/09/2025", "date"),
      row("maternite-periode:fin", "1er janvier 2025", "date"),
    ];
    expect(callFunction("ELIG.FENETRE", "01/03/2025", "T05", window)).toMatch(
      /« fin de T05 » \(01\/01\/2025\)/,
    );
    const range = [row("f22-registre-plancher", 200_000, "€"), row("f22-registre-plafond", 50_000, "€")];
    expect(callFunction("DOT.REGISTRE", 60_000, range)).toMatch(/« f22-registre-plafond » .* sous/);
    const bounds = [
      row("connexion-standard", 1900, "€"),
      row("connexion-plancher-principes", 3500, "€"),
      row("connexion-plafond-base-3000", 3000, "€"),
      row("connexion-plafond-etablissement-principes", 110_000, "€"),
    ];
    expect(callFunction("SUBV.CONNEXION", 10, null, null, bounds)).toMatch(/^#VALEUR! : base hors de/);
  });

  it("is read by PARAM.CIRC and SOURCE.CIRC", () => {
    expect(callFunction("PARAM.CIRC", "2024-usmp-total", null, parameters2025)).toBe("5500000");
    expect(callFunction("PARAM.CIRC", "usmp-total", null, parameters2025, "M€")).toBe("5.5");
    expect(callFunction("PARAM.CIRC", "ibode-part-80", null, parameters2025)).toBe("75");
    expect(callFunction("PARAM.CIRC", "cfarm-part-fixe", null, parameters2025)).toMatch(/^#N\/A/);
    expect(callFunction("SOURCE.CIRC", "cca-cout", null, parameters2025)).toBe(
      "plage de paramètres, 2024-cca-cout, depuis le 01/01/2025 (simulation 2025)",
    );
    expect(callFunction("SOURCE.CIRC", "cfarm-part-fixe", null, parameters2025)).toMatch(/^#N\/A/);
  });
});

describe("the sheet of parameters", () => {
  const { rows, tables } = parameterSheet();
  const top = tables?.[0]?.top ?? 0;
  const range = rows.slice(top).map((cells) => cells.slice(0, 5) as Cell[]);

  it("holds every value of the circulars, once", () => {
    expect(range).toHaveLength(parameterRows().length + 1);
    expect(new Set(range.map(([id]) => id)).size).toBe(range.length);
  });

  const computed = [...registry.values()].filter(
    ({ parametersAt, result }) => parametersAt >= 0 && result.type !== "any",
  );

  it("gives what the circulars give, to every function that takes parameters", () => {
    expect(computed.length).toBeGreaterThan(50);
    for (const { id, examples, parametersAt } of computed) {
      if (id === "ENV.ANNEXE") continue;
      for (const { formula, value } of examples) {
        if (value === undefined) continue;
        const tree = parseFormula(formula, french);
        if (tree.kind !== "call" || tree.arguments.some(({ kind }) => kind === "call")) continue;
        const raws = tree.arguments.map((node) =>
          node.kind === "array" ? node.rows : node.kind === "value" ? node.value : null,
        );
        while (raws.length < parametersAt) raws.push(null);
        const own = callFunction(id, ...raws);
        expect([
          formula,
          callFunction(id, ...raws.slice(0, parametersAt), range, ...raws.slice(parametersAt + 1)),
        ]).toEqual([formula, own]);
      }
    }
  });

  it("is quick to read again for each cell of a column", () => {
    const answers = column(Array.from({ length: 50 }, () => callFunction("COUT.CCA", 1, null, range)));
    expect(new Set(answers.flat())).toEqual(new Set(["45771"]));
  });
});
