import { regionsOf } from "../../src/territories/region";
import { Draft, layout, roundTo, sized, some, times } from "./draft";
import { finess } from "./finess";

const TOWNS = [
  "Amiens",
  "Brest",
  "Colmar",
  "Dax",
  "Évreux",
  "Foix",
  "Gap",
  "Laval",
  "Mende",
  "Niort",
  "Orange",
  "Pau",
];
const regionNames = (overseas: boolean): string[] =>
  regionsOf("2016")
    .filter((region) => region.overseas === overseas)
    .map(({ name }) => name);

/** Base, carried-over measures, signed transfers, total and growth, by region with Métropole and overseas. */
export const endowments = layout("endowments by region with transfers", (random) => {
  const t = new Draft({
    sheet: "DAF SMR",
    columns: 6,
    unit: [0.1, 0.1, 0.1, 0.1, 0.1, 0.01],
    sums: [[4, [0, 1, 2, 3]]],
    derived: { 5: (row) => 100 * ((row[4] ?? 0) / (row[0] || 1) - 1) },
  });
  t.text("Dotations régionales SMR (en milliers d’euros)");
  t.text(
    "Régions",
    "Base 2023",
    "Mesures de reconduction",
    "Transferts",
    "Mesures nouvelles",
    "Dotation 2024",
    "Taux d’évolution",
  );
  const line = (label: string): number => {
    const base = sized(random, 9000, 900_000);
    return t.line(label, [
      base,
      base * 0.012,
      random.next() < 0.5 ? base * 0.01 * (random.next() - 0.5) : 0,
      sized(random, 50, 5000),
    ]);
  };
  const a = t.sum("Total Métropole", regionNames(false).map(line));
  const b = t.sum("Total Outre-mer", regionNames(true).map(line));
  t.sum("TOTAL FRANCE ENTIÈRE", [a, b]);
  return t.table();
});

/** Establishments with FINESS and status, several vectors and delegations, subtotals by department. */
export const establishmentsByDepartment = layout("establishments by department", (random) => {
  const t = new Draft({
    sheet: "MIGAC",
    labels: 3,
    columns: 5,
    sums: [
      [2, [0, 1]],
      [4, [2, 3]],
    ],
  });
  t.text("Notification MIGAC – deuxième délégation (en euros)");
  t.text(null, null, null, "Première délégation", null, null, "Deuxième", "Total");
  t.text("FINESS", "Raison sociale", "Statut", "MIG", "AC", "Total", "délégation", "délégué");
  const totals = ["Côtes-d’Armor", "Finistère", "Ille-et-Vilaine"].map((department) => {
    const rows = times(2 + random.below(6), () =>
      t.line(
        [
          finess(random),
          `${random.pick(["CH", "CHU", "Clinique"])} de ${random.pick(TOWNS)}`,
          random.pick(["EPS", "ESPIC", "Privé"]),
        ],
        [
          Math.round(sized(random, 9000, 4_000_000)),
          random.below(400_000),
          null,
          random.next() < 0.4 ? 0 : random.below(90_000),
        ],
      ),
    );
    return t.sum([null, `Sous-total ${department}`, null], rows);
  });
  t.sum([null, "Total région Bretagne", null], totals);
  return t.table();
});

/** Missions numbered in levels, commitments and payments, an unnumbered total. */
export const numberedMissions = layout("missions numbered in levels", (random) => {
  const t = new Draft({
    sheet: "FIR",
    labels: 2,
    columns: 4,
    unit: random.pick([1, 0.01]),
    sums: [[3, [1, [2, -1]]]],
  });
  t.text("FIR – exécution par mission (en euros)");
  t.text("Code", "Mission", "Budget", "Engagé", "Payé", "Reste à payer");
  const heads = times(4, (m) => {
    const head = t.text(`${m + 1}`, `Mission ${m + 1}`);
    const subs = times(2 + random.below(3), (s) => {
      const sub = t.text(`${m + 1}.${s + 1}`, `Action ${m + 1}.${s + 1}`);
      const rows = times(2 + random.below(3), (k) => {
        const budget = sized(random, 9000, 900_000);
        return t.line(
          [`${m + 1}.${s + 1}.${k + 1}`, `Dispositif ${"abcdef"[k]}`],
          [budget, budget * 0.9, budget * 0.9 * random.next()].map((x) => roundTo(x, 0.01)),
        );
      });
      t.fill(sub, rows);
      return sub;
    });
    t.fill(head, subs);
    return head;
  });
  t.sum([null, "Total FIR"], heads);
  return t.table();
});

