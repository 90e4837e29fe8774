import {
  childrenOf,
  englishLocales,
  iconSizes,
  longest,
  requirementSets,
  residKinds,
} from "./manifestSchema.mjs";
import { readXml } from "./readXml.mjs";

const guid = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

/**
 * Lists what is wrong in a manifest, as `{ code, place, message }`; empty when Office would take it.
 *
 * `pngSize(path)` gives the `[width, height]` of a file of our own by its address on the server, null when there is none;
 * `withNamespace` allows the prefix of function names, left out otherwise.
 */
export const checkManifest = (source, { pngSize, withNamespace = false }) => {
  const problems = [];
  const report = (code, place, message) => problems.push({ code, place, message });
  let root;
  try {
    root = readXml(source);
  } catch (error) {
    return [{ code: "xml", place: "", message: error.message }];
  }
  if (root.name !== "OfficeApp")
    return [{ code: "xml", place: root.name, message: "racine OfficeApp attendue" }];
  const elements = flatten(root, root.name);
  const all = (name) => elements.filter(({ element }) => element.name === name);
  const text = (name) => root.children.find((child) => child.name === name)?.text.trim() ?? "";

  checkStructure(elements, report);
  checkIdentity();
  checkAddresses();
  checkResources();
  checkIcons();
  checkHost();
  return problems;

  function checkIdentity() {
    if (root.attributes["xsi:type"] !== "TaskPaneApp")
      report("type", "OfficeApp", "xsi:type TaskPaneApp attendu");
    if (!guid.test(text("Id")))
      report("guid", "OfficeApp/Id", `identifiant qui n’est pas un GUID : ${text("Id")}`);
    if (!/^\d{1,5}(\.\d{1,5}){1,3}$/.test(text("Version")))
      report("version", "OfficeApp/Version", text("Version"));
    if (text("DefaultLocale") !== "fr-FR") report("locale", "OfficeApp/DefaultLocale", "fr-FR attendu");
    if (text("Permissions") !== "ReadWriteDocument")
      report(
        "permissions",
        "OfficeApp/Permissions",
        "ReadWriteDocument attendu : Excel l’exige même pour lire",
      );
    if (text("ProviderName") === "") report("text-empty", "OfficeApp/ProviderName", "vide");
    for (const name of ["DisplayName", "Description"]) {
      const element = root.children.find((child) => child.name === name);
      if (element) checkTexts(element, `OfficeApp/${name}`, longest[name]);
    }
  }

  function checkTexts(element, place, limit) {
    for (const value of [
      element.attributes.DefaultValue,
      ...element.children.map((child) => child.attributes.Value),
    ]) {
      if (!value?.trim()) report("text-empty", place, "texte vide");
      else if (value.length > limit)
        report("text-length", place, `${value.length} caractères, ${limit} au plus`);
    }
    const locales = element.children.map((child) => child.attributes.Locale);
    for (const english of englishLocales)
      if (!locales.includes(english)) report("locale", place, `texte anglais (${english}) absent`);
  }

  function checkAddresses() {
    const direct = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Url", "bt:Image"];
    for (const { element, place } of elements.filter(({ element }) => direct.includes(element.name))) {
      const values = [
        element.attributes.DefaultValue,
        ...element.children.map((child) => child.attributes.Value),
      ];
      for (const value of values) {
        if (value !== undefined && !/^https:\/\/[^/\s]+/.test(value))
          report("https", place, `adresse sans https : ${value}`);
      }
    }
    for (const { element } of all("AppDomain")) {
      if (!element.text.trim().startsWith("https://")) report("https", "AppDomain", element.text);
    }
  }

  function checkResources() {
    const resources = new Map();
    for (const kind of ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]) {
      for (const child of all(kind)[0]?.element.children ?? []) {
        const { id = "" } = child.attributes;
        const place = `${kind}/${id}`;
        if (resources.has(id)) report("resid-duplicate", place, "identifiant déjà pris");
        if (id === "" || id.length > longest.resid)
          report("resid-length", place, `1 à ${longest.resid} caractères`);
        resources.set(id, { kind, used: false });
        if (!child.attributes.DefaultValue?.trim()) report("text-empty", place, "valeur vide");
        else if (kind.endsWith("Strings") && id !== namespaceId()) checkTexts(child, place, longest[kind]);
      }
    }
    for (const { element, place } of elements) {
      const { resid } = element.attributes;
      if (resid === undefined) continue;
      const resource = resources.get(resid);
      if (!resource) report("resid-missing", place, `ressource absente : ${resid}`);
      else if (resource.kind !== residKinds[element.name])
        report("resid-kind", place, `${resid} est dans ${resource.kind}`);
      if (resource) resource.used = true;
    }
    for (const [id, { kind, used }] of resources)
      if (!used) report("resid-unused", `${kind}/${id}`, "jamais utilisée");
  }

  function namespaceId() {
    return all("Namespace")[0]?.element.attributes.resid;
  }

  function checkIcons() {
    for (const { element, place } of all("Icon")) {
      const sizes = element.children.map((child) => Number(child.attributes.size));
      const missing = iconSizes.required.filter((size) => !sizes.includes(size));
      const strange = sizes.filter((size) => !iconSizes.allowed.includes(size));
      if (missing.length + strange.length > 0 || new Set(sizes).size < sizes.length)
        report("icon-sizes", place, `tailles ${sizes.join(", ")}`);
    }
    const named = new Map(
      all("Icon").flatMap(({ element }) =>
        element.children.map((child) => [child.attributes.resid, Number(child.attributes.size)]),
      ),
    );
    const files = (all("bt:Images")[0]?.element.children ?? []).map(({ attributes }) => [
      attributes.DefaultValue,
      named.get(attributes.id),
    ]);
    for (const [name, size] of [
      ["IconUrl", 32],
      ["HighResolutionIconUrl", 64],
    ])
      files.push([root.children.find((child) => child.name === name)?.attributes.DefaultValue, size]);
    for (const [address, size] of files) {
      const found = pngSize(address?.replace(/^https:\/\/[^/]+/, "") ?? "");
      if (!found) report("icon-missing", address ?? "", "fichier PNG absent");
      else if (size !== undefined && (found[0] !== size || found[1] !== size))
        report("icon-size", address, `${found.join(" × ")} au lieu de ${size} × ${size}`);
    }
  }

  function checkHost() {
    const hosts = all("Host").map(({ element }) => element.attributes.Name ?? element.attributes["xsi:type"]);
    if (hosts.length !== 2 || hosts.some((host) => host !== "Workbook"))
      report("host", "Hosts", "Workbook seul attendu");
    const sets = Object.fromEntries(
      all("Set").map(({ element }) => [element.attributes.Name, element.attributes.MinVersion]),
    );
    for (const [name, version] of Object.entries(requirementSets))
      if (sets[name] !== version)
        report("requirements", `Set ${name}`, `version ${version} attendue, ${sets[name] ?? "absente"}`);
    for (const name of Object.keys(sets))
      if (!(name in requirementSets)) report("requirements", `Set ${name}`, "en trop");
    const runtime = all("Runtime")[0]?.element.attributes;
    if (runtime && runtime.lifetime !== "long") report("runtime", "Runtime", "lifetime long attendu");
    const pages = [
      ...all("Runtime"),
      ...all("FunctionFile"),
      ...elements.filter(({ place }) => /\/Page\/SourceLocation$/.test(place)),
    ];
    if (new Set(pages.map(({ element }) => element.attributes.resid)).size > 1)
      report("runtime", "Runtime", "une seule page pour le volet, les fonctions et les commandes");
    const ids = [...all("Control"), ...all("Group")].map(({ element }) => element.attributes.id);
    if (new Set(ids).size < ids.length) report("control-id", "Control", "identifiants en double");
    for (const { element, place } of all("Action"))
      if (
        element.attributes["xsi:type"] === "ExecuteFunction" &&
        !element.children.some((child) => child.name === "FunctionName" && child.text.trim())
      )
        report("action", place, "FunctionName absent");
    if (all("Namespace").length > 0 && !withNamespace)
      report("namespace", "Namespace", "préfixe de fonctions non voulu");
    for (const { place } of all("EquivalentAddins"))
      report("equivalent-addins", place, "remplace les points des noms de fonctions par des soulignés");
  }
};

