/** Office on the web parts the storage of add-ins by this key. */
const key = (): string => `${(Office.context.partitionKey as string | undefined) ?? ""}dotations-ars.author`;

/** The name that somebody asked to be remembered on this machine; empty when nobody did, or where storage is closed. */
export const rememberedAuthor = (): string => {
  try {
    return localStorage.getItem(key()) ?? "";
  } catch {
    return "";
  }
};

/** Remembers a name on this machine, and there alone; an empty one is forgotten. */
export const rememberAuthor = (author: string): void => {
  try {
    if (author === "") localStorage.removeItem(key());
    else localStorage.setItem(key(), author);
  } catch {
    // The name holds for this session only.
  }
};
