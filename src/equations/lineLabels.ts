import { isOfWhich, mentionsTotal } from "../tables/lines/rowKind";

const beyondAscii = /[^\u0000-\u007f]/;
const accents = /[\u0300-\u036f]/g;

/** The label in plain lower case, the words of `taux_de_reponse` apart. */
export const fold = (label: string): string =>
  (beyondAscii.test(label) ? label.normalize("NFD").replace(accents, "") : label)
    .replaceAll("_", " ")
    .toLowerCase()
    .trim();

const differenceWord =
  /\b(?:(?:ecart|solde|difference)s?|evolution|variation|reste|delta|net|balance|change|margin|marge|surplus|deficit|excedent|resultat|profit|loss|perte|benefice|(?:besoin|capacite)[^\d]{1,24}\bfinancement|saldo|uberschuss)\b/;

const statisticWord =
  /\b(averages?|avgs?|means?|medians?|moyennes?(?! section)|mediane|durchschnitt|mittelwert|promedio|mediana|st(?:andar)?d\.? ?dev(?:iations?|s)?|stdevs?|ecarts?[- ]types?|variance|minimum|maximum|(?:min|max)\.? (?:of|de|von))\b/;

/**
 * Does a label announce a statistic of other lines (« Moyenne », « Std. dev. »), along which nothing is added?
 * @example isStatisticLabel("Average per region") // true
 */
export const isStatisticLabel = (label: string): boolean => statisticWord.test(fold(label));

const cumulatedWord =
  /\b(cumul(?:s|e|ee|es|ees|atif|ative|ated|atively)?|running (?:total|sum|balance)|year to date|ytd|kumuliert|acumulad[oa])\b/;

/**
 * Does a label say that its line runs on, each amount added to those before it (« Cumul », « Year to date »)?
 * @example isCumulatedLabel("Montant cumulé") // true
 */
export const isCumulatedLabel = (label: string): boolean => cumulatedWord.test(fold(label));

const openingWord =
  /\b(ouverture|initial(?:e|es|s)?|debut|report(?: a nouveau)?|anterieure?s?|precedente?s?|1er janvier|opening|begin(?:ning)?|brought forward|n ?- ?1|anfang|anfangsbestand|saldo inicial)\b/;
const closingWord =
  /\b(cloture|fina(?:l|le|ls|les|ux)|fin|31 decembre|closing|end(?:ing)?|carried forward|ende|endbestand|saldo final)\b/;

/**
 * Do labels say that one line holds what another held at the end of the period before (« Stock initial », « Stock final »)?
 * @example areOpeningAndClosing("Solde au 1er janvier", "Solde au 31 décembre") // true
 */
export const areOpeningAndClosing = (opening: string, closing: string): boolean =>
  openingWord.test(fold(opening)) && closingWord.test(fold(closing));

/** `No of deaths (%)`, `Sex, n (%)`: a count, and its share beside it. */
const countAndShare = /(?<=\b(?:n|no|nb|nbre|nombre|numbers?|effectifs?)\b.*)\(\s*%\s*\)/;

const rateWord =
  /%|\b(?:taux|part|ratio|pourcentage|variation|progression|evolution|croissance|cout moyen|moyenne|prix|tarif|coefficient|indice|rang|rank|rate|average|mean|median|growth|percent(?:age)?|per cent|pro[sz]ent|per (?:capita|inhabitant|head|person)|par (?:habitant|tete|personne)|je einwohner|durchschnitt|promedio|verweildauer|auslastung|dms|length of stay|occupancy|densite|density)\b/;

/**
 * Does a label announce what is never added: a rate, a price, an average, a rank? It only settles what the figures leave open.
 * @example isRateLabel("Taux d’évolution annuel") // true
 */
export const isRateLabel = (label: string): boolean => rateWord.test(fold(label).replace(countAndShare, ""));

const errorWord =
  /\b(?:(?:std|standard)\.? errors?|margins? of error|erreurs?[- ](?:types?|standard)|marges? d.erreur|(?:coefficients? of|coef\w*\.? de) variation|intervalles? de confiance|confidence intervals?)(?![a-z])/;

/**
 * Does a label say how sure the figures beside it are (« Standard error », « Marge d’erreur »)? Such figures are never added.
 * @example isErrorLabel("Erreur-type") // true
 */
export const isErrorLabel = (label: string): boolean => errorWord.test(fold(label));

