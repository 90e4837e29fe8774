import type { FunctionDefinition } from "../../definition";
import { envAnnexe } from "./envAnnexe";
import { envDelegation } from "./envDelegation";
import { envFmespp } from "./envFmespp";

export const env: readonly FunctionDefinition[] = [envAnnexe, envDelegation, envFmespp];
