/** The languages that the page can speak. What each of them says is in the folder of its name. */
export const languages = [
  { id: "en", name: "English", direction: "ltr" },
  { id: "de", name: "Deutsch", direction: "ltr" },
  { id: "ar", name: "العربية", direction: "rtl" },
] as const;

export type LanguageId = (typeof languages)[number]["id"];

export const languageIds = languages.map(({ id }) => id);

/** The language of a tag such as "de-AT"; null where it is not spoken here. */
export function languageOf(tag: string): LanguageId | null {
  const [base] = tag.toLowerCase().split("-");
  return languageIds.find((id) => id === base) ?? null;
}

/** The tag as people of that language in this browser's region write it: "ar" is "ar-EG" in Egypt. */
export function regional(id: LanguageId, preferred: readonly string[]): string {
  return id === "en" ? id : (preferred.find((tag) => languageOf(tag) === id) ?? id);
}
