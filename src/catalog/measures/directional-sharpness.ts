import * as v from "valibot";
import { t } from "../../language/t";
import { measure, number } from "./definition";

const directions = ["update", "gradient", "adam", "clipped", "sign"] as const;
export type UpdateDirection = (typeof directions)[number];

/** As a legend names them. */
export const directionNames: Record<UpdateDirection, string> = {
  update: "the update",
  gradient: "the gradient",
  adam: "Adam’s step",
  clipped: "the clipped gradient",
  sign: "the gradient’s signs",
};

const details: Record<UpdateDirection, string> = {
  update: "the last update",
  gradient: "the gradient of all training samples",
  adam: "Adam's step from there",
  clipped: "the gradient with the largest tenth of its entries clipped",
  sign: "the signs of the gradient",
};

export const directionalSharpness = measure({
  schema: v.strictObject({
    kind: v.literal("directional-sharpness"),
    direction: v.optional(v.picklist(directions), "update"),
  }),
  shape: number,
  name: ({ direction }) => t`curvature along ${directionNames[direction]}`,
  describe: ({ direction }) => t`vᵀHv along ${details[direction]} v, of length 1`,
  gradients: () => 3,
  log: false,
});
