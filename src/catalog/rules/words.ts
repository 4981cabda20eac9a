import type { ChoiceWords } from "../words";
import type { RuleRecipe } from ".";
import { adam } from "./adam.words";
import { adamw } from "./adamw.words";
import { momentum } from "./momentum.words";
import { nesterov } from "./nesterov.words";
import { sgd } from "./sgd.words";

export const ruleWords: ChoiceWords<RuleRecipe> = {
  label: "Optimizer",
  sentence: "The rule that turns gradients into steps.",
  kinds: { sgd, momentum, nesterov, adam, adamw },
};
