import { vintage2017 } from "../../arguments/vintage";
import { count } from "../../arguments/count";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

const allocation = circularValue("sages-femmes-dotation", "dotation");
const postsOf2017 = circularValue("sages-femmes-dotation", "postes");

/** Associated midwives: posts × allocation / posts of the circular (2017, annexe II). */
export const dotSageFemme = defineFunction({
  id: "DOT.SAGEFEMME",
  description: {
    fr: "Part de la dotation des sages-femmes associées (2017).",
    en: "Share of the allocation for associated midwives (2017).",
  },
  arguments: {
    posts: count({
      name: { fr: "postes", en: "posts" },
      description: { fr: "Nombre de postes.", en: "Number of posts." },
      maximum: postsOf2017,
      default: postsOf2017,
    }),
    vintage: vintage2017,
  },
  result: euros,
  sources: ["2017-sages-femmes-dotation", "2017-sages-femmes-titre"],
  note: {
    fr: "Le partage égal entre postes est une lecture ; la dotation est connue à 50 € près.",
    en: "An equal share per post is a reading; the allocation is known to within €50.",
  },
  examples: [
    { formula: "=DOT.SAGEFEMME()", value: "181900" },
    { formula: "=DOT.SAGEFEMME(1)", value: "7579.17" },
    { formula: "=DOT.SAGEFEMME(25)", error: "#VALEUR!" },
  ],
  compute: ({ posts }, trace, at) => {
    const amount = posts.times(allocation(at)).dividedBy(postsOf2017(at));
    if (trace !== null) {
      const [number, total, all, due] = [posts, allocation(at), postsOf2017(at), amount].map(showNumber);
      trace.step(`${number} × ${total} / ${all} = ${due} €`, `${number} × ${total} / ${all} = €${due}`);
    }
    return amount;
  },
});
