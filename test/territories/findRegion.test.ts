import fc from "fast-check";
import { anyText } from "../anyText";
import { findRegion, regionsOf, type RegionMatch } from "../../src/territories";

function said(match: RegionMatch): string {
  if (match.kind === "unknown")
    return ["unknown", ...match.suggestions.map((region) => region.name)].join(", ");
  return `${match.kind} ${match.region.code} ${match.region.name}, ${match.sets.join(" ")}`;
}

describe("findRegion", () => {
  test.each([
    ["Bretagne", "official 53 Bretagne, 2016 pre-2016"],
    ["Grand Est", "official 44 Grand Est, 2016"],
    ["Alsace", "official 42 Alsace, pre-2016"],
    ["Centre", "official 24 Centre, pre-2016 2016"],
    ["Centre Val de Loire", "variant 24 Centre-Val de Loire, 2016 pre-2016"],
    ["Réunion", "official 04 Réunion, pre-2016 2016"],
    ["La Réunion", "official 04 La Réunion, 2016 pre-2016"],
    [
      "Ile-de-France (Paris, Seine-et-Marne, Yvelines, Essonne, Hauts-de-Seine, Seine-Saint-Denis, Val-de-Marne, Val-d'Oise)",
      "variant 11 Île-de-France, 2016 pre-2016",
    ],
    ["La Réunion (océan Indien)", "variant 04 La Réunion, 2016 pre-2016"],
    ["Provence-Alpes-Côte d’Azur", "official 93 Provence-Alpes-Côte d'Azur, 2016 pre-2016"],
    ["PROVENCE ALPES COTE D'AZUR", "variant 93 Provence-Alpes-Côte d'Azur, 2016 pre-2016"],
    ["P.A.C.A.", "variant 93 Provence-Alpes-Côte d'Azur, 2016 pre-2016"],
    ["Ile-de-France", "variant 11 Île-de-France, 2016 pre-2016"],
    ["IDF", "variant 11 Île-de-France, 2016 pre-2016"],
    ["Nord - Pas-de-Calais", "variant 31 Nord-Pas-de-Calais, pre-2016"],
    ["Bourgogne Franche Comté", "variant 27 Bourgogne-Franche-Comté, 2016"],
    ["Bourgogne & Franche-Comté", "variant 27 Bourgogne-Franche-Comté, 2016"],
    ["Auvergne et Rhône-Alpes", "variant 84 Auvergne-Rhône-Alpes, 2016"],
    ["ARA", "variant 84 Auvergne-Rhône-Alpes, 2016"],
    ["HDF", "variant 32 Hauts-de-France, 2016"],
    ["ARS Bretagne", "variant 53 Bretagne, 2016 pre-2016"],
    ["ARS d’Île-de-France", "variant 11 Île-de-France, 2016 pre-2016"],
    ["Agence régionale de santé des Pays de la Loire", "variant 52 Pays de la Loire, 2016 pre-2016"],
    ["Région Sud", "variant 93 Provence-Alpes-Côte d'Azur, 2016"],
    ["Guadeloupe – St Barthélemy – St Martin", "variant 01 Guadeloupe, 2016 pre-2016"],
    ["Corse (1)", "variant 94 Corse, 2016 pre-2016"],
    ["Corse*", "variant 94 Corse, 2016 pre-2016"],
    ["Bretagne\u00a0", "official 53 Bretagne, 2016 pre-2016"],
    ["Réunion (La)", "variant 04 La Réunion, 2016 pre-2016"],
    ["Alsace-Champagne-Ardenne-Lorraine", "variant 44 Grand Est, 2016"],
    ["Bretange", "unknown, Bretagne"],
    ["Occitannie", "unknown, Occitanie"],
    ["Haute-Normande", "unknown, Haute-Normandie"],
    ["Région", "unknown"],
    ["Grand Et", "unknown, Grand Est"],
    ["Océan Indien", "unknown, La Réunion, Mayotte"],
    ["ARS Océan indien", "unknown, La Réunion, Mayotte"],
    ["Océan Indien (La Réunion, Mayotte)", "unknown, La Réunion, Mayotte"],
    ["La Réunion – Océan Indien", "unknown, La Réunion, Mayotte"],
    ["La Réunion et Mayotte", "unknown, La Réunion, Mayotte"],
    ["Antilles-Guyane", "unknown, Guadeloupe, Martinique, Guyane"],
    ["Antilles Guyane", "unknown, Guadeloupe, Martinique, Guyane"],
    ["Guyane / Antilles", "unknown, Guadeloupe, Martinique, Guyane"],
    ["PACA et Corse", "unknown, Provence-Alpes-Côte d'Azur, Corse"],
    ["Provence-Alpes-Côte d'Azur - Corse", "unknown, Provence-Alpes-Côte d'Azur, Corse"],
    ["Aquitaine, Limousin", "unknown, Aquitaine, Limousin"],
    ["Mayotte et divers", "unknown"],
    ["Centre Bretagne", "unknown"],
    ["Centre - Centre", "unknown"],
    ["Bretagne-".repeat(13) + "Corse", "unknown"],
    ["Atlantide", "unknown"],
    ["Total", "unknown"],
    ["France métropolitaine", "unknown"],
    ["CH de Bretagne Sud", "unknown"],
    ["Sud", "unknown"],
    ["01 AIN", "unknown"],
    ["", "unknown"],
    ["53", "unknown"],
  ])("%j is %s", (label, expected) => expect(said(findRegion(label))).toBe(expected));

  test("in one set or one year", () => {
    expect(said(findRegion("Centre", { set: "2016" }))).toBe("variant 24 Centre-Val de Loire, 2016");
    expect(said(findRegion("Alsace", { set: "2016" }))).toBe("unknown");
    expect(said(findRegion("Alsace", { year: 2007 }))).toBe("official 42 Alsace, pre-2016");
    expect(said(findRegion("Alsace", { year: 2016 }))).toBe("unknown");
    expect(said(findRegion("Océan Indien", { set: "pre-2016" }))).toBe("unknown, Réunion, Mayotte");
    expect(said(findRegion("Aquitaine, Limousin", { set: "2016" }))).toBe("unknown");
    expect(said(findRegion("Mayotte", { year: 2010 }))).toBe("unknown, Mayotte");
    expect(said(findRegion("Mayotte", { year: 2011 }))).toBe("official 06 Mayotte, pre-2016");
  });

  test("the glued code is told, whether or not it agrees", () => {
    expect(findRegion("42 Alsace")).toMatchObject({ kind: "official", code: "42", region: { code: "42" } });
    expect(findRegion("42 - Centre")).toMatchObject({ code: "42", region: { code: "24" } });
    expect(findRegion("Alsace").code).toBeNull();
  });
});

