const steps: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  horizontal: { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity },
  vertical: { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity },
};

/**
 * Moves the focus among the elements of `selector` around the one that received the key, wrapping at both ends;
 * returns the element reached, or null when the key is none of ours.
 */
export const moveFocus = (
  event: KeyboardEvent,
  selector: string,
  axis: "horizontal" | "vertical",
): HTMLElement | null => {
  const step = steps[axis]?.[event.key];
  const from = event.currentTarget as HTMLElement;
  const all = [...from.ownerDocument.querySelectorAll<HTMLElement>(selector)];
  const here = all.indexOf(from);
  if (step === undefined || here < 0) return null;
  event.preventDefault();
  const wrapped = (here + step + all.length) % all.length;
  const next = step === -Infinity ? all[0] : step === Infinity ? all[all.length - 1] : all[wrapped];
  next?.focus();
  return next ?? null;
};
