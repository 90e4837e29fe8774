export { fingerprint, formFingerprint } from "./fingerprint";
export { hashWith, sha256 } from "./sha256";
