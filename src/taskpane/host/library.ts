export { catalogue, functionIds, preview } from "../tabs/functions/catalogue";
export { circularEntries } from "../tabs/circulars/circularEntries";
export { insertAnnex } from "../tabs/circulars/insertAnnex";
