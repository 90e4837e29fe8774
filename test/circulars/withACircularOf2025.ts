// Import it before anything that reads the circulars.
import type { CircularFolder } from "../../src/circulars/circularFolder";

/** A made-up circular, as a folder of data would hold it: no code knows it. */
const madeUp: CircularFolder = {
  circular: {
    vintage: 2025,
    title: "Circulaire inventée du 1er juillet 2025",
    number: "DGOS/FIP1/2025/999",
    date: "2025-07-01",
  },
  rules: [
    [
      {
        id: "2025-cca-cout",
        label: "CCA de pédopsychiatrie : coût annuel d’un poste",
        annex: "II",
        section: "XI. CCA de pédopsychiatrie",
        printed: "47 000 €",
        values: [{ name: "cout_annuel", amount: "47000", unit: "€/poste/an" }],
      },
      {
        id: "2025-usmp-total",
        label: "USMP, total",
        section: "IV. USMP",
        values: [{ name: "total_usmp", amount: "5500000", unit: "€" }],
      },
    ],
  ],
  tables: [
    {
      name: "USLD",
      vintage: 2025,
      title: "Montants régionaux",
      annex: "I",
      unit: "k€",
      columns: [
        { header: "Base 2025", role: "base" },
        { header: "Total dotations", role: "total" },
      ],
      rows: [
        { label: "Bretagne", kind: "region", values: ["65000.1", "65321.3"] },
        { label: "Total dotations régionales", kind: "total", values: ["65000.1", "65321.3"] },
      ],
    },
  ],
  aliases: { columns: { "Base 2025": ["base"] }, positions: [] },
};

jest.mock("../../src/circulars/folders", () => {
  const actual = jest.requireActual<{ circularFolders: readonly CircularFolder[] }>(
    "../../src/circulars/folders",
  );
  return { circularFolders: [...actual.circularFolders, madeUp] };
});
