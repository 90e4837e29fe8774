import type { FunctionDefinition } from "../definition";

/** The functions of the circulars of 2007 and 2017, and those on regions, FINESS numbers and published annexes. */
export const functionsOf2007And2017: readonly FunctionDefinition[] = [];
