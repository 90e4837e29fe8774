// Arrows point one way: what each folder of src/ may import.
const inner = [
  "amounts",
  "territories",
  "circulars",
  "allocation",
  "functions",
  "tables",
  "equations",
  "diagnosis",
  "checks",
  "judgements",
  "fingerprint",
  "messages",
  "templates",
];
const allowed = {
  amounts: [],
  territories: ["amounts"],
  circulars: ["amounts", "territories"],
  allocation: ["amounts"],
  tables: ["amounts", "territories"],
  equations: ["amounts", "territories", "tables"],
  diagnosis: ["amounts", "tables", "equations"],
  fingerprint: ["amounts", "tables"],
  checks: ["amounts", "territories", "circulars", "tables", "fingerprint", "equations", "diagnosis"],
  judgements: ["amounts", "tables", "checks"],
  functions: [
    "amounts",
    "territories",
    "circulars",
    "allocation",
    "tables",
    "equations",
    "diagnosis",
    "checks",
    "messages",
    "templates",
  ],
  templates: ["amounts", "territories", "circulars", "tables"],
  workbooks: ["amounts", "tables", "templates"],
  reports: ["amounts", "tables", "fingerprint", "equations", "diagnosis", "checks", "judgements", "messages", "workbooks"],
  messages: ["amounts", "territories", "tables", "equations", "diagnosis", "checks"],
};

module.exports = {
  forbidden: [
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    ...Object.entries(allowed).map(([folder, targets]) => ({
      name: `${folder}-looks-one-way`,
      severity: "error",
      from: { path: `^src/${folder}/` },
      to: { path: "^src/", pathNot: `^src/(${[folder, ...targets].join("|")})/` },
    })),
    {
      name: "core-knows-no-platform",
      severity: "error",
      from: { path: `^src/(${inner.join("|")})/` },
      to: { path: "(^node_modules/(?!decimal\\.js))", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "workbooks-know-no-platform",
      comment:
        "The pane, the workbench and the command line read and write files with the same code: bytes in, bytes out.",
      severity: "error",
      from: { path: "^src/workbooks/" },
      to: { path: "node_modules/(?!(fflate|hucre|saxes|xmlchars)/)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "core-knows-no-node",
      severity: "error",
      from: { path: `^src/(${[...inner, "workbooks"].join("|")})/` },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
