/**
 * The key under which a part is found, whoever wrote its name: no letter case, no backslash, no percent code.
 * @example partKey("XL\\Feuille%201.xml") // "/xl/feuille 1.xml"
 */
export function partKey(name: string): string {
  return `/${decoded(name).replaceAll("\\", "/").replace(/^\/+/, "")}`.toLowerCase();
}

/**
 * The part that a relationship's target names, seen from the part that states it (`""` for the package).
 * @example resolveTarget("/xl/worksheets/sheet1.xml", "../comments1.xml") // "/xl/comments1.xml"
 */
export function resolveTarget(source: string, target: string): string {
  const path = decoded(target.replace(/[?#].*$/s, "")).replaceAll("\\", "/");
  const folder = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const steps: string[] = [];
  for (const step of [...folder, ...path.split("/")]) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return `/${steps.join("/")}`;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