const shareWord =
  /^(?:%|(?:taux|pourcentages?|percentages?|parts? (?:de|des|du)|rate of)\b)|(?:\(|\b(?:en|in) )% ?\)?$/;

/**
 * Does a label say that its line is a percentage of others, which no sum of amounts takes in? « TVA 20 % » is an amount.
 * @example isShareLabel("% facturables (sur présence)") // true
 */
export const isShareLabel = (label: string): boolean =>
  shareWord.test(fold(label).replace(countAndShare, ""));

/** What a label says of its line. */
export type LabelRole = "total" | "of-which" | null;

/**
 * What a label announces: a total (or speaks of one), a part already counted in another line (« dont … »), or nothing of the kind.
 * The words are those of the reading of tables.
 * @example labelRole("dont reconductible") // "of-which"
 */
export const labelRole = (label: string): LabelRole =>
  isOfWhich(label) ? "of-which" : mentionsTotal(label) ? "total" : null;

/**
 * Does a label announce a part already counted in another line (« dont … »)? It never enters a sum.
 * @example isOfWhichLabel("dont reconductible") // true
 */
export const isOfWhichLabel = (label: string): boolean => labelRole(label) === "of-which";

/**
 * Does a label announce a difference of two lines (« Écart », « Solde »)?
 * @example isDifferenceLabel("Évolution 2023-2024") // true
 */
export const isDifferenceLabel = (label: string): boolean => differenceWord.test(fold(label));

/** The words for what comes in on an account, and for what goes out. */
export const accountSides = {
  in: "recettes?|ressources?|produits?|revenus?|encaissements?|receipts?|incomes?|revenues?|inflows?|einnahmen|ertrage|ingresos",
  out: "depenses?|charges?|emplois|decaissements?|expenses?|expenditures?|costs?|payments?|outflows?|ausgaben|aufwendungen|gastos",
} as const;
const receipts = new RegExp(`^(?:${accountSides.in})\\b`);
const expenses = new RegExp(`^(?:${accountSides.out})\\b`);

/**
 * Do labels name the two sides of an account, what comes in first: recettes and dépenses, produits and charges?
 * @example areSidesOfAccount("RESSOURCES", "CHARGES") // true
 */
export const areSidesOfAccount = (incoming: string, outgoing: string): boolean =>
  receipts.test(fold(incoming)) && expenses.test(fold(outgoing));

/** What opposes two columns besides the sides of an account: what is opened and what is taken back, what enters and what leaves. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:\( ?)?\+(?! ?\d)/, /^(?:\( ?)?[-–−‒](?! ?\d)/],
  [/^credits?$/, /^debits?$/],
  [/^(?:ouvertures?|augmentations?|hausses?)\b/, /^(?:annulations?|diminutions?|baisses?)\b/],
  [/^(?:entrees?|arrivees?)\b/, /^(?:sorties?|departs?)\b/],
];

/**
 * Do the headings of two columns oppose them, so that one less the other is a balance: recettes and dépenses, « + » and « − »?
 * @example areOpposed("Ouvertures", "Annulations") // true
 */
export const areOpposed = (plus: string, minus: string): boolean =>
  areSidesOfAccount(plus, minus) ||
  opposites.some(([first, second]) => first.test(fold(plus)) && second.test(fold(minus)));

/**
 * Does a label announce a total?
 * @example isTotalLabel("Total délégations") // true
 */
export const isTotalLabel = (label: string): boolean => labelRole(label) === "total";

const subtracted = /^(?:[-–−‒]\s*(?=\p{L})|\(\s*[-–−]\s*\)|(?:moins|less|minus|(?:dont )?a deduire)\b)/u;
const deducted = /^(?:moins|less|minus|(?:dont )?a deduire)\b/;
const added = /^(?:\+|\(\s*\+\s*\)|(?:plus|add)\b)/;

/**
 * The sign that a label gives its line: 1 for « + Dotations », -1 for « – Reprises » or « Less: exports », 0 where it tells none.
 * A dash may be a bullet: the amounts must agree.
 * @example signMark("– Reprises sur provisions") // -1
 */
export const signMark = (label: string): 1 | -1 | 0 => {
  const text = fold(label);
  return subtracted.test(text) ? -1 : added.test(text) ? 1 : 0;
};

/**
 * Does a label say in words that its line is taken away from the one before it?
 * @example isDeductedLabel("À déduire : remboursements et dégrèvements") // true
 */
export const isDeductedLabel = (label: string): boolean => deducted.test(fold(label));

