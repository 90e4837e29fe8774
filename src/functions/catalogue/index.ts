import type { FunctionDefinition } from "../definition";
import { circ } from "./circ";
import { cout } from "./cout";
import { ctrl } from "./ctrl";
import { date } from "./date";
import { dot } from "./dot";
import { elig } from "./elig";
import { env } from "./env";
import { ind } from "./ind";
import { region } from "./region";
import { repart } from "./repart";
import { subv } from "./subv";

/** Every definition, family by family. */
export const catalogue: readonly FunctionDefinition[] = [
  ...circ,
  ...cout,
  ...ctrl,
  ...date,
  ...dot,
  ...elig,
  ...env,
  ...ind,
  ...region,
  ...repart,
  ...subv,
];
