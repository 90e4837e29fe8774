import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Result {
  readonly file: string;
  readonly problems: readonly { readonly code: string; readonly place: string }[];
}

const valid = readFileSync("manifest.xml", "utf8");
const folder = mkdtempSync(join(tmpdir(), "manifest-"));
afterAll(() => rmSync(folder, { recursive: true }));

const node = (script: string, ...rest: string[]) =>
  spawnSync(process.execPath, [join("scripts", script), ...rest], { encoding: "utf8" });

const moved = (xml: string, element: RegExp, before: string): string => {
  const [found = ""] = element.exec(xml) ?? [];
  return xml.replace(found, "").replace(before, found + before);
};
const swap = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, to);

/** One way to break the manifest, and the problem that must be told. */
const broken: readonly (readonly [what: string, change: (xml: string) => string, code: string])[] = [
  ["a tag left open", swap("</Resources>", ""), "xml"],
  ["an unknown entity", swap('Volet"', 'Volet&eacute;"'), "xml"],
  ["two roots", (xml) => `${xml}<Autre/>`, "xml"],
  ["a content add-in", swap('xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"'), "type"],
  ["an id that is no GUID", swap(/<Id>.*<\/Id>/, "<Id>dotations</Id>"), "guid"],
  ["a version in letters", swap(/<Version>.*<\/Version>/, "<Version>1.0-beta</Version>"), "version"],
  ["English by default", swap("<DefaultLocale>fr-FR", "<DefaultLocale>en-US"), "locale"],
  ["no English name", swap(/(<DisplayName [^>]*>)\s*<Override[^>]*>/, "$1"), "locale"],
  ["no English label", swap(/(id="Volet.Nom"[^>]*>)\s*<bt:Override[^>]*>/, "$1"), "locale"],
  ["read-only permission", swap("ReadWriteDocument", "ReadDocument"), "permissions"],
  [
    "a name too long",
    swap('DisplayName DefaultValue="', `DisplayName DefaultValue="${"x".repeat(126)}`),
    "text-length",
  ],
  ["a description too long", swap(/(<Description DefaultValue=")/, `$1${"x".repeat(251)}`), "text-length"],
  [
    "a short string too long",
    swap('Nom" DefaultValue="', `Nom" DefaultValue="${"x".repeat(125)}`),
    "text-length",
  ],
  [
    "a long string too long",
    swap('Aide" DefaultValue="', `Aide" DefaultValue="${"x".repeat(250)}`),
    "text-length",
  ],
  ["an empty string", swap('DefaultValue="Volet"', 'DefaultValue=""'), "text-empty"],
  [
    "an empty provider",
    swap(/<ProviderName>.*<\/ProviderName>/, "<ProviderName></ProviderName>"),
    "text-empty",
  ],
  ["the version after the name", (xml) => moved(xml, /<Version>.*<\/Version>/, "<DefaultLocale>"), "order"],
  [
    "the permissions before the hosts",
    (xml) => moved(xml, /<Permissions>.*<\/Permissions>/, "<Hosts>"),
    "order",
  ],
  ["an action before the icon", (xml) => moved(xml, /<Action [\s\S]*?<\/Action>/, "<Supertip>"), "order"],
  ["the page before the script", (xml) => moved(xml, /<Page>[\s\S]*?<\/Page>/, "<Script>"), "order"],
  ["the metadata first", (xml) => moved(xml, /<Metadata>[\s\S]*?<\/Metadata>/, "<Script>"), "order"],
  ["the function file first", (xml) => moved(xml, /<FunctionFile[^>]*>/, "<GetStarted>"), "order"],
  [
    "the strings before the images",
    (xml) => moved(xml, /<bt:ShortStrings>[\s\S]*?<\/bt:ShortStrings>/, "<bt:Images>"),
    "order",
  ],
  ["no support address", swap(/<SupportUrl[^>]*>/, ""), "missing"],
  ["no runtime", swap(/<Runtimes>[\s\S]*?<\/Runtimes>/, ""), "missing"],
  ["no metadata", swap(/<Metadata>[\s\S]*?<\/Metadata>/, ""), "missing"],
  ["no supertip", swap(/<Supertip>[\s\S]*?<\/Supertip>/, ""), "missing"],
  ["no button", swap(/<Control [\s\S]*<\/Control>/, ""), "missing"],
  ["an element that Office does not know", swap("<Hosts>", "<Couleur/><Hosts>"), "unknown-element"],
  ["a page over http", swap(/DefaultValue="https(:[^"]*taskpane.html)/, 'DefaultValue="http$1'), "https"],
  ["an icon over http", swap(/(Controler.16" DefaultValue=")https/, "$1http"), "https"],
  ["a relative address", swap(/(SupportUrl DefaultValue=")[^"]*/, "$1aide.html"), "https"],
  [
    "a label without its string",
    swap('<Label resid="Volet.Nom"/>', '<Label resid="Volet.Absent"/>'),
    "resid-missing",
  ],
  [
    "a label that points to an address",
    swap('<Label resid="Volet.Nom"/>', '<Label resid="Volet.Url"/>'),
    "resid-kind",
  ],
  ["a resource id too long", (xml) => xml.replaceAll("Volet.Nom", `Volet.${"N".repeat(30)}`), "resid-length"],
  [
    "a resource twice",
    swap('<bt:String id="Rapprocher.Nom"', '<bt:String id="Volet.Nom"'),
    "resid-duplicate",
  ],
  [
    "a resource that nothing uses",
    swap(/(<bt:Urls>)/, '$1<bt:Url id="Reste" DefaultValue="https://a.fr"/>'),
    "resid-unused",
  ],
  ["an icon file that is not there", swap("controler-32.png", "absente-32.png"), "icon-missing"],
  ["an icon of another size", swap("controler-32.png", "controler-16.png"), "icon-size"],
  ["a high-resolution icon of 16 pixels", swap("dotations-64.png", "dotations-16.png"), "icon-size"],
  ["no icon of 80 pixels", swap(/<bt:Image size="80" resid="Volet.80"\/>/, ""), "icon-sizes"],
  ["an icon of 17 pixels", swap('size="20" resid="Volet.20"', 'size="17" resid="Volet.20"'), "icon-sizes"],
  ["another host", swap('<Host Name="Workbook"/>', '<Host Name="Document"/>'), "host"],
  ["no custom functions required", swap(/<Set Name="CustomFunctionsRuntime"[^>]*>/, ""), "requirements"],
  ["an Excel too old", swap('"ExcelApi" MinVersion="1.9"', '"ExcelApi" MinVersion="1.4"'), "requirements"],
  [
    "an Excel newer than needed",
    swap("</Sets>", '<Set Name="RibbonApi" MinVersion="1.1"/></Sets>'),
    "requirements",
  ],
  ["a runtime that ends", swap('lifetime="long"', 'lifetime="short"'), "runtime"],
  ["functions in another page", swap(/(<Page>\s*<SourceLocation resid=")Volet.Url/, "$1Aide.Url"), "runtime"],
  ["two buttons of one id", swap('id="Dotations.Volet"', 'id="Dotations.Controler"'), "control-id"],
  ["a button without action", swap(/<FunctionName>ouvrirVolet<\/FunctionName>/, ""), "action"],
  ["a namespace", swap("</Metadata>", '</Metadata><Namespace resid="Volet.Nom"/>'), "namespace"],
  ["equivalent add-ins", swap("</Resources>", "</Resources><EquivalentAddins/>"), "equivalent-addins"],
];

const validate = (files: readonly string[], ...options: string[]): Result[] =>
  JSON.parse(node("validateManifest.mjs", "--json", ...options, ...files).stdout) as Result[];

describe("the validator", () => {
  let results: Result[] = [];
  beforeAll(() => {
    results = validate(
      broken.map(([, change], index) => {
        const file = join(folder, `broken-${index}.xml`);
        writeFileSync(file, change(valid));
        return file;
      }),
    );
  });

  test("takes the manifest of the project", () => {
    expect(validate(["manifest.xml"])).toEqual([{ file: "manifest.xml", problems: [] }]);
    expect(node("validateManifest.mjs").status).toBe(0);
  });

  test.each(broken.map(([what, change, code], index) => [what, change, code, index] as const))(
    "refuses %s",
    (_, change, code, index) => {
      expect(change(valid)).not.toBe(valid);
      expect(results[index]?.problems.map((problem) => problem.code)).toContain(code);
    },
  );
});

describe("the manifest of an environment", () => {
  const write = (name: string, ...options: string[]) => {
    const file = join(folder, name);
    const { status, stderr } = node("manifest.mjs", "--out", file, ...options);
    return { file, status, stderr, xml: status === 0 ? readFileSync(file, "utf8") : "" };
  };

  test("hosted and closed networks change every address, the identity and the version", () => {
    const hosted = write("hosted.xml", "--env", "hosted", "--base", "https://dotations.example.fr/app/");
    const closed = write(
      "closed.xml",
      "--env",
      "closed",
      "--base",
      "https://intranet/dotations",
      "--help-page",
      "https://intranet/aide?a=1&b=2",
    );
    for (const { xml } of [hosted, closed]) expect(xml).not.toContain("localhost");
    expect(hosted.xml).toContain('"https://dotations.example.fr/app/taskpane.html"');
    expect(closed.xml).toContain('<SupportUrl DefaultValue="https://intranet/aide?a=1&amp;b=2"/>');
    expect(/<Id>(.*)<\/Id>/.exec(hosted.xml)?.[1]).toBe(/<Id>(.*)<\/Id>/.exec(closed.xml)?.[1]);
    expect(/<Id>(.*)<\/Id>/.exec(hosted.xml)?.[1]).not.toBe(/<Id>(.*)<\/Id>/.exec(valid)?.[1]);
    expect(validate([hosted.file, closed.file]).flatMap(({ problems }) => problems)).toEqual([]);
  });

  test("one option adds a namespace and its string", () => {
    const { file, xml } = write("namespace.xml", "--env", "development", "--namespace", "DOTATIONS");
    expect(xml).toMatch(/<Namespace resid="Fonctions.Espace"\/>/);
    // The pane reads there the prefix of the formulas that it writes.
    expect(xml.match(/taskpane\.html\?espace=DOTATIONS"/g)).toHaveLength(
      valid.match(/taskpane\.html"/g)?.length ?? 0,
    );
    expect(validate([file])[0]?.problems.map(({ code }) => code)).toEqual(["namespace"]);
    expect(validate([file], "--with-namespace")[0]?.problems).toEqual([]);
    expect(valid).not.toMatch(/<Namespace|Fonctions\.Espace/);
  });

  test.each([
    [["--env", "hosted"], "--base"],
    [["--env", "hosted", "--base", "http://a.fr"], "https://"],
    [["--env", "ailleurs"], "ailleurs"],
    [["--namespace", "a b"], "a b"],
  ])("%j is refused with a sentence", (options, said) => {
    const { status, stderr } = write("refused.xml", ...options);
    expect([status, stderr.includes(said)]).toEqual([2, true]);
  });
});
