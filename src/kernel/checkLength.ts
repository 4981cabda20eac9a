/** @throws RangeError for a vector of other than so many parameters. */
export function checkLength({ length }: Float32Array, parameterCount: number): void {
  if (length === parameterCount) return;
  throw new RangeError(`Expected ${parameterCount} parameters, not ${length}.`);
}
