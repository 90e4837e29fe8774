import { publishedTables, type PublishedTable } from "../../circulars";
import { addSheet } from "../../excel/addSheet";
import { asHost } from "../excel/asHost";
import type { AnnexRequest } from "../host";
import { annexDraft } from "../../templates/annexDraft";

/** Identity of a published table: names come back from one year to the next. */
export const annexId = ({ name, vintage }: PublishedTable): string => `${name} ${vintage}`;

/** Adds a sheet that holds a published annex, or its blank form; returns the name of the sheet. */
export const insertAnnex = ({ id, kind }: AnnexRequest): Promise<string> => {
  const table = publishedTables().find((one) => annexId(one) === id);
  if (!table) throw new RangeError(`no annex ${id}`);
  return asHost(addSheet(annexDraft(table, kind)));
};
