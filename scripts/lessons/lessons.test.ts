/** What the lessons say is what their figures gave: held against the stored numbers and the shipped pictures. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { courseAddress } from "../../src/app/stage/courseAddress";
import { walksLesson } from "../../src/app/walks/walksLesson";
import { claimWords, holds } from "../../src/recipe/claims";
import { quantitiesOf } from "../../src/results/quantities";
import { readSnapshot } from "../../src/snapshot/snapshotFile";
import { coursePages } from "./course";
import { figureKey, figureRecipe } from "./figureRecipe";
import { figureNames, NUMBERS, numbersText, readNumbers, SEEDS, SHIPPED } from "./figures";
import { fillIn, proseOf } from "./fillIn";
import {
  embeddedFigures,
  figuresIn,
  lessonLanguages,
  pageOf,
  readClaims,
  readLessons,
} from "./lessons";

const stored = readNumbers();
const lessons = readLessons();
const claims = readClaims();

test("every figure has the numbers of its own recipe: `npm run lessons` computes those that differ", () => {
  const keys = Object.fromEntries(figureNames().map((name) => [name, figureKey(name)]));
  const known = Object.entries(stored).map(([name, { key }]) => [name, key]);
  expect(Object.fromEntries(known)).toEqual(keys);
});

test("numbers are written as the formatter leaves them", () => {
  expect(numbersText(stored)).toBe(readFileSync(NUMBERS, "utf8"));
});

test("the pictures that ship are those that pages show", () => {
  const files = readdirSync(SHIPPED).map((file) => file.replace(/\.npz$/, ""));
  expect(files.sort()).toEqual([...embeddedFigures()].sort());
});

test.each([...embeddedFigures()])(
  "the picture %s has the numbers of the first seed",
  async (name) => {
    const { run } = await readSnapshot(new Uint8Array(readFileSync(join(SHIPPED, `${name}.npz`))));
    expect(run.recipe).toEqual(figureRecipe(name, SEEDS[0]));
    const numbers = stored[name].numbers;
    for (const [quantity, value] of Object.entries(quantitiesOf(run))) {
      const [first] = numbers[quantity as keyof typeof numbers] ?? [];
      expect.soft(Number(value.toPrecision(6)), quantity).toBe(first);
    }
  },
);

test("numbers far below one are powers of ten, as in figures, in the language of the text", () => {
  const numbers = { ...stored.descent, numbers: { "final train loss": [1.64e-19, 0.00023, 0] } };
  const text = "{{tiny: final train loss | digits 2}}";
  expect(fillIn(text, { tiny: numbers })).toBe("1.6×10⁻¹⁹, 2.3×10⁻⁴ and 0");
  const german = { language: "de", range: "{low} bis {high}" };
  expect(fillIn(text, { tiny: numbers }, german)).toBe("1,6×10⁻¹⁹, 2,3×10⁻⁴ und 0");
});

describe.each(lessons)("$name", ({ name, text }) => {
  test("says only numbers that its figures gave", () => {
    expect(fillIn(text, stored)).not.toMatch(/\{\{|NaN|Infinity/);
    // Small whole numbers are words of the text: lesson two, 9×9, 2/η.
    const loose = proseOf(text).match(/\d+[.,]\d+|\d{2,}/g) ?? [];
    expect(loose).toEqual([]);
  });

  test("has figures, and questions about numbers that they have", () => {
    const ids = new Map(
      Array.from(
        text.matchAll(/<topograd-landscape\s[^>]*?id="([^"]+)"[^>]*?figures\/([\w-]+)\.npz/gs),
        ([, id, figure]) => [id, figure],
      ),
    );
    expect(ids.size).toBeGreaterThan(0);
    const questions = Array.from(text.matchAll(/<topograd-question\s([^>]*)>/gs), ([, tag]) => tag);
    expect(questions.length).toBeGreaterThan(1);
    for (const tag of questions) {
      const attribute = (key: string) => new RegExp(`\\b${key}="([^"]*)"`).exec(tag)?.[1];
      for (const id of [attribute("figure"), attribute("over")]) {
        if (id === undefined) continue;
        const numbers: Record<string, unknown> = stored[ids.get(id) ?? ""].numbers;
        expect(numbers, tag).toHaveProperty([attribute("quantity") ?? ""]);
      }
      expect(attribute("hint"), tag).toBeTruthy();
    }
    expect(text.match(/slot="answer" hidden/g)).toHaveLength(questions.length);
    expect(text).toContain('class="paper"');
  });

  const own = claims[name] ?? [];
  test.each(own.filter((claim) => "rises" in claim))("$quantity rises $rises", (claim) => {
    const rises = SEEDS.map((_, seed) => {
      const along = claim.figures.map((one) => stored[one].numbers[claim.quantity]?.[seed]);
      return along.slice(1).every((value, index) => Number(value) > Number(along[index]));
    });
    expect(rises).toEqual(SEEDS.map(() => claim.rises === "in every seed"));
  });

  test.each(own.filter((claim) => "figure" in claim))("$figure: $quantity", (claim) => {
    const own = stored[claim.figure].numbers[claim.quantity] ?? [];
    const over = claim.over && stored[claim.over].numbers[claim.quantity];
    expect(own).toHaveLength(SEEDS.length);
    for (const [seed, value] of own.entries()) {
      const number = Number(value ?? Number.NaN) / (over ? Number(over[seed]) : 1);
      expect(holds(claim, number), `${claim.figure}, ${claimWords(claim)}: ${number}`).toBe(true);
    }
  });
});

test("every claim is of a lesson, and every figure of a page is described", () => {
  expect(Object.keys(claims).sort()).toEqual(lessons.map(({ name }) => name));
  for (const figure of lessons.flatMap(({ text }) => figuresIn(text)))
    expect(existsSync(join("lessons/figures", `${figure}.json`)), figure).toBe(true);
});

const translated = lessonLanguages()
  .filter((language) => language !== "en")
  .flatMap(readLessons);

test.each(translated)("$name in $language asks and shows what the English one does", (lesson) => {
  const english = lessons.find(({ name }) => name === lesson.name);
  if (english === undefined) throw new Error("There is no such lesson in English.");
  // Sentences are in another order, perhaps.
  const facts = (text: string) => ({
    places: (text.match(/\{\{.*?\}\}/g) ?? []).sort(),
    figures: figuresIn(text),
    questions: text.match(/\b(figure|over|quantity|tolerance|data-[a-z]+)="[^"]*"/g),
    answers: text.match(/slot="answer" hidden/g)?.length,
    cited: text.match(/https:[^"]*/g),
  });
  expect(facts(lesson.text)).toEqual(facts(english.text));
  expect(proseOf(lesson.text).match(/\d+[.,]\d+|\d{2,}/g) ?? []).toEqual([]);
});

test.each(lessonLanguages())(
  "the list of lessons in %s names each of them in the language and leads to it",
  (language) => {
    const pages = coursePages();
    const page = pages.get(courseAddress(language).replace("./", "")) ?? "";
    const links = [...page.matchAll(/<li><a href="\.\/([^"]+)" hreflang="(\w+)">(.*?)<\/a>/g)];
    expect(links).toHaveLength(lessons.length);
    for (const [index, [, address, , title]] of links.entries()) {
      expect(pages.has(`lessons/${address}`), address).toBe(true);
      if (language !== "en") expect(title).not.toBe(lessons[index].title);
    }
    for (const other of lessonLanguages())
      if (other !== language) expect(page).toContain(`<a href="${pageOf(other)}" lang="${other}"`);
  },
);

test("the lesson that the lab leads to from a function's steps is there", () => {
  expect([...coursePages().keys()].map((page) => `./${page}`)).toContain(walksLesson);
});
