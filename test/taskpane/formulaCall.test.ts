import { readCall, writeCall } from "../../src/taskpane/tabs/functions/formulaCall";

test("a call is written with the separators of the user's Excel, without trailing omitted arguments", () => {
  expect(writeCall("SUBV.CONNEXION", ["12", "1,5", " "], ";")).toBe("=SUBV.CONNEXION(12;1,5)");
  expect(writeCall("SUBV.CONNEXION", ["12", "", "3"], ",")).toBe("=SUBV.CONNEXION(12,,3)");
  expect(writeCall("X.Y", [], ";")).toBe("=X.Y()");
});

test("a call is split outside quotes, brackets and arrays", () => {
  expect(readCall('=ENV.ANNEXE("a;b";SOMME(A1;B2);{1;2})', ";")).toEqual(['"a;b"', "SOMME(A1;B2)", "{1;2}"]);
  expect(readCall("=X.Y()", ";")).toEqual([]);
  expect(readCall("=X.Y(1;;3)", ";")).toEqual(["1", "", "3"]);
});

test("what is read from an example is written back as it was", () => {
  const formula = '=ENV.ANNEXE("USLD";"Bretagne";"Total dotations")';
  expect(writeCall("ENV.ANNEXE", readCall(formula, ";"), ";")).toBe(formula);
});
