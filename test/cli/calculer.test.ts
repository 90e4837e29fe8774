import { registry } from "../../src/functions/registry";
import { calculer } from "../../src/cli/calculer";
import { fonctions } from "../../src/cli/fonctions";
import { writeDrafts } from "../../src/workbooks/writeDrafts";
import { runCommand, scratch } from "./run";

describe("calculer", () => {
  it("prints the value with its steps and sources", async () => {
    const { status, out } = await runCommand(calculer, ["=COUT.INTERNE(1;6)"]);
    expect(status).toBe(0);
    const [first, step, source] = out.split("\n");
    expect(first).toBe("=COUT.INTERNE(1;6) = 17\u202f732,53\u00a0€");
    expect(step).toContain("× 6 × 1 / 12");
    expect(source).toMatch(/Source : Circulaire DGOS.* \(2024-cout-interne-1\)$/);
  });

  it("shows years and days as they are, and explains a period outside the window", async () => {
    const { out } = await runCommand(calculer, [
      '=NOM.MIGSSR("V10";"ANNEE")',
      "=DATE.RETOUR(39263)",
      "=DATE.MOIS(45658;45700)",
    ]);
    const lines = out.split("\n");
    expect(lines).toContain('=NOM.MIGSSR("V10";"ANNEE") = 2017');
    expect(lines).toContain("=DATE.RETOUR(39263) = 30/06/2007");
    expect(lines.at(-1)).toMatch(/^=DATE.MOIS\(45658;45700\) : #VALEUR! .* hors de la fenêtre 01\/01\/2024/);
  });

  it("computes from the sheet of parameters of a workbook, by whatever name", async () => {
    const rows = [
      ["Simulation", null, null, null, null],
      ["id", "valeur", "unité", "depuis", "source"],
      ["cca-cout", 47, "k€/poste/an", "01/01/2025", "essai"],
      ["usmp-total", 5_500_000, "€", "01/01/2025", "essai"],
    ];
    const path = scratch("parametres.xlsx", await writeDrafts([{ name: "P", rows }]));
    const { status, out } = await runCommand(calculer, [
      "=COUT.CCA(2;;Paramètres2025)",
      "=DOT.USMP(1;4;;P)",
      "=DOT.CFARM(20;1;P)",
      "--parametres",
      path,
    ]);
    expect(status).toBe(1);
    expect(out).toMatch(/COUT\.CCA\(2;;Paramètres2025\) = 94\s000\s€/);
    expect(out).toMatch(/Source : plage de paramètres, cca-cout, depuis le 01\/01\/2025 \(essai\)/);
    expect(out).toMatch(/DOT\.USMP\(1;4;;P\) = 1\s375\s000\s€/);
    expect(out).toMatch(/#N\/A .*« cfarm-part-fixe » .* absent de la plage/);
    const aside = await runCommand(calculer, ["=COUT.CCA(2)", "--parametres", path]);
    expect(aside.out).toContain("Attention : --parametres n’est cité par aucun argument");
    const without = await runCommand(calculer, ["=COUT.CCA(2)", "--parametres", scratch("absent.xlsx")]);
    expect(without).toMatchObject({ status: 2, err: expect.stringMatching(/^--parametres, /) });
  });

  it("answers one JSON line per formula, and 1 when one fails", async () => {
    const { status, out } = await runCommand(calculer, [
      "=COUT.CCA(4)",
      "=COUT.CCA(4;25)",
      "--format",
      "json",
    ]);
    expect(status).toBe(1);
    const lines = out.split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines[0]).toMatchObject({ formula: "=COUT.CCA(4)", value: "183084", unit: "€" });
    expect(lines[1]).toEqual({
      formula: "=COUT.CCA(4;25)",
      error: "#VALEUR!",
      message: "mois : maximum 24, 25 reçu",
    });
  });

  it("reads a batch from a file or the standard input, errors in the lines and status 0", async () => {
    const lot = "\uFEFF=COUT.CCA(4)\r\n\r\n=COUT.CCA(99;99)\n=REPART.PRORATA(100;{1;1;1})\n";
    const fromFile = await runCommand(calculer, ["--lot", scratch("lot.txt", lot)]);
    const fromInput = await runCommand(calculer, ["--lot", "-"], lot);
    expect(fromFile).toEqual(fromInput);
    expect(fromFile.status).toBe(0);
    const values = fromFile.out
      .split("\n")
      .map((line) => JSON.parse(line) as { value?: unknown; error?: string });
    expect(values.map(({ value, error }) => value ?? error)).toEqual([
      "183084",
      "#VALEUR!",
      ["33.34", "33.33", "33.33"],
    ]);
  });

  it.each([
    [[], "au moins une formule"],
    [["--lot", "absent.txt"], "absent.txt ne peut pas être lu"],
    [["=COUT.CCA(4)", "--lot", "-"], "pas les deux"],
    [["=COUT.CCA(4)", "--format", "xml"], "texte ou json"],
  ])("refuses %j in one sentence", async (args, words) => {
    const { status, err, out } = await runCommand(calculer, args);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(words);
  });
});

describe("fonctions", () => {
  it("lists every function with its arguments, defaults, sources and examples", async () => {
    const { status, out } = await runCommand(fonctions, []);
    expect(status).toBe(0);
    expect(out).toContain("COUT.CCA(postes; [mois]; [millésime]; [unité])");
    expect(out).toContain(
      "mois : Nombre de mois payés ; fractions admises. (unité : mois ; domaine : de 0 à 24 ; par défaut : 12)",
    );
    expect(out).toMatch(
      /  Source : Circulaire .* \(2024-cca-cout, 2024-cca-postes, 2024-cca-prise-fonction\)/,
    );
    expect(out).toContain("Exemple : =COUT.CCA(4) → 183\u202f084");
  });

  it("gives the same as JSON", async () => {
    const { out } = await runCommand(fonctions, ["--format", "json"]);
    const { functions } = JSON.parse(out) as {
      functions: { id: string; family: string; sources: unknown[] }[];
    };
    expect(functions).toHaveLength(registry.size);
    expect(functions.find(({ id }) => id === "COUT.CHARGE")).toMatchObject({
      family: "COUT",
      signature: "COUT.CHARGE(brut; [taux]; [millésime]; [unité])",
      arguments: [
        { name: "brut", unit: "€" },
        { name: "taux", default: "0,44" },
        { default: "2024" },
        { default: "€" },
      ],
      sources: [{ id: "2024-cout-taux-charges", circular: "2024-180", annex: "II" }],
    });
  });
});
