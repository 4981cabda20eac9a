/** What may be chosen about a finding, or a study of a link, in a frame: the query string of `card.html`. */
import { isTheme, type Part, parseParts, parts, spokenTag, type ThemeChoice } from "../options";

export const cardFigures = ["card", "chart"] as const;
/** The whole card, or its picture with a caption. */
export type CardFigure = (typeof cardFigures)[number];

export interface CardOptions {
  /** Of a finding; null where the address holds a study. */
  finding: string | null;
  figure: CardFigure;
  theme: ThemeChoice;
  /** Tag of a language that the frame speaks; "" for English. */
  lang: string;
  /** Of these, a chart has the title and the caption beside its picture. */
  show: ReadonlySet<Part>;
  /** Tells a learning platform the height it wants, as LTI tools do. */
  lti: boolean;
}

/** The first word of a list that means something. */
function parseFigure(text: string | null): CardFigure {
  const words = text?.split(/[\s,]+/) ?? [];
  return cardFigures.find((figure) => figure === words.find(isCardFigure)) ?? "card";
}

const isCardFigure = (word: string): word is CardFigure =>
  cardFigures.some((figure) => figure === word);

/** Never fails: what is missing or means nothing keeps its default. */
export function parseCardOptions(query: string): CardOptions {
  const values = new URLSearchParams(query);
  const theme = values.get("theme");
  const show = values.get("show");
  return {
    finding: values.get("finding"),
    figure: parseFigure(values.get("figure")),
    theme: isTheme(theme) ? theme : "auto",
    lang: spokenTag(values.get("lang") ?? ""),
    show: show === null ? new Set(parts) : parseParts(show),
    lti: values.get("lti") === "1",
  };
}