/**
 * Does a label say that its line is a net amount?
 * @example isNetLabel("Montants nets pour le budget général") // true
 */
export const isNetLabel = (label: string): boolean => /\bnet(?:te)?s?\b/.test(fold(label));

const netOfWord = /\bnet(?:te)?s? (?:de |des |du |d.|of )(?:la |l.|the )?(\p{L}{4,}?)s?\b/u;

/**
 * The word for what a label says that its line is net of; null where it says nothing of the kind.
 * @example netOf("Total des recettes, nettes des prélèvements") // "prelevement"
 */
export const netOf = (label: string): string | null => netOfWord.exec(fold(label))?.[1] ?? null;

/**
 * Does a label open with a word, its number in the list apart?
 * @example opensWith("3. Prélèvements sur les recettes", "prelevement") // true
 */
export const opensWith = (label: string, word: string): boolean =>
  fold(label)
    .replace(/^[^\p{L}]*/u, "")
    .startsWith(word);

/**
 * Does a label begin with an equals sign, or the word?
 * @example isResultLabel("= Capacité d’autofinancement") // true
 */
export const isResultLabel = (label: string): boolean => /^(?:=|equals\b|egale\b)/.test(fold(label));

/**
 * Do labels tell the signs of a sum? Every term that is subtracted bears a mark of it, and a plus or an equals sign says that dashes are no bullets.
 * @example areSignsTold("= Closing stock", [{ label: "Opening", sign: 1 }, { label: "– Sales", sign: -1 }]) // true
 */
export const areSignsTold = (
  target: string,
  terms: readonly { readonly label: string; readonly sign: 1 | -1 }[],
): boolean =>
  terms.some(({ sign }) => sign === -1) &&
  terms.every(({ label, sign }) => (signMark(label) || 1) === sign) &&
  (isResultLabel(target) ||
    terms.some(({ label }) => signMark(label) === 1 || (/^\s*\p{L}/u.test(label) && signMark(label) === -1)));

const month =
  "(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|" +
  "january|february|march|april|may|june|july|august|september|october|november|december)";
/** The first day of a month, and the last one. */
const firstDay = `(?:1er|1st|0?1) ${month}|${month} (?:1st|0?1)|0?1[/.-]0?1(?:[/.-](?:\\d\\d){1,2})?`;
const lastDay = `(?:28|29|30|31) ${month}|${month} (?:28|29|30|31)|31[/.-]12(?:[/.-](?:\\d\\d){1,2})?`;
const opening = new RegExp(
  `\\b(?:ouverture|initial|initiale|initiaux|debut|opening|beginning|start|${firstDay})\\b`,
);
const closing = new RegExp(`\\b(?:cloture|final|finale|finaux|fin|closing|end|${lastDay})\\b`);

/**
 * Does a label name what there is when a period opens, or when it closes?
 * @example stockAt("Encours au 31 décembre") // "closing"
 */
export const stockAt = (label: string): "opening" | "closing" | null => {
  const text = fold(label);
  return opening.test(text) ? "opening" : closing.test(text) ? "closing" : null;
};

const accountResult =
  /\b(?:resultat|benefices?|pertes?|excedents?|deficits?|marge|soldes?|valeur ajoutee|epargne|(?:capacite|insuffisance) d.autofinancement|(?:besoin|capacite)[^\d]{1,24}\bfinancement|(?:apport|prelevement)[^\d]{1,12}fonds de roulement|(?:gross|operating|net) (?:profit|income|loss|earnings|result)|(?:profit|income|loss|earnings|surplus|deficit)(?: \(loss\))? (?:before|from|for|after|attributable)|jahresuberschuss|ergebnis)\b/;

/**
 * Does a label name what an account comes to: a result, a margin, a balance, a closing stock?
 * @example isAccountResult("Résultat d’exploitation") // true
 */
export const isAccountResult = (label: string): boolean =>
  isResultLabel(label) || stockAt(label) === "closing" || accountResult.test(fold(label));

const broughtForward =
  /\b(?:report\w*|anterieure?s?|precedente?s?|cumul\w*|ouverture|cloture|initiale?|finale?|n[ -]1|brought|carried|opening|closing)\b/;

/**
 * Does a label name a result brought from elsewhere: of another year, or of all years so far?
 * @example isBroughtForward("Résultat reporté") // true
 */
export const isBroughtForward = (label: string): boolean => broughtForward.test(fold(label));
