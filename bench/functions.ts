import { associations, type ExcelFunction } from "../src/functions/associate";

/** Prints what a column of calls costs, beside a plain JavaScript float version of the same formula. */
const rows = 100_000;
const rounds = 7;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Median milliseconds of a column, after a warm-up round. */
const timeColumn = (call: (row: number) => unknown): number => {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now();
    for (let row = 0; row < rows; row++) call(row);
    if (round > 0) times.push(performance.now() - start);
  }
  return median(times);
};

const functions = associations((code, message) => new Error(`${code} ${message}`), "fr");

const named = (id: string): ExcelFunction => {
  const found = functions[id];
  if (found === undefined) throw new RangeError(`no function ${id}`);
  return found;
};

const float = {
  connection: (sites: number, factor: number): number => Math.min(110000, 1872 * sites * factor),
  yearly: (annual: number, months: number): number => Math.round((annual * months * 100) / 12) / 100,
  guards: (week: number, weekend: number): number =>
    Math.round((week * 234.8 + weekend * 256.86) * 1.44 * 25) / 100,
};

const connection = named("SUBV.CONNEXION");
const consultant = named("COUT.CONSULTANT");
const interne = named("COUT.INTERNE");
const garde = named("COUT.GARDE");
const enonce = named("CTRL.ENONCE");

const columns: readonly (readonly [string, (row: number) => unknown, ((row: number) => unknown) | null])[] = [
  [
    "SUBV.CONNEXION",
    (row) => connection([[row % 60]], [[row % 2 === 0 ? 1 : 1.5]], null),
    (row) => float.connection(row % 60, row % 2 === 0 ? 1 : 1.5),
  ],
  [
    "COUT.CONSULTANT",
    (row) => consultant(row % 40, (row % 12) + 1, null),
    (row) => float.yearly(71349 * (row % 40), (row % 12) + 1),
  ],
  [
    "COUT.INTERNE, number",
    (row) => interne((row % 5) + 1, (row % 12) + 1, null, null),
    (row) => float.yearly(35465.05, (row % 12) + 1),
  ],
  ["COUT.INTERNE, label", (row) => interne("Docteur junior (2)", (row % 12) + 1, null, null), null],
  ["COUT.GARDE", (row) => garde(row % 30, row % 9, null, null), (row) => float.guards(row % 30, row % 9)],
  ["CTRL.ENONCE", (row) => enonce(row * 10, "0,5 M€"), null],
];

let sink: unknown;
const keep =
  (call: (row: number) => unknown) =>
  (row: number): void => {
    sink = call(row);
  };

console.log(`${rows} calls, median of ${rounds} rounds`);
for (const [name, ours, plain] of columns) {
  const spent = timeColumn(keep(ours));
  const floats = plain === null ? null : timeColumn(keep(plain));
  const ratio =
    floats === null ? "" : `, plain floats ${floats.toFixed(2)} ms, ratio ${(spent / floats).toFixed(0)}`;
  console.log(
    `${name.padEnd(22)} ${spent.toFixed(0)} ms, ${((spent * 1000) / rows).toFixed(2)} µs a call${ratio}`,
  );
}

const proRata = named("REPART.PRORATA");
const keys = Array.from({ length: rows }, (_, row) => [(row % 977) + 1]);
const shares = timeOnce(() => proRata(1_000_000, keys, null));
console.log(`REPART.PRORATA over a column of ${rows}: ${shares.toFixed(0)} ms`);

function timeOnce(call: () => unknown): number {
  const start = performance.now();
  sink = call();
  return performance.now() - start;
}
export { sink };
