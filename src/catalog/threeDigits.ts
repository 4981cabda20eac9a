import { numeral } from "../language/spoken";

/** A number to three digits: "−0.25". */
export const threeDigits = (value: number): string =>
  numeral(String(Number(value.toPrecision(3)))).replace("-", "−");
