import { numeral } from "../language/spoken";

/** A share as people write it: "12.5 %". */
export const percent = (share: number): string =>
  `${numeral(String(Number((100 * share).toFixed(2))))} %`;
