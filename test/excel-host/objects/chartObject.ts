import type { HostContext } from "../hostContext";
import { HostError } from "../hostError";
import { areaName, parseArea, splitAddress } from "../model/a1";
import type { HostChart, HostSheet } from "../model/hostSheet";
import type { RemoteObject } from "../remoteObject";
import { areaOfRange } from "./rangeObject";

/** `worksheet.charts`. */
export function chartCollectionObject(context: HostContext, sheet: HostSheet): RemoteObject {
  const get = (key: unknown): RemoteObject => {
    const found = sheet.charts.find((chart) => chart.id === key || chart.name === key);
    if (!found) throw new HostError("ItemNotFound", `no chart ${String(key)}`);
    return chartObject(context, sheet, found);
  };
  return {
    type: "ChartCollection",
    items: () => sheet.charts.map((chart) => chartObject(context, sheet, chart)),
    item: get,
    call: {
      GetItem: get,
      Add: (chartType, source) => {
        const area = areaOfRange(source);
        if (!area) throw new HostError("InvalidArgument", "a chart needs a range");
        context.wrote(sheet, areaName(area), "chart", chartType);
        const id = context.workbook.newId("CHART");
        const chart: HostChart = {
          id,
          name: `Graphique ${id}`,
          chartType: String(chartType),
          source: area,
          title: "",
          place: null,
          settings: new Map(),
        };
        sheet.charts.push(chart);
        return chartObject(context, sheet, chart);
      },
    },
  };
}

function chartObject(context: HostContext, sheet: HostSheet, chart: HostChart): RemoteObject {
  const set = (path: string) => (value: unknown) => void chart.settings.set(path, value);
  const settings = (type: string, prefix: string, names: readonly string[]): RemoteObject => ({
    type,
    write: Object.fromEntries(names.map((name) => [name, set(`${prefix}.${name}`)])),
  });
  const corner = (cell: unknown): ReturnType<typeof parseArea> | null => {
    if (cell === null || cell === undefined) return null;
    return areaOfRange(cell) ?? parseArea(splitAddress(String(cell)).cells);
  };
  return {
    type: "Chart",
    id: chart.id,
    read: { Id: () => chart.id, Name: () => chart.name },
    write: {
      Name: (name) => (chart.name = String(name)),
      Height: set("Height"),
      Width: set("Width"),
      Top: set("Top"),
      Left: set("Left"),
    },
    open: {
      Title: () => ({
        type: "ChartTitle",
        write: { Text: (text) => (chart.title = String(text)), Visible: set("Title.Visible") },
      }),
      Legend: () => settings("ChartLegend", "Legend", ["Visible", "Position"]),
      Axes: () => ({
        type: "ChartAxes",
        open: {
          CategoryAxis: () =>
            settings("ChartAxis", "CategoryAxis", ["ReversePlotOrder", "TickLabelPosition", "Visible"]),
          ValueAxis: () => settings("ChartAxis", "ValueAxis", ["NumberFormat", "Visible"]),
        },
      }),
    },
    call: {
      SetPosition: (start, end) => {
        context.wrote(sheet, "", "chart.position", null);
        const [first, last] = [corner(start), corner(end)];
        chart.place = first && { ...first, bottom: (last ?? first).bottom, right: (last ?? first).right };
      },
    },
  };
}
