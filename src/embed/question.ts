/** `<topograd-question>`: a question whose answer is a number of a figure beside it. */

import type { EmbedState } from "../frame/protocol";
import { isNear, numberOf, readNumber, readTolerance } from "../results/answer";

const STYLES = `
:host { display: block; break-inside: avoid; }
:host([hidden]) { display: none; }
form { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin: 8px 0; }
label { display: contents; }
input { box-sizing: border-box; width: 9em; min-height: 40px; padding: 0 10px; border: 1px solid; border-radius: 6px; background: transparent; color: inherit; font: inherit; }
button { min-height: 40px; padding: 0 14px; border: 1px solid; border-radius: 6px; background: transparent; color: inherit; font: inherit; cursor: pointer; }
button[hidden], .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
button[hidden] { display: none; }
output { flex-basis: 100%; }
output:empty { display: none; }
.blank { display: none; }
@media print {
  input, button, output { display: none; }
  .blank { display: inline-block; width: 12em; border-bottom: 1px solid; }
}
`;

type Figure = Element & { state?: EmbedState | null };

class QuestionElement extends HTMLElement {
  readonly #input = document.createElement("input");
  readonly #words = document.createElement("output");
  readonly #reveal = button("Show the answer", "button");
  readonly #unit = document.createElement("span");
  #tries = 0;

  static readonly observedAttributes = ["unit"];

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
    const form = document.createElement("form");
    const label = document.createElement("label");
    const name = document.createElement("span");
    name.className = "unseen";
    name.textContent = "Your answer";
    this.#input.inputMode = "text";
    this.#input.autocomplete = "off";
    label.append(name, this.#input);
    const blank = document.createElement("span");
    blank.className = "blank";
    blank.textContent = "\u00a0";
    this.#reveal.hidden = true;
    this.#reveal.addEventListener("click", () => this.#show());
    form.append(label, blank, this.#unit, button("Check", "submit"), this.#reveal, this.#words);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#check();
    });
    const answer = document.createElement("slot");
    answer.name = "answer";
    root.append(document.createElement("slot"), form, answer);
  }

  attributeChangedCallback(_: string, __: string | null, unit: string | null): void {
    this.#unit.textContent = unit;
  }

  #check(): void {
    const given = readNumber(this.#input.value);
    const truth = this.#truth();
    if (given === null) this.#say("Write a number, such as 0.44, 1/2 or 1.2e6.");
    else if (typeof truth === "string") this.#say(truth);
    else this.#judge(given, truth);
  }

  #judge(given: number, truth: number): void {
    this.#tries++;
    const right = isNear(given, truth, readTolerance(this.getAttribute("tolerance")));
    const hint = this.getAttribute("hint");
    this.#say(right ? "Right." : `Not yet.${hint === null ? "" : ` ${hint}`}`);
    if (right) this.#show();
    else this.#reveal.hidden = this.getAttribute("reveal") === "never";
    const detail = { quantity: this.getAttribute("quantity"), given, right, tries: this.#tries };
    this.dispatchEvent(new CustomEvent("answered", { detail }));
  }

  /** The figure's own number, or why there is none, in words. */
  #truth(): number | string {
    const own = this.#numberOf("figure");
    if (typeof own === "string") return own;
    const times = Number(this.getAttribute("times") ?? 1);
    const over = this.hasAttribute("over") ? this.#numberOf("over") : 1;
    return typeof over === "string" ? over : (own / over) * times;
  }

  #numberOf(attribute: "figure" | "over"): number | string {
    const id = this.getAttribute(attribute) ?? "";
    const figure: Figure | null = document.getElementById(id);
    if (figure === null) return `This page has no figure with the id "${id}".`;
    const { state = null } = figure;
    if (state === null) return "Its figure is not here yet: scroll to it, and check again.";
    const quantity = this.getAttribute("quantity") ?? "";
    return numberOf(state, quantity) ?? `The figure has no number called "${quantity}".`;
  }

  #show(): void {
    this.#reveal.hidden = true;
    for (const answer of this.querySelectorAll<HTMLElement>(':scope > [slot="answer"]'))
      answer.hidden = false;
  }

  #say(words: string): void {
    this.#words.textContent = words;
  }
}

function button(words: string, type: "button" | "submit"): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = type;
  made.textContent = words;
  return made;
}

export function defineQuestion(): void {
  if (customElements.get("topograd-question") === undefined)
    customElements.define("topograd-question", QuestionElement);
}
