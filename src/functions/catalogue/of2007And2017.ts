import type { FunctionDefinition } from "../definition";
import { coutEtp } from "./coutEtp";
import { ctrlBorne } from "./ctrlBorne";
import { ctrlDegressif } from "./ctrlDegressif";
import { ctrlRetour } from "./ctrlRetour";
import { ctrlTableau } from "./ctrlTableau";
import { dateRetour } from "./dateRetour";
import { dotAssistant } from "./dotAssistant";
import { dotChambre } from "./dotChambre";
import { dotCpdpn } from "./dotCpdpn";
import { dotCrmr } from "./dotCrmr";
import { dotCso } from "./dotCso";
import { dotCump } from "./dotCump";
import { dotFides } from "./dotFides";
import { dotFsmr } from "./dotFsmr";
import { dotHad } from "./dotHad";
import { dotIbode } from "./dotIbode";
import { dotIoa } from "./dotIoa";
import { dotMss } from "./dotMss";
import { dotMssaap } from "./dotMssaap";
import { dotPsm } from "./dotPsm";
import { dotSageFemme } from "./dotSageFemme";
import { eligDepense } from "./eligDepense";
import { eligEmprunt } from "./eligEmprunt";
import { eligFacture } from "./eligFacture";
import { eligFmespp } from "./eligFmespp";
import { eligHopnum } from "./eligHopnum";
import { eligPrime } from "./eligPrime";
import { eligSite } from "./eligSite";
import { envAnnexe } from "./envAnnexe";
import { envDelegation } from "./envDelegation";
import { envFmespp } from "./envFmespp";
import { finessValide } from "./finessValide";
import { indAvc } from "./indAvc";
import { indMss } from "./indMss";
import { nomMigssr } from "./nomMigssr";
import { regionActuelle } from "./regionActuelle";
import { regionCode } from "./regionCode";
import { regionNom } from "./regionNom";
import { subvConnexion } from "./subvConnexion";
import { subvConnexionBase } from "./subvConnexionBase";
import { subvConnexionEquilibre } from "./subvConnexionEquilibre";
import { subvConnexionEuros } from "./subvConnexionEuros";
import { subvFmespp } from "./subvFmespp";
import { subvFormation } from "./subvFormation";
import { subvLiaisons } from "./subvLiaisons";
import { subvOutils } from "./subvOutils";
import { subvSurcoutMax } from "./subvSurcoutMax";

/** The functions of the circulars of 2007 and 2017, and those on regions, FINESS numbers and published annexes. */
export const functionsOf2007And2017: readonly FunctionDefinition[] = [
  coutEtp,
  ctrlBorne,
  ctrlDegressif,
  ctrlRetour,
  ctrlTableau,
  dateRetour,
  dotAssistant,
  dotChambre,
  dotCpdpn,
  dotCrmr,
  dotCso,
  dotCump,
  dotFides,
  dotFsmr,
  dotHad,
  dotIbode,
  dotIoa,
  dotMss,
  dotMssaap,
  dotPsm,
  dotSageFemme,
  eligDepense,
  eligEmprunt,
  eligFacture,
  eligFmespp,
  eligHopnum,
  eligPrime,
  eligSite,
  envAnnexe,
  envDelegation,
  envFmespp,
  finessValide,
  indAvc,
  indMss,
  nomMigssr,
  regionActuelle,
  regionCode,
  regionNom,
  subvConnexion,
  subvConnexionBase,
  subvConnexionEquilibre,
  subvConnexionEuros,
  subvFmespp,
  subvFormation,
  subvLiaisons,
  subvOutils,
  subvSurcoutMax,
];
