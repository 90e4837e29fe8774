import type { Page } from "playwright-core";
import { squareStatuses } from "../../src/reports/tableSquares";
import { statusMark } from "../../src/taskpane/tabs/checks/statusMark";
import { startBench, type PaneBench } from "./panePage";

let bench: PaneBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

/** The squares of the legend, and the smallest that a picture draws. */
const sizes = [
  { width: 10, height: 10 },
  { width: 5, height: 3 },
];

/** Luminances of a status drawn in its square, pixel by pixel at four times its size, as the style sheet colours it. */
const drawn = (page: Page, size: { width: number; height: number }): Promise<Record<string, number[]>> =>
  page.evaluate(
    ([paths, { width, height }]) => {
      const scale = 4;
      const styles = getComputedStyle(document.documentElement);
      const result: Record<string, number[]> = {};
      for (const [status, d] of paths) {
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [(width + 8) * scale, (height + 8) * scale];
        const context = canvas.getContext("2d");
        if (!context) throw new Error("no canvas");
        context.scale(scale, scale);
        context.fillStyle = styles.getPropertyValue("--ground");
        context.fillRect(0, 0, canvas.width, canvas.height);
        const name = status === "uncheckable" ? "--line-accessible" : `--square-${status}`;
        context.fillStyle = styles.getPropertyValue(name);
        context.fill(new Path2D(d), "evenodd");
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        const linear = (value: number): number =>
          value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
        const lights: number[] = [];
        for (let i = 0; i < data.length; i += 4)
          lights.push(
            0.2126 * linear(data[i] ?? 0) +
              0.7152 * linear(data[i + 1] ?? 0) +
              0.0722 * linear(data[i + 2] ?? 0),
          );
        result[status] = lights;
      }
      return result;
    },
    [
      squareStatuses.map((status) => [status, statusMark(status, { x: 4, y: 4, ...size })] as const),
      size,
    ] as const,
  );

const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

test.each(["light", "dark"] as const)(
  "%s: any two statuses differ by 3:1 over a fifth of the square, by shape and not by hue",
  async (theme) => {
    const page = await bench.open({ theme });
    for (const size of sizes) {
      const marks = await drawn(page, size);
      const square = size.width * size.height * 16;
      const pairs = squareStatuses.flatMap((one, i) =>
        squareStatuses.slice(i + 1).map((other) => [one, other] as const),
      );
      const differing = pairs.map(([one, other]) => {
        const [a = [], b = []] = [marks[one], marks[other]];
        const pixels = a.filter((light, at) => contrast(light, b[at] ?? 0) >= 3).length;
        return [`${one}/${other}`, pixels / square] as const;
      });
      expect(differing.filter(([, share]) => share < 0.2)).toEqual([]);
      expect(differing).toHaveLength(21);
    }
  },
);
