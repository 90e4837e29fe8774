import type { FunctionDefinition } from "../../definition";
import { coutCca } from "./coutCca";
import { coutCharge } from "./coutCharge";
import { coutConsultant } from "./coutConsultant";
import { coutEtp } from "./coutEtp";
import { coutEtudiant } from "./coutEtudiant";
import { coutExterne } from "./coutExterne";
import { coutGarde } from "./coutGarde";
import { coutInterne } from "./coutInterne";
import { coutIrcantec } from "./coutIrcantec";
import { coutMajoration } from "./coutMajoration";

export const cout: readonly FunctionDefinition[] = [
  coutCca,
  coutCharge,
  coutConsultant,
  coutEtp,
  coutEtudiant,
  coutExterne,
  coutGarde,
  coutInterne,
  coutIrcantec,
  coutMajoration,
];
