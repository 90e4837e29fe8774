import { isDateFormat } from "./isDateFormat";
import { thousandsOfSection } from "./decimalsOfFormat";
import { parseNumberFormat } from "./numberFormat";
import { oncePerText } from "./oncePerText";
import { readUnit } from "./readUnit";
import { unitExponent, type Unit } from "./unit";

const unitByExponent = new Map(
  (Object.keys(unitExponent) as Unit[]).map((unit) => [unitExponent[unit], unit]),
);

/**
 * The unit of the stored numbers under a title that states the unit of what is shown: under « en k€ », `#,##0,` shows thousands
 * of stored euros. The stated unit itself when the format divides nothing, or when no unit has that name.
 * @example storedUnit("k€", "#,##0,") // "€"
 */
export const storedUnit = (shown: Unit, format: string): Unit =>
  unitByExponent.get(unitExponent[shown] - 3 * thousandsOfSection(parseNumberFormat(format)[0].code)) ??
  shown;

/**
 * The unit of the *stored* number that a number format tells: `#,##0 "k€"` is k€, but `#,##0, "k€"` divides euros by 1,000.
 * @example unitOfFormat('#,##0.00\\ "€"') // "€"
 */
export const unitOfFormat = oncePerText((format): Unit | null => {
  const section = parseNumberFormat(format)[0];
  if (isDateFormat(format)) return null;
  const shown = readUnit(section.literal.replace(/[-+()]/g, " "));
  return shown === null
    ? null
    : (unitByExponent.get(unitExponent[shown] - 3 * thousandsOfSection(section.code)) ?? null);
});
