import type { FunctionDefinition } from "../../definition";
import { montantEnonce } from "./montantEnonce";
import { nomMigssr } from "./nomMigssr";
import { paramCirc } from "./paramCirc";
import { sourceCirc } from "./sourceCirc";

export const circ: readonly FunctionDefinition[] = [montantEnonce, nomMigssr, paramCirc, sourceCirc];
