import { check, codesOf, sheetOf } from "./corpus";

/** Right tables in which a column holds in its total rows what is no sum, though a slip would explain it as well. */
const RIGHT: Readonly<Record<string, readonly string[]>> = {
  "growth of both signs in blocks, its totals means of figures that are not told": [
    "Structure|Crédits 2024|Crédits 2023|2024/2023",
    "Total Secteur A|8397|6216|-1",
    "Établissement 11|6961|454|0",
    "Établissement 12|1436|5762|-2.7",
    "Total Secteur B|52105|107126|-0.7",
    "Établissement 21|21104|22097|-0.2",
    "Établissement 22|4377|22275|-0.1",
    "Établissement 23|21462|711|-3.1",
    "Établissement 24|506|25899|4.5",
    "Établissement 25|370|27586|-4.4",
    "Établissement 26|3900|1743|-6.1",
    "Établissement 27|386|6815|-2.8",
    "Total général|60502|113342|-0.8",
  ],
  "the mean of ten years, their sum with a digit less": [
    "Structure|Séjours|Crédits|Ouverture",
    "CH A|3629|14541|2016",
    "CH B|2333|8426|2001",
    "CH C|1585|3310|2001",
    "CH D|3409|10812|1952",
    "CH E|1049|9447|2018",
    "CH F|795|15190|1987",
    "CH G|44|10976|1988",
    "CH H|716|12047|1971",
    "CH I|3296|1333|1970",
    "CH J|2667|3506|1954",
    "Total|19523|89588|1986",
  ],
  "a rate said so, whole points, one of its three totals out of the ordinary": [
    "Grade|ETP|Coût|Taux d’absence",
    "Infirmiers|329|24709|5",
    "Aides-soignants|2937|202095|4",
    "Techniques|816|56589|4",
    "Sous-total non médical|4082|283393|9",
    "Praticiens|3962|183254|3",
    "Internes|507|34868|6",
    "Assistants|408|20948|5",
    "Sous-total médical|4877|239070|8",
    "Total|8959|522463|7",
  ],
  "a mean weighted by a column beside it": [
    "Structure|Séjours|Crédits|Durée",
    "CH A|489|7545|36.52",
    "CH B|2970|5988|45.74",
    "CH C|3817|675|50.18",
    "CH D|2719|3547|27.17",
    "CH E|2967|13518|41.87",
    "CH F|135|2380|52.59",
    "CH G|2977|2247|26.63",
    "CH H|2660|1055|37.67",
    "CH I|1877|37032|51.07",
    "CH J|776|12979|25.8",
    "Total|21387|86966|39.55",
  ],
  "growth that its figures make, and that comes near a sum": [
    "Structure|2023|2024|Écart|Évolution en %",
    "CH A|5842|5939|97|1.7",
    "CH B|406|365|-41|-10.1",
    "CH C|514|539|25|4.9",
    "CH D|19199|19766|567|3",
    "CH E|12115|12290|175|1.4",
    "CH F|395|441|46|11.6",
    "CH G|8097|8578|481|5.9",
    "CH H|10350|10254|-96|-0.9",
    "CH I|880|853|-27|-3.1",
    "CH J|2162|2168|6|0.3",
    "CH K|1188|1119|-69|-5.8",
    "CH L|1697|1558|-139|-8.2",
    "CH M|14888|15117|229|1.5",
    "Total|77733|78987|1254|1.6",
  ],
  "a line that is the sum of its neighbours by chance": [
    "Structure|Places|Crédits|Crédits par place (en €)|Part",
    "CH A|109|32|293.58|3.2",
    "CH B|464|182|392.24|18",
    "CH C|58|18|310.34|1.8",
    "CH D|255|126|494.12|12.5",
    "CH E|52|20|384.62|2",
    "CH F|366|184|502.73|18.2",
    "CH G|239|70|292.89|6.9",
    "CH H|379|131|345.65|13",
    "CH I|29|10|344.83|1",
    "CH J|104|36|346.15|3.6",
    "CH K|133|45|338.35|4.5",
    "CH L|185|86|464.86|8.5",
    "CH M|118|52|440.68|5.1",
    "CH N|44|19|431.82|1.9",
    "Total|2535|1011|398.82|100",
  ],
};

it.each(Object.entries(RIGHT))("accuses nothing of %s", (_, lines) => {
  expect(codesOf(check(sheetOf("Feuille", "Activité (en k€)", ...lines)), "error")).toEqual([]);
});

/** The same table with one cell typed over, which is then told. */
const typed = (lines: readonly string[], from: string, to: string): readonly string[] =>
  lines.map((line) => (line === from ? to : line));

it("still accuses the amounts beside them", () => {
  const [growth = []] = Object.values(RIGHT);
  const wrong = typed(growth, "Total Secteur B|52105|107126|-0.7", "Total Secteur B|52105|170126|-0.7");
  expect(codesOf(check(sheetOf("Feuille", "Activité (en k€)", ...wrong)), "error")).toEqual([
    "TOTAL-ECART C6",
  ]);
});
