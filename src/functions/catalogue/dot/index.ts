import type { FunctionDefinition } from "../../definition";
import { dotAdmissions } from "./dotAdmissions";
import { dotAmp } from "./dotAmp";
import { dotAssistant } from "./dotAssistant";
import { dotB02 } from "./dotB02";
import { dotCfarm } from "./dotCfarm";
import { dotChambre } from "./dotChambre";
import { dotCpdpn } from "./dotCpdpn";
import { dotCrmr } from "./dotCrmr";
import { dotCso } from "./dotCso";
import { dotCump } from "./dotCump";
import { dotFides } from "./dotFides";
import { dotFsmr } from "./dotFsmr";
import { dotHad } from "./dotHad";
import { dotIbode } from "./dotIbode";
import { dotInterne } from "./dotInterne";
import { dotIoa } from "./dotIoa";
import { dotMerri } from "./dotMerri";
import { dotMss } from "./dotMss";
import { dotMssaap } from "./dotMssaap";
import { dotNuitees } from "./dotNuitees";
import { dotPco } from "./dotPco";
import { dotProtocole } from "./dotProtocole";
import { dotPsm } from "./dotPsm";
import { dotRegistre } from "./dotRegistre";
import { dotSageFemme } from "./dotSageFemme";
import { dotTnd } from "./dotTnd";
import { dotUsmp } from "./dotUsmp";

export const dot: readonly FunctionDefinition[] = [
  dotAdmissions,
  dotAmp,
  dotAssistant,
  dotB02,
  dotCfarm,
  dotChambre,
  dotCpdpn,
  dotCrmr,
  dotCso,
  dotCump,
  dotFides,
  dotFsmr,
  dotHad,
  dotIbode,
  dotInterne,
  dotIoa,
  dotMerri,
  dotMss,
  dotMssaap,
  dotNuitees,
  dotPco,
  dotProtocole,
  dotPsm,
  dotRegistre,
  dotSageFemme,
  dotTnd,
  dotUsmp,
];
