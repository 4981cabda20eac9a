import { t } from "../../language/t";
import { WordedError, worded } from "../../language/worded";
import { directionOf, type MakeDirection } from "./source";

export const adam: MakeDirection<"adam"> = async ({ moment }, { trained: { moments } }) => {
  if (moments === null) {
    throw new WordedError(
      worded`The optimizer keeps no Adam moments. Train with Adam or AdamW for this axis.`,
    );
  }
  return moment === "first"
    ? {
        vector: directionOf(moments.first, worded`Adam's first moment`),
        name: t`Adam first moment`,
      }
    : {
        vector: directionOf(moments.second.map(Math.sqrt), worded`Adam's second moment`),
        name: t`Adam √second moment`,
      };
};
