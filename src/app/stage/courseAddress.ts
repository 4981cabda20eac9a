import { languageOf } from "../../language/languages";
import { locale } from "../../language/spoken";

/** The list of lessons, as the language of the page has it. */
export function courseAddress(tag = locale()): string {
  const language = languageOf(tag) ?? "en";
  return `./lessons/${language === "en" ? "index" : language}.html`;
}
