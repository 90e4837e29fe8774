import { isOfWhichLabel, isTotalLabel } from "../../src/equations";
import {
  areOpeningAndClosing,
  areSignsTold,
  isDifferenceLabel,
  isErrorLabel,
  isResultLabel,
  isShareLabel,
  isStatisticLabel,
  labelRole,
  signMark,
  stockAt,
  isAccountResult,
} from "../../src/equations/lineLabels";

const words = (text: string): string[] => text.split(" / ");

describe("what a label announces", () => {
  it.each(words("Total / TOTAL GÉNÉRAL / Sous-total A / Ensemble / Total délégations"))(
    "« %s » a total",
    (label) => {
      expect(labelRole(label)).toBe("total");
      expect([isTotalLabel(label), isOfWhichLabel(label)]).toEqual([true, false]);
    },
  );

  it.each(words("dont urgences / Dont reconductible / dont : MIG"))("« %s » a part of another", (label) => {
    expect(labelRole(label)).toBe("of-which");
    expect([isTotalLabel(label), isOfWhichLabel(label)]).toEqual([false, true]);
  });

  it.each(words("Nord / Totalement autre / Donation / Hôpitaux"))("« %s » nothing of the kind", (label) => {
    expect(labelRole(label)).toBeNull();
    expect([isTotalLabel(label), isOfWhichLabel(label)]).toEqual([false, false]);
  });

  it.each(
    words(
      "Écart / écart 2023 / Soldes / Évolution / Solde / Différence / Variation / Reste à payer / Delta / Résultat net / Balance / Net change / Gross margin / Marge brute / Surplus / Déficit / Excédent / Profit / Loss / Perte / Bénéfice / Saldo / Überschuss",
    ),
  )("« %s » a difference", (label) => expect(isDifferenceLabel(label)).toBe(true));

  it.each(
    words(
      "% facturables (sur présence) / Taux d’occupation / Part des charges / Charges (en %) / Hausse (%)",
    ),
  )("« %s » a percentage of others", (label) => expect(isShareLabel(label)).toBe(true));

  it.each(
    words(
      "Standard error / Std. error1 / Margins of error (+/-) / Erreur-type / Erreurs types / Marge d’erreur / Marge d'erreur / Coefficient of variation / Coef. de variation / Intervalle de confiance à 95 % / 95% confidence interval",
    ),
  )("« %s » how sure the figures are", (label) => expect(isErrorLabel(label)).toBe(true));

  it.each(words("Erreurs / Type d’erreur / Marge / Variation / Standard errorless / Confiance"))(
    "« %s » nothing of the kind",
    (label) => expect(isErrorLabel(label)).toBe(false),
  );

  it.each(words("TVA 20 % / Prime de 15 % brut / Parties prenantes / Nombre (%)"))("« %s » none", (label) =>
    expect(isShareLabel(label)).toBe(false),
  );

  it.each(words("Nord / Écarter / Restent / Consolides / Cabinet / Exchange / Netto"))(
    "« %s » no difference",
    (label) => expect(isDifferenceLabel(label)).toBe(false),
  );

  it.each(
    words(
      "Average / Averages / avg / avgs / Mean age / Means / Median / Medians / Moyenne / Moyennes régionales / Médiane / Durchschnitt / Mittelwert / Promedio / Mediana / Std dev / Std. dev. / std deviation / Standard deviations / stdev / Écart-type / Écarts types / Variance / Minimum / Maximum",
    ),
  )("« %s » a statistic", (label) => expect(isStatisticLabel(label)).toBe(true));

  it.each(words("Moyenne section / Moyennes sections / Total / Meaning / Maxi / Nord"))(
    "« %s » no statistic",
    (label) => expect(isStatisticLabel(label)).toBe(false),
  );
});

