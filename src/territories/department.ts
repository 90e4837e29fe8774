import { normaliseLabel } from "../amounts/normaliseLabel";
import data from "./data/departments.json";

/** A department or an overseas collectivity. */
export interface Department {
  /** INSEE code: two characters, three overseas. */
  readonly code: string;
  readonly name: string;
  /** INSEE code of its region since 2016; null for the collectivities that belong to none. */
  readonly region: string | null;
  /** INSEE code of its region before 2016. */
  readonly formerRegion: string | null;
}

/** The 101 departments and the overseas collectivities (INSEE, Code officiel géographique). */
export const allDepartments: readonly Department[] = data.departments;

const byCode = new Map(allDepartments.map((department) => [department.code, department]));
const key = (name: string): string =>
  normaliseLabel(name)
    .replace(/^(?:la|le|les|l) /, "")
    .replace(/\bst(e?)\b/g, "saint$1");
const byName = new Map(allDepartments.map((department) => [key(department.name), department]));

/**
 * The department with an INSEE code (`1`, `"01"`, `"2a"`), or null.
 * @example departmentByCode("2A")?.name // "Corse-du-Sud"
 */
export const departmentByCode = (code: string | number): Department | null =>
  byCode.get(String(code).trim().toUpperCase().padStart(2, "0")) ?? null;

/**
 * The department or overseas collectivity that a label names (case, accents, hyphens, article and « St » aside), or null.
 * @example findDepartment("COTES D ARMOR")?.code // "22"
 */
export const findDepartment = (label: string): Department | null => byName.get(key(label)) ?? null;
