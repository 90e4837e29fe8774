// Property tests draw the same examples at every run; `npm run fuzz` draws others and prints their seed.
const fc = require("fast-check");

fc.configureGlobal({ seed: Number(process.env.DOTATIONS_SEED ?? 20260101) });
