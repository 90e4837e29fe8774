export { fingerprint, formFingerprint } from "./fingerprint";
export { sha256 } from "./sha256";
