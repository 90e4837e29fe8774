/** Functions that came after Excel 2007, which a file marks so that older versions keep them. */
const marked = new Set(
  `ACOT AGGREGATE ANCHORARRAY ARRAYTOTEXT BASE BITAND BITOR BITXOR BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS COMBINA CONCAT DAYS
DECIMAL DROP EXPAND FILTERXML FLOOR.MATH FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOWEEKNUM MAKEARRAY MAP MAXIFS MINIFS NUMBERVALUE
PERCENTILE.EXC PERCENTILE.INC PERMUTATIONA QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE SCAN SEQUENCE SHEET SHEETS
SINGLE SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P
VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR`.split(/\s+/),
);
const markedTwice = new Set(["FILTER", "SORT"]);
/** Their names of variables are marked too, by rules that are Excel's own. */
const unwritable = new Set(["LET", "LAMBDA"]);

const name = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/gu;

/**
 * A formula as a file writes it: functions of the add-in as those of an add-in that is away, later functions with their mark. Null
 * when it holds what only Excel knows how to write.
 * @example fileFormula("=SUBV.CONNEXION(B2,C2)", isOurs) // "_xldudf_SUBV_CONNEXION(B2,C2)"
 */
export function fileFormula(formula: string, isOurs: (formula: string) => boolean): string | null {
  let isWritable = true;
  const written = formula.replace(/^=/, "").replace(name, (word) => {
    if (/^["']/.test(word)) return word;
    const upper = word.toUpperCase();
    if (unwritable.has(upper)) isWritable = false;
    if (isOurs(`=${word}()`)) return `_xldudf_${word.replaceAll(".", "_")}`;
    if (markedTwice.has(upper)) return `_xlfn._xlws.${word}`;
    return marked.has(upper) ? `_xlfn.${word}` : word;
  });
  return isWritable ? written : null;
}
