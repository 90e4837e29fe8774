import { callIn } from "../../src/taskpane/tabs/functions/callIn";
import { catalogue } from "../../src/taskpane/tabs/functions/catalogue";
import { circularEntries } from "../../src/taskpane/tabs/circulars/circularEntries";
import { annexDrafts } from "../../src/taskpane/tabs/circulars/annexDrafts";

test("a call is rewritten for an English Excel, texts and arrays apart", () => {
  expect(callIn('=REPART.X({1;2\\3,5};1,5;VRAI;"a;b,c")', "en")).toBe(
    '=REPART.X({1;2,3.5},1.5,TRUE,"a;b,c")',
  );
  expect(callIn("=COUT.CCA(4;2)", "fr")).toBe("=COUT.CCA(4;2)");
});

test("every function is shown with its description, named arguments and computed examples", () => {
  for (const language of ["fr", "en"] as const) {
    const entries = catalogue(language);
    expect(entries.length).toBeGreaterThanOrEqual(85);
    for (const entry of entries) {
      expect([entry.id, entry.description.length > 10, entry.examples.length > 0]).toEqual([
        entry.id,
        true,
        true,
      ]);
      expect(entry.arguments.every(({ name, description }) => name !== "" && description !== "")).toBe(true);
    }
  }
  const connection = catalogue("fr").find(({ id }) => id === "SUBV.CONNEXION");
  expect(connection?.sources[0]).toContain("2007-237");
  const example = connection?.examples.find(({ formula }) => formula === "=SUBV.CONNEXION(12;1,5)");
  expect(example?.result.replace(/\s/g, " ")).toBe("33 696 €");
});

test("three circulars are shown, every parameter with its place in the text, every annex with its sheets", () => {
  const entries = circularEntries("fr");
  expect(entries.map(({ id }) => id)).toEqual(["2007", "2017", "2024"]);
  for (const { parameters, annexes } of entries) {
    expect(parameters.length).toBeGreaterThan(20);
    expect(
      parameters.every(({ label, value, source }) => label !== "" && value !== "" && source !== ""),
    ).toBe(true);
    for (const { id, forms } of annexes)
      for (const form of forms) expect(annexDrafts({ id, form })[0]?.rows.length).toBeGreaterThan(10);
  }
  expect(entries[0]?.annexes.at(-1)?.sheets).toEqual([
    "Cumul 2007",
    "T2 2007",
    "T3 2007",
    "T4 2007",
    "Enveloppes 2007",
  ]);
  expect(entries.map(({ annexes }) => annexes.length)).toEqual([3, 0, 6]);
});
