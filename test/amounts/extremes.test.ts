import { greatest, least } from "../../src/amounts/extremes";

it("finds the least and the greatest of more numbers than a call takes arguments, and of none", () => {
  const numbers = Array.from({ length: 300_000 }, (_, k) => ((k * 7919) % 300_007) - 1000);
  const sorted = [...numbers].sort((a, b) => a - b);
  expect([least(numbers), greatest(numbers)]).toEqual([sorted[0], sorted.at(-1)]);
  expect([least([]), greatest([])]).toEqual([Infinity, -Infinity]);
});
