import type { ChoiceWords } from "../words";
import type { AscentRecipe } from ".";
import { amp } from "./amp.words";
import { asam } from "./asam.words";
import { awp } from "./awp.words";
import { dropout } from "./dropout.words";
import { extragradient } from "./extragradient.words";
import { fisherSam } from "./fisher-sam.words";
import { forward } from "./forward.words";
import { gam } from "./gam.words";
import { gradient } from "./gradient.words";
import { noisy } from "./noisy.words";
import { orthogonal } from "./orthogonal.words";
import { saf } from "./saf.words";
import { sam } from "./sam.words";
import { spectral } from "./spectral.words";
import { subspace } from "./subspace.words";

export const ascentWords: ChoiceWords<AscentRecipe> = {
  label: "Gradient",
  sentence:
    "Which gradient a step follows: that of the weights, of a point found first, or a part of it.",
  kinds: {
    gradient,
    sam,
    asam,
    amp,
    awp,
    orthogonal,
    noisy,
    forward,
    spectral,
    extragradient,
    gam,
    "fisher-sam": fisherSam,
    subspace,
    dropout,
    saf,
  },
};
