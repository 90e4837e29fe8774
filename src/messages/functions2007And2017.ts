/** Refusals proper to the functions of the circulars of 2007 and 2017; {places} are filled by the problem's details. */
export const rulesOf2007And2017 = {
  "base-outside": {
    fr: "{argument} hors de [{lowest} ; {highest}] € : {received} reçu",
    en: "{argument} outside [{lowest} ; {highest}] €: {received} was given",
  },
  "rate-typed": {
    fr: "{argument} : coefficient ≥ 1 attendu (pour +50 %, saisir 1,5), {received} reçu",
    en: "{argument}: a coefficient ≥ 1 is expected (for +50 %, type 1.5), {received} was given",
  },
  "euros-typed": {
    fr: "{argument} : coefficient attendu (ex. 1,5), pas un montant en euros ; {received} reçu",
    en: "{argument}: a coefficient is expected (e.g. 1.5), not an amount in euros; {received} was given",
  },
  "extra-cost-without-site": {
    fr: "{argument} : surcoût sans site, {received} reçu pour 0 site",
    en: "{argument}: an extra cost without any site, {received} was given for 0 sites",
  },
  "part-above-total": {
    fr: "{argument} > {other} : {received} reçu pour un total de {otherReceived}",
    en: "{argument} > {other}: {received} was given for a total of {otherReceived}",
  },
  "cump-paris": {
    fr: "CUMP de Paris : 1 ETP sans montant dans le texte ; saisir coût_ETP et mois",
    en: "CUMP of Paris: 1 FTE without any amount in the text; type fte_cost and months",
  },
  "cump-unknown": {
    fr: "{argument} : CUMP non citée par la circulaire, {received} reçu ; CUMP citées : {choices}",
    en: "{argument}: the circular does not name this CUMP, {received} was given; named ones: {choices}",
  },
  "first-phase-missing": {
    fr: "{argument} : la phase 2 suppose la phase 1",
    en: "{argument}: phase 2 supposes phase 1",
  },
  "percentage-typed": {
    fr: "{argument} : saisir 35 % ou 0,35 ; {received} reçu",
    en: "{argument}: type 35 % or 0.35; {received} was given",
  },
  "two-years": {
    fr: "{argument} : au moins deux années attendues, {received} reçue",
    en: "{argument}: at least two years are expected, {received} given",
  },
  "six-columns": {
    fr: "{argument} : 6 colonnes attendues (FINESS, NOM, FORMATION, CONNEXION, MISE À JOUR, COMPENSATION), la plage en a {received}",
    en: "{argument}: 6 columns are expected (FINESS, NOM, FORMATION, CONNEXION, MISE À JOUR, COMPENSATION), the range has {received}",
  },
  "no-filled-row": {
    fr: "{argument} : aucune ligne remplie",
    en: "{argument}: no row is filled in",
  },
  "unknown-old-region": {
    fr: "{argument} : région inconnue (codes d’avant 2016), {received} reçu",
    en: "{argument}: unknown region (codes before 2016), {received} was given",
  },
  "near-old-region": {
    fr: "{argument} : région inconnue (codes d’avant 2016), {received} reçu ; vouliez-vous {nearest} ?",
    en: "{argument}: unknown region (codes before 2016), {received} was given; did you mean {nearest}?",
  },
  "unknown-ssr-mission": {
    fr: "{argument} : code MIG SSR inconnu, {received} reçu ; codes : {choices}",
    en: "{argument}: unknown MIG SSR code, {received} was given; codes: {choices}",
  },
  "unknown-region": {
    fr: "{argument} : région inconnue, {received} reçu",
    en: "{argument}: unknown region, {received} was given",
  },
  "far-region": {
    fr: "{argument} : région inconnue, {received} reçu ; noms les plus proches : {nearest}",
    en: "{argument}: unknown region, {received} was given; nearest names: {nearest}",
  },
  "near-region": {
    fr: "{argument} : région inconnue, {received} reçu ; vouliez-vous {nearest} ?",
    en: "{argument}: unknown region, {received} was given; did you mean {nearest}?",
  },
  "unknown-region-code": {
    fr: "{argument} : aucun code de région {received}",
    en: "{argument}: no region has the code {received}",
  },
  "former-region": {
    fr: "{argument} : {received} est une région d’avant 2016, pas de {year} ; préciser un millésime antérieur, ou voir REGION.ACTUELLE",
    en: "{argument}: {received} is a region before 2016, not of {year}; give an earlier vintage, or see REGION.ACTUELLE",
  },
  "former-region-named": {
    fr: "{argument} : {received} est une région d’avant 2016, pas de {year} : elle est dans {nearest} depuis ; préciser un millésime antérieur, ou voir REGION.ACTUELLE",
    en: "{argument}: {received} is a region before 2016, not of {year}: it is in {nearest} since; give an earlier vintage, or see REGION.ACTUELLE",
  },
  "region-of-today": {
    fr: "{argument} : {received} est une région d’avant 2016 ; vouliez-vous {nearest}, où elle se trouve depuis ?",
    en: "{argument}: {received} is a region before 2016; did you mean {nearest}, where it is since?",
  },
  "later-region": {
    fr: "{argument} : {received} n’est pas une région de {year} ; le découpage actuel date de 2016",
    en: "{argument}: {received} is not a region of {year}; the present map dates from 2016",
  },
  "column-position": {
    fr: "{argument} : {received} reçu, {table} a {expected} colonnes",
    en: "{argument}: {received} was given, {table} has {expected} columns",
  },
  "ambiguous-column": {
    fr: "{argument} : {received} désigne plusieurs colonnes de {table} : {choices} ; saisir la position ou l’en-tête suivi de NR, R ou JPE",
    en: "{argument}: {received} names several columns of {table}: {choices}; type the position, or the header followed by NR, R or JPE",
  },
  "unknown-column": {
    fr: "{argument} : {received} absent de {table} ; saisir un en-tête imprimé, un code de mission ou une position",
    en: "{argument}: {received} is not in {table}; type a printed header, a mission code or a position",
  },
  "column-elsewhere": {
    fr: "{argument} : {received} n’est pas une colonne de {table}, mais se trouve dans {choices}",
    en: "{argument}: {received} is no column of {table}, it is in {choices}",
  },
  "near-columns": {
    fr: "{argument} : {received} ne nomme exactement aucune colonne de {table} ; colonnes proches : {choices}",
    en: "{argument}: {received} is the exact name of no column of {table}; near ones: {choices}",
  },
  "no-table-that-year": {
    fr: "{argument} : {table} n’est pas publié en {received} ; années connues : {known}",
    en: "{argument}: {table} is not published in {received}; known years: {known}",
  },
} as const satisfies Record<string, { readonly fr: string; readonly en: string }>;
