// A Stryker checker that keeps some of the mutants and calls the others invalid, so that they are neither run nor counted (see
// scripts/mutation.mjs). DOTATIONS_SAMPLE=SIZE:SEED draws them at random; DOTATIONS_SAMPLE=FILE.json keeps those that the file lists.
// The whole list is known when the mutants are grouped, before any is checked.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const asked = process.env.DOTATIONS_SAMPLE ?? "";
const list = path.resolve(import.meta.dirname, "../coverage/mutation-sample.json");

/** A mutant as it is named in both runs. */
export const keyOf = (file, { location: { start, end }, mutatorName, replacement }) =>
  [file, start.line, start.column, end.line, end.column, mutatorName, replacement].join(" ");

/** Stryker counts lines and columns from zero while it runs, and from one in its report. */
const asReported = ({ location: { start, end }, ...mutant }) => ({
  ...mutant,
  location: {
    start: { line: start.line + 1, column: start.column + 1 },
    end: { line: end.line + 1, column: end.column + 1 },
  },
});

const hash = (text) => createHash("sha256").update(text).digest("hex");

class MutationSample {
  async init() {}

  async group(mutants) {
    // Where the sandbox stands is no part of a mutant's name.
    const keyed = mutants.map((mutant) => [
      keyOf(path.basename(mutant.fileName), asReported(mutant)),
      mutant.id,
    ]);
    let chosen;
    if (asked.endsWith(".json")) {
      const wanted = new Set(JSON.parse(readFileSync(asked, "utf8")));
      chosen = keyed.filter(([key]) => wanted.has(key));
    } else {
      const [size, seed] = asked.split(":");
      chosen = keyed
        .map(([key, id]) => [hash(`${seed} ${key}`), id])
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .slice(0, Number(size));
    }
    writeFileSync(list, JSON.stringify(chosen.map(([, id]) => id)));
    return mutants.map(({ id }) => [id]);
  }

  async check(mutants) {
    const chosen = new Set(JSON.parse(readFileSync(list, "utf8")));
    return Object.fromEntries(
      mutants.map(({ id }) => [
        id,
        chosen.has(id) ? { status: "passed" } : { status: "compileError", reason: "hors de l’échantillon" },
      ]),
    );
  }
}

export const strykerPlugins = [{ kind: "Checker", name: "sample", injectableClass: MutationSample }];
