import { catalogue } from "../../src/functions/catalogue";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { rule } from "../../src/circulars";
import { evaluate } from "../../src/functions/evaluate";
import { registry } from "../../src/functions/registry";
import type { Bilingual } from "../../src/messages/functions";

const definitions = [...registry.values()];
const withId = definitions.map((definition) => [definition.id, definition] as const);

const isWritten = ({ fr, en }: Bilingual): boolean => fr.trim() !== "" && en.trim() !== "";

it("holds every function of the families, each under an id that Excel accepts and reads as no cell", () => {
  expect(definitions).toHaveLength(catalogue.length);
  for (const id of registry.keys()) expect(id).toMatch(/^[A-Z][A-Z0-9]{1,}(?:\.[A-Z0-9]+)+$/);
});

describe.each(withId)("%s", (id, definition) => {
  it("describes itself and each argument in both languages", () => {
    expect(isWritten(definition.description)).toBe(true);
    expect(definition.description.fr).not.toBe(definition.description.en);
    for (const { name, description, unit, domain } of definition.arguments) {
      expect([name, description, unit, domain].every((text) => text === undefined || isWritten(text))).toBe(
        true,
      );
      expect(description.fr).not.toBe(description.en);
    }
  });

  it("has distinct argument names, the optional ones last, with a default that can be shown", () => {
    for (const language of ["fr", "en"] as const) {
      const names = definition.arguments.map(({ name }) => name[language]);
      expect(new Set(names).size).toBe(names.length);
    }
    const optional = definition.arguments.map((argument) => argument.optional);
    expect(optional).toEqual([...optional].sort());
    for (const argument of definition.arguments) {
      const shown = argument.defaultText();
      if (!argument.optional) expect(shown).toBeNull();
      if (shown !== null) expect(isWritten(shown)).toBe(true);
    }
  });

  it("names sources that the catalogue holds, unless it is pure arithmetic or a lookup", () => {
    for (const source of definition.sources) expect(rule(source)?.reference.section).toBeTruthy();
    const isFree = /^(?:REPART|CTRL|MONTANT|PARAM|SOURCE|REGION|FINESS|ENV|IND|COUT\.ETP)/.test(id);
    if (!isFree) expect(definition.sources.length).toBeGreaterThan(0);
  });

  it("gives what its examples say, with its source, and the steps of a computed number", () => {
    const isComputed = definition.result.type === "number" && !id.startsWith("ENV.");
    expect(definition.examples.some(({ error }) => error === undefined)).toBe(true);
    for (const { formula, value, error } of definition.examples) {
      expect(formula.startsWith(`=${id}(`)).toBe(true);
      const result = evaluate(formula);
      expect("error" in result ? result.error : result.value).toEqual(error ?? value);
      if ("error" in result) continue;
      if (isComputed) expect(result.steps.length).toBeGreaterThan(0);
      expect(result.sources.length > 0 || definition.sources.length === 0).toBe(true);
    }
  });
});

it("takes the arguments that functions of a family share in one order", () => {
  const families = new Map<string, string[][]>();
  for (const { id, arguments: list } of registry.values()) {
    const family = id.split(".")[0] ?? "";
    families.set(family, [...(families.get(family) ?? []), list.map(({ name }) => name.fr)]);
  }
  for (const [family, lists] of families)
    for (const one of lists)
      for (const other of lists) {
        const shared = one.filter((name) => other.includes(name));
        expect([family, shared]).toEqual([family, other.filter((name) => one.includes(name))]);
      }
});

it("reads no amount from a text of the program", () => {
  const root = join(__dirname, "../../src/functions");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const found: string[] = [];
  for (const name of files) {
    const tree = ts.createSourceFile(
      name,
      readFileSync(join(root, name), "utf8"),
      ts.ScriptTarget.ES2022,
      true,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
        const called = node.expression.getText(tree);
        const digits = (node.arguments ?? []).filter(
          (one) => ts.isStringLiteral(one) && /^[\d.\s]+$/.test(one.text),
        );
        if (/parse$|Exact$|Decimal$|BigInt$|Number$/.test(called) && digits.length > 0)
          found.push(`${name}: ${node.getText(tree)}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  expect(files.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

it("says its year in the description of every function that answers with another year than the last", () => {
  for (const { id, description, arguments: declared, parametersAt } of definitions) {
    const year = declared[parametersAt]?.defaultText()?.fr;
    if (year === undefined || year === "2024" || year === "plage") continue;
    expect([id, description.fr.includes(year) && description.en.includes(year)]).toEqual([id, true]);
  }
});
