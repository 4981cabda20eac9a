import * as v from "valibot";
import { t } from "../language/t";

/**
 * An array whose length is checked before any of its items: a million wrong items are one problem, and
 * cost nothing to find.
 */
export function boundedArray<Item extends v.GenericSchema>(
  item: Item,
  most: number,
  message: string | (() => string) = () => t`must have at most ${most} entries`,
) {
  return v.pipe(v.array(v.unknown()), v.maxLength(most, message), v.array(item));
}
