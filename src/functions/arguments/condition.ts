import type { Bilingual } from "../../messages/functions";
import type { Argument } from "../argument";
import { boolean } from "./boolean";

const domain = { fr: "VRAI ou FAUX", en: "TRUE or FALSE" };

/** A condition met or not: VRAI or FAUX. Required unless `default` is given. */
export const condition = (name: Bilingual, description: Bilingual, byDefault?: boolean): Argument<boolean> =>
  boolean({ name, description, domain, ...(byDefault === undefined ? {} : { default: byDefault }) });
