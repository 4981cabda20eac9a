import type { Objective } from "../../nn/objective";

/**
 * Linear logistic regression, mean log(1 + exp(−y·⟨x, w⟩)), whose worst case over a ball around the
 * weights is known in closed form for each example. Products and surfaces are left out.
 *
 * @param inputs one row per sample.
 * @param labels ±1.
 */
export function logisticObjective(
  inputs: readonly Float64Array[],
  labels: readonly number[],
): Pick<Objective, "evaluate" | "gradient"> {
  const everything = Int32Array.from(labels.keys());
  const gradient: Objective["gradient"] = async (theta, slope, batch = everything) => {
    const sum = new Float64Array(theta.length);
    let loss = 0;
    for (const i of batch) {
      const margin = labels[i] * inputs[i].reduce((total, x, k) => total + x * theta[k], 0);
      loss += Math.log1p(Math.exp(-margin));
      const weight = -labels[i] / (1 + Math.exp(margin));
      inputs[i].forEach((x, k) => {
        sum[k] += weight * x;
      });
    }
    slope.set(sum.map((x) => x / batch.length));
    return { loss: loss / batch.length, accuracy: Number.NaN };
  };
  return {
    gradient,
    evaluate: (theta) => gradient(theta, new Float32Array(theta.length)),
  };
}
