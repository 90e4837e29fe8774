import type { FunctionDefinition } from "../definition";
import { coutConsultant } from "./coutConsultant";

/** The functions of the circular of 2024, the allocation primitives and the functions of the catalogue itself. */
export const functionsOf2024: readonly FunctionDefinition[] = [coutConsultant];
