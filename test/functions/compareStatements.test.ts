import { Rational } from "../../src/allocation/rational";
import { compareStatements, type NamedAmount } from "../../src/functions/compareStatements";

const thousands = (label: string, amount: string, place: string): NamedAmount => ({
  label,
  amount: Rational.parse(amount).times(1000),
  place,
});
const tables = [
  thousands("Financement des études médicales, Total dotations régionales", "223000.1", "MIGAC!O26"),
  thousands("Hôtels hospitaliers, Total dotations régionales", "5897.4", "MIGAC!AC26"),
  thousands("Aide à la formation des infirmiers de bloc opératoire (IBODE)", "5391", "MIGAC!S26"),
  thousands("Plan France génomique", "6000", "MIGAC!AS26"),
  thousands("Téléréadaptation", "733.7", "SMR!H26"),
];
const compared = (text: string) =>
  compareStatements(text, tables).map(({ printed, verdict, found, gap, isPart }) => ({
    printed,
    verdict,
    place: found?.place ?? null,
    gap: gap?.toDecimal() ?? null,
    isPart,
  }));

describe("amounts of a letter against the tables", () => {
  it("agree at their printed precision, and within « près de » and « plus de »", () => {
    expect(
      compared("La présente circulaire alloue près de 223 M€ au titre du financement des études médicales."),
    ).toEqual([{ printed: "223 M€", verdict: "agrees", place: "MIGAC!O26", gap: "100", isPart: false }]);
    expect(compared("IBODE : 5,4 M€.")[0]).toMatchObject({ verdict: "agrees", place: "MIGAC!S26" });
    expect(compared("Plus de 6 M€ pour le plan France génomique")[0]).toMatchObject({ verdict: "agrees" });
    expect(compared("Plus de 6,1 M€ pour le plan France génomique")[0]).toMatchObject({ verdict: "differs" });
  });

  it("differ from the amount that their sentence names, by how much", () => {
    expect(compared("Les hôtels hospitaliers sont financés à hauteur de 6,4 M€.")).toEqual([
      { printed: "6,4 M€", verdict: "differs", place: "MIGAC!AC26", gap: "-502600", isPart: false },
    ]);
    expect(compared("• Téléréadaptation : 0,8 M€")[0]).toMatchObject({ verdict: "differs", gap: "-66300" });
  });

  it("are another measure's when only a part of its label is said and their sizes are far apart", () => {
    expect(compared("Le plan génomique compte 240 M€.")[0]).toMatchObject({ verdict: "not-found" });
    expect(compared("Le plan génomique compte 6 000 M€.")[0]).toMatchObject({ verdict: "differs" });
    expect(compared("Le plan France génomique compte 240 M€.")[0]).toMatchObject({ verdict: "differs" });
  });

  it("are neither the parts named after « dont », nor what one unit costs", () => {
    expect(compared("Près de 235 M€, dont le plan France génomique")[0]).toMatchObject({
      verdict: "not-found",
    });
    expect(compared("Téléréadaptation : 80 000 € par équipe")[0]).toMatchObject({
      verdict: "not-found",
    });
    expect(compared("Téléréadaptation : 0,8 M€ alloués par la circulaire")[0]).toMatchObject({
      verdict: "differs",
    });
  });

  it("are not looked for where no label is named, even when a figure is equal by chance", () => {
    expect(compared("La crise a coûté 6 M€ aux agences.")).toEqual([
      { printed: "6 M€", verdict: "not-found", place: null, gap: null, isPart: false },
    ]);
  });

  it("are read one by one, parts apart, over several lines and list items", () => {
    const letter = `Études médicales (MIG E02) : 223 M€ dont :
      • 0,9 M€ au titre de l’outre-mer ;
      • IBODE : 5,4 M€, dont 9 K€ en DAF.

      Hôtels hospitaliers, 5,9 M€. Téléréadaptation : 733 700 €.`;
    expect(compared(letter).map(({ printed, verdict, isPart }) => [printed, verdict, isPart])).toEqual([
      ["223 M€", "agrees", false],
      ["0,9 M€", "not-found", true],
      ["5,4 M€", "agrees", true],
      ["9 K€", "not-found", true],
      ["5,9 M€", "agrees", false],
      ["733 700 €", "agrees", false],
    ]);
  });

  const verdicts = (text: string) => compared(text).map(({ printed, verdict }) => `${printed} ${verdict}`);

  it("follow what their sentence refers back to, a sentence before or the opening of a list", () => {
    expect(verdicts("La formation IBODE est reconduite. Ce montant s’élève à 5,4 M€.")).toEqual([
      "5,4 M€ agrees",
    ]);
    expect(verdicts("Les hôtels hospitaliers sont reconduits. Cette enveloppe atteint 6,4 M€.")).toEqual([
      "6,4 M€ differs",
    ]);
    expect(verdicts("La formation IBODE est reconduite. Elles comptent 12 000 places et 60 M€.")).toEqual([
      "60 M€ not-found",
    ]);
    expect(verdicts("Formation IBODE :\n• Bretagne, 0,3 M€ ;\n• toutes les régions, 5,4 M€.")).toEqual([
      "0,3 M€ not-found",
      "5,4 M€ agrees",
    ]);
  });

  it("that are a rise or a fall are no level, and are checked against the two levels that the sentence gives", () => {
    for (const change of [
      "soit 3 M€ de plus",
      "en hausse de 3 M€",
      "soit une augmentation des crédits de 3 M€",
    ])
      expect(verdicts(`La formation IBODE est reconduite à 5,4 M€, ${change}.`)).toEqual([
        "5,4 M€ agrees",
        "3 M€ not-found",
      ]);
    expect(verdicts("L’IBODE passe de 2,1 M€ à 5,4 M€, soit 3,3 M€ de plus.")).toEqual([
      "2,1 M€ not-found",
      "5,4 M€ agrees",
      "3,3 M€ agrees",
    ]);
    expect(verdicts("L’IBODE reçoit 5,4 M€ contre 2,1 M€ en 2023, en hausse de 3,6 M€.")).toEqual([
      "5,4 M€ agrees",
      "2,1 M€ not-found",
      "3,6 M€ differs",
    ]);
    expect(verdicts("L’IBODE passe de près de 2 M€ à 5,4 M€, soit 4 M€ de plus.")[2]).toBe("4 M€ not-found");
  });

  it("that are parts of a smaller amount are wrong by the text alone", () => {
    expect(verdicts("IBODE : 5,4 M€, dont 9 M€ en DAF.")).toEqual(["5,4 M€ agrees", "9 M€ differs"]);
    expect(verdicts("IBODE : plus de 5,3 M€, dont 9 M€ en DAF.")[1]).toBe("9 M€ not-found");
    expect(verdicts("IBODE : 5 M€ au moins, dont 5,4 M€ en DAF.")[1]).toBe("5,4 M€ agrees");
  });

  it("that go on a list of parts are parts: the amount of their whole is not theirs", () => {
    for (const parts of [
      "2,1 M€ pour les CHU, 2 M€ pour les CH et près de 1 M€ pour les cliniques",
      "2,1 M€ en DAF et 2 M€ au titre des écoles, puis 1 M€ en CHU",
    ])
      expect(
        compared(`IBODE : 5,4 M€, dont ${parts}.`).map(({ verdict, isPart }) => [verdict, isPart]),
      ).toEqual([
        ["agrees", false],
        ["not-found", true],
        ["not-found", true],
        ["not-found", true],
      ]);
    // Tied as the whole is: of its rank.
    expect(
      compared("Reçus : 6 M€ d’IBODE, dont 2 M€ pour les CHU, 7 M€ d’AC et 3 M€ de DAF.").map(
        ({ isPart }) => isPart,
      ),
    ).toEqual([false, true, false, false]);
    expect(compared("IBODE : 5,4 M€, dont 2 M€ pour les CHU. Le reste, 2 M€, suivra.")[2]?.isPart).toBe(
      false,
    );
  });

  it("that are parts are held against their whole only where together they exceed it, or are said to be all of it", () => {
    const wrong = (text: string) =>
      compareStatements(text, tables).flatMap(({ printed, byText }) =>
        byText ? [`${printed} ${byText.kind} ${byText.expected.toDecimal()}`] : [],
      );
    expect(wrong("IBODE : 5,4 M€, dont 2,1 M€ pour les CHU et 1,5 M€ pour les CH.")).toEqual([]);
    expect(
      wrong("IBODE : 5,4 M€, dont 2,1 M€ pour les CHU, 2,5 M€ pour les CH et 1,9 M€ pour l’HAD."),
    ).toEqual(["1,9 M€ more-than-whole 6500000"]);
    expect(wrong("IBODE : 5,4 M€, dont 3,1 M€ pour les CHU et 4,5 M€ en Corse.")).toEqual([]);
    expect(wrong("IBODE : 5,4 M€, dont près de 3,1 M€ pour les CHU et 4,5 M€ pour les CH.")).toEqual([]);
    expect(wrong("Plus de 4,1 M€ d’IBODE, dont 3,1 M€ pour les CHU et 4,5 M€ pour les CH.")).not.toContain(
      "more",
    );
    const list = "\n• CHU : 2,1 M€ ;\n• CH : 2,5 M€, dont 2,2 M€ en DAF ;\n• HAD : 1,9 M€.";
    expect(wrong(`IBODE : 5,4 M€ dont :${list}`)).toEqual(["1,9 M€ more-than-whole 6500000"]);
    expect(wrong(`IBODE : 6,9 M€ dont :${list}`)).toEqual([]);
    expect(wrong(`IBODE : 6,9 M€, qui se décomposent comme suit :${list}`)).toEqual([
      "1,9 M€ other-sum 6500000",
    ]);
    expect(wrong(`IBODE : 6,5 M€, répartis ainsi :${list}`)).toEqual([]);
    expect(wrong("Les 5,4 M€ se répartissent comme suit : 3,1 M€ en CHU, 2,0 M€ en CH.")).toEqual([
      "2,0 M€ other-sum 5100000",
    ]);
    // A figure printed without decimals may be of half a million more.
    expect(wrong("Les 5 M€ se répartissent comme suit : 3,1 M€ en CHU, 2,2 M€ en CH.")).toEqual([]);
  });

  it("give nothing for a text without any amount, or for no table", () => {
    expect(compared("")).toEqual([]);
    expect(compared("Vingt établissements sur 217.")).toEqual([]);
    expect(compareStatements("IBODE : 5,4 M€", [])[0]).toMatchObject({ verdict: "not-found", found: null });
  });
});
