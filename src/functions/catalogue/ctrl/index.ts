import type { FunctionDefinition } from "../../definition";
import { ctrlBorne } from "./ctrlBorne";
import { ctrlDegressif } from "./ctrlDegressif";
import { ctrlEcart } from "./ctrlEcart";
import { ctrlEnonce } from "./ctrlEnonce";
import { ctrlRetour } from "./ctrlRetour";
import { ctrlSomme } from "./ctrlSomme";
import { ctrlTableau } from "./ctrlTableau";

export const ctrl: readonly FunctionDefinition[] = [
  ctrlBorne,
  ctrlDegressif,
  ctrlEcart,
  ctrlEnonce,
  ctrlRetour,
  ctrlSomme,
  ctrlTableau,
];
