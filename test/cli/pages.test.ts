import { readFileSync } from "node:fs";
import { join } from "node:path";
import { discordances } from "../../src/cli/discordances";
import { fonctions } from "../../src/cli/fonctions";
import { coverage } from "../../src/functions/coverage";
import { evaluate } from "../../src/functions/evaluate";
import { runCommand } from "./run";

const page = (name: string): string => readFileSync(join(__dirname, "../../docs", name), "utf8").trimEnd();

describe("the pages that the build writes", () => {
  it.each([
    ["fonctions.md", fonctions, "markdown"],
    ["couverture.md", fonctions, "couverture"],
    ["discordances.md", discordances, "markdown"],
  ] as const)("%s says what the product does now (npm run docs writes it)", async (name, command, format) => {
    const { out } = await runCommand(command, ["--format", format]);
    expect(page(name) === out.trimEnd() ? "up to date" : "npm run docs").toBe("up to date");
  });
});

describe("the coverage of the circulars", () => {
  const all = coverage();

  it("leaves no rule without a function, a comparison, or a sentence that says why not", () => {
    expect(all.length).toBeGreaterThan(600);
    for (const { rule, functions, whyNot } of all)
      expect([rule.id, functions.length > 0 || (whyNot?.length ?? 0) > 15]).toEqual([rule.id, true]);
  });

  it("shows every rule by an example that answers", () => {
    for (const { rule, example } of all)
      expect([rule.id, example, "value" in evaluate(example)]).toEqual([rule.id, example, true]);
  });

  it("names for each function only rules that the catalogue holds", () => {
    const computed = all.filter(({ functions }) => functions.length > 0);
    expect(computed.length).toBeGreaterThan(150);
  });
});
