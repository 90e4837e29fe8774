import { partAffix } from "../../src/amounts/partAffix";

it.each([
  ["54 937 DH", "54 937", "DH"],
  ["1 349 400 F CFA", "1 349 400", "F CFA"],
  ["1 200 fr.", "1 200", "fr."],
  ["12 lits MCO", "12", "lits MCO"],
  ["1 250 m²", "1 250", "m²"],
  ["$1,200", "1,200", "$"],
  ["US$ 1,200.50", "1,200.50", "US$"],
  ["1 200 $CA", "1 200", "$CA"],
  ["12£", "12", "£"],
  ["CHF 1'200", "1'200", "CHF"],
  ["Rs. 12", "12", "Rs."],
  ["12 bons", "12", "bons"],
  ["12 familles", "12", "familles"],
  ["12 lit", "12", "lit"],
  ["12 DH.", "12", "DH."],
  ["-$1,200", "-1,200", "$"],
  ["$-1,200", "-1,200", "$"],
  ["− 1 200 DH", "− 1 200", "DH"],
  ["(1 200 DH)", "(1 200)", "DH"],
  ["(1 200) DH", "(1 200)", "DH"],
  ["$(1,200)", "(1,200)", "$"],
])("« %s » is « %s » beside « %s »", (text, number, affix) => {
  expect(partAffix(text)).toEqual({ number, affix });
});

it.each([
  ["nothing beside the number", "1 200"],
  ["the euro, a unit of its own", "€ 1 200"],
  ["thousands", "3 k"],
  ["millions", "3,2 millions"],
  ["billions", "4 bn."],
  ["thousands of euros", "3 keur"],
  ["euros in letters", "3 EUR"],
  ["milliards", "3 Md"],
  ["milliards, shortened otherwise", "3 mrd"],
  ["milliards, plural", "3 Mds."],
  ["hundreds of thousands", "3 hundred"],
  ["a code", "T1 200"],
  ["small letters before", "lot 12"],
  ["a currency on both sides", "$ 12 CAD"],
  ["a sentence", "12 places en maison de retraite"],
  ["two numbers", "12 lits, 3 places"],
  ["words alone", "lits"],
  ["a note between", "12 (1) lits"],
])("%s: « %s » is no such thing", (_, text) => {
  expect(partAffix(text)).toBeNull();
});
