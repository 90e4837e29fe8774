import type { FunctionDefinition } from "../../definition";
import { repartArrondi } from "./repartArrondi";
import { repartCoef } from "./repartCoef";
import { repartEncadrer } from "./repartEncadrer";
import { repartIbode } from "./repartIbode";
import { repartMois } from "./repartMois";
import { repartPart } from "./repartPart";
import { repartPlancher } from "./repartPlancher";
import { repartProrata } from "./repartProrata";
import { repartReduire } from "./repartReduire";

export const repart: readonly FunctionDefinition[] = [
  repartArrondi,
  repartCoef,
  repartEncadrer,
  repartIbode,
  repartMois,
  repartPart,
  repartPlancher,
  repartProrata,
  repartReduire,
];
