import { noSumReading } from "./askedAlone";

/** A column far from those beside it, which its heading alone says to be their total, or another figure. */
const far = (heading: string): string =>
  noSumReading(`column 3\nPoste | Ville | Port | ${heading}\na | 1 | 3 | 500\nb | 2 | 5 | 700`);

test.each(
  "Total, Total général, TOTAL GÉNÉRAL (k€), Grand total, Total general, Total générale, Overall total, Total de, Total des, Total du, Total d’, Total la, Total le, Total les, The total, Total 2024, Total (en k€)".split(
    ", ",
  ),
)("« %s » names nothing but a total", (heading) => {
  expect(far(heading)).toBe("a total");
});

test.each(["Total des lits", "Total lits", "Population totale"])("« %s » names a measure", (heading) => {
  expect(far(heading)).toBe("no total");
});

test.each(["Total (1-9)", "Total (1 – 12)", "Total ( I à IX )", "Total (iv—xii)", "Total (10 to 19)"])(
  "« %s » is that of chapters listed elsewhere",
  (heading) => {
    expect(far(heading)).toBe("no total");
  },
);

test.each(["Total (A-B)", "Total (2013-2014)", "Total (9)", "Total (I.IX)", "Total (1-2-3)", "Total 1-9"])(
  "« %s » names no chapters",
  (heading) => {
    expect(far(heading)).toBe("a total");
  },
);

test.each(
  "Taux, Évolution, Évolutions, Variation, Variations, Croissance, Croissances, Progression, Progressions, Rate, Rates, Growth, Change, Changes, Ratio, Ratios, Proportion, Proportions, Indice, Indices, Index".split(
    ", ",
  ),
)("a total under « %s » is one of rates", (group) => {
  expect(far(`${group} > Total`)).toBe("no total");
});

test.each(["Lits", "Indicateur", "Solde"])("a total under « %s » is one of amounts", (group) => {
  expect(far(`${group} > Total`)).toBe("a total");
});

test("under a title that speaks of rates a column amid the others in nine rows of ten is no total", () => {
  const said = (title: string, rows: number, amid: number): string => {
    const lines = Array.from({ length: rows }, (_, r) => `${r} | ${r < amid ? 10 : 30} | 20 | 40`);
    return noSumReading([`column 2 of « ${title} »`, "Poste | Ville | Total | Ville", ...lines].join("\n"));
  };
  expect(said("Taux", 10, 9)).toBe("no total");
  expect(said("Taux", 10, 8)).toBe("a total");
  expect(said("Taux", 5, 5)).toBe("no total");
  expect(said("Taux", 4, 4)).toBe("a total");
  expect(said("Dons", 10, 9)).toBe("a total");
});
