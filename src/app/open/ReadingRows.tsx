import type { Trial } from "../../lab/tryWeights";
import type { ReadingQuestion, WeightsAnswers } from "../../snapshot/import/describeNetwork";
import { ChoiceRow } from "../controls/OptionRow";
import { trialWords } from "./useTrials";

const LABELS: Record<ReadingQuestion["about"], string> = {
  network: "Network in the file",
  kernels: "Kernels are",
  order: "Order of the layers",
};

interface ReadingRowsProps {
  questions: ReadingQuestion[];
  trialOf(answers: WeightsAnswers): Trial | undefined;
  choose(answers: WeightsAnswers): void;
}

/** What files do not tell of how they are to be read, each answer with the loss it gives. */
export function ReadingRows({ questions, trialOf, choose }: ReadingRowsProps) {
  return questions.map(({ about, options, taken }) => (
    <ChoiceRow
      key={about}
      label={LABELS[about]}
      value={String(taken)}
      options={options.map(({ label, answers }, at) => ({
        value: String(at),
        label: `${label}${trialWords(trialOf(answers))}`,
      }))}
      onChange={(at) => choose(options[Number(at)].answers)}
    />
  ));
}
