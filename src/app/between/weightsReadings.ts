/** The ways in which a file's weights can be read that are weights of one network. */
import { hashOf } from "../../lab/userFile";
import { fromWeights, toWeights } from "../../results/multipliers";
import type { ParameterLayout } from "../../results/parameters";
import type { WeightsAnswers } from "../../snapshot/import/describeNetwork";
import type { ImportedWeights } from "../../snapshot/import/importWeights";
import { lastWeights } from "../../snapshot/import/weightsRun";

export interface WeightsReading {
  /** The answers that it takes: "kernels inputs × outputs, images 8×8×3"; "" without questions. */
  label: string;
  /** The last of the file's, with θ in the layout of the network. */
  weights: ImportedWeights;
}

/** What is offered at most; each is read from the file again. */
const MOST_READINGS = 24;

/**
 * All readings of a file under all answers to what it does not tell. Those that give the same numbers
 * are one. None where all of them are weights of other networks.
 *
 * @param first the file as it is read without answers.
 * @param read the file under answers; rejects where they contradict it.
 */
export async function weightsReadings(
  first: ImportedWeights,
  layout: ParameterLayout,
  read: (answers: WeightsAnswers) => Promise<ImportedWeights>,
): Promise<WeightsReading[]> {
  const found = new Map<string, WeightsReading>();
  const keep = async (weights: ImportedWeights, words: string[]) => {
    if (shapesOf(weights.layout) !== shapesOf(layout)) return;
    const last = lastWeights(weights);
    const checkpoints = fromWeights(layout, toWeights(last.layout, last.checkpoints));
    const hashes = [checkpoints, last.statistics].map(({ buffer }) => hashOf(buffer));
    const key = (await Promise.all(hashes)).join();
    if (found.has(key)) return;
    found.set(key, { label: words.join(", "), weights: { ...last, layout, checkpoints } });
  };
  const expand = async (weights: ImportedWeights, answers: WeightsAnswers, words: string[]) => {
    const question = questionsOf(weights).find(({ about }) => !(about in answers));
    if (question === undefined) return keep(weights, words);
    for (const [at, { label, under }] of question.options.entries()) {
      if (found.size >= MOST_READINGS) return;
      const next = { ...answers, [question.about]: undefined, ...under };
      const same = at === question.taken;
      const again = same ? weights : await read(next).catch(() => null);
      if (again !== null) await expand(again, next, [...words, label]);
    }
  };
  await expand(first, {}, []);
  return [...found.values()];
}

interface Question {
  about: keyof WeightsAnswers;
  options: { label: string; under: WeightsAnswers }[];
  taken: number;
}

/** What the main way of opening weights asks about their numbers. */
function questionsOf({ questions, inputs }: ImportedWeights): Question[] {
  const asked = questions.map(({ about, options, taken }) => ({
    about,
    options: options.map(({ label, answers }) => ({
      label: `${WORDS[about]} ${label}`,
      under: answers,
    })),
    taken,
  }));
  // Inputs that are read alike differ in what the layers do, which the network has settled.
  const shapes = new Map(
    inputs.map(({ inputShape, answers }) => [String(answers.inputShape), { inputShape, answers }]),
  );
  if (shapes.size < 2) return asked;
  const options = [...shapes.values()].map(({ inputShape, answers }) => ({
    label: inputShape.length === 1 ? `${inputShape[0]} features` : `images ${inputShape.join("×")}`,
    under: answers,
  }));
  return [...asked, { about: "inputShape", options, taken: 0 }];
}

const WORDS = { network: "network", kernels: "kernels", order: "order" } as const;

/** "144×32, 32, 32×10, 10": what two networks must have in common for a way between them. */
export const shapesOf = (layout: ParameterLayout): string =>
  layout.map(({ shape }) => shape.join("×")).join(", ");
