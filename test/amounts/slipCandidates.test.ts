import { slipCandidates } from "../../src/amounts/slipCandidates";

/** Everything that may have been meant, by kind and cost in bits. */
const meantBy = (read: number): string[] => {
  const { values, bits, kinds } = slipCandidates(read);
  const groups = new Map<string, number[]>();
  values.forEach((value, k) => {
    const key = `${kinds[k]} ${bits[k]?.toFixed(2)}`;
    groups.set(key, [...(groups.get(key) ?? []), value]);
  });
  return [...groups].map(([key, all]) => `${key}: ${all.join(" ")}`).sort();
};

describe("slipCandidates", () => {
  it("of nought: any digit, or digits before it that were lost", () => {
    expect(meantBy(0)).toEqual([
      "digit 6.17: 1 2 3 4 5 6 7 8 9",
      "missing-digit 11.32: 10000 20000 30000 40000 50000 60000 70000 80000 90000",
      "missing-digit 6.32: 10 20 30 40 50 60 70 80 90",
      "missing-digit 8.32: 100 200 300 400 500 600 700 800 900",
      "missing-digit 9.91: 1000 2000 3000 4000 5000 6000 7000 8000 9000",
    ]);
  });

  it("of one digit: none too many, nothing to exchange, and a nought is dearer", () => {
    expect(meantBy(7)).toEqual([
      "digit 6.17: 1 2 3 4 5 6 8 9",
      "digit 8.17: 0",
      "missing-digit 11.32: 10007 20007 30007 40007 50007 60007 70007 80007 90007",
      "missing-digit 6.32: 17 27 37 47 57 67 71 72 73 74 75 76 77 78 79 87 97",
      "missing-digit 8.32: 107 207 307 407 507 607 707 807 907",
      "missing-digit 9.91: 1007 2007 3007 4007 5007 6007 7007 8007 9007",
      "scale 4.00: 70 700 7000",
      "sign 3.00: -7",
    ]);
  });

  it("of three digits: each exchanged, typed for another, forgotten or too many", () => {
    expect(meantBy(305)).toEqual([
      "digit 7.75: 105 205 300 301 302 303 304 306 307 308 309 315 325 335 345 355 365 375 385 395 405 505 605 705 805 905",
      "extra-digit 7.58: 5 30",
      "missing-digit 10.64: 100305 200305 300305 400305 500305 600305 700305 800305 900305",
      "missing-digit 11.91: 1000305 2000305 3000305 4000305 5000305 6000305 7000305 8000305 9000305",
      "missing-digit 7.91: 1305 2305 3005 3015 3025 3035 3045 3051 3052 3053 3054 3055 3056 3057 3058 3059 3065 3075 3085 3095 3105 3205 3305 3405 3505 3605 3705 3805 3905 4305 5305 6305 7305 8305 9305",
      "missing-digit 9.32: 10305 20305 30305 40305 50305 60305 70305 80305 90305",
      "scale 4.00: 3050 30500 305000",
      "sign 3.00: -305",
      "transposition 4.58: 35 350",
    ]);
  });

  it("of a negative amount with a digit doubled: the likelier the one too many", () => {
    expect(meantBy(-1224).filter((one) => !one.startsWith("missing-digit"))).toEqual([
      "digit 8.17: -9224 -8224 -7224 -6224 -5224 -4224 -3224 -2224 -1924 -1824 -1724 -1624 -1524 -1424 -1324 -1294 -1284 -1274 -1264 -1254 -1244 -1234 -1229 -1228 -1227 -1226 -1225 -1223 -1222 -1221 -1220 -1214 -1204 -1124 -1024",
      "extra-digit 5.00: -124",
      "extra-digit 8.00: -224 -122",
      "scale 4.00: -1224000 -122400 -12240",
      "sign 3.00: 1224",
      "transposition 5.00: -2124 -1242",
    ]);
  });

  it("of an amount that ends in noughts: smaller scales too, the zero first is dearer to exchange", () => {
    expect(meantBy(4000).filter((one) => /^(scale|transposition|extra)/.test(one))).toEqual([
      "extra-digit 8.00: 0",
      "scale 4.00: 4 40 400 40000 400000 4000000",
    ]);
    expect(meantBy(60).filter((one) => /^(scale|transposition|extra)/.test(one))).toEqual([
      "extra-digit 7.00: 0",
      "scale 4.00: 600 6000 60000",
      "transposition 4.00: 6",
    ]);
  });

  it("stops where a spreadsheet keeps no more digits", () => {
    expect(meantBy(1e15)).toEqual(["sign 3.00: -1000000000000000"]);
    const largest = slipCandidates(999_999_999_999_999);
    expect([...largest.values].every((value) => value <= Number.MAX_SAFE_INTEGER)).toBe(true);
    expect(largest.kinds.filter((kind) => kind === "scale")).toEqual([]);
    expect(largest.kinds.filter((kind) => kind === "digit")).toHaveLength(134);
  });
});
