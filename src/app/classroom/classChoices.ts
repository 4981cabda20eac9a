/** What the builder of class links has been told, and the link that it makes. */
import type { Recipe } from "../../recipe/schema";
import type { ClassQuestion } from "../../snapshot/link/classFrame";
import type { ClassTerms, SeedRule } from "../../snapshot/link/classLink";
import type { ClassPart } from "./parts";

export interface ClassChoices {
  title: string;
  question: ClassQuestion;
  seed: SeedRule;
  /** What the chosen settings are: the only ones to be changed, or those that are not. */
  settings: "all" | "only" | "except";
  chosen: ReadonlySet<string>;
  hidden: ReadonlySet<ClassPart>;
  trains: boolean;
}

export const usualChoices: ClassChoices = {
  title: "",
  question: {
    words: "",
    quantity: "",
    times: 1,
    unit: "",
    tolerance: "5%",
    hint: "",
    reveals: true,
  },
  seed: "fixed",
  settings: "only",
  chosen: new Set(["training.optimizer.learningRate"]),
  hidden: new Set(["engine"]),
  trains: true,
};

/** Nothing is checked of what is answered on paper. */
export function asked(question: ClassQuestion): ClassQuestion | null {
  if (question.words.trim() === "") return null;
  return question.quantity === ""
    ? { ...usualChoices.question, words: question.words, tolerance: "" }
    : question;
}

export function termsOf(choices: ClassChoices, recipe: Recipe): ClassTerms {
  const { title, question, seed, settings, chosen, hidden, trains } = choices;
  return {
    recipe,
    title: title.trim(),
    hidden: [...hidden],
    question: asked(question),
    free: settings === "only" ? [...chosen] : null,
    locked: settings === "except" ? [...chosen] : [],
    seed,
    trains,
  };
}
