import type { FunctionDefinition } from "../../definition";
import { dateMois } from "./dateMois";
import { dateRetour } from "./dateRetour";

export const date: readonly FunctionDefinition[] = [dateMois, dateRetour];
