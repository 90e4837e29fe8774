import type { Workbook } from "../../src/tables/workbook";
import { startBuiltBench, type BuiltBench } from "./builtPane";
import { press } from "./panePage";

const sheets = 15;
const rows = 1040;
const columns = 16;

/** Sheets of tables that add up both ways: a quarter of a million cells of plain values. */
const large = (): Workbook => ({
  name: "national.xlsx",
  sheets: Array.from({ length: sheets }, (_, s) => {
    const header = [
      "Établissement",
      ...Array.from({ length: columns - 2 }, (_unused, c) => `Mesure ${c + 1}`),
      "Total",
    ];
    const totals = new Array<number>(columns - 1).fill(0);
    const body = Array.from({ length: rows }, (_unused, r) => {
      const amounts = Array.from(
        { length: columns - 2 },
        (_none, c) => ((r * 7919 + c * 104729 + s * 31) % 9973) + 1,
      );
      const line = [...amounts, amounts.reduce((sum, one) => sum + one, 0)];
      line.forEach((amount, c) => (totals[c] = (totals[c] ?? 0) + amount));
      return [`Établissement ${r + 1}`, ...line];
    });
    return { name: `Région ${s + 1}`, top: 0, left: 0, values: [header, ...body, ["Total", ...totals]] };
  }),
});

let bench: BuiltBench;
beforeAll(async () => {
  bench = await startBuiltBench();
});
afterAll(() => bench.close());

test("a quarter of a million cells: progress is shown, the page stays free for its user most of the time, cancel works", async () => {
  const { page } = await bench.open(large());
  await page.locator('button.primary[aria-disabled="false"]').waitFor({ timeout: 60_000 });
  await page.evaluate(() => {
    const seen: { duration: number; script: string }[] = [];
    Object.assign(window, { longTasks: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push({ duration: entry.duration, script: entry.entryType });
    }).observe({ type: "longtask", buffered: false });
  });
  const syncs = await page.evaluate(() => window.excel.syncs);
  await press(page, "Rapprocher les totaux");
  await page.locator("progress").waitFor();
  await press(page, "Interrompre");
  await page.getByText("Contrôle interrompu.").first().waitFor();

  const started = await page.evaluate(() => performance.now());
  await press(page, "Rapprocher les totaux");
  await page.locator("#verdict").waitFor({ timeout: 55_000 });
  const after = await page.evaluate(() => ({
    syncs: window.excel.syncs,
    now: performance.now(),
    tasks: (window as unknown as { longTasks: { duration: number }[] }).longTasks.map(
      ({ duration }) => duration,
    ),
  }));
  const text = await page.locator(".verdict").innerText();
  expect(text).toContain("0 écart");
  expect(text).toContain(`${sheets} feuilles`);
  // A share, not a duration: a machine under load lengthens the tasks and the check alike.
  const held = after.tasks.filter((duration) => duration > 100).reduce((sum, duration) => sum + duration, 0);
  expect(held / (after.now - started)).toBeLessThan(0.25);
  // Two checks, the first one cut short: three round trips and one per block of the reading, at most.
  expect(after.syncs - syncs).toBeLessThan(100);
  await page.context().close();
});
