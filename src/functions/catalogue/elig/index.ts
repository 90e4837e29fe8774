import type { FunctionDefinition } from "../../definition";
import { eligDepense } from "./eligDepense";
import { eligEmprunt } from "./eligEmprunt";
import { eligFacture } from "./eligFacture";
import { eligFenetre } from "./eligFenetre";
import { eligFmespp } from "./eligFmespp";
import { eligHopen } from "./eligHopen";
import { eligHopnum } from "./eligHopnum";
import { eligPrime } from "./eligPrime";
import { eligSite } from "./eligSite";
import { eligStage } from "./eligStage";
import { eligUsmp } from "./eligUsmp";

export const elig: readonly FunctionDefinition[] = [
  eligDepense,
  eligEmprunt,
  eligFacture,
  eligFenetre,
  eligFmespp,
  eligHopen,
  eligHopnum,
  eligPrime,
  eligSite,
  eligStage,
  eligUsmp,
];
