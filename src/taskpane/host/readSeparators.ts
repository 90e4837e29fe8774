import type { Language, PaneHost } from "./paneHost";

/** Decimal and list separators that go with a language. */
export const usualSeparators = (language: Language): PaneHost["separators"] =>
  language === "fr" ? { list: ";", decimal: "," } : { list: ",", decimal: "." };

/**
 * Decimal and list separators of the user's Excel, once no cell is being edited; those of the language where Excel does
 * not tell (before ExcelApi 1.11).
 */
export const readSeparators = async (language: Language): Promise<PaneHost["separators"]> => {
  const usual = usualSeparators(language);
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.11")) return usual;
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { numberFormat } = context.workbook.application.cultureInfo;
      numberFormat.load("numberDecimalSeparator");
      await context.sync();
      const decimal = numberFormat.numberDecimalSeparator;
      return { decimal, list: decimal === "," ? ";" : "," };
    });
  } catch {
    return usual;
  }
};
