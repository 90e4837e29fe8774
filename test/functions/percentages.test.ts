import * as fc from "fast-check";
import { evaluate } from "../../src/functions/evaluate";
import { registry } from "../../src/functions/registry";

const answer = (formula: string): unknown => {
  const told = evaluate(formula);
  return "error" in told ? `${told.error} ${told.message}` : told.value;
};

const mixed = /^#VALEUR! .*est un pourcentage, .* un nombre ; les saisir de la même façon/;

it.each([
  // Of a hundred, of one, or as percentages of a percentage: the same eighth.
  ['=REPART.PART(1000;"12,5 %";100)', expect.stringMatching(mixed)],
  ['=REPART.PART(1000;12,5;"100 %")', expect.stringMatching(/^#VALEUR! /)],
  ["=REPART.PART(1000;12,5;100)", "125"],
  ['=REPART.PART(1000;"12,5 %";1)', "125"],
  ['=REPART.PART(1000;"12,5 %";"100 %")', "125"],
  ['=REPART.PART(1000;0,125;"100 %")', "125"],
  // A range of keys.
  ['=REPART.PRORATA(100;{"40 %";"60 %"})', ["40", "60"]],
  ['=REPART.PRORATA(100;{"40 %";0,6})', ["40", "60"]],
  [
    '=REPART.PRORATA(100;{"40 %";60})',
    expect.stringMatching(/ligne 1 de la plage : 40\s% est un pourcentage, 60/),
  ],
  ['=REPART.PLANCHER(100;{25;"75 %"};6)', expect.stringMatching(mixed)],
  ["=REPART.PRORATA(100;{0,4;0,35;25})", expect.stringMatching(/ligne 3 .* elles font 1 si 25 est lu 0,25/)],
  // Whole posts beside half posts are no shares.
  ["=REPART.PRORATA(110;{0,5;2;3})", ["10", "40", "60"]],
  ["=REPART.PRORATA(100;{4;3,5;2,5})", ["40", "35", "25"]],
  // A total and its parts.
  ['=CTRL.SOMME("100 %";{"40 %";"60 %"})', "EXACT"],
  ['=CTRL.SOMME(1;{"40 %";"60 %"})', "EXACT"],
  ['=CTRL.SOMME(100;{"40 %";"60 %"})', expect.stringMatching(mixed)],
  ['=CTRL.ECART("100 %";{40;60})', expect.stringMatching(mixed)],
  ['=CTRL.ECART(100;{40;"60 %"})', expect.stringMatching(mixed)],
  // Counts are no percentages.
  [
    '=COUT.ETP("50 %";73000;12)',
    expect.stringMatching(/^#VALEUR! nombre : nombre attendu, pas un pourcentage ; « 50 % »/),
  ],
  ['=DOT.HAD("100 %")', expect.stringMatching(/^#VALEUR! projets : nombre attendu, pas un pourcentage/)],
  ['=SUBV.CONNEXION.BASE(168496;"100 %")', expect.stringMatching(/pas un pourcentage/)],
])("%s", (formula, expected) => {
  expect(answer(formula)).toEqual(expected);
});

it("refuses a percentage wherever no share, rate nor coefficient is asked for", () => {
  const takers = new Set<string>();
  for (const [id, { arguments: named, examples }] of registry) {
    const [example] = examples.filter((one) => !("error" in one));
    const given = /\((.*)\)$/s.exec(example?.formula ?? "")?.[1];
    if (given === undefined || /[{"]/.test(given)) continue;
    Object.values(named).forEach(({ name, type }, i) => {
      if (type !== "number" && type !== "integer") return;
      const typed = given === "" ? [] : given.split(";");
      const filled = Array.from({ length: Math.max(typed.length, i + 1) }, (_, at) => typed[at] ?? "");
      const told = answer(`=${id}(${filled.with(i, '"100 %"').join(";")})`);
      if (typeof told !== "string" || !told.startsWith("#VALEUR!")) takers.add(`${id} ${name.fr}`);
    });
  }
  expect([...takers].sort()).toEqual([
    "COUT.CHARGE taux",
    "COUT.ETP quotité",
    "DOT.AMP réduction",
    "DOT.CRMR lissage",
    "DOT.MSS seuil",
    "ELIG.USMP seuil",
    "REPART.PART total_clés",
    "SUBV.CONNEXION.EUROS part",
  ]);
});

it("reads percentages as keys as it reads the numbers they print", () => {
  const parts = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(parts, (keys) => {
      const call = (unit: string): unknown =>
        answer(`=REPART.PRORATA(1000;{${keys.map((key) => (unit ? `"${key}${unit}"` : key)).join(";")}})`);
      expect(call(" %")).toEqual(call(""));
    }),
    { numRuns: 60, seed: 7 },
  );
});
