/**
 * A formula as a French Excel shows it, for the functions that sums use.
 * @example frenchFormula("=SUM(B5:B16,B20)") // "=SOMME(B5:B16;B20)"
 */
export const frenchFormula = (formula: string): string =>
  formula
    .replace(/\bSUMIFS\(/g, "SOMME.SI.ENS(")
    .replace(/\bSUMIF\(/g, "SOMME.SI(")
    .replace(/\bSUMPRODUCT\(/g, "SOMMEPROD(")
    .replace(/\bSUBTOTAL\(/g, "SOUS.TOTAL(")
    .replace(/\bSUM\(/g, "SOMME(")
    .replace(/\bROUND\(/g, "ARRONDI(")
    .replace(/\bIF\(/g, "SI(")
    .replaceAll(",", ";");
