/** What the host says of itself to office.js. */
export interface HostIdentity {
  readonly uiLocale: "fr-FR" | "en-US";
  readonly theme: "light" | "dark";
  /** Highest version of each requirement set that the host supports. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly documentName: string;
}

/** A current Excel, as far as the pinned office.js goes. */
export const currentExcel: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  RibbonApi: "1.1",
  OpenBrowserWindowApi: "1.1",
  DelayForCellEdit: "1.1",
};

/** The floor that the manifest asks for. */
export const oldestSupportedExcel: Readonly<Record<string, string>> = {
  ExcelApi: "1.9",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.1",
  CustomFunctions: "1.4",
};

const themes = {
  light: {
    primaryFontColor: 0x242424,
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x242424,
  },
  dark: {
    primaryFontColor: 0xffffff,
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x333333,
    controlForegroundColor: 0xffffff,
  },
} as const;

/** `host$platform$version$locale$…$flags`: flag 3 is a shared runtime. */
export const hostInfo = (identity: HostIdentity): string =>
  `Excel$Win32$16.01$${identity.uiLocale}$telemetry$$disableLogging$3`;

/** The object behind `GetContext()`; a getter that is missing is one the host lacks. */
export const officeContext = (identity: HostIdentity): Record<string, () => unknown> => ({
  GetAppType: () => 1,
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 0,
  GetAppUILocale: () => identity.uiLocale,
  GetAppDataLocale: () => identity.uiLocale,
  GetDocUrl: () => identity.documentName,
  GetAppCapabilities: () => 3,
  GetActivationMode: () => 0,
  GetControlIntegrationLevel: () => 1,
  GetSolutionRef: () => "dotations-ars",
  GetSolutionToken: () => "",
  GetSettings: () => ({ Read: () => [] }),
  GetSupportedMatrix: () => JSON.stringify(identity.requirementSets),
  GetInitialDisplayMode: () => 0,
  GetOfficeThemeInfo: () => JSON.stringify(themes[identity.theme]),
});
