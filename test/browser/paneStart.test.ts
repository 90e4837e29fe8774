import type { Page } from "playwright-core";
import { corpusWorkbook, startBuiltBench, type BuiltBench } from "./builtPane";
import { press } from "./panePage";

let bench: BuiltBench;
beforeAll(async () => {
  bench = await startBuiltBench();
});
afterAll(() => bench.close());

const annex = corpusWorkbook("annexe-1-2007.xlsx");
const ready = (page: Page): Promise<void> =>
  page.locator('button.primary[aria-disabled="false"]', { hasText: "Rapprocher" }).waitFor();

test.each([
  ["", {}],
  [", though the code of the functions comes long after Office", { late: /functions\.js$/ }],
])("formulas that wait while the add-in starts get their amounts%s", async (_, options) => {
  const { page } = await bench.open(annex, {
    ...options,
    waiting: [
      ["SUBV.CONNEXION", [12, 1.5]],
      ["COUT.INTERNE", [1]],
      ["REGION.CODE", ["Bretagne"]],
    ],
  });
  expect(await page.evaluate(() => window.waiting)).toEqual([
    { value: 33696 },
    { value: 35465.05 },
    { value: "53" },
  ]);
  await page.context().close();
});

test.each([
  ["controlerFeuille", "Annexe I"],
  ["rapprocherTotaux", "Annexe I"],
])(
  "the button %s clicked while the add-in starts checks at once, completes, and asks nothing outside",
  async (clicked, sheet) => {
    const { page, foreign } = await bench.open(annex, { clicked, late: /(functions|excel)\.js$/ });
    await page.locator("#verdict").waitFor();
    expect(await page.evaluate(() => window.clicked)).toBe(0);
    expect(await page.locator("main").innerText()).toContain(sheet);
    expect(foreign).toEqual([]);
    await page.context().close();
  },
);

test("when the code of the functions cannot be fetched, Excel is answered all the same, and the pane says so", async () => {
  const { page } = await bench.open(annex, {
    missing: /functions\.js$/,
    waiting: [["SUBV.CONNEXION", [12, 1.5]]],
  });
  const [result] = await page.evaluate(() => window.waiting);
  expect(result).toMatchObject({ error: expect.stringMatching(/^#/) });
  await page.getByRole("alert").first().waitFor();
  await page.context().close();
});

test("started while a cell is being edited, the pane is ready at once and sees the edits that follow", async () => {
  const { page } = await bench.open(annex, { isEditing: true });
  await ready(page);
  await page.evaluate(() => (window.excel.isEditing = false));
  await press(page, "Rapprocher les totaux");
  await page.locator("#verdict").waitFor();
  await page.evaluate(() => window.excel.type("Annexe I", "D6", 4200));
  await page.getByText(/Modifié depuis le contrôle/).waitFor();
  await page.context().close();
});
