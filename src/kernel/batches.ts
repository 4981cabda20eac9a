/**
 * @throws RangeError for a batch that is empty, larger than the samples, or names one that is not there.
 */
export function checkBatch(batch: Int32Array, sampleCount: number): void {
  if (batch.length < 1 || batch.length > sampleCount) {
    throw new RangeError(`A batch has 1 to ${sampleCount} samples, not ${batch.length}.`);
  }
  for (const index of batch) {
    if (index < 0 || index >= sampleCount) throw new RangeError(`There is no sample ${index}.`);
  }
}

/** Whether two batches, or the lack of one, are the same samples in the same order. */
export function sameBatch(a: Int32Array | undefined, b: Int32Array | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.length === b.length && a.every((index, place) => index === b[place]);
}