describe("findRegion however it is typed", () => {
  const region = fc.constantFrom(...regionsOf("2016"), ...regionsOf("pre-2016"));
  const retyped = (name: string): fc.Arbitrary<string> =>
    fc
      .tuple(
        fc.constantFrom(" ", "-", " - ", "\u00a0", "\u2011", "\u2013"),
        fc.constantFrom("'", "’", " "),
        fc.boolean(),
        fc.constantFrom("same", "upper", "lower"),
      )
      .map(([joiner, apostrophe, hasAccents, style]) => {
        const spelt = name.replace(/[- ]/g, joiner).replaceAll("'", apostrophe);
        const plain = hasAccents ? spelt : spelt.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
        return style === "upper" ? plain.toUpperCase() : style === "lower" ? plain.toLowerCase() : plain;
      });

  test("case, accents, hyphens and spaces never hide a region", () => {
    fc.assert(
      fc.property(
        region.chain((one) => fc.tuple(fc.constant(one), retyped(one.name))),
        ([{ set, code }, label]) => {
          const match = findRegion(label, { set });
          expect(match.kind).not.toBe("unknown");
          expect(match.kind !== "unknown" && match.region).toMatchObject({ set, code });
        },
      ),
      { numRuns: 500 },
    );
  });

  test("one typo is a suggestion, never an answer", () => {
    fc.assert(
      fc.property(region, fc.nat(), fc.constantFrom("x", "", "swap"), (one, seed, edit) => {
        const letters = [...one.name];
        const at = 1 + (seed % (letters.length - 2));
        const [a = "", b = ""] = [letters[at], letters[at + 1]];
        fc.pre(/\p{L}/u.test(a) && /\p{L}/u.test(b) && a !== b);
        letters.splice(at, 2, ...(edit === "swap" ? [b, a] : [edit, b]));
        const match = findRegion(letters.join(""), { set: one.set });
        // `d` and `l` stand alone as articles: losing one leaves the same name.
        if (match.kind !== "unknown") return expect(match.region).toBe(one);
        expect(match.suggestions).toContain(one);
      }),
      { numRuns: 500 },
    );
  });

  test("no label makes it throw", () => {
    fc.assert(
      fc.property(anyText, (label) => void findRegion(label)),
      { numRuns: 2000 },
    );
  });

  test("a large sheet costs little", () => {
    const labels = [
      "Bretagne",
      "GRAND EST",
      "CH de Saint-Brieuc",
      "Total",
      "42 Alsace",
      "Clinique des Ormeaux",
    ];
    for (let i = 0; i < 10_000; i += 1) expect(findRegion(labels[i % labels.length] ?? "")).toBeDefined();
  });
});