/** Missions in lines and regions in columns, one row of flags, the country at the right. */
export const regionsAcross = layout("regions across, missions down", (random) => {
  const names = some(random, regionNames(false), 11);
  const n = names.length;
  const t = new Draft({
    sheet: "MIG",
    labels: 3,
    columns: n + 1,
    unit: 0.1,
    sums: [[n, times(n, (k) => k)]],
  });
  t.text("Missions d’intérêt général par région (k€)");
  t.text("Code", "Mission", "JPE", ...names, "Total");
  const rows = times(10 + random.below(8), (k) =>
    t.line(
      [`D${String(k + 3).padStart(2, "0")}`, `Mission ${k + 1}`, random.pick(["JPE", "NR", "R"])],
      times(n, () => (random.next() < 0.2 ? 0 : sized(random, 20, 9000))),
    ),
  );
  t.sum([null, "TOTAL MIG", null], rows);
  return t.table();
});

/** Agents by grade: full-time equivalents, mean cost and payroll; withheld small numbers. */
export const payrollByGrade = layout("payroll by grade, mean cost", (random) => {
  const t = new Draft({
    sheet: "Effectifs",
    columns: 4,
    unit: [0.01, 1, 1, 0.1],
    derived: { 1: (row) => (row[2] ?? 0) / (row[0] || 1), 3: (row) => 3 + ((row[2] ?? 0) % 7) },
  });
  t.text("Effectifs rémunérés et masse salariale");
  t.text("Grade", "ETP rémunérés", "Coût moyen (€)", "Masse salariale (€)", "Taux d’absentéisme");
  const line = (label: string): number => {
    const fte = roundTo(sized(random, 3, 400), 0.01);
    return t.line(label, [fte, null, Math.round(fte * (38_000 + random.below(40_000)))]);
  };
  const a = t.sum(
    "Sous-total personnel non médical",
    ["Infirmiers", "Aides-soignants", "Administratifs", "Techniques"].map(line),
  );
  const b = t.sum(
    "Sous-total personnel médical",
    ["Praticiens hospitaliers", "Internes", "Assistants"].map(line),
  );
  t.sum("Total", [a, b]);
  return t.table();
});

/** A pay slip's run: gross, deductions, net, employer's part, cost, one line an agent. */
export const paySlips = layout("pay slips, one line an agent", (random) => {
  const t = new Draft({
    sheet: "Paie",
    labels: 2,
    columns: 7,
    unit: 0.01,
    sums: [
      [2, [0, 1]],
      [4, [2, [3, -1]]],
      [6, [2, 5]],
    ],
  });
  t.text("État de paie – novembre");
  t.text(
    "Matricule",
    "Nom",
    "Traitement",
    "Primes",
    "Brut",
    "Retenues",
    "Net",
    "Charges patronales",
    "Coût total",
  );
  const rows = times(8 + random.below(15), (k) => {
    const pay = roundTo(sized(random, 1700, 6000), 0.01);
    const bonus = roundTo(pay * 0.3 * random.next(), 0.01);
    return t.line(
      [`${100_234 + 37 * k}`, `Agent ${k + 1}`],
      [pay, bonus, null, roundTo((pay + bonus) * 0.21, 0.01), null, roundTo((pay + bonus) * 0.43, 0.01)],
    );
  });
  t.sum([null, "Total"], rows);
  return t.table();
});
