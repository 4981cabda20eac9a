/** The inside of `<topograd-landscape>`: a shadow tree, out of reach of the host page's styles. */
import type { Theme } from "../scene/palette";

/**
 * The page's own rules for the element win over those of `:host`. The gauge is never seen: its colors
 * follow the page's, and their transitions say when they changed, whatever changed them.
 */
const STYLES = `
:host { display: block; position: relative; width: 100%; contain: layout paint; }
:host([hidden]) { display: none; }
iframe, .cover { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; }
@media print { :host { break-inside: avoid; } }
.cover { display: grid; grid-template: minmax(0, 1fr) auto / minmax(0, 1fr); place-items: center; overflow: auto; font: 14px/1.4 system-ui, sans-serif; color: CanvasText; background: Canvas; }
.cover[hidden], .note[hidden] { display: none; }
.note { box-sizing: border-box; width: 100%; margin: 0; padding: 8px 12px; text-align: center; overflow-wrap: anywhere; }
button { font: inherit; }
.gauge { position: absolute; visibility: hidden; color: inherit; background: Canvas; transition: color 1ms, background-color 1ms; }
::slotted(img) { width: 100%; height: 100%; object-fit: cover; }
`;

const DEFAULT_ASPECT = "3 / 2";

export interface Box {
  /** Width to height, as the `aspect` attribute has it: "16/9". */
  aspect: string | null;
  /** A CSS length or a number of pixels, as the `height` attribute has it. */
  height: string | null;
}

export interface Layout {
  /** Its background is the canvas of the color scheme in use; its colors are told about. */
  gauge: HTMLElement;
  /** Puts a frame in place. */
  place(frame: HTMLIFrameElement): void;
  /** Whether the element's own content, or a word about loading, lies over the frame. */
  cover(covered: boolean): void;
  /** Says below the element's content why there is no landscape; null takes it back. */
  say(reason: string | null): void;
  /** The colors of what lies over the frame, and the scheme that a frame may follow. */
  paint(theme: Theme): void;
  /** Reserves room, so that nothing moves when the frame arrives. */
  reserve(box: Box): void;
}

/** @param retry the reader asked for another try */
export function layOut(element: HTMLElement, retry: () => void): Layout {
  const root = element.attachShadow({ mode: "open" });
  const [fixed, room, scheme] = [new CSSStyleSheet(), new CSSStyleSheet(), new CSSStyleSheet()];
  fixed.replaceSync(STYLES);
  root.adoptedStyleSheets = [fixed, room, scheme];

  const cover = make("div", "cover");
  const content = document.createElement("slot");
  content.textContent = "Loading the landscape…";
  const note = make("p", "note");
  const words = document.createElement("span");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Try again";
  button.addEventListener("click", retry);
  note.setAttribute("role", "status");
  note.append(words, " ", button);
  note.hidden = true;
  cover.append(content, note);
  const gauge = make("span", "gauge");
  root.append(cover, gauge);

  return {
    gauge,
    place: (frame) => cover.before(frame),
    cover: (covered) => {
      cover.hidden = !covered;
    },
    say: (reason) => {
      words.textContent = reason;
      note.hidden = reason === null;
      content.textContent = reason === null ? "Loading the landscape…" : "There is no landscape.";
    },
    paint: (theme) => scheme.replaceSync(`iframe, .cover { color-scheme: ${theme}; }`),
    reserve: (box) => room.replaceSync(`:host { ${boxRules(box)} }`),
  };
}

function make<Name extends "div" | "p" | "span">(name: Name, className: string) {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

function boxRules({ aspect, height }: Box): string {
  const length = height !== null && /^\d+(\.\d+)?$/.test(height) ? `${height}px` : height;
  if (length !== null && length !== "auto" && CSS.supports("height", length))
    return `height: ${length};`;
  const ratio = aspect !== null && CSS.supports("aspect-ratio", aspect) ? aspect : DEFAULT_ASPECT;
  return `aspect-ratio: ${ratio};`;
}
