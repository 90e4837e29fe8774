import type { HostContext } from "../hostContext";
import { HostError } from "../hostError";
import { areaName } from "../model/a1";
import { around } from "../model/areas";
import type { HostChart, HostSheet } from "../model/hostSheet";
import type { RemoteObject } from "../remoteObject";
import { areaNamed } from "./rangeObject";

/** `worksheet.charts`. */
export function chartCollectionObject(context: HostContext, sheet: HostSheet): RemoteObject {
  return {
    type: "ChartCollection",
    item: (id) => {
      const chart = sheet.charts.find((one) => one.id === id);
      if (!chart) throw new HostError("ItemNotFound", `no chart ${String(id)}`);
      return chartObject(context, sheet, chart);
    },
    call: {
      Add: (chartType, place) => {
        const source = areaNamed(place);
        context.wrote(sheet, areaName(source), "chart", chartType);
        const chart: HostChart = {
          id: context.workbook.newId("CHART"),
          chartType: String(chartType),
          source,
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
  const settings = (type: string, prefix: string, names: readonly string[]): RemoteObject => ({
    type,
    write: Object.fromEntries(
      names.map((name) => [name, (value: unknown) => void chart.settings.set(`${prefix}.${name}`, value)]),
    ),
  });
  return {
    type: "Chart",
    id: chart.id,
    open: {
      Title: () => ({ type: "ChartTitle", write: { Text: (text) => (chart.title = String(text)) } }),
      Legend: () => settings("ChartLegend", "Legend", ["Visible", "Position"]),
      Axes: () => ({
        type: "ChartAxes",
        open: {
          CategoryAxis: () =>
            settings("ChartAxis", "CategoryAxis", ["ReversePlotOrder", "TickLabelPosition", "Visible"]),
          ValueAxis: () =>
            settings("ChartAxis", "ValueAxis", ["NumberFormat", "Visible", "Minimum", "Maximum"]),
        },
      }),
    },
    call: {
      SetPosition: (start, end) => {
        context.wrote(sheet, "", "chart.position", null);
        chart.place = around(areaNamed(start), areaNamed(end ?? start));
      },
    },
  };
}
