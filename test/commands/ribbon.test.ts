import { readFileSync } from "node:fs";
import { registerCommands, ribbonActions } from "../../src/commands/registerCommands";
import { onPaneRequest, type PaneRequest } from "../../src/commands/requests";
import { useHost } from "../excel-host/node/useHost";
import { annexWorkbook } from "../excel/annexWorkbook";

const open = useHost();
beforeAll(() => registerCommands());

test("each button asks the pane, shows it, and is completed", async () => {
  const host = open(annexWorkbook);
  host.paneState = "Background";
  const asked: PaneRequest[] = [];
  const stop = onPaneRequest((request) => asked.push(request));
  expect(await host.ribbon.click("controlerFeuille")).toBe(0);
  expect(await host.ribbon.click("rapprocherTotaux")).toBe(0);
  expect(await host.ribbon.click("ouvrirVolet")).toBe(0);
  stop();
  expect(asked).toEqual(["check-sheet", "check-workbook", "open"]);
  expect(host.paneState).toBe("Visible");
  expect([host.ribbon.running, host.writes]).toEqual([0, []]);
});

test("a request made before the pane listens waits for it; the latest one counts", async () => {
  const host = open(annexWorkbook);
  await host.ribbon.click("controlerFeuille");
  await host.ribbon.click("rapprocherTotaux");
  const asked: PaneRequest[] = [];
  const stop = onPaneRequest((request) => asked.push(request));
  expect(asked).toEqual(["check-workbook"]);
  stop();
});

test("the command is completed even when the pane cannot be shown", async () => {
  const host = open(annexWorkbook);
  const show = jest.spyOn(Office.addin, "showAsTaskpane").mockRejectedValue(new Error("refused"));
  expect(await host.ribbon.click("ouvrirVolet")).toBe(0);
  show.mockRestore();
  onPaneRequest(() => undefined)();
});

test("the manifest names these actions and no other", () => {
  const named = [...readFileSync("manifest.xml", "utf8").matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)];
  expect(new Set(named.map(([, name]) => name))).toEqual(new Set(Object.keys(ribbonActions)));
});
