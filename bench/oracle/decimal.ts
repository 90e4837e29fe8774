/** An exact decimal of the benches' own: `digits` × 10^−`places`. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

export const zero: Decimal = { digits: 0n, places: 0 };

/** Reads plain digits such as `-12.5` or `1e-7`; null for anything else. */
export function decimal(text: string): Decimal | null {
  const parts = /^(-?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text);
  if (!parts || (parts[2] ?? "") + (parts[3] ?? "") === "") return null;
  const [, sign = "", whole = "", fraction = "", power = "0"] = parts;
  const places = fraction.length - Number(power);
  const digits = BigInt(`${sign}${whole}${fraction}`);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}

const scaled = ({ digits, places }: Decimal, to: number): bigint => digits * 10n ** BigInt(to - places);

/** One plus `sign` times the other. */
export function sum(one: Decimal, other: Decimal, sign = 1n): Decimal {
  const places = Math.max(one.places, other.places);
  return { digits: scaled(one, places) + sign * scaled(other, places), places };
}

/** Are two amounts at most `slack` apart? */
export function isNear(one: Decimal, other: Decimal, slack: Decimal): boolean {
  const { digits, places } = sum(one, other, -1n);
  return sum(slack, { digits: digits < 0n ? -digits : digits, places }, -1n).digits >= 0n;
}

/** Is one the other in thousands or millions, as sheets in € meet sheets in k€? */
export const isScaled = (one: Decimal, other: Decimal, slack: Decimal): boolean =>
  [1_000n, 1_000_000n].some((power) =>
    [[one, other] as const, [other, one] as const].some(([less, more]) =>
      isNear({ ...less, digits: less.digits * power }, more, { ...slack, digits: slack.digits * power }),
    ),
  );

/** As plain digits. */
export function plain({ digits, places }: Decimal): string {
  if (places === 0) return String(digits);
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, "0");
  return `${digits < 0n ? "-" : ""}${text.slice(0, -places)}.${text.slice(-places).replace(/0+$/, "")}`;
}
