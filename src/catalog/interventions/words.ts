import type { ChoiceWords } from "../words";
import type { InterventionRecipe } from ".";
import { freeze } from "./freeze.words";
import { perturb } from "./perturb.words";
import { prune } from "./prune.words";
import { reinitialize } from "./reinitialize.words";
import { renew } from "./renew.words";
import { rewind } from "./rewind.words";
import { round } from "./round.words";

export const interventionWords: ChoiceWords<InterventionRecipe> = {
  label: "Weights",
  sentence: "What is done to the weights when the phase begins.",
  kinds: { prune, round, perturb, reinitialize, rewind, freeze, renew },
};
