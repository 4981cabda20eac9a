import { t } from "../../language/t";
import { directionOf, type MakeDirection } from "./source";

export const adam: MakeDirection<"adam"> = async ({ moment }, { trained: { moments } }) => {
  if (moments === null) {
    throw new Error("The optimizer keeps no Adam moments. Train with Adam or AdamW for this axis.");
  }
  return moment === "first"
    ? { vector: directionOf(moments.first, "Adam's first moment"), name: t`Adam first moment` }
    : {
        vector: directionOf(moments.second.map(Math.sqrt), "Adam's second moment"),
        name: t`Adam √second moment`,
      };
};
