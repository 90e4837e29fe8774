import { execFileSync } from "node:child_process";
import { linkSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { Writable } from "node:stream";
import { controler } from "../../src/cli/controler";
import { codeOf, nodeFiles } from "../../src/cli/nodeFiles";
import { processIo } from "../../src/cli/processIo";
import { corpusBytes, runCommand, scratch } from "./run";

const bytes = corpusBytes("annexe-1-2007.xlsx");
let count = 0;
const source = (): string => scratch(`source-${++count}.xlsx`, bytes);

describe("a report never replaces a file that is checked", () => {
  const named: readonly (readonly [string, (path: string) => string])[] = [
    ["its own name", (path) => path],
    ["another spelling", (path) => `${dirname(path)}/./x/../${path.slice(dirname(path).length + 1)}`],
    ["a relative path", (path) => relative(process.cwd(), path)],
    ["a symbolic link", (path) => (symlinkSync(path, `${path}.lien.xlsx`), `${path}.lien.xlsx`)],
    ["a hard link", (path) => (linkSync(path, `${path}.dur.xlsx`), `${path}.dur.xlsx`)],
  ];
  it.each(named)("under %s, even with --remplacer", async (_, name) => {
    const path = source();
    execFileSync("mkdir", ["-p", join(dirname(path), "x")]);
    const ran = await runCommand(controler, [path, "--rapport", name(path), "--remplacer"]);
    expect(ran).toMatchObject({
      status: 2,
      out: "",
      err: expect.stringMatching(/ne peut pas être remplacé/),
    });
    expect(new Uint8Array(readFileSync(path))).toEqual(new Uint8Array(bytes));
  });
});

describe("a report that exists already", () => {
  it("is kept, and nothing is checked, without --remplacer", async () => {
    const report = scratch("gardé.html", "mien");
    const ran = await runCommand(controler, [source(), "--rapport", report]);
    expect(ran).toMatchObject({ status: 2, out: "", err: expect.stringMatching(/--remplacer/) });
    expect(readFileSync(report, "utf8")).toBe("mien");
  });

  it("is a text of its own when its name ends in .txt, while the terminal stays short", async () => {
    const report = scratch("constats.txt");
    const { status, out } = await runCommand(controler, [source(), source(), "--rapport", report]);
    const text = readFileSync(report, "utf8");
    expect([status, text.match(/^Tous les totaux$/gm)?.length, text.match(/^Méthode$/gm)?.length]).toEqual([
      1, 2, 2,
    ]);
    expect(text).toContain("Annexe I!F28, Poitou-Charentes, TOTAL · faux · établie");
    expect(out).not.toMatch(/^(?:Tous les totaux|Méthode)$/m);
    const wrong = await runCommand(controler, [source(), "--rapport", "constats.doc"]);
    expect(wrong).toMatchObject({ status: 2, err: expect.stringMatching(/\.xlsx, \.html ou \.txt/) });
  });

  it("is replaced with it, and a link to it stays a link", async () => {
    const report = scratch("vieux.html", "mien");
    const link = scratch("lien.html");
    symlinkSync(report, link);
    expect((await runCommand(controler, [source(), "--rapport", link, "--remplacer"])).status).toBe(1);
    expect(readFileSync(report, "utf8")).toMatch(/^<!doctype html>/i);
    expect(readdirSync(dirname(report)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("a file that cannot be written", () => {
  it.each([
    ["absent/rapport.html", /dossier absent/],
    ["dossier.html", /--remplacer|dossier/],
  ])("%s: the results are printed all the same, one sentence says why", async (name, reason) => {
    const path = scratch(name);
    if (name === "dossier.html") execFileSync("mkdir", ["-p", path]);
    const ran = await runCommand(controler, [source(), "--rapport", path, "--remplacer"]);
    expect(ran).toMatchObject({ status: 2, err: expect.stringMatching(reason) });
    expect(ran.err.split("\n")).toHaveLength(1);
  });

  it("takes no name that another program took meanwhile", async () => {
    const path = scratch("pris.html", "mien");
    await expect(nodeFiles.writeFile(path, new Uint8Array(1), { replace: false })).rejects.toMatchObject({
      code: "EEXIST",
    });
    expect(readFileSync(path, "utf8")).toBe("mien");
  });
});

it("a pipe given as a file is refused at once", async () => {
  const path = scratch("tuyau.xlsx");
  execFileSync("mkfifo", [path]);
  const ran = await runCommand(controler, [path]);
  expect(ran).toMatchObject({ status: 2, err: expect.stringMatching(/tuyau ou périphérique/) });
});

describe("standard output that fails", () => {
  const broken = (code: string): Writable =>
    new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
  const ioOn = (code: string): { io: ReturnType<typeof processIo>; told: string[] } => {
    const told: string[] = [];
    const stderr = new Writable({ write: (chunk, _, done) => (told.push(String(chunk)), done()) });
    const streams = { stdout: broken(code), stderr, stdin: process.stdin };
    return { io: processIo(streams as unknown as NodeJS.Process), told };
  };

  it.each([
    ["EPIPE", "closed", /fermée/],
    ["ENOSPC", "failed", /plus de place/],
  ])("%s: said once, the report is written and the status kept", async (code, state, sentence) => {
    const { io, told } = ioOn(code);
    const report = scratch(`rapport-${code}.html`);
    const status = await controler([source(), "--rapport", report], io);
    expect([status, io.outputState()]).toEqual([1, state]);
    expect(told.join("")).toMatch(sentence);
    expect(told).toHaveLength(1);
    expect(readFileSync(report, "utf8")).toMatch(/^<!doctype html>/i);
  });
});

it("a write that fails leaves no half file", async () => {
  const path = scratch("long.html");
  const name = join(dirname(path), `${"n".repeat(300)}.html`);
  writeFileSync(path, "x");
  const code = await nodeFiles.writeFile(name, new Uint8Array(9), { replace: true }).catch(codeOf);
  expect(code).toBe("ENAMETOOLONG");
  expect(readdirSync(dirname(path)).filter((entry) => entry.startsWith(".dotations"))).toEqual([]);
});
