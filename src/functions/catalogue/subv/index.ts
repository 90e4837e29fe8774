import type { FunctionDefinition } from "../../definition";
import { subvConnexion } from "./subvConnexion";
import { subvConnexionBase } from "./subvConnexionBase";
import { subvConnexionColonne } from "./subvConnexionColonne";
import { subvConnexionEquilibre } from "./subvConnexionEquilibre";
import { subvConnexionEuros } from "./subvConnexionEuros";
import { subvFmespp } from "./subvFmespp";
import { subvFormation } from "./subvFormation";
import { subvLiaisons } from "./subvLiaisons";
import { subvOutils } from "./subvOutils";
import { subvSurcoutMax } from "./subvSurcoutMax";

export const subv: readonly FunctionDefinition[] = [
  subvConnexion,
  subvConnexionBase,
  subvConnexionColonne,
  subvConnexionEquilibre,
  subvConnexionEuros,
  subvFmespp,
  subvFormation,
  subvLiaisons,
  subvOutils,
  subvSurcoutMax,
];
