import { absenceOf } from "../../src/amounts/absence";

describe("an amount that exists and is not told", () => {
  test.each([
    ...["n.d.", "N/D", "n. d.", "ND", "n.c", "N.S.", "(s)", "[c]", "s.", "n d", "k.A.", "N-D", "nc."],
    ...["secret", "Secret stat.", "secret statistique", "confidentiel", "confidentielle", "(confidentiel)"],
    ...["non disponible", "Non communiquées", "non publié", "non significatifs", "non renseignée", "inconnu"],
    ...[
      "not available",
      "unavailable",
      "Unavail.",
      "not published",
      "suppressed",
      "confidential",
      "TBD",
      "tba",
    ],
    ...["no disponible", "sin datos", "keine Angabe", "nicht verfügbar", "non disponibile", "non-communiqué"],
    ...[
      "Note 1",
      "voir note (2)",
      "(see footnote 3)",
      "cf. renvoi 4",
      "notes 12",
      "note  1",
      "cf  note (13)",
    ],
  ])("« %s »", (text) => expect(absenceOf(text)).toBe("not-told"));

  test.each([
    "...",
    ". . .",
    "…",
    ":",
    ": :",
    "..",
    "... 1)",
    "…(1)",
    "... (12)",
    "..*",
    "… **",
    ":***",
    ".. ..",
  ])("dots and their note: « %s »", (text) => expect(absenceOf(text)).toBe("not-told"));

  test.each(["[x]", "[low]", "[c]", "[conf]"])("the shorthand « %s »", (text) =>
    expect(absenceOf(text)).toBe("not-told"),
  );

  test.each([
    "<5",
    "< 5",
    "<  5",
    "≤10",
    "> 100",
    "≥1.25%",
    "< 0,5 %",
    "<100,25",
    "43+",
    "5 +",
    "moins de 5",
    "Plus de 100",
    "fewer than 5",
    "more than 50 %",
  ])("only a bound: « %s »", (text) => expect(absenceOf(text)).toBe("not-told"));

  test.each([
    ...["≈ 110,0 k€", "~25", "≃3", "env. 300 €", "env 12", "environ 1 300 €", "Environ 12 %", "approx 1,200"],
    ...["approx. 1.5M€", "circa 40", "ca. 40", "~ -3,5", "≈ +2", "~ \u22127", "~ $12", "≈ 2Md€"],
    ...[
      "≈ 3 Mds €",
      "~ 12M",
      "environ 2 Md €",
      "≈ £ 5",
      "≈ 12 345,6 $",
      "~ 7k €",
      "environ 300",
      "ca 5,2 Mds",
    ],
  ])("about so much: « %s »", (text) => expect(absenceOf(text)).toBe("not-told"));
});

describe("nothing to tell", () => {
  test.each([
    ...[
      "so",
      "S.O.",
      "s/o",
      "sans objet",
      "Sans objet.",
      "néant",
      "Néants",
      "non concerné",
      "non concernées",
    ],
    ...["non applicable", "not applicable", "aucun", "aucune", "Nil", "(néant)"],
  ])("« %s »", (text) => expect(absenceOf(text)).toBe("none"));

  test.each(["", "-", "—", "- -", "–/–", "___", "\u2212", "//", "»", "» »"])("dashes: « %s »", (text) =>
    expect(absenceOf(text)).toBe("none"),
  );

  test.each(["- €", "-€", "– k€", "−Md€", "-%", "— m€", "-  %", "- md €", "-M €"])(
    "a dash and its unit: « %s »",
    (text) => expect(absenceOf(text)).toBe("none"),
  );

  test.each(["5/", "12/"])("a note alone: « %s »", (text) => expect(absenceOf(text)).toBe("none"));
});

describe("something else is said", () => {
  test.each([
    ...["s", "n", "ses", "nas", "sos", "nds", "na 12", "n2d", "secrets de Paris", "confidentialité"],
    ...["secret 12", "n.d. 2024", "aucun lit fermé", "non", "disponible", "une somme non renseignée ici"],
  ])("« %s »", (text) => expect(absenceOf(text)).toBeNull());

  test.each(["… (123)", "...a", "… ****", "...12", "x…", "… 1) x", "…(a)", ".. 123)"])(
    "after dots: « %s »",
    (text) => expect(absenceOf(text)).toBeNull(),
  );

  test.each(["[lower]", "[LOW]", "[12]", "[x", "x]", "a[x]", "[x]b", "[]"])("in brackets: « %s »", (text) =>
    expect(absenceOf(text)).toBeNull(),
  );

  test.each([
    "<1234",
    "<5 lits",
    "x<5",
    "< 0,5,5",
    "<,5",
    "< 5 %%",
    "< 5 000",
    "1+2",
    "+5",
    "moins de 5 ans",
    "plus deux",
    "2 021 +",
  ])("no bound: « %s »", (text) => expect(absenceOf(text)).toBeNull());

  test.each([
    "soit environ 12",
    "environ12",
    "environ",
    "~ 12 lits",
    "cas 12",
    "~12~",
    "env 12 et 13",
    "≈ 5 M lits",
  ])("no approximation: « %s »", (text) => expect(absenceOf(text)).toBeNull());

  test.each(["Note 1 bis", "la note 1", "note", "note 123", "notes de 12"])("no note: « %s »", (text) =>
    expect(absenceOf(text)).toBeNull(),
  );

  test.each(["x- €", "- €x", "- x€", "123/", "a/", "5/6", "x5/", "-a-", "- 5", "€", "5 - €"])(
    "no dash alone: « %s »",
    (text) => expect(absenceOf(text)).toBeNull(),
  );
});
