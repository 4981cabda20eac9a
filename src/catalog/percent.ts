/** A share as people write it: "12.5 %". */
export const percent = (share: number): string => `${Number((100 * share).toFixed(2))} %`;
