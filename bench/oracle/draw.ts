import { exactly, type Fraction } from "./fraction";

/** Random numbers of a seed, the same on every machine. */
export const drawing = (seed: number) => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const among = <T>(...list: readonly T[]): T => list[whole(0, list.length - 1)] as T;
  /** Of 0 to 2 decimals, often round, at times a bound. */
  const decimal = (from: number, to: number): number =>
    among(
      () => from,
      () => to,
      () => whole(Math.ceil(from), Math.floor(to)),
      () => Math.round((from + next() * (to - from)) * 100) / 100,
      () => Math.round((from + next() * (to - from)) * 100) / 100,
    )();
  return { next, whole, among, decimal, yes: (): boolean => next() < 0.5 };
};

export type Draw = ReturnType<typeof drawing>;

const spaces = ["", " ", "\u00a0", "\u202f"];

/** A number as a cell holds it or as an officer types it; a zero is typed, for a number 0 may be a blank. */
export const spelt = (draw: Draw, value: number, unit = ""): number | string => {
  if (value !== 0 && draw.yes()) return value;
  const space = draw.among(...spaces);
  const [integer = "", decimals] = String(Math.abs(value)).split(".");
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, space);
  const digits = decimals === undefined ? grouped : `${grouped},${decimals}`;
  return `${value < 0 ? "-" : ""}${digits}${unit !== "" && draw.yes() ? ` ${unit}` : ""}`;
};

export const fractions = (values: readonly number[]): readonly Fraction[] => values.map(exactly);
