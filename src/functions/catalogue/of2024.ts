import type { FunctionDefinition } from "../definition";
import { coutCca } from "./coutCca";
import { coutCharge } from "./coutCharge";
import { coutConsultant } from "./coutConsultant";
import { coutEtudiant } from "./coutEtudiant";
import { coutExterne } from "./coutExterne";
import { coutGarde } from "./coutGarde";
import { coutInterne } from "./coutInterne";
import { coutIrcantec } from "./coutIrcantec";
import { coutMajoration } from "./coutMajoration";
import { ctrlEcart } from "./ctrlEcart";
import { ctrlEnonce } from "./ctrlEnonce";
import { ctrlSomme } from "./ctrlSomme";
import { dateMois } from "./dateMois";
import { dotAdmissions } from "./dotAdmissions";
import { dotAmp } from "./dotAmp";
import { dotB02 } from "./dotB02";
import { dotCfarm } from "./dotCfarm";
import { dotInterne } from "./dotInterne";
import { dotMerri } from "./dotMerri";
import { dotNuitees } from "./dotNuitees";
import { dotPco } from "./dotPco";
import { dotProtocole } from "./dotProtocole";
import { dotRegistre } from "./dotRegistre";
import { dotTnd } from "./dotTnd";
import { dotUsmp } from "./dotUsmp";
import { eligFenetre } from "./eligFenetre";
import { eligUsmp } from "./eligUsmp";
import { montantEnonce } from "./montantEnonce";
import { paramCirc } from "./paramCirc";
import { repartArrondi } from "./repartArrondi";
import { repartCoef } from "./repartCoef";
import { repartEncadrer } from "./repartEncadrer";
import { repartIbode } from "./repartIbode";
import { repartMois } from "./repartMois";
import { repartPart } from "./repartPart";
import { repartPlancher } from "./repartPlancher";
import { repartProrata } from "./repartProrata";
import { repartReduire } from "./repartReduire";
import { sourceCirc } from "./sourceCirc";

/** The functions of the circular of 2024, the allocation primitives and the functions of the catalogue itself. */
export const functionsOf2024: readonly FunctionDefinition[] = [
  coutCca,
  coutCharge,
  coutConsultant,
  coutEtudiant,
  coutExterne,
  coutGarde,
  coutInterne,
  coutIrcantec,
  coutMajoration,
  ctrlEcart,
  ctrlEnonce,
  ctrlSomme,
  dateMois,
  dotAdmissions,
  dotAmp,
  dotB02,
  dotCfarm,
  dotInterne,
  dotMerri,
  dotNuitees,
  dotPco,
  dotProtocole,
  dotRegistre,
  dotTnd,
  dotUsmp,
  eligFenetre,
  eligUsmp,
  montantEnonce,
  paramCirc,
  repartArrondi,
  repartCoef,
  repartEncadrer,
  repartIbode,
  repartMois,
  repartPart,
  repartPlancher,
  repartProrata,
  repartReduire,
  sourceCirc,
];
