/** The inside of `<topograd-landscape>`: a shadow tree, out of reach of the host page's styles. */

/** The page's own rules for the element win over those of `:host`. */
const STYLES = `
:host { display: block; position: relative; width: 100%; contain: layout paint; }
:host([hidden]) { display: none; }
iframe, .cover { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; }
.cover { display: grid; place-items: center; font: 14px system-ui, sans-serif; color: CanvasText; background: Canvas; }
.cover[hidden] { display: none; }
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
  /** Puts a frame in place. */
  place(frame: HTMLIFrameElement): void;
  /** Whether the element's own content, or a word about loading, lies over the frame. */
  cover(covered: boolean): void;
  /** What is said where the element has no content of its own. */
  say(words: string): void;
  /** Reserves room, so that nothing moves when the frame arrives. */
  reserve(box: Box): void;
}

export function layOut(element: HTMLElement): Layout {
  const root = element.attachShadow({ mode: "open" });
  const fixed = new CSSStyleSheet();
  const room = new CSSStyleSheet();
  fixed.replaceSync(STYLES);
  root.adoptedStyleSheets = [fixed, room];

  const cover = document.createElement("div");
  cover.className = "cover";
  const content = document.createElement("slot");
  content.textContent = "Loading the landscape…";
  cover.append(content);
  root.append(cover);

  return {
    place: (frame) => cover.before(frame),
    cover: (covered) => {
      cover.hidden = !covered;
    },
    say: (words) => {
      content.textContent = words;
    },
    reserve: (box) => room.replaceSync(`:host { ${boxRules(box)} }`),
  };
}

function boxRules({ aspect, height }: Box): string {
  const length = height !== null && /^\d+(\.\d+)?$/.test(height) ? `${height}px` : height;
  if (length !== null && length !== "auto" && CSS.supports("height", length))
    return `height: ${length};`;
  const ratio = aspect !== null && CSS.supports("aspect-ratio", aspect) ? aspect : DEFAULT_ASPECT;
  return `aspect-ratio: ${ratio};`;
}
