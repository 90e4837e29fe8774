import { partOfText } from "../../src/judgements";
import { withCustomXml } from "../workbench/files/withCustomXml";

/** The bytes of a workbook in which judgements are kept as Excel saves them: a custom XML part after another program's. */
export const keptInFile = (workbook: Uint8Array, text: string): Uint8Array =>
  withCustomXml(workbook, ['<?xml version="1.0"?><autre xmlns="urn:autre">{}</autre>', partOfText(text)]);
