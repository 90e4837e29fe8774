import type { FunctionDefinition } from "../../definition";
import { indAvc } from "./indAvc";
import { indMss } from "./indMss";

export const ind: readonly FunctionDefinition[] = [indAvc, indMss];
