import type { FunctionDefinition } from "../../definition";
import { finessValide } from "./finessValide";
import { regionActuelle } from "./regionActuelle";
import { regionCode } from "./regionCode";
import { regionNom } from "./regionNom";

export const region: readonly FunctionDefinition[] = [finessValide, regionActuelle, regionCode, regionNom];
