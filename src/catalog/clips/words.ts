import type { ChoiceWords } from "../words";
import type { ClipRecipe } from ".";
import { none } from "./none.words";
import { norm } from "./norm.words";
import { share } from "./share.words";
import { value } from "./value.words";

export const clipWords: ChoiceWords<ClipRecipe> = {
  label: "Clipping",
  sentence: "Bounds the gradient before the step is made.",
  kinds: { none, norm, value, share },
};
