export { acceptanceOf, applyJudgements, type JudgedReport } from "./applyJudgements";
export {
  noJudgements,
  type AcceptedFinding,
  type Correction,
  type Judgements,
  type KeptEnvelope,
  type NoTotal,
  type Signature,
  type StatedTotal,
} from "./judgements";
export {
  judgementsNamespace,
  partOfText,
  readJudgements,
  textOfPart,
  textPart,
  writeJudgements,
  type JudgementProblem,
} from "./judgementsText";
