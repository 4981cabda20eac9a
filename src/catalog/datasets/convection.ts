import * as v from "valibot";
import { t } from "../../language/t";
import { integer, number } from "../schema";
import { dataset } from "./definition";

/** Where the solution itself is asked for as the test: so many places, at so many times. */
export const evaluated = { places: 32, times: 16 };

/**
 * u_t + βu_x = 0 on a circle, u(x, 0) = sin x, which is solved by sin(x − βt) (Krishnapriyan et al. 2021, arXiv
 * 2109.01050, eq. 4).
 */
export const convection = dataset({
  schema: v.strictObject({
    kind: v.literal("convection"),
    /** Where the equation is asked for, and the initial values. */
    samples: v.optional(integer(8, 20000), 400),
    /** Share of the samples that ask for the initial values. */
    initial: v.optional(number(0.01, 0.99), 0.25),
    /** β. */
    speed: v.optional(number(-100, 100), 1),
    /** Whether places stand still, or move along with the solution (Mojgani et al. 2022, arXiv 2205.02902). */
    frame: v.optional(v.picklist(["fixed", "moving"]), "fixed"),
  }),
  name: "convection",
  describe: ({ speed, frame }) =>
    t`convection at speed ${speed}${frame === "fixed" ? "" : t`, moving frame`}`,
  mayBeImages: () => false,
  isRegression: () => true,
  isEquation: true,
  ends: () => ({ inputs: 7, outputs: 1 }),
  counts: ({ samples }) => ({ train: samples, test: evaluated.places * evaluated.times }),
});
