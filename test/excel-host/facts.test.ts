import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hostSwitches } from "./hostHabits";

test("the table of what Excel does names every habit that the suite can be run under", () => {
  const facts = readFileSync(join(__dirname, "FACTS.md"), "utf8");
  const named = new Set([...facts.matchAll(/`([\w.]+)`/g)].map(([, name]) => name));
  const [oldest, latest] = ["excelApi1.9", "excelApi1.17"];
  expect([...named]).toEqual(expect.arrayContaining([oldest, latest]));
  const missing = Object.keys(hostSwitches).filter(
    (name) => !name.startsWith("excelApi") && !named.has(name),
  );
  expect(missing).toEqual([]);
});
