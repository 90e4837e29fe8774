export { catalogue, formatOf, functionIds, preview } from "../tabs/functions/catalogue";
export { explainCalls } from "../tabs/functions/explainCalls";
export { circularEntries } from "../tabs/circulars/circularEntries";
export { insertAnnex } from "../tabs/circulars/insertAnnex";
