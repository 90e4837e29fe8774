// Order of the children, and which must be there, in a task-pane manifest 1.1 with VersionOverrides 1.0.
// A name followed by ? may be absent, by + may repeat, by * may be absent or repeat.

export const childrenOf = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides",
  "OfficeApp/DisplayName": "Override*",
  "OfficeApp/Description": "Override*",
  "OfficeApp/Hosts": "Host+",
  "OfficeApp/Requirements": "Sets",
  "OfficeApp/Requirements/Sets": "Set+",
  "OfficeApp/DefaultSettings": "SourceLocation",
  VersionOverrides: "Description? Requirements? Hosts Resources",
  "VersionOverrides/Hosts": "Host+",
  "VersionOverrides/Hosts/Host": "Runtimes AllFormFactors DesktopFormFactor",
  Runtimes: "Runtime",
  AllFormFactors: "ExtensionPoint",
  "AllFormFactors/ExtensionPoint": "Script Page Metadata Namespace?",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  DesktopFormFactor: "GetStarted? FunctionFile ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "DesktopFormFactor/ExtensionPoint": "OfficeTab? CustomTab?",
  OfficeTab: "Group+",
  CustomTab: "Group+ Label",
  Group: "Label Icon Control+",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Icon: "bt:Image+",
  Action: "FunctionName? TaskpaneId? SourceLocation?",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
};

/** Which kind of resource an element may point to with `resid`. */
export const residKinds = {
  "bt:Image": "bt:Images",
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

/** Sizes that every icon must have, and those that it may. */
export const iconSizes = { required: [16, 32, 80], allowed: [16, 20, 24, 32, 40, 48, 64, 80] };

/** Longest texts that Office takes. */
export const longest = {
  resid: 32,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
  DisplayName: 125,
  Description: 250,
};

/** What the add-in needs to start; anything above is tested at run time. */
export const requirementSets = { SharedRuntime: "1.1", CustomFunctionsRuntime: "1.1", ExcelApi: "1.9" };

/** English as Office names it: a locale without a text of its own falls back to French, never to another English. */
export const englishLocales = ["en-US", "en-GB", "en-AU", "en-CA", "en-IE", "en-IN", "en-NZ", "en-ZA"];
