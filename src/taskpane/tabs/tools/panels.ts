import type { ComponentType } from "preact";
import type { Tool } from "../../app/state";
import type { View } from "../../app/view";
import { CompareTool } from "./CompareTool";
import { FollowTool } from "./FollowTool";
import { LetterTool } from "./LetterTool";
import { RegionsTool } from "./RegionsTool";
import { ShareTool } from "./ShareTool";

/** The tools by name: one chunk, fetched when the first of them is opened. */
export const panels: Readonly<Record<Tool, ComponentType<View>>> = {
  share: ShareTool,
  follow: FollowTool,
  regions: RegionsTool,
  compare: CompareTool,
  letter: LetterTool,
};
