export { catalogue, functionIds } from "./catalogue";
export { circularEntries } from "./circularEntries";
export { insertAnnex } from "./insertAnnex";
