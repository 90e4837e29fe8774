import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import french from "@univerjs/preset-sheets-core/locales/fr-FR";

/** The grid's library at work: its dependency injector and its programming interface. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Starts Univer in the element of that id: formula bar, tabs and context menu, without its own tool bar. */
export function startUniver(container: string, dark: boolean): Grid {
  const univer = new Univer({
    locale: LocaleType.FR_FR,
    locales: { [LocaleType.FR_FR]: french },
    darkMode: dark,
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    disableAutoFocus: true,
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
