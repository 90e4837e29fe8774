import type { Bilingual } from "../../messages/functions";
import type { Argument } from "../argument";
import { boolean } from "./boolean";

/** A condition met or not: VRAI or FAUX. Required unless `default` is given. */
export const condition = (name: Bilingual, description: Bilingual, byDefault?: boolean): Argument<boolean> =>
  boolean({ name, description, ...(byDefault === undefined ? {} : { default: byDefault }) });