describe("what opens and closes a period", () => {
  const openings = words(
    "Stock d’ouverture / Stock initial / Encours initiale / Soldes initiales / Effectifs initiaux x initials / Début d’exercice / Report à nouveau / Report / Année antérieure / Années antérieures / Exercice précédent x precedente / Solde au 1er janvier / Opening / Begin / Beginning stock / Brought forward / N-1 / n - 1 / Anfang / Anfangsbestand / Saldo inicial",
  );
  const closings = words(
    "Clôture / Stock final / Encours finale / Soldes finales / Effectifs finaux / Fin d’exercice / Solde au 31 décembre / Closing / End / Ending stock / Carried forward / Ende / Endbestand / Saldo final",
  );

  it.each(openings)("« %s » opens", (label) => expect(areOpeningAndClosing(label, "Clôture")).toBe(true));
  it.each(closings)("« %s » closes", (label) => expect(areOpeningAndClosing("Ouverture", label)).toBe(true));
  it.each(words("Nord / Financement / Initiation / Finances / Weekend"))("« %s » does neither", (label) => {
    expect(areOpeningAndClosing(label, "Clôture")).toBe(false);
    expect(areOpeningAndClosing("Ouverture", label)).toBe(false);
  });
  it("needs both", () => {
    expect(areOpeningAndClosing("Clôture", "Ouverture")).toBe(false);
  });

  it.each(
    words(
      "Stock à l’ouverture / Stock initial / initiale / initiaux / Début / au 1er janvier / Opening / Beginning / Start / 1 January / January 1 / Solde au 1er juillet / Balance at 1 April / en cours 01/01/2007 / au 1.1.07 / Lits au 01-01",
    ),
  )("« %s » is the stock that opens", (label) => expect(stockAt(label)).toBe("opening"));
  it.each(
    words(
      "Clôture / Stock final / finale / finaux / Fin / Encours au 31 décembre / Closing / End / 31 December / December 31 / Solde au 30 juin / Balance at September 28 / en cours 31/12/2007 / au 31.12.07 / Lits au 31-12",
    ),
  )("« %s » is the stock that closes", (label) => expect(stockAt(label)).toBe("closing"));
  it.each(
    words(
      "Encours / Entrées / Starter / Endive / Finance / Solde au 15 mars / Mars / au 15/03/2007 / 131/12",
    ),
  )("« %s » is no stock", (label) => expect(stockAt(label)).toBeNull());
});

describe("the signs that labels tell", () => {
  it.each([
    ["– Reprises sur provisions", -1],
    ["- Sorties", -1],
    ["−Sorties", -1],
    ["‒ Sorties", -1],
    ["(-) Sorties", -1],
    ["( – ) Sorties", -1],
    ["Moins : achats", -1],
    ["Less: exports", -1],
    ["Minus exports", -1],
    ["À déduire : acomptes", -1],
    ["Dont à déduire", -1],
    ["- 12", 0],
    ["Moinsons", 0],
    ["Lesson", 0],
    ["Sorties - entrées", 0],
    ["Rien moins", 0],
    ["+ Dotations", 1],
    ["(+) Dotations", 1],
    ["( + ) Dotations", 1],
    ["Plus : dotations", 1],
    ["Add: imports", 1],
    ["Addition", 0],
    ["A + B", 0],
    ["Surplus", 0],
    ["Nord", 0],
  ] as const)("« %s »: %d", (label, sign) => expect(signMark(label)).toBe(sign));

  it.each([
    ["= Résultat", true],
    ["Equals: total", true],
    ["Égale le résultat", true],
    ["Résultat = A", false],
    ["Également", false],
  ] as const)("« %s » a result: %s", (label, isResult) => expect(isResultLabel(label)).toBe(isResult));

  const term = (label: string, sign: 1 | -1) => ({ label, sign });
  it.each([
    [
      "an equals sign says that dashes are no bullets",
      "= Clôture",
      [
        ["Ouverture", 1],
        ["– Sorties", -1],
      ],
      true,
    ],
    [
      "a plus says so",
      "Clôture",
      [
        ["Ouverture", 1],
        ["+ Entrées", 1],
        ["– Sorties", -1],
      ],
      true,
    ],
    [
      "a word for it says so",
      "Clôture",
      [
        ["Ouverture", 1],
        ["Moins : sorties", -1],
      ],
      true,
    ],
    [
      "dashes alone may be bullets",
      "Clôture",
      [
        ["Ouverture", 1],
        ["– Sorties", -1],
      ],
      false,
    ],
    [
      "a term subtracted bears no mark",
      "= Clôture",
      [
        ["Ouverture", 1],
        ["Sorties", -1],
      ],
      false,
    ],
    [
      "a term added bears a dash",
      "= Clôture",
      [
        ["– Ouverture", 1],
        ["– Sorties", -1],
      ],
      false,
    ],
    [
      "nothing is subtracted",
      "= Total",
      [
        ["Ouverture", 1],
        ["+ Entrées", 1],
      ],
      false,
    ],
  ] as const)("%s", (_, target, terms, isTold) => {
    expect(
      areSignsTold(
        target,
        terms.map(([label, sign]) => term(label, sign)),
      ),
    ).toBe(isTold);
  });
});

describe("what an account comes to", () => {
  it.each(
    words(
      "Résultat net / Bénéfice / Marge brute / Valeur ajoutée / Solde au 31 décembre / = Capacité d’autofinancement / Gross profit / Profit for the period / Income from vessel operations / Net loss / Income (loss) attributable to shareholders",
    ),
  )("« %s » names it", (label) => expect(isAccountResult(label)).toBe(true));
  it.each(
    words("Ventes / Profit sharing scheme / Income tax / Interest income / Resultats d’analyses / Marges"),
  )("« %s » does not", (label) => expect(isAccountResult(label)).toBe(false));
});
