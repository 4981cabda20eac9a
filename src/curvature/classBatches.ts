/**
 * The samples of each class, as batches for per-class losses and Hessians. The whole loss is their
 * mean weighted by length/samples; classes without samples have empty batches and no loss.
 *
 * @param labels class index of each sample.
 */
export function classBatches(labels: ArrayLike<number>, classes: number): Int32Array[] {
  const batches: number[][] = Array.from({ length: classes }, () => []);
  for (let i = 0; i < labels.length; i++) batches[labels[i]].push(i);
  return batches.map((batch) => Int32Array.from(batch));
}
