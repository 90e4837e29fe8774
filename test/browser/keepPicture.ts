import path from "node:path";
import type { Page } from "playwright-core";

const isAsked = process.env["PICTURES"] === "1";
const folder = path.resolve(__dirname, "../../screenshots");

/** Keeps a picture in the folder that git ignores, for those who asked by `PICTURES=1`: a picture costs more than most of the steps. */
export const keepPicture = async (page: Page, name: string, isWhole = false): Promise<void> => {
  if (isAsked) await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: isWhole });
};
