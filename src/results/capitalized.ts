import { said } from "../language/spoken";

/** A message as a sentence begins. */
export function capitalized(message: string): string {
  const text = said(message);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
