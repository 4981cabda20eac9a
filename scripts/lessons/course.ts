/** The course as files of the built site, from what lies in `lessons`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LESSONS, readNumbers } from "./figures.ts";
import { fillIn } from "./fillIn.ts";
import { type Lesson, lessonLanguages, pageOf, readLessons } from "./lessons.ts";
import { type CourseWords, coursePage, lessonPage } from "./page.ts";

const readWords = (language: string): CourseWords =>
  JSON.parse(readFileSync(join(LESSONS, language, "words.json"), "utf8"));

/**
 * By their place below the root of the site. A lesson is translated by itself: it lies beside the English
 * one, which stands in its place where there is none.
 */
export function coursePages(): Map<string, string> {
  const stored = readNumbers();
  const pages = new Map<string, string>();
  const languages = lessonLanguages();
  const written = new Map(languages.map((language) => [language, readLessons(language)]));
  const english = written.get("en") ?? [];
  for (const language of languages) {
    const words = readWords(language);
    const own = new Map(written.get(language)?.map((lesson) => [lesson.name, lesson]));
    const lessons = english.map((lesson): Lesson => {
      const { text, ...rest } = own.get(lesson.name) ?? lesson;
      return { ...rest, text: fillIn(text, stored, { language, range: words.range }) };
    });
    pages.set(
      `lessons/${pageOf(language)}`,
      coursePage(lessons, words, { language, others: languages }),
    );
    for (const [index, { name }] of lessons.entries()) {
      if (!own.has(name)) continue;
      const others = languages.filter((one) =>
        written.get(one)?.some((lesson) => lesson.name === name),
      );
      const page = lessonPage(lessons, index, words, others);
      pages.set(`lessons/${name}/${pageOf(language)}`, page);
    }
  }
  return pages;
}
