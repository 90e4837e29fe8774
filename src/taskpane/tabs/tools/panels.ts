import type { ComponentType } from "preact";
import type { Tool } from "../../app/state";
import type { View } from "../../app/view";
import { FollowTool } from "./FollowTool";
import { RegionsTool } from "./RegionsTool";
import { ShareTool } from "./ShareTool";

/** The tools by name: one chunk, fetched when the first of them is opened. */
export const panels: Readonly<Record<Tool, ComponentType<View>>> = {
  share: ShareTool,
  follow: FollowTool,
  regions: RegionsTool,
};
