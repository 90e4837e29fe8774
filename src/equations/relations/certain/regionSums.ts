import {
  findDepartment,
  findRegion,
  regionsOf,
  splitCodeLabel,
  type Region,
  type RegionSet,
} from "../../../territories";
import type { ListSum, NamedLine } from "./namedLine";

const isMetropolitan = /^(?:(?:sous )?total )?(?:de la )?(?:france )?(?:metropole|metropolitaine|hexagone)$/;
const isOverseas = /^(?:(?:sous )?total )?(?:des )?(?:dr?om(?: [ct]om)?|outre mer)$/;
/** « Métropole », « DOM » and « Total » are the shortest list. */
const FEWEST_LINES = 3;
/** No table of regions is longer. */
const MOST_LINES = 60;

/**
 * The sums that a complete set of regions proves: all of the metropolitan ones under « France métropolitaine », all of the overseas
 * ones under « DOM », both under the only total. A line may stand for several of them (« Océan Indien »), and the overseas collectivities that
 * are no regions stand beside them. A region twice, or a line that is none of these, and nothing is certain: the evidence decides.
 * @param set the set that the table speaks of; null when its labels suit both
 */
export function regionSums(lines: readonly NamedLine[], set: RegionSet | null): ListSum[] {
  if (lines.length < FEWEST_LINES || lines.length > MOST_LINES) return [];
  for (const one of set ? [set] : (["2016", "pre-2016"] as const)) {
    const sums = sumsOfSet(lines, one);
    if (sums.length > 0) return sums;
  }
  return [];
}

function sumsOfSet(lines: readonly NamedLine[], set: RegionSet): ListSum[] {
  const totals: number[] = [];
  const metropolitanTotals: number[] = [];
  const overseasTotals: number[] = [];
  const found = new Map<Region, number>();
  const collectivities: number[] = [];
  const misspelt: { line: number; region: Region }[] = [];
  for (const { line, label, key, role } of lines) {
    if (role === "of-which") continue;
    if (isMetropolitan.test(key)) metropolitanTotals.push(line);
    else if (isOverseas.test(key)) overseasTotals.push(line);
    else if (role === "total") totals.push(line);
    else if (role === "subtotal") return [];
    else if (isCollectivity(label)) collectivities.push(line);
    else {
      const match = findRegion(label, { set });
      const named = match.kind === "unknown" ? match.together : [match.region];
      const [one] = named;
      if (one === undefined) {
        const [only, other] = match.kind === "unknown" ? match.suggestions : [];
        if (!only || other) return [];
        misspelt.push({ line, region: only });
      } else if (named.some((region) => found.has(region) || region.overseas !== one.overseas)) return [];
      for (const region of named) found.set(region, line);
    }
  }
  // A name a few letters off stands for the region when that one is missing otherwise.
  for (const { line, region } of misspelt) {
    if (found.has(region)) return [];
    found.set(region, line);
  }
  if (Math.max(totals.length, metropolitanTotals.length, overseasTotals.length) > 1) return [];
  const regions = regionsOf(set);
  const parts = (overseas: boolean): number[] => [
    ...new Set(regions.flatMap((region) => (region.overseas === overseas ? (found.get(region) ?? []) : []))),
  ];
  const isComplete = (overseas: boolean): boolean =>
    regions.every(
      (region) => region.overseas !== overseas || found.has(region) || region.since !== undefined,
    );
  const [metropolitan, overseas] = [parts(false), parts(true)];
  const [total, mainland, islands] = [totals[0], metropolitanTotals[0], overseasTotals[0]];
  const sums: ListSum[] = [];
  if (mainland !== undefined && isComplete(false)) sums.push({ target: mainland, parts: metropolitan });
  // A total of « outre-mer » may count the collectivities or not.
  if (islands !== undefined && collectivities.length > 0) return sums;
  if (islands !== undefined && isComplete(true)) sums.push({ target: islands, parts: overseas });
  // Each part is a complete list, or a line that stands for it; the mainland alone has a total as well.
  const isPart = (regionsOfPart: readonly number[], own: number | undefined, complete: boolean): boolean =>
    regionsOfPart.length > 0 ? complete : own !== undefined;
  const isWhole =
    isPart(metropolitan, mainland, isComplete(false)) &&
    (isPart(overseas, islands, isComplete(true)) || (overseas.length === 0 && metropolitan.length > 0));
  if (total !== undefined && isWhole)
    sums.push({
      target: total,
      parts: [
        ...(mainland === undefined ? metropolitan : [mainland]),
        ...(islands === undefined ? [...overseas, ...collectivities] : [islands]),
      ],
    });
  return sums;
}

/** Does a label name an overseas collectivity that belongs to no region? */
const isCollectivity = (label: string): boolean =>
  findDepartment(splitCodeLabel(label).label)?.region === null;
