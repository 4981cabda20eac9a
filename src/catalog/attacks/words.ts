import type { ChoiceWords } from "../words";
import type { AttackRecipe } from ".";
import { fgsm } from "./fgsm.words";
import { none } from "./none.words";
import { pgd } from "./pgd.words";

export const attackWords: ChoiceWords<AttackRecipe> = {
  label: "Attack on inputs",
  sentence:
    "Moves the inputs of each batch to raise its loss, and trains on these. They are not kept within any range.",
  kinds: { none, fgsm, pgd },
};
