import fc from "fast-check";
import { anyText } from "../anyText";
import {
  columnConvention,
  decimalsOfFormat,
  Exact,
  formatAmount,
  readAmount,
  readUnit,
  roundHalfAway,
  roundToStep,
  unitOfFormat,
} from "../../src/amounts";

const spaces = [" ", "\u00a0", "\u202f", "\u2009", "\u2007", "\u2003", "\u3000"];
const minuses: readonly ((text: string) => string)[] = [
  (text) => `-${text}`,
  (text) => `- ${text}`,
  (text) => `\u2212${text}`,
  (text) => `\u2013${text}`,
  (text) => `${text}-`,
  (text) => `(${text})`,
];
const digits = fc
  .tuple(
    fc.bigInt({ min: 0n, max: 10n ** 20n }),
    fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 6 }),
  )
  .map(([whole, fraction]) => ({ whole: whole.toString(), fraction }));

/** Groups of three from the right, by hand: the oracle shares nothing with formatAmount. */
function group(whole: string, separator: string): string {
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join(separator);
}

const valueOf = (whole: string, fraction: string): string =>
  fraction === "" ? whole : `${whole}.${fraction}`;

describe("readAmount over every way of typing", () => {
  test("spaces and apostrophes with a comma or a dot, every sign, unit and mark", () => {
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom(...spaces, "'", "’", ""),
        fc.constantFrom(",", "."),
        fc.option(fc.constantFrom(...minuses), { nil: null }),
        fc.constantFrom("", " €", "€", " k€", " K€", " M€", " Md€", " %", "\u00a0euros", " milliers d'euros"),
        fc.constantFrom("", " (1)", "*", "²"),
        ({ whole, fraction }, separator, mark, minus, unit, note) => {
          const isGroupable = fraction.length === 3 && (separator === "" || whole.length <= 3);
          fc.pre(!isGroupable || whole === "0" || whole.length > 3);
          fc.pre(!(minus?.("x") === "(x)" && whole.length === 1 && fraction === ""));
          const typed = group(whole, separator) + (fraction === "" ? "" : mark + fraction);
          const reading = readAmount((minus?.(typed) ?? typed) + unit + note);
          const expected = new Exact(valueOf(whole, fraction));
          expect(reading).toMatchObject({ kind: "amount", decimals: fraction.length });
          if (reading.kind !== "amount") return;
          expect(reading.amount.equals(minus === null ? expected : expected.negated())).toBe(true);
          expect(reading.unit === null).toBe(unit === "");
          expect(reading.marks.length).toBe(note === "" ? 0 : 1);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("dots or commas for thousands with the other for decimals", () => {
    fc.assert(
      fc.property(digits, fc.constantFrom(".", ","), ({ whole, fraction }, separator) => {
        fc.pre(whole.length > 6 || (whole.length > 3 && fraction !== ""));
        const mark = separator === "." ? "," : ".";
        const reading = readAmount(group(whole, separator) + (fraction === "" ? "" : mark + fraction));
        expect(reading).toMatchObject({ kind: "amount", amount: new Exact(valueOf(whole, fraction)) });
      }),
    );
  });

  test("what formatAmount shows is read back", () => {
    fc.assert(
      fc.property(
        digits,
        fc.boolean(),
        fc.option(fc.constantFrom("€" as const, "k€" as const, "M€" as const, "Md€" as const), { nil: null }),
        ({ whole, fraction }, isNegative, unit) => {
          const amount = new Exact((isNegative ? "-" : "") + valueOf(whole, fraction));
          const reading = readAmount(formatAmount(amount, { unit, decimals: fraction.length }), {
            decimals: fraction.length,
          });
          expect(reading).toMatchObject({ kind: "amount", decimals: fraction.length, unit });
          expect(reading.kind === "amount" && reading.amount.equals(amount)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("a doubtful group is refused, and read once the column proves its convention", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), (high, low) => {
        const text = `${high}.${String(low).padStart(3, "0")}`;
        expect(readAmount(text)).toEqual({ kind: "refused", reason: "ambiguous-dot", text });
        const column = columnConvention([text, "1.234.567", "12"]);
        expect(column).toEqual({ thousands: ".", decimals: 0 });
        expect(readAmount(text, column)).toMatchObject({ amount: new Exact(high * 1000 + low), decimals: 0 });
      }),
    );
  });

  test("no text makes the readers throw, and no reading invents digits", () => {
    const noise = fc.oneof(
      anyText,
      fc.string({ unit: fc.constantFrom(..."0123456789 .,'’-−–()€kKMd%*²nsoOl\n\u00a0\u202f\u200b") }),
    );
    fc.assert(
      fc.property(noise, (text) => {
        const reading = readAmount(text);
        readUnit(text);
        unitOfFormat(text);
        decimalsOfFormat(text);
        columnConvention([text]);
        if (reading.kind !== "amount") return;
        // The digits of the amount stand in the text, in order, and nothing but marks holds more.
        const left = reading.marks
          .reduce((rest, mark) => rest.replace(mark, ""), text.replace(/\p{Cf}/gu, ""))
          .replace(/[^0-9]/g, "");
        const held = reading.amount.abs().toFixed(reading.decimals).replace(".", "");
        expect([left, `0${left}`]).toContain(held);
      }),
      { numRuns: 20000 },
    );
  });

  test("long texts cost no more than their length", () => {
    for (const unit of ["1 ", "1", "(1) ", "€ 1", "- 1", "1.", "d'euros "]) {
      expect(() => readAmount(unit.repeat(50_000))).not.toThrow();
    }
  });
});

describe("rounding against integers", () => {
  test("half away from zero, for any decimals and step", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.integer({ min: 0, max: 6 }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        (units, scale, step) => {
          const amount = new Exact(units.toString()).div(new Exact(10).pow(scale));
          const nearest = (value: bigint, by: bigint): bigint => {
            const magnitude = value < 0n ? -value : value;
            const rounded = ((2n * magnitude + by) / (2n * by)) * by;
            return value < 0n ? -rounded : rounded;
          };
          const whole = nearest(units, 10n ** BigInt(scale)) / 10n ** BigInt(scale);
          expect(roundHalfAway(amount, 0).toFixed()).toBe(whole.toString());
          expect(roundToStep(new Exact(units.toString()), new Exact(step.toString())).toFixed()).toBe(
            nearest(units, step).toString(),
          );
        },
      ),
    );
  });
});
