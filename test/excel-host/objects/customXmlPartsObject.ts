import type { HostContext } from "../hostContext";
import { HostError } from "../hostError";
import type { RemoteObject } from "../remoteObject";

/** `workbook.customXmlParts`: XML that the workbook keeps for programs, found again by the namespace of its root. */
export function customXmlPartsObject(context: HostContext, namespace: string | null = null): RemoteObject {
  const { customXmlParts } = context.workbook;
  const wanted = (): { readonly id: string; xml: string }[] =>
    namespace === null
      ? customXmlParts
      : customXmlParts.filter(({ xml }) => rootNamespace(xml) === namespace);
  const partObject = (part: { readonly id: string; xml: string }): RemoteObject => ({
    type: "CustomXmlPart",
    id: part.id,
    read: { Id: () => part.id, NamespaceUri: () => rootNamespace(part.xml) },
    call: {
      GetXml: () => part.xml,
      SetXml: (xml) => {
        part.xml = wellFormed(xml);
        return null;
      },
      Delete: () => {
        customXmlParts.splice(customXmlParts.indexOf(part), 1);
        return null;
      },
    },
  });
  return {
    type: "CustomXmlPartCollection",
    items: () => wanted().map(partObject),
    item: (id) => {
      const part = wanted().find((one) => one.id === id);
      if (!part) throw new HostError("ItemNotFound", `no custom XML part ${String(id)}`);
      return partObject(part);
    },
    call: {
      Add: (xml) => {
        const part = { id: context.workbook.newId("XML"), xml: wellFormed(xml) };
        customXmlParts.push(part);
        return partObject(part);
      },
      GetByNamespace: (uri) => customXmlPartsObject(context, String(uri)),
    },
  };
}

const rootNamespace = (xml: string): string => /<\w+[^>]*\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? "";

function wellFormed(xml: unknown): string {
  const text = String(xml);
  if (!/^<(\w+)[\s>][\s\S]*<\/\1>$/.test(text)) throw new HostError("InvalidArgument", "not well-formed XML");
  return text;
}
