/** One button of the ribbon, with the words of the user's language. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** Icon for the large button (32 px), on our own origin; null when the manifest names none. */
  readonly icon: string | null;
  /** Name of the function to run; null when the button shows the pane. */
  readonly action: string | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What Excel draws of an add-in-only manifest. */
export interface Ribbon {
  readonly product: string;
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
}

/** Names of Excel's own tabs, where an add-in may put its groups. */
const officeTabs: Readonly<Record<string, string>> = {
  TabHome: "Accueil",
  TabData: "Données",
  TabReview: "Révision",
};

/**
 * Reads the ribbon of an add-in-only manifest, as Excel does: labels, tooltips, icons and actions through the
 * resources, with the overrides of that language.
 * @throws Error when the text is no manifest with commands
 */
export function readManifest(xml: string, locale: string): Ribbon {
  const page = new DOMParser().parseFromString(xml, "text/xml");
  const within = (parent: Element | Document, name: string): Element[] => [
    ...parent.getElementsByTagNameNS("*", name),
  ];
  const first = (parent: Element | Document, name: string): Element | null => within(parent, name)[0] ?? null;
  const children = (parent: Element, name: string): Element[] =>
    [...parent.children].filter((child) => child.localName === name);
  const resources = new Map(
    within(page, "Resources")
      .flatMap((holder) => [...holder.children])
      .flatMap((kind) => [...kind.children])
      .map((resource) => [resource.getAttribute("id"), localValue(resource, locale)]),
  );
  const resource = (parent: Element, name: string): string =>
    resources.get(children(parent, name)[0]?.getAttribute("resid") ?? "") ?? "";

  const point = within(page, "ExtensionPoint").find(
    (one) => one.getAttribute("xsi:type") === "PrimaryCommandSurface",
  );
  if (!point) throw new Error("no ribbon in the manifest");
  const customTab = first(point, "CustomTab");
  const officeTab = first(point, "OfficeTab")?.getAttribute("id") ?? "";
  const name = first(page, "DisplayName");
  return {
    product: name ? localValue(name, locale) : "",
    tab: customTab ? resource(customTab, "Label") : (officeTabs[officeTab] ?? officeTab),
    groups: within(point, "Group").map((group) => ({
      label: resource(group, "Label"),
      buttons: within(group, "Control").map((control): RibbonButton => {
        const tip = first(control, "Supertip") ?? control;
        const icon = within(control, "Image").find((image) => image.getAttribute("size") === "32");
        const action = first(control, "Action");
        return {
          id: control.getAttribute("id") ?? "",
          label: resource(control, "Label"),
          title: resource(tip, "Title"),
          description: resource(tip, "Description"),
          icon: ownPath(resources.get(icon?.getAttribute("resid") ?? "") ?? ""),
          action:
            action?.getAttribute("xsi:type") === "ExecuteFunction"
              ? (first(action, "FunctionName")?.textContent?.trim() ?? null)
              : null,
        };
      }),
    })),
  };
}

const localValue = (resource: Element, locale: string): string => {
  const override = [...resource.children].find((child) => child.getAttribute("Locale") === locale);
  return (override?.getAttribute("Value") ?? resource.getAttribute("DefaultValue") ?? "").trim();
};

/** The manifest names the server of the add-in; here its pages stand beside ours. */
const ownPath = (address: string): string | null =>
  address.startsWith("https://") ? `.${new URL(address).pathname}` : null;
