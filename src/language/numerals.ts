/** Rewrites a number that was written as in English: "1,024.5" is "1.024,5" in German. */
export interface Numerals {
  written(text: string): string;
  /** NaN for what is no number. */
  value(text: string): number;
}

/** Signs as Intl has them for a locale; digits, decimal and group separators. */
export function numeralsOf(locale: string): Numerals {
  const parts = new Intl.NumberFormat(locale, { useGrouping: "always" }).formatToParts(12345.6);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  const digits = Array.from({ length: 10 }, (_, digit) =>
    new Intl.NumberFormat(locale).format(digit),
  );
  const signs = new Map(digits.map((written, digit) => [String(digit), written]));
  signs.set(".", sign("decimal")).set(",", sign("group"));
  const read = new Map([...signs].map(([english, written]) => [written, english]));
  return {
    written: (text) =>
      // There are raised digits of one script alone.
      /[⁰¹²³⁴-⁹]/.test(text) && digits[1] !== "1"
        ? text
        : text.replace(/\d(?:[\d,]*\d)?(?:\.\d+)?/g, (number) =>
            number.replace(/./g, (character) => signs.get(character) ?? character),
          ),
    value(text) {
      const english = Array.from(text, (character) => read.get(character) ?? character).join("");
      const number = english.replaceAll(",", "");
      return /^\d+(\.\d+)?$/.test(number) ? Number(number) : Number.NaN;
    },
  };
}