const flatten = (element, place) => [
  { element, place },
  ...element.children.flatMap((child) => flatten(child, `${place}/${child.name}`)),
];

/** Every element has the children that its place in the schema asks for, in that order. */
const checkStructure = (elements, report) => {
  for (const { element, place } of elements) {
    const key = Object.keys(childrenOf)
      .filter((name) => place === name || place.endsWith(`/${name}`))
      .sort((one, other) => other.length - one.length)[0];
    if (key === undefined) continue;
    let at = 0;
    const { children } = element;
    for (const expected of childrenOf[key].split(" ")) {
      const [, name, count] = /^(.*?)([?+*]?)$/.exec(expected);
      const start = at;
      while (children[at]?.name === name && (at === start || count === "+" || count === "*")) at++;
      if (at === start && (count === "" || count === "+")) {
        const later = children.some((child) => child.name === name);
        report(later ? "order" : "missing", `${place}/${name}`, later ? "pas à sa place" : "absent");
      }
    }
    if (at < children.length && !problemsIn(children, childrenOf[key]))
      report("order", `${place}/${children[at].name}`, "pas à sa place");
    for (const name of problemsIn(children, childrenOf[key]) || [])
      report("unknown-element", `${place}/${name}`, "inattendu");
  }
};

const problemsIn = (children, expected) => {
  const known = expected.split(" ").map((name) => name.replace(/[?+*]$/, ""));
  const strange = children
    .map((child) => child.name)
    .filter((name) => !known.includes(name) && name !== "EquivalentAddins");
  return strange.length > 0 ? strange : null;
};
