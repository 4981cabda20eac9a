export const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
};

/** ‖a − b‖/‖b‖ */
export const distance = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  const difference = Array.from(a, (value, i) => value - b[i]);
  return Math.sqrt(dot(difference, difference) / dot(b, b));
};
