import { WordedError, worded } from "../../language/worded";
import { remembered } from "../rules/code";
import type { AscentCode } from "./code";

interface SafSettings {
  weight: number;
  temperature: number;
  back: number;
  from: number;
}

/** Numbers that are kept: 64 MB. */
const MOST_NUMBERS = 2 ** 24;

/**
 * ∇(L + c·τ²·KL(p₋ ‖ p)), in the mean over the batch: p are the probabilities of a sample at θ and p₋ those of when
 * it was seen `back` epochs before, both of outputs divided by τ (Du et al. 2022, arXiv 2205.14083, 3). Samples that
 * sat out that epoch have no such term. Epochs are those of a phase.
 *
 * @throws Error in words where there are no classes, or so many outputs take too much memory.
 */
export const saf: AscentCode<SafSettings> = (
  { weight, temperature, back, from },
  _,
  { samples, classes: width, past },
) => {
  if (width === 0)
    throw new WordedError(
      worded`SAF compares probabilities of classes, and there are none to tell apart.`,
    );
  // The outputs of each sample in each of the last epochs, and the number of that epoch from 1.
  const row = width + 1;
  const size = back * samples * row;
  if (size > MOST_NUMBERS)
    throw new WordedError(
      worded`SAF would keep ${size.toLocaleString("en")} outputs, and there is room for ${MOST_NUMBERS.toLocaleString("en")}: go fewer epochs back, or take fewer samples.`,
    );
  const memory = remembered(past, 0, size);
  const begins = Math.max(from, back);
  const rowOf = (epoch: number, sample: number): Float32Array => {
    const first = ((epoch % back) * samples + sample) * row;
    return memory.subarray(first, first + row);
  };
  let keep = (): void => undefined;
  return {
    memory: [memory],
    taken: () => keep(),
    async ascend(_, theta, gradient, { done, epoch, samples: count, sampleAt, drawn }) {
      if (done === 0) memory.fill(0);
      const [towards, outputs] = [0, 1].map(() => new Float32Array(count * width));
      const weights = new Float32Array(count);
      for (let place = 0; place < count; place++) {
        const kept = rowOf(epoch, sampleAt(place));
        if (epoch < begins || kept[width] !== epoch - back + 1) continue;
        weights[place] = weight;
        towards.set(kept.subarray(0, width), place * width);
      }
      const value = await drawn({ towards, weights, temperature, outputs })(theta, gradient);
      keep = () => {
        for (let place = 0; place < count; place++) {
          const kept = rowOf(epoch, sampleAt(place));
          kept.set(outputs.subarray(place * width, (place + 1) * width));
          kept[width] = epoch + 1;
        }
      };
      return value;
    },
  };
};
