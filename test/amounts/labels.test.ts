import { normaliseLabel } from "../../src/amounts";

it.each([
  ["total general", "total general"],
  [" Provence-Alpes-Côte d’Azur ", "provence alpes cote d azur"],
  ["Provence\u2013Alpes \u2212 Côte\u00a0d'Azur", "provence alpes cote d azur"],
  ["L‘Île  de\u202fla\nRéunion", "l ile de la reunion"],
  ["P.A.C.A.", "paca"],
  ["P.A.C.A", "paca"],
  ["n.d.", "nd"],
  ["St. Denis", "st denis"],
  ["St.Denis", "st denis"],
  ["Art. L.123", "art l123"],
  ["(C.H.U. de Nice)", "(chu de nice)"],
  ["page 1.a", "page 1 a"],
  ["ab.c", "ab c"],
  ["12. 3", "12 3"],
  ["Cœur", "coeur"],
  ["ŒUVRES SOCIALES", "oeuvres sociales"],
  ["Curriculum vitæ", "curriculum vitae"],
  ["MCO & SSR", "mco et ssr"],
  ["R&D", "r et d"],
  ["HAD_SSR", "had ssr"],
  ["soft\u00adhyphen", "softhyphen"],
  ["zero\u200bwidth", "zerowidth"],
  ["\ufeffTotal", "total"],
  ["e\u0301te\u0301", "ete"],
  ["Việt Nam", "viet nam"],
  ["aujourd`hui ´ʼ", "aujourd hui"],
])("« %s » is compared as « %s »", (text, form) => {
  expect(normaliseLabel(text)).toBe(form);
  expect(normaliseLabel(form)).toBe(form);
});
