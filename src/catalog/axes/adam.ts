import * as v from "valibot";
import { axis, symmetricRange } from "./definition";

export const adam = axis({
  schema: v.strictObject({
    kind: v.literal("adam"),
    moment: v.optional(v.picklist(["first", "second-root"]), "first"),
  }),
  describe: ({ moment }) =>
    moment === "first" ? "Adam first moment" : "root of Adam second moment",
  range: symmetricRange,
  drawn: false,
  orthogonal: false,
  needs: "moments",
  paper: "gabdullin2024investigating",
});
