import { evaluate } from "../../src/functions/evaluate";

/** Calls as officers type them: the same labels, numbers, dates and units in every spelling that says one thing only. */
const answers: Readonly<Record<string, readonly string[]>> = {
  "35465.05": [
    '=COUT.INTERNE("1re année")',
    '=COUT.INTERNE("Première année")',
    '=COUT.INTERNE("interne de 1ère année")',
    '=COUT.INTERNE(" 1 ";12;1;"01/01/2024";"en euros")',
    '=COUT.INTERNE("internes 1";"12 mois";"1";"exercice 2024")',
    '=DOT.INTERNE(1;"à l’étranger")',
    '=DOT.INTERNE(1;"stage extra-hospitalier")',
    '=DOT.INTERNE(1;"Hors inter-régions")',
  ],
  "35.46505": [
    '=COUT.INTERNE(1;;;;"K€")',
    '=COUT.INTERNE(1;;;;"keuros")',
    '=COUT.INTERNE(1;;;;"k EUR")',
    '=COUT.INTERNE(1;;;;"en milliers d’euros")',
    '=COUT.INTERNE(1;;;;"Milliers")',
  ],
  "0.03546505": [
    '=COUT.INTERNE(1;;;;"M€")',
    '=COUT.INTERNE(1;;;;"Meuros")',
    '=COUT.INTERNE(1;;;;"millions")',
  ],
  "5388": ['=COUT.EXTERNE("DFASM-1";12;1;"mensuelle")'],
  "1215.16": ['=COUT.GARDE("10 gardes";4)', '=COUT.GARDE(10;4;"part MERRI")'],
  "3645.47": ['=COUT.GARDE(10;4;"tarifs")'],
  "1212933": ['=COUT.CONSULTANT("17 emplois")', '=COUT.CONSULTANT("17")'],
  "4000": [
    '=COUT.MAJORATION(10000;"004")',
    "=COUT.MAJORATION(10000;974)",
    '=COUT.MAJORATION(10000;"St-Martin")',
    '=COUT.MAJORATION("10 000 €";"outre-mer")',
    '=COUT.MAJORATION(10000;"St Pierre et Miquelon";"40 %")',
  ],
  "4270.1": [
    '=ENV.ANNEXE("migac";"004";"e02")',
    '=ENV.ANNEXE("MIGAC";974;"MIG E02")',
    '=ENV.ANNEXE("tableau MIGAC";"La Reunion";"E02 JPE")',
  ],
  "223000.1": [
    '=ENV.ANNEXE("MIGAC";"Total général";"E02")',
    '=ENV.ANNEXE("MIGAC";"ensemble";"études médicales")',
  ],
  "656675": [
    '=ENV.FMESPP("Bretagne";"enveloppe P")',
    '=ENV.FMESPP("53";"liaisons")',
    '=ENV.FMESPP("053";"sites périphériques")',
  ],
  "196000": ['=ENV.FMESPP("BZH";"outils")', '=ENV.FMESPP("bretagne";"M";"publié")'],
  "4400000": ['=ENV.DELEGATION("SMR")', '=ENV.DELEGATION("poste SSR")'],
  "21000": ['=DOT.CUMP("Rhône")', '=DOT.CUMP("CUMP du Rhône")', "=DOT.CUMP(69)"],
  "182700": ['=DOT.CPDPN("niveau 1")', '=DOT.CPDPN("1")'],
  "1150000": ["=DOT.CSO(37;1)", '=DOT.CSO("37";"Oui")', '=DOT.CSO(37;"1")'],
  "100000": ['=DOT.FIDES("oui";1)'],
  "La Réunion": ["=REGION.NOM(4)", '=REGION.NOM("004")', '=REGION.NOM("974")'],
  "Ateliers d’appareillage": ['=NOM.MIGSSR("MIG V15")', '=NOM.MIGSSR("v 15";"libellés")'],
  true: [
    '=ELIG.FMESPP("30-06-2006")',
    '=ELIG.FMESPP("30.06.2006")',
    '=ELIG.FMESPP("30/06/06")',
    '=ELIG.FMESPP("2006/06/30")',
    '=ELIG.FMESPP("30/06/2006 23:59")',
    '=ELIG.FMESPP("30 juin 2006";"psychiatrie")',
    '=ELIG.FMESPP("28 févr. 2006")',
    '=ELIG.SITE("1";"oui";"0")',
    '=ELIG.DEPENSE("enveloppe P";"connexions informatiques")',
    '=ELIG.DEPENSE("F";"Frais de déplacements")',
    '=ELIG.FENETRE("01/06/2024";"Hôtels hospitaliers")',
    '=ELIG.USMP("181 détenus";100)',
  ],
  false: ['=ELIG.FMESPP("1er juillet 2006")', '=ELIG.FMESPP("30/06/2006";"SMR")'],
};

const calls = Object.entries(answers).flatMap(([value, formulas]) =>
  formulas.map((formula) => [formula, value] as const),
);

it.each(calls)("%s = %s", (formula, value) => {
  const result = evaluate(formula);
  expect("error" in result ? result.message : String(result.value)).toBe(value);
});

it.each([
  ['=ENV.ANNEXE("MIGAC";"Alsace";"E02")', "#N/A", /Grand Est/],
  ['=ENV.ANNEXE("MIGAC";"NPDC";"E02")', "#N/A", /Hauts-de-France/],
  ['=ENV.ANNEXE("MIGAC";"FR";"FIOP")', "#N/A", /PSY/],
  ['=ENV.ANNEXE("MIGAC";"FR";"Total")', "#N/A", /Total délégations.*Total dotations/],
  ['=ENV.FMESPP("Midi-Py";"P")', "#N/A", /vouliez-vous Midi-Pyrénées/],
  ['=REGION.CODE("Alsace")', "#N/A", /Grand Est/],
  ['=COUT.INTERNE(1;;;;"m€")', "#N/A", /k€, M€/],
  ['=COUT.INTERNE(1;;;;"dollars")', "#N/A", /€, k€, M€/],
  ["=COUT.INTERNE(1;;;2023)", "#N/A", /2023/],
  ['=COUT.CHARGE("24,6 k€")', "#VALEUR!", /24\s600/],
  ['=ELIG.FMESPP("30/06/35")', "#VALEUR!", /date/],
  ['=ELIG.FMESPP("juin 2006")', "#VALEUR!", /date/],
  ['=COUT.CONSULTANT("17 postes de CCA")', "#VALEUR!", /nombre attendu/],
  ['=DOT.CUMP("Gironde")', "#N/A", /69, 59, 75/],
])("%s is refused, with what may have been meant", (formula, error, message) => {
  expect(evaluate(formula)).toMatchObject({ error, message: expect.stringMatching(message) as string });
});
