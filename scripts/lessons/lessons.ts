/** The lessons as they are written: `lessons/en`, one file each, and what their sentences claim. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languageOf } from "../../src/language/languages.ts";
import type { Claim, Quantity } from "../../src/recipe/claims";
import { LESSONS } from "./figures.ts";

export interface Lesson {
  /** That it is written in. */
  language: string;
  /** Of its folder in the built site, and of its file without an ending. */
  name: string;
  /** HTML with places for numbers; see `fillIn`. */
  text: string;
  title: string;
}

/** The file of a lesson in a language, in the lesson’s folder of the built site. */
export const pageOf = (language: string): string =>
  language === "en" ? "index.html" : `${language}.html`;

/** A claim of a lesson, of a figure of its own. */
export interface LessonClaim extends Claim {
  figure: string;
}

/** Languages that lessons are written in, English first. */
export const lessonLanguages = (): string[] => [
  "en",
  ...readdirSync(LESSONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "en" && languageOf(entry.name))
    .map(({ name }) => name)
    .sort(),
];

/** In the order of the course. */
export function readLessons(language = "en"): Lesson[] {
  const folder = join(LESSONS, language);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      const title = /<h1>(.*?)<\/h1>/s.exec(text)?.[1];
      if (title === undefined) throw new Error(`${file} has no h1.`);
      return { language, name: file.replace(/\.html$/, ""), text, title: title.trim() };
    });
}

/** From each figure to the next a quantity grows, or in none of the seeds does it do so all along. */
export interface OrderClaim {
  figures: string[];
  quantity: Quantity;
  rises: "in every seed" | "in no seed";
}

/** By the name of the lesson that says so. */
export const readClaims = (): Record<string, (LessonClaim | OrderClaim)[]> =>
  JSON.parse(readFileSync(join(LESSONS, "claims.json"), "utf8"));

/** The figures that a text shows, or may be switched to. */
export const figuresIn = (text: string): string[] =>
  Array.from(text.matchAll(/\.\.\/figures\/([\w-]+)\.npz/g), ([, name]) => name);

export const embeddedFigures = (): Set<string> =>
  new Set(readLessons().flatMap(({ text }) => figuresIn(text)));
