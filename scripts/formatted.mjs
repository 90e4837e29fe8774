import { readFileSync } from "node:fs";
import { format } from "oxfmt";

const settings = JSON.parse(readFileSync(new URL("../.oxfmtrc.json", import.meta.url), "utf8"));

/** That text as `npm run format` would leave it in a file of that name; throws where it cannot be read. */
export const formatted = async (file, text) => {
  const { code, errors } = await format(file, text, settings);
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join("; ")}`);
  return code;
};
