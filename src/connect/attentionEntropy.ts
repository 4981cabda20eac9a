/** What attention reads, and its weights. */
export interface AttentionRead {
  /** [samples, pixels, channels] flattened. */
  inputs: Float32Array;
  /** [channels, 3·channels] flattened: queries, keys, values. */
  kernel: Float32Array;
  pixels: number;
  channels: number;
  heads: number;
}

/**
 * Mean over samples, heads and pixels of −Σ a·ln a over the pixels that one attends to with weights a: 0
 * where each looks at one, ln(pixels) where at all alike (Ilbert et al. 2024, arXiv 2402.10198, section 3).
 */
export function attentionEntropy({
  inputs,
  kernel,
  pixels,
  channels,
  heads,
}: AttentionRead): number {
  const each = channels / heads;
  const samples = inputs.length / (pixels * channels);
  const part = (sample: number, offset: number) =>
    Array.from({ length: pixels }, (_, pixel) =>
      Float64Array.from({ length: channels }, (_, column) => {
        const start = (sample * pixels + pixel) * channels;
        let sum = 0;
        for (let c = 0; c < channels; c++)
          sum += inputs[start + c] * kernel[c * 3 * channels + offset + column];
        return sum;
      }),
    );
  let total = 0;
  for (let sample = 0; sample < samples; sample++) {
    const [queries, keys] = [part(sample, 0), part(sample, channels)];
    for (let head = 0; head < heads; head++) {
      for (const query of queries) {
        const scores = keys.map((key) => {
          let score = 0;
          for (let c = head * each; c < (head + 1) * each; c++) score += query[c] * key[c];
          return score / Math.sqrt(each);
        });
        total += entropyOf(scores);
      }
    }
  }
  return total / (samples * heads * pixels);
}

/** Of softmax(scores): ln Σeˢ − Σ a·s. */
function entropyOf(scores: number[]): number {
  const largest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - largest));
  const sum = powers.reduce((all, power) => all + power, 0);
  const mean = powers.reduce((all, power, i) => all + (power / sum) * (scores[i] - largest), 0);
  return Math.log(sum) - mean;
}
