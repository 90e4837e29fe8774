import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * The address of a checked file as seen from the report, so that both can move together: each step of the path encoded.
 * @example reportLink("/a/constats/r.xlsx", "/a/envois #1/b.xlsx") // "../envois%20%231/b.xlsx"
 */
export function reportLink(report: string, file: string): string {
  const path = relative(dirname(resolve(report)), resolve(file));
  // Another drive of the same machine has no relative path.
  return isAbsolute(path) ? pathToFileURL(path).href : path.split(sep).map(encodeURIComponent).join("/");
}
