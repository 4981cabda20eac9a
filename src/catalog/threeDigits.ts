/** A number to three digits: "−0.25". */
export const threeDigits = (value: number): string =>
  String(Number(value.toPrecision(3))).replace("-", "−");
