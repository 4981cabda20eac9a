/** Pages of the course, from lessons whose numbers are filled in. Text and numbers in, HTML out. */
import { languageOf, languages } from "../../src/language/languages.ts";
import { type Lesson, pageOf } from "./lessons.ts";

/** What the pages say around the lessons, in one language. */
export interface CourseWords {
  course: string;
  about: string;
  teachers: string;
  lesson: string;
  all: string;
  next: string;
  previous: string;
  name: string;
  date: string;
  answers: string;
  question: string;
  numbers: string;
  licence: string;
  lab: string;
  /** Between two numbers: "{low} to {high}". */
  range: string;
  languages: string;
  /** What lessons that are not written in the language are called in it, by name. */
  contents?: Record<string, Contents>;
}

interface Contents {
  title: string;
  /** In a sentence or two. */
  idea: string;
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

interface Shell {
  language: string;
  title: string;
  /** Way from the page to the root of the site. */
  root: string;
  body: string;
  scripts: boolean;
}

const ofTag = (tag: string) => languages.find(({ id }) => id === languageOf(tag));

function shell({ language, title, root, body, scripts }: Shell): string {
  const embed = scripts
    ? ["topograd-embed.js", "topograd-question.js", "lessons/lesson.js"]
        .map((script) => `\n    <script defer src="${root}${script}"></script>`)
        .join("")
    : "";
  return `<!doctype html>
<html lang="${language}" dir="${ofTag(language)?.direction ?? "ltr"}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="${root}icon.svg" type="image/svg+xml" />
    <title>${title}</title>
    <link rel="stylesheet" href="${root}lessons/reading.css" />
    <link rel="stylesheet" href="${root}lessons/lesson.css" />${embed}
  </head>
  <body>
${body}
  </body>
</html>
`;
}

const worded = (words: string, values: Record<string, string | number>): string =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

/**
 * @param lessons of the course, filled in; each in the language of the page where it is written in it
 * @param others languages that this one is written in
 */
export function lessonPage(
  lessons: readonly Lesson[],
  index: number,
  words: CourseWords,
  others: readonly string[],
): string {
  const { text, title, language } = lessons[index];
  const way = (to: number, form: string, relation: string) => {
    const other = lessons[to];
    return other === undefined
      ? ""
      : `<a rel="${relation}" href="../${other.name}/${pageOf(other.language)}">${worded(form, contentsOf(other, words))}</a>`;
  };
  const body = `    <main>
      <header>
        <p class="course"><a href="../${pageOf(language)}">${words.course}</a> · ${worded(words.lesson, { n: index + 1, of: lessons.length })}</p>
${otherLanguages(language, others, words)}        <p class="sheet">${words.name} <span></span> ${words.date} <span></span></p>
      </header>
${text}
      <footer>
        <nav>${way(index - 1, words.previous, "prev")}${way(index + 1, words.next, "next")}<a href="../${pageOf(language)}">${words.all}</a></nav>
        <p>${words.numbers}</p>
        <p>${words.licence}</p>
      </footer>
      <section class="answers" aria-hidden="true">
        <h2>${words.answers}: ${title}</h2>
${answers(text, words)}
      </section>
    </main>`;
  return shell({ language, title, root: "../../", body, scripts: true });
}

/** What a lesson is called where it is listed, in the language of the words if they have it. */
function contentsOf({ name, title, text }: Lesson, { contents }: CourseWords) {
  const idea = /<p class="idea">(.*?)<\/p>/s.exec(text)?.[1].trim() ?? "";
  return { title, idea, ...contents?.[name] };
}

/** Links to the same page in other languages; nothing where there are none. */
function otherLanguages(language: string, others: readonly string[], words: CourseWords): string {
  const links = others
    .filter((one) => one !== language)
    .map(
      (one) => `<a href="${pageOf(one)}" lang="${one}" hreflang="${one}">${ofTag(one)?.name}</a>`,
    );
  if (links.length === 0) return "";
  return `        <nav class="course" aria-label="${words.languages}">${links.join(" · ")}</nav>\n`;
}

/** The answers once more, for the last page of a printed worksheet. */
function answers(text: string, words: CourseWords): string {
  const found = text.matchAll(/<p slot="answer" hidden>(.*?)<\/p>/gs);
  return Array.from(
    found,
    ([, answer], index) =>
      `        <p><b>${worded(words.question, { n: index + 1 })}.</b> ${answer.trim()}</p>`,
  ).join("\n");
}

/**
 * The list of all lessons.
 *
 * @param others languages that it is there in
 */
export function coursePage(
  lessons: readonly Lesson[],
  words: CourseWords,
  { language, others }: { language: string; others: readonly string[] },
): string {
  const items = lessons.map((lesson) => {
    const { title, idea } = contentsOf(lesson, words);
    const isOther = lesson.language !== language;
    const place = `href="./${lesson.name}/${pageOf(lesson.language)}" hreflang="${lesson.language}"`;
    const note = isOther ? ` <small>${ofTag(lesson.language)?.name}</small>` : "";
    return `        <li><a ${place}>${title}</a>${note}<p>${idea}</p></li>`;
  });
  const body = `    <main class="contents">
${otherLanguages(language, others, words)}      <h1>${words.course}</h1>
      <p>${words.about}</p>
      <ol>
${items.join("\n")}
      </ol>
      <footer>
        <p>${words.teachers}</p>
        <p>${words.licence} <a href="../index.html">${words.lab}</a></p>
      </footer>
    </main>`;
  return shell({ language, title: words.course, root: "../", body, scripts: false });
}
