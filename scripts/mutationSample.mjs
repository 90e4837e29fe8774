// A Stryker checker that keeps a random sample of the mutants and calls the others invalid, so that they are neither run nor counted:
// DOTATIONS_SAMPLE=SIZE:SEED (see scripts/mutation.mjs). The whole list is known when the mutants are grouped, before any is checked.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const [size = 0, seed = ""] = (process.env.DOTATIONS_SAMPLE ?? "").split(":");
const list = path.resolve(import.meta.dirname, "../coverage/mutation-sample.json");

const rank = ({ fileName, location: { start, end }, mutatorName, replacement }) =>
  createHash("sha256")
    .update(
      JSON.stringify([
        seed,
        path.basename(fileName),
        Object.values(start),
        Object.values(end),
        mutatorName,
        replacement,
      ]),
    )
    .digest("hex");

class MutationSample {
  async init() {}

  async group(mutants) {
    const ranked = mutants.map((mutant) => [rank(mutant), mutant.id]).sort(([a], [b]) => (a < b ? -1 : 1));
    const chosen = ranked.slice(0, Number(size)).map(([, id]) => id);
    writeFileSync(list, JSON.stringify(chosen));
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
