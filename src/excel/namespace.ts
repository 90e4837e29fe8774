/**
 * The prefix that the manifest gives to our functions, as it says it in the address of the page; "" without one.
 * @example statedNamespace("?espace=ARS&_host_Info=Excel$Win32$16.01$fr-FR") // "ARS"
 */
export function statedNamespace(search: string): string {
  const name = new URLSearchParams(search).get("espace") ?? "";
  return /^[A-Z][A-Z0-9._]*$/i.test(name) ? name : "";
}

const calledOrText = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()/gu;

/**
 * What writes a formula of ours for an Excel that knows our functions under a prefix; without one, formulas stay as they are.
 * @example inNamespace(["SUBV.CONNEXION"], "ARS")("=SUBV.CONNEXION(12;1,5)") // "=ARS.SUBV.CONNEXION(12;1,5)"
 */
export function inNamespace(functionIds: readonly string[], namespace: string): (formula: string) => string {
  if (namespace === "") return (formula) => formula;
  const ours = new Set(functionIds);
  return (formula) =>
    formula.replace(calledOrText, (whole, name?: string) =>
      name !== undefined && ours.has(name.toUpperCase()) ? `${namespace}.${name}` : whole,
    );
}
