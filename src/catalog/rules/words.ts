import type { ChoiceWords } from "../words";
import type { RuleRecipe } from ".";
import { adagrad } from "./adagrad.words";
import { adam } from "./adam.words";
import { adamw } from "./adamw.words";
import { diffgrad } from "./diffgrad.words";
import { lamb } from "./lamb.words";
import { lars } from "./lars.words";
import { lion } from "./lion.words";
import { momentum } from "./momentum.words";
import { momo } from "./momo.words";
import { muon } from "./muon.words";
import { nesterov } from "./nesterov.words";
import { rmsprop } from "./rmsprop.words";
import { sgd } from "./sgd.words";

export const ruleWords: ChoiceWords<RuleRecipe> = {
  label: "Optimizer",
  named: true,
  sentence: "The rule that turns gradients into steps.",
  kinds: {
    sgd,
    momentum,
    nesterov,
    adam,
    adamw,
    rmsprop,
    adagrad,
    lion,
    lars,
    lamb,
    muon,
    diffgrad,
    momo,
  },
};
