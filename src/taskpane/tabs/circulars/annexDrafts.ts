import { publishedTables, type PublishedTable } from "../../../circulars";
import { annexDraft } from "../../../templates/annexDraft";
import { readyAnnex } from "../../../templates/readyAnnex";
import { parameterSheet } from "../../../templates/parameterSheet";
import { quarterlyReturn2007 } from "../../../templates/quarterlyReturn2007";
import { returnForm2007 } from "../../../templates/returnForm2007";
import type { SheetDraft } from "../../../templates/sheetDraft";
import { parametersId, type AnnexRequest, type CircularEntry } from "../../host/paneHost";

/** The forms that regions return, by id. */
const forms: Readonly<Record<string, { readonly title: string; readonly drafts: () => SheetDraft[] }>> = {
  "retour-2007": { title: "Tableau à retourner, annexe III", drafts: returnForm2007 },
  "retour-2007-trimestres": {
    title: "Tableau à retourner, trimestre par trimestre et cumulé, annexe III",
    drafts: quarterlyReturn2007,
  },
};
const idOf = ({ name, vintage }: PublishedTable): string => `${name} ${vintage}`;

/** What can be inserted for a circular: its published annexes and, for 2007, the forms that regions return. */
export const annexesOf = (vintage: number): CircularEntry["annexes"] => [
  ...publishedTables()
    .filter((table) => table.vintage === vintage)
    .map((table) => ({
      id: idOf(table),
      title: `${table.name}, annexe ${table.annex}`,
      shape: `${table.rows.length} × ${table.columns.length}, ${table.unit}`,
      forms: ["published", "corrected", "blank"] as const,
      sheets: [table.name],
    })),
  ...(vintage === 2007
    ? Object.entries(forms).map(([id, { title, drafts }]) => ({
        id,
        title,
        shape: "",
        forms: ["blank"] as const,
        sheets: drafts().map(({ name }) => name),
      }))
    : []),
];

/** The sheets to add for a request; throws a RangeError when no annex has that id. */
export const annexDrafts = ({ id, form }: AnnexRequest): readonly SheetDraft[] => {
  if (Object.hasOwn(forms, id)) return forms[id]?.drafts() ?? [];
  if (id === parametersId) return [parameterSheet()];
  const table = publishedTables().find((one) => idOf(one) === id);
  if (!table) throw new RangeError(`no annex ${id}`);
  return [form === "corrected" ? readyAnnex(table) : annexDraft(table, form)];
};
