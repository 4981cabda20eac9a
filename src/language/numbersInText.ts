/**
 * Numbers as they stand in English texts: "57.0", "1,024", "−1.5×10⁻³", "1e-7"; neither the digit of
 * a name such as "L2" nor, in "144-32", the dash.
 */
const NUMBER =
  /(?:(?<=^|[\s(=])[−-])?(?<![\p{L}\d.])\d+(?:,\d{3})*(?:\.\d+)?(?:e[+-]?\d+|×10[⁻⁰¹²³⁴-⁹]+)?/gu;

/** "PC 1 (57.0 %)" as the message "PC {0} ({1} %)" and its numbers, as they are written. */
export function numbersAsPlaces(text: string): { message: string; numbers: string[] } {
  const numbers: string[] = [];
  const message = text.replace(NUMBER, (number) => `{${numbers.push(number) - 1}}`);
  return { message, numbers };
}
