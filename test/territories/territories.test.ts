import fc from "fast-check";
import {
  allDepartments,
  currentRegion,
  departmentByCode,
  editDistance,
  findDepartment,
  nearestRegions,
  normaliseLabel,
  regionByCode,
  regionSetOf,
  regionsOf,
  splitCodeLabel,
} from "../../src/territories";

describe("regions", () => {
  test("22 + 4 regions, 22 + 5 from 2011, 13 + 5 since 2016", () => {
    expect([2007, 2011, 2016].map((year) => regionsOf(regionSetOf(year), year).length)).toEqual([26, 27, 18]);
    expect(regionsOf("2016").map((region) => region.code)).toEqual(
      "01 02 03 04 06 11 24 27 28 32 44 52 53 75 76 84 93 94".split(" "),
    );
    expect(regionsOf("2016").filter((region) => region.overseas)).toHaveLength(5);
    expect(regionsOf("pre-2016").filter((region) => !region.overseas)).toHaveLength(22);
  });

  test.each([
    ["42", "pre-2016", "Alsace"],
    ["84", "2016", "Auvergne-Rhône-Alpes"],
    [1, "2016", "Guadeloupe"],
    ["1", "pre-2016", "Guadeloupe"],
    ["42", "2016", undefined],
    ["", "2016", undefined],
  ] as const)("code %p of %s is %s", (code, set, name) => expect(regionByCode(code, set)?.name).toBe(name));

  test("every former region lies in the region where its departments lie today", () => {
    const merged = new Map<string, Set<string>>();
    for (const former of regionsOf("pre-2016")) {
      const now = currentRegion(former);
      const departments = allDepartments.filter((department) => department.formerRegion === former.code);
      expect(departments.length).toBeGreaterThan(0);
      expect(new Set(departments.map((department) => department.region))).toEqual(new Set([now.code]));
      merged.set(now.name, (merged.get(now.name) ?? new Set()).add(former.name));
    }
    expect(merged.size).toBe(18);
    expect([...(merged.get("Grand Est") ?? [])]).toEqual(["Champagne-Ardenne", "Lorraine", "Alsace"]);
    expect([...(merged.get("Normandie") ?? [])]).toEqual(["Haute-Normandie", "Basse-Normandie"]);
    expect([...(merged.get("Nouvelle-Aquitaine") ?? [])]).toEqual([
      "Poitou-Charentes",
      "Aquitaine",
      "Limousin",
    ]);
    expect(regionsOf("2016").every((region) => currentRegion(region) === region)).toBe(true);
  });

  test("the nearest names of one that is no region, without bound", () => {
    expect(nearestRegions("Atlantide", { set: "2016" })).toHaveLength(3);
    expect(nearestRegions("Bretange")[0]?.name).toBe("Bretagne");
  });
});

describe("departments", () => {
  test("101 departments, 96 of them metropolitan, and 6 collectivities", () => {
    expect(allDepartments.filter((department) => department.region !== null)).toHaveLength(101);
    expect(allDepartments.filter((department) => department.code.length === 2)).toHaveLength(96);
    expect(new Set(allDepartments.map((department) => department.code)).size).toBe(107);
  });

  test.each([
    ["Corse du sud", "2A"],
    ["COTES D’ARMOR", "22"],
    ["La Réunion", "974"],
    ["Saint Barthélemy", "977"],
    ["Polynésie Française", "987"],
    ["Atlantide", undefined],
  ])("%s is %s", (name, code) => expect(findDepartment(name)?.code).toBe(code));

  test.each([
    [1, "Ain"],
    ["2a", "Corse-du-Sud"],
    ["976", "Mayotte"],
    ["20", undefined],
  ])("code %p is %s", (code, name) => expect(departmentByCode(code)?.name).toBe(name));
});

describe("splitCodeLabel", () => {
  test.each([
    ["42 Alsace", "42", "Alsace"],
    ["01 AIN", "01", "AIN"],
    ["2A - Corse-du-Sud", "2A", "Corse-du-Sud"],
    ["974\u00a0La Réunion", "974", "La Réunion"],
    ["010000016 CH A", "010000016", "CH A"],
    ["  Alsace ", null, "Alsace"],
    ["2024 provisoire", null, "2024 provisoire"],
    ["1 234", null, "1 234"],
    ["2Ain", null, "2Ain"],
  ])("%j", (text, code, label) => expect(splitCodeLabel(text)).toEqual({ code, label }));
});

describe("normaliseLabel", () => {
  test.each([
    [" Provence-Alpes-Côte d’Azur ", "provence alpes cote d azur"],
    ["P.A.C.A.", "paca"],
    ["N.D.", "nd"],
    ["St. Martin", "st martin"],
    ["Cœur & poumon", "coeur et poumon"],
    ["DOT_POP\u202fURGENCES", "dot pop urgences"],
    ["JPE/NR/R", "jpe/nr/r"],
  ])("%j reads %j", (text, expected) => expect(normaliseLabel(text)).toBe(expected));

  test("is its own fixed point", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aé.B -’_&œ\u00a0(1)") }), (text) => {
        const once = normaliseLabel(text);
        expect(normaliseLabel(once)).toBe(once);
      }),
    );
  });
});

describe("editDistance", () => {
  /** The definition, word for word: no bound, no row. */
  function defined(a: string, b: string): number {
    if (a === "" || b === "") return a.length + b.length;
    const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
    const same = a.at(-1) === b.at(-1);
    const ways = [defined(x, b) + 1, defined(a, y) + 1, defined(x, y) + (same ? 0 : 1)];
    if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
      ways.push(defined(x.slice(0, -1), y.slice(0, -1)) + 1);
    return Math.min(...ways);
  }
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });

  test("is the defined distance up to its bound", () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 6 }), (a, b, bound) => {
        expect(editDistance(a, b, bound)).toBe(Math.min(defined(a, b), bound + 1));
      }),
      { numRuns: 300 },
    );
  });
});
