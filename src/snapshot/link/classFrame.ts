/** What every class link may say, of whatever it shows: a title, what is hidden, a question. */

export interface ClassQuestion {
  words: string;
  /** Name of the number that answers it; "" where it is to be answered on paper. */
  quantity: string;
  /** A factor, such as 100 for percent. */
  times: number;
  unit: string;
  /** `3%` of the true number, or a number; "" for the usual. */
  tolerance: string;
  /** Where to read it, said when an answer is wrong; "" for none. */
  hint: string;
  /** Whether the number is told on request after a try. */
  reveals: boolean;
}

export interface ClassFrame {
  /** "" for that of what is shown. */
  title: string;
  /** Controls that are not there, by their names. */
  hidden: readonly string[];
  question: ClassQuestion | null;
}

export function readFrame(values: URLSearchParams): ClassFrame {
  const text = (name: string): string => values.get(name)?.trim() ?? "";
  const words = text("ask");
  const times = Number(text("times") || 1);
  return {
    title: text("title"),
    hidden: text("hide")
      .split(/[\s,]+/)
      .filter((name) => name !== ""),
    question:
      words === ""
        ? null
        : {
            words,
            quantity: text("answer"),
            times: Number.isFinite(times) ? times : 1,
            unit: text("unit"),
            tolerance: text("tolerance"),
            hint: text("hint"),
            reveals: text("reveal") !== "never",
          },
  };
}

/** The entries that `readFrame` reads back; what says nothing is left out. */
export function frameEntries({ title, hidden, question }: ClassFrame): [string, string][] {
  const entries: [string, string][] = [
    ["title", title],
    ["hide", hidden.join(",")],
  ];
  if (question !== null) {
    const { words, quantity, times, unit, tolerance, hint, reveals } = question;
    entries.push(
      ["ask", words],
      ["answer", quantity],
      ["times", times === 1 ? "" : String(times)],
      ["unit", unit],
      ["tolerance", tolerance],
      ["hint", hint],
      ["reveal", reveals ? "" : "never"],
    );
  }
  return entries.filter(([, text]) => text !== "");
}
