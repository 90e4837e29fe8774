/** A call that cannot be understood; the message is a whole sentence for the user. */
export class UsageError extends Error {}

/** What a command accepts: options that take a value, and those that stand alone. */
export interface Accepted {
  readonly values?: readonly string[];
  readonly flags?: readonly string[];
}

export interface ReadArguments {
  readonly names: readonly string[];
  readonly value: (option: string) => string | undefined;
  readonly has: (flag: string) => boolean;
}

/**
 * Splits a command's arguments into names, `--option value` (or `--option=value`) and flags; `--` ends the options.
 * @throws UsageError on an unknown option or a missing value
 */
export function readArguments(args: readonly string[], { values = [], flags = [] }: Accepted): ReadArguments {
  const names: string[] = [];
  const given = new Map<string, string>();
  const list = [...args];
  for (let word = list.shift(); word !== undefined; word = list.shift()) {
    if (word === "--") names.push(...list.splice(0));
    else if (!word.startsWith("--")) names.push(word);
    else {
      const [option = "", inline] = word.slice(2).split(/=(.*)/s);
      if (values.includes(option)) {
        const value = inline ?? list.shift();
        if (value === undefined || value === "")
          throw new UsageError(`--${option} : une valeur est attendue.`);
        given.set(option, value);
      } else if (flags.includes(option) && inline === undefined) given.set(option, "");
      else {
        const known = [...values.map((v) => `--${v} …`), ...flags.map((f) => `--${f}`)].join(", ");
        throw new UsageError(`Option inconnue : --${option} (options admises : ${known || "aucune"}).`);
      }
    }
  }
  return { names, value: (option) => given.get(option), has: (flag) => given.has(flag) };
}

/** Reads `--format`. @throws UsageError when it is neither texte nor json */
export function readFormat(args: ReadArguments): "texte" | "json" {
  const format = args.value("format") ?? "texte";
  if (format !== "texte" && format !== "json") {
    throw new UsageError(`--format : texte ou json attendu, «\u00a0${format}\u00a0» reçu.`);
  }
  return format;
}

/** Reads `--langue`, the language of reports. @throws UsageError when it is neither fr nor en */
export function readLanguage(args: ReadArguments): "fr" | "en" {
  const language = args.value("langue") ?? "fr";
  if (language !== "fr" && language !== "en") {
    throw new UsageError(`--langue : fr ou en attendu, «\u00a0${language}\u00a0» reçu.`);
  }
  return language;
}
