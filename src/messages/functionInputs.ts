/** Refusals that question what was typed: parameters, units, dates, envelopes; {places} are filled by the problem's details. */
export const inputProblems = {
  "no-value-that-year": {
    fr: "{argument} : « {received} » n’a pas de valeur en {year} ; années connues : {known}. Une valeur n’est jamais reprise d’une autre année : saisir une plage de paramètres",
    en: "{argument}: “{received}” has no value in {year}; known years: {known}. A value is never taken from another year: give a range of parameters",
  },
  "parameter-absent": {
    fr: "{argument} : « {id} » ({label}) absent de la plage de paramètres ; ajouter sa ligne",
    en: "{argument}: “{id}” ({label}) is not in the range of parameters; add its row",
  },
  "parameter-columns": {
    fr: "{argument} : plage de paramètres attendue en colonnes id, valeur, unité, depuis, source ; {received} colonne(s) reçue(s)",
    en: "{argument}: a range of parameters has the columns id, value, unit, since, source; {received} column(s) given",
  },
  "parameter-since": {
    fr: "{argument} : « {id} », date « depuis » illisible, {received} reçu",
    en: "{argument}: “{id}”, unreadable date “since”, {received} was given",
  },
  "parameter-twice": {
    fr: "{argument} : « {id} » figure deux fois avec la même date dans la plage de paramètres",
    en: "{argument}: “{id}” is twice in the range of parameters with the same date",
  },
  "parameter-number": {
    fr: "{argument} : « {id} », nombre attendu dans la plage de paramètres, {received} reçu",
    en: "{argument}: “{id}”, a number is expected in the range of parameters, {received} was given",
  },
  "parameter-text": {
    fr: "{argument} : « {id} », texte attendu dans la plage de paramètres, {received} reçu",
    en: "{argument}: “{id}”, a text is expected in the range of parameters, {received} was given",
  },
  "parameters-misplaced": {
    fr: "{argument} : une plage de paramètres est reçue ; elle se donne dans l’argument {expected} (le {place}e)",
    en: "{argument}: a range of parameters was given; it goes in the argument {expected} (number {place})",
  },
  "no-parameters": {
    fr: "{argument} : une plage de paramètres est reçue ; {function} n’en prend pas",
    en: "{argument}: a range of parameters was given; {function} takes none",
  },
  "step-above-amounts": {
    fr: "{argument} : {received} dépasse de plus du double la somme des montants ({expected}), dont il ne resterait rien",
    en: "{argument}: {received} is more than twice the sum of the amounts ({expected}), of which nothing would be left",
  },
  "parameter-date": {
    fr: "{argument} : « {id} », date attendue dans la plage de paramètres, {received} reçu",
    en: "{argument}: “{id}”, a date is expected in the range of parameters, {received} was given",
  },
  "parameter-unit": {
    fr: "{argument} : « {id} », unité attendue {expected} dans la plage de paramètres, {received} reçu",
    en: "{argument}: “{id}”, the unit {expected} is expected in the range of parameters, {received} was given",
  },
  "other-unit": {
    fr: "{argument} : montant en {expected} attendu, {function} le rend en {received} ; lui demander l’unité « {expected} »",
    en: "{argument}: an amount in {expected} is expected, {function} gives it in {received}; ask it for the unit “{expected}”",
  },
  "too-large": {
    fr: "résultat trop grand pour une cellule : un argument est démesuré",
    en: "the result is too large for a cell: an argument is out of proportion",
  },
  "heading-in-range": {
    fr: "{argument} : {received} n’est pas une valeur ; si c’est un titre, commencer la plage sous lui",
    en: "{argument}: {received} is no value; if it is a heading, start the range below it",
  },
  "percent-typed": {
    fr: "{argument} : nombre attendu ({unit}), pas un pourcentage ; {received} reçu",
    en: "{argument}: a number is expected ({unit}), not a percentage; {received} was given",
  },
  "percent-for-number": {
    fr: "{argument} : nombre attendu, pas un pourcentage ; {received} reçu",
    en: "{argument}: a number is expected, not a percentage; {received} was given",
  },
  "percent-among-numbers": {
    fr: "{argument} : {received} est un pourcentage, {other} un nombre ; les saisir de la même façon, tous en % ou tous en nombres",
    en: "{argument}: {received} is a percentage, {other} a number; type them alike, all as percentages or all as numbers",
  },
  "shares-of-two-kinds": {
    fr: "{argument} : des parts de 1 et des parts de 100 mêlées ({other} et {received} : elles font 1 si {received} est lu {expected}) ; les saisir de la même façon (si ce n’en sont pas, les multiplier toutes par 10 ne change pas le partage)",
    en: "{argument}: shares of 1 mixed with shares of 100 ({other} and {received}: they make 1 if {received} is read {expected}); type them alike (if they are none, multiplying them all by 10 leaves the shares as they are)",
  },
  "share-typed": {
    fr: "{argument} : part de 0 à 1 attendue ; pour {received} %, saisir {received} % ou {expected}",
    en: "{argument}: a share from 0 to 1 is expected; for {received} %, type {received} % or {expected}",
  },
  "bare-number-expected": {
    fr: "{argument} : nombre sans unité attendu, {received} reçu ; saisir le nombre seul, tous dans la même unité",
    en: "{argument}: a number without a unit is expected, {received} was given; type the number alone, all in the same unit",
  },
  "total-in-range": {
    fr: "{argument} : {received} est la somme des cellules qui précèdent, sans doute un total ; l’ôter de la plage (si ce n’en est pas un, le placer avant les autres)",
    en: "{argument}: {received} is the sum of the cells before it, most likely a total; leave it out of the range (if it is none, put it before the others)",
  },
  "blank-condition": {
    fr: "{argument} : cellule vide ; oui ou non attendu pour chaque site",
    en: "{argument}: an empty cell; yes or no is expected for each site",
  },
  "years-in-range": {
    fr: "{argument} : {received} est une année, pas une aide ; commencer la plage sous les années",
    en: "{argument}: {received} is a year, not an aid; start the range below the years",
  },
  "parameter-scale": {
    fr: "{argument} : « {id} », {received} {unit} dans la plage de paramètres, pour {expected} {unit} à la dernière valeur connue ; est-ce la bonne unité ?",
    en: "{argument}: “{id}”, {received} {unit} in the range of parameters, the last known value being {expected} {unit}; is the unit right?",
  },
  "parameter-negative": {
    fr: "{argument} : « {id} », valeur ≥ 0 attendue dans la plage de paramètres, {received} reçu",
    en: "{argument}: “{id}”, a value ≥ 0 is expected in the range of parameters, {received} was given",
  },
  "parameter-percentage": {
    fr: "{argument} : « {id} » est en %, {received} reçu dans la plage de paramètres ; pour {expected} %, saisir {expected}",
    en: "{argument}: “{id}” is in %, {received} was given in the range of parameters; for {expected} %, type {expected}",
  },
  "parameter-two-units": {
    fr: "{argument} : « {id} », {received} imprime une autre unité que la colonne unité ({unit}) de la plage de paramètres",
    en: "{argument}: “{id}”, {received} prints another unit than the column unit ({unit}) of the range of parameters",
  },
  "parameter-order": {
    fr: "{argument} : « {last} » ({received}) est avant ou sous « {first} » ({expected})",
    en: "{argument}: “{last}” ({received}) is before or below “{first}” ({expected})",
  },
  "amounts-expected": {
    fr: "{argument} : au moins deux montants attendus, pour les distinguer de l’enveloppe",
    en: "{argument}: at least two amounts are expected, to tell them from the envelope",
  },
  "day-expected": {
    fr: "{argument} : {received} est une année ; un jour est attendu (01/01/{received}, par exemple)",
    en: "{argument}: {received} is a year; a day is expected (01/01/{received}, for instance)",
  },
  "not-in-euros": {
    fr: "{argument} : {received} reçu, moins de {expected} € ; le montant est attendu en euros, pas en k€ ni en M€",
    en: "{argument}: {received} was given, less than €{expected}; the amount is expected in euros, not in k€ nor in M€",
  },
  "thousands-typed": {
    fr: "{argument} : {received} reçu, l’enveloppe du texte en {unit} ; le montant est attendu en euros, soit {expected}",
    en: "{argument}: {received} was given, the envelope of the text in {unit}; the amount is expected in euros, that is {expected}",
  },
  "zero-or-blank": {
    fr: '{argument} : 0 reçu, peut-être une cellule vide ; omettre l’argument pour sa valeur par défaut, ou saisir "0" entre guillemets pour un vrai zéro',
    en: '{argument}: 0 was given, perhaps an empty cell; leave the argument out for its default, or type "0" in quotes for a true zero',
  },
  "zero-or-no": {
    fr: "{argument} : 0 reçu, peut-être une cellule vide ; VRAI ou FAUX attendu, oui ou non",
    en: "{argument}: 0 was given, perhaps an empty cell; TRUE or FALSE is expected, yes or no",
  },
  "unit-typed": {
    fr: "{argument} : montant attendu en euros, {received} reçu ; saisir {expected}",
    en: "{argument}: an amount in euros is expected, {received} was given; type {expected}",
  },
  "vintage-typed": {
    fr: "{argument} : {received} est une année civile ; l’année d’études va de 1 à 5 (ou DJ1, DJ2), et le millésime se donne dans l’argument millésime",
    en: "{argument}: {received} is a calendar year; the year of studies goes from 1 to 5 (or DJ1, DJ2), and the vintage has its own argument",
  },
  "outside-window": {
    fr: "{argument} : la période {received} est hors de la fenêtre {expected} ; donner {first} et {last} pour une autre année",
    en: "{argument}: the period {received} is outside the window {expected}; give {first} and {last} for another year",
  },
  "envelope-exceeded": {
    fr: "{argument} : dépassée de {over} ({spent} pour {expected}) ; {fits}",
    en: "{argument}: exceeded by {over} ({spent} for {expected}); {fits}",
  },
  "increase-above-allocation": {
    fr: "{argument} : {received} € dépassent la dotation de la région de {over} € ; au plus {expected} €",
    en: "{argument}: €{received} exceed the allocation of the region by €{over}; at most €{expected}",
  },
  "rule-of-which-year": {
    fr: "{argument} : « {received} » ne dit pas de quelle année ; identifiants : {choices}",
    en: "{argument}: “{received}” does not say of which year; identifiers: {choices}",
  },
  "not-money": {
    fr: "{argument} : {received} demandé pour une valeur qui n’est pas un montant ({unit})",
    en: "{argument}: {received} was asked for a value that is not an amount ({unit})",
  },
  "term-expected": {
    fr: "{argument} : rentrée attendue (2017 ou « 2017-2018 »), {received} reçu",
    en: "{argument}: a university year is expected (2017 or “2017-2018”), {received} was given",
  },
  "unknown-reference": {
    fr: "{received} : sa valeur n’est pas connue ici, Excel seul la calcule",
    en: "{received}: its value is not known here, only Excel computes it",
  },
  "lambda-name": {
    fr: "{received} : nom donné par LAMBDA dans la formule, Excel seul sait ce qu’il vaut à chaque ligne",
    en: "{received}: a name given by LAMBDA in the formula, only Excel knows what it holds from row to row",
  },
  "year-not-range": {
    fr: "{argument} : une année est attendue (le tableau publié est celui d’une circulaire), plage de paramètres reçue",
    en: "{argument}: a year is expected (the published table is that of a circular), a range of parameters was given",
  },
} as const satisfies Record<string, { readonly fr: string; readonly en: string }>;
