import { mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { relative } from "node:path";
import { strToU8, zipSync } from "fflate";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { controler } from "../../src/cli/controler";
import { nodeFiles } from "../../src/cli/nodeFiles";
import { corpusBytes, corpusPath, runCommand, scratch } from "./run";

const annex2007 = corpusPath("annexe-1-2007.xlsx");

it("writes who checked, and the report in the language asked for, in every form", async () => {
  const page = scratch("signed.html");
  const given = ["--auteur", " A. Bernard ", "--langue", "en"];
  const text = await runCommand(controler, [annex2007, ...given, "--rapport", page]);
  expect(text.out).toContain("5 slips explain the 8 wrong totals (31 totals checked)");
  expect(text.out).toContain("By: A. Bernard");
  expect(text.out).not.toMatch(/cellules|erreur|ligne|écart|Empreinte/);
  expect(readFileSync(page, "utf8")).toContain("<dt>By</dt><dd>A. Bernard</dd>");
  const json = await runCommand(controler, [annex2007, ...given, "--format", "json"]);
  expect(JSON.parse(json.out)).toMatchObject({ files: [{ author: "A. Bernard" }] });
  const lines = await runCommand(controler, [annex2007, "--equations"]);
  expect(lines.out).toContain("Annexe I!D32 = +D6");
  expect(lines.out).not.toMatch(/broken|rounding/);
  const refused = await runCommand(controler, [annex2007, "--langue", "de"]);
  expect([refused.status, refused.err]).toEqual([2, "--langue : fr ou en attendu, «\u00a0de\u00a0» reçu."]);
});

describe("controler --format json", () => {
  it("keeps to its contract on the table of 2007", async () => {
    const { status, out } = await runCommand(controler, [annex2007, "--format", "json"]);
    expect(status).toBe(1);
    const document = JSON.parse(out) as { files: { sheets: { findings: object[] }[] }[]; summary: object };
    expect(document.summary).toEqual({
      files: 1,
      unreadable: 0,
      accepted: 0,
      tables: 1,
      equations: 31,
      broken: 8,
      errors: 5,
      warnings: 0,
      infos: 3,
    });
    const findings = document.files[0]?.sheets[0]?.findings ?? [];
    expect(findings).toContainEqual({
      code: "TOTAL-ECART",
      severity: "error",
      cell: "C6",
      cells: ["C6", "C32", "F6"],
      message: expect.stringContaining("78\u202f400"),
      read: "74800",
      expected: "78400",
      gap: "-3600",
      tolerance: "2",
      cause: {
        kind: "transposition",
        cell: "C6",
        proposed: "78400",
        unique: true,
        repairs: ["column C", "row 6"],
        proof: [
          {
            line: "column C",
            target: "C32",
            terms: ["C6:C31"],
            printed: "4090992",
            recomputed: "4089192",
            gap: "1800",
            tolerance: "13.5",
            alone: { printed: "4090992", recomputed: "4092792" },
            together: { with: ["C12"], printed: "4090992", recomputed: "4090992" },
          },
          {
            line: "row 6",
            target: "F6",
            terms: ["C6:E6"],
            printed: "250996",
            recomputed: "247396",
            gap: "3600",
            tolerance: "2",
            alone: { printed: "250996", recomputed: "250996" },
          },
        ],
      },
    });
  });

  it("lists every equation with --equations", async () => {
    const { out } = await runCommand(controler, [annex2007, "--format=json", "--equations"]);
    const [table] =
      (JSON.parse(out) as { files: { sheets: { tables: { equationList: object[] }[] }[] }[] }).files[0]
        ?.sheets[0]?.tables ?? [];
    expect(table?.equationList).toHaveLength(31);
    expect(table?.equationList).toContainEqual(
      expect.objectContaining({
        target: "F6",
        direction: "row",
        terms: ["C6", "D6", "E6"].map((cell) => ({ cell, sign: 1 })),
        origin: "evidence",
        printed: "250996",
        recomputed: "247396",
        gap: "3600",
        tolerance: "2",
        status: "broken",
        belief: "established",
        regime: {
          kind: "exact",
          unit: "1",
          evidence: { totals: 27, withoutGap: 22, amounts: 108, multiples: 108 },
        },
      }),
    );
  });

  it("still checks the other files when one cannot be read", async () => {
    const { status, out, err } = await runCommand(controler, [
      scratch("absent.xlsx"),
      corpusPath("annexe-1-2024.xlsx"),
      "--format",
      "json",
    ]);
    const { files, summary } = JSON.parse(out) as {
      files: { status: string }[];
      summary: { errors: number; tables: number };
    };
    expect(status).toBe(2);
    expect(files.map((file) => file.status)).toEqual(["unreadable", "ok"]);
    expect(summary).toMatchObject({ errors: 0, tables: 6 });
    expect(err).toMatch(/introuvable/);
  });
});

describe("controler, exit status and reports", () => {
  it("ends with 0 on the tables of 2024 and says so in one sentence", async () => {
    const { status, out } = await runCommand(controler, [corpusPath("annexe-1-2024.xlsx")]);
    expect(status).toBe(0);
    expect(out).toMatch(/totaux vérifiés, 0 écart/);
  });

  it("writes a workbook with links and filters, and leaves the source as it was", async () => {
    const report = scratch("rapport.xlsx");
    const before = corpusBytes("annexe-1-2007.xlsx");
    await runCommand(controler, [annex2007, "--rapport", report]);
    const { sheets } = await readXlsx(readFileSync(report), { readStyles: true });
    const [sheet] = sheets;
    expect(sheet?.tables?.[0]?.showAutoFilter).toBe(true);
    expect(sheet?.rows.filter((row) => row[4] === "TOTAL-ECART").map((row) => row[2])).toHaveLength(5);
    const links = [...(sheet?.cells?.values() ?? [])].flatMap(({ hyperlink }) => hyperlink?.target ?? []);
    expect(links.some((target) => target.includes("Annexe I'!C6") || target.includes("Annexe%20I'!C6"))).toBe(
      true,
    );
    expect(corpusBytes("annexe-1-2007.xlsx")).toEqual(before);
  });

  it("writes one self-contained page", async () => {
    const report = scratch("rapport.html");
    await runCommand(controler, [annex2007, "--rapport", report]);
    const page = readFileSync(report, "utf8");
    expect(page).toContain("5 coquilles expliquent les 8 totaux faux");
    expect(page).not.toMatch(/<script|https?:|<link|url\(/);
  });

  it("escapes what a workbook says in the page", async () => {
    const path = scratch(
      "piege.xlsx",
      await writeXlsx({
        sheets: [
          {
            name: "<b>x",
            rows: [
              ["<img src=x onerror=1>", 1],
              ["b", 2],
              ["Total", 4],
            ],
          },
        ],
      }),
    );
    const report = scratch("piege.html");
    await runCommand(controler, [path, "--rapport", report]);
    expect(readFileSync(report, "utf8")).not.toMatch(/<img|<b>x/);
  });
});

describe("a batch", () => {
  it("tells a fault of ours as the result of its file, and checks and reports the others", async () => {
    const out: string[] = [];
    const err: string[] = [];
    const report = scratch("lot.html");
    const status = await controler(
      [annex2007, "fautif.xlsx", annex2007, "--format", "json", "--rapport", report],
      {
        ...nodeFiles,
        readFile: (path) =>
          path === "fautif.xlsx" ? Promise.resolve(null as never) : nodeFiles.readFile(path),
        print: (line) => out.push(line),
        warn: (line) => err.push(line),
        progress: () => undefined,
        readStandardInput: () => Promise.resolve(""),
        colours: false,
      },
    );
    const { files } = JSON.parse(out.join("\n")) as { files: { status: string; message?: string }[] };
    expect([status, files.map((file) => file.status)]).toEqual([2, ["ok", "unreadable", "ok"]]);
    expect(err).toEqual([expect.stringMatching(/^fautif\.xlsx\u202f: erreur interne/)]);
    const page = readFileSync(report, "utf8");
    expect(page.match(/<section>/g)).toHaveLength(3);
    expect(page).toMatch(
      /<dd>fautif\.xlsx<\/dd><\/dl>\s*<p class="verdict bad">Fichier non contrôlé\u202f: erreur interne/,
    );
  });

  it("links the report to its sources from where it stands, each step of the path encoded", async () => {
    mkdirSync(scratch("envois #1 100%"), { recursive: true });
    mkdirSync(scratch("constats"), { recursive: true });
    const source = scratch("envois #1 100%/annexe un.xlsx", corpusBytes("annexe-1-2007.xlsx"));
    const report = scratch("constats/r.xlsx");
    await runCommand(controler, [relative(process.cwd(), source), "--rapport", report]);
    const { sheets } = await readXlsx(readFileSync(report), { readStyles: true });
    const links = [...(sheets[0]?.cells?.values() ?? [])].flatMap(({ hyperlink }) => hyperlink?.target ?? []);
    expect(links).toContain("../envois%20%231%20100%25/annexe%20un.xlsx#'Annexe I'!C6");
  });
});

describe("controler refuses in one sentence", () => {
  const encrypted = async (): Promise<Uint8Array> =>
    writeXlsx({ sheets: [{ name: "A", rows: [[1]] }], encryption: { password: "x", spinCount: 10 } });
  const ole = Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(600).fill(0),
  ]);
  const cases: readonly (readonly [string, () => Promise<string> | string, RegExp])[] = [
    ["a missing file", () => scratch("rien.xlsx"), /introuvable/],
    ["a folder", () => tmpdir(), /dossier/],
    ["an empty file", () => scratch("vide.xlsx", new Uint8Array()), /vide/],
    ["a text file", () => scratch("texte.xlsx", "a;b;c\n1;2;3\n"), /texte/],
    ["an old .xls", () => scratch("vieux.xlsx", ole), /\.xls/],
    [
      "bytes that are nothing",
      () => scratch("octets.xlsx", Uint8Array.from([0, 1, 2, 3])),
      /pas un classeur/,
    ],
    [
      "a truncated zip",
      () => scratch("coupe.xlsx", corpusBytes("annexe-1-2007.xlsx").slice(0, 3000)),
      /abîmé/,
    ],
    [
      "a zip of something else",
      () => scratch("autre.xlsx", zipSync({ "a.txt": strToU8("a") })),
      /pas un classeur/,
    ],
    ["a password", async () => scratch("secret.xlsx", await encrypted()), /mot de passe/],
  ];
  it.each(cases)("%s", async (_, make, sentence) => {
    const { status, err } = await runCommand(controler, [await make()]);
    expect(status).toBe(2);
    expect(err).toMatch(sentence);
    expect(err.split("\n")).toHaveLength(1);
    expect(err).not.toMatch(/Error|at .*\.ts/);
  });

  it.each([
    [[], /au moins un fichier/],
    [[annex2007, "--format", "xml"], /texte ou json/],
    [[annex2007, "--couleur"], /Option inconnue/],
    [[annex2007, "--rapport", "x.pdf"], /\.xlsx, \.html ou \.txt/],
    [[annex2007, "--rapport", annex2007], /ne peut pas être remplacé/],
    [[annex2007, "--feuille", "Annexe 9"], /Annexe I/],
  ])("the call %j", async (args, sentence) => {
    const { status, err } = await runCommand(controler, args);
    expect(status).toBe(2);
    expect(err).toMatch(sentence);
  });
});
