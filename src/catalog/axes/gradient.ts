import * as v from "valibot";
import { axis, symmetricRange } from "./definition";

export const gradient = axis({
  schema: v.strictObject({ kind: v.literal("gradient") }),
  describe: () => "gradient",
  range: symmetricRange,
  drawn: false,
  orthogonal: false,
  needs: null,
  paper: "gabdullin2024investigating",
});
