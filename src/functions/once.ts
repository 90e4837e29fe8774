/** A value made on the first call and kept. */
export const once = <T>(make: () => T): (() => T) => {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: make() }).value;
};
