/** The course as files of the built site, from what lies in `lessons`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LESSONS, readNumbers } from "./figures.ts";
import { fillIn } from "./fillIn.ts";
import { readLessons } from "./lessons.ts";
import { type CourseWords, coursePage, lessonPage } from "./page.ts";

/** By their place below the root of the site. */
export function coursePages(language = "en"): Map<string, string> {
  const words: CourseWords = JSON.parse(
    readFileSync(join(LESSONS, language, "words.json"), "utf8"),
  );
  const stored = readNumbers();
  const lessons = readLessons(language).map((lesson) => ({
    ...lesson,
    text: fillIn(lesson.text, stored),
  }));
  const pages = lessons.map(
    ({ name }, index) =>
      [`lessons/${name}/index.html`, lessonPage(lessons, index, words, language)] as const,
  );
  return new Map([["lessons/index.html", coursePage(lessons, words, language)], ...pages]);
}
