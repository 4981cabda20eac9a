import { useRef, useState } from "react";
import type { InputOption, WeightsAnswers } from "../../snapshot/import/describeNetwork";
import type { ImportedWeights } from "../../snapshot/import/importWeights";
import { readWeights } from "./useReadings";
import { inputLike, isReadAlike } from "./weightsChoices";

/** Weights as their files are read under the answers given so far, and what their inputs are. */
export function useAnswered(
  files: File[],
  opened: ImportedWeights,
  likeliest: (weights: ImportedWeights) => InputOption,
) {
  const [weights, setWeights] = useState(opened);
  const [input, setInput] = useState(() => likeliest(opened));
  const [answers, setAnswers] = useState<WeightsAnswers>({});
  /** Those that are being read. */
  const wanted = useRef(answers);

  /** @returns whether they are read so now; another answer may be chosen meanwhile, and is then read together with this one. */
  async function answer(change: WeightsAnswers): Promise<boolean> {
    const next = { ...wanted.current, ...change };
    wanted.current = next;
    const isLast = () => wanted.current === next;
    const read = await readWeights(files, next).catch((error: Error) => {
      if (!isLast()) return null;
      wanted.current = answers;
      throw error;
    });
    if (read === null || !isLast()) return false;
    setAnswers(next);
    setWeights(read);
    setInput(inputLike(read, next.inputShape ?? input.inputShape));
    return true;
  }

  async function chooseInput(next: InputOption): Promise<boolean> {
    if (!isReadAlike(next, input)) return answer(next.answers);
    setInput(next);
    return false;
  }

  return { weights, setWeights, input, answers, answer, chooseInput };
}
