/** `<topograd-landscape>` for host pages: an iframe that is made when it comes near the screen. */

import type { EmbedState, FrameMessage, HostSettings } from "../frame/protocol";
import type { Theme } from "../scene/palette";
import {
  addressOf,
  BOX,
  CONTENT,
  isCredentialless,
  LOOK,
  labelOf,
  lookOf,
  MANNER,
  sandboxOf,
} from "./attributes";
import { hasPermission, labOf } from "./frameAddress";
import { FrameQueue } from "./frameQueue";
import { FigureGroups } from "./group";
import { HostFrame } from "./hostFrame";
import { sendSnapshot } from "./hostSnapshot";
import { askedTheme, themeAround } from "./hostTheme";
import { layOut } from "./layOut";
import type { ThemeChoice } from "./options";
import { whenNear } from "./whenNear";

const queue = new FrameQueue();
const groups = new FigureGroups();

class LandscapeElement extends HTMLElement {
  static readonly observedAttributes = [
    ...CONTENT,
    ...MANNER,
    ...LOOK,
    ...BOX,
    "theme",
    "label",
    "group",
  ];
  /** Address of the host script, which lies beside `embed.html`; null where unknown. */
  static script: string | null = null;

  readonly #layout = layOut(this, () => this.#retry());
  readonly #online = () => {
    if (!this.#frame?.listens) this.#retry();
  };
  #address: URL | null = null;
  #frame: HostFrame | null = null;
  #leaveQueue: (() => void) | null = null;
  /** While the element is in a page. */
  #connected: AbortController | null = null;
  #loading: AbortController | null = null;
  /** Asked for while the frame did not listen yet. */
  #pending: HostSettings = {};
  /** Asked for by the script of the page; null leaves it to the attributes. */
  #chosenTheme: ThemeChoice | null = null;
  /** The theme that the frame was told last. */
  #worn: Theme | null = null;
  #state: EmbedState | null = null;
  /** Whether this landscape has been shown, in this frame or one before the element was moved. */
  #known = false;
  /** Height that the frame asks for. */
  #comfortable: string | null = null;

  /** What the frame showed last; null before it is ready. */
  get state(): EmbedState | null {
    return this.#state;
  }

  play(): void {
    this.set({ playing: true });
  }

  pause(): void {
    this.set({ playing: false });
  }

  /** @param time position on the path in checkpoints, from 0 */
  seek(time: number): void {
    this.set({ time });
  }

  /** Changes time, playing, view, camera or theme, at once or as soon as the frame is there. */
  set({ theme, ...settings }: HostSettings): void {
    if (theme !== undefined) {
      this.#chosenTheme = theme;
      this.#dress();
    }
    if (this.#frame?.listens) this.#frame.post({ type: "set", ...settings });
    else
      this.#pending = {
        ...this.#pending,
        // The latest of both holds.
        ...(settings.time !== undefined && { step: undefined }),
        ...settings,
        view: { ...this.#pending.view, ...settings.view },
      };
  }

  connectedCallback(): void {
    this.#box();
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    const dress = () => this.#dress();
    for (const event of ["transitionrun", "transitionend"])
      this.#layout.gauge.addEventListener(event, dress, { signal });
    // A background of the page that fades may arrive later than its text.
    document.addEventListener("transitionend", dress, { signal });
    dress();
    this.#join(null);
    whenNear(this, signal, () => this.#wake());
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
    this.#discard();
    const group = this.getAttribute("group");
    if (group !== null) groups.leave(group, this);
  }

  /** Browsers that can move an element with its frame (`moveBefore`) have nothing to make anew. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    if (BOX.includes(name)) this.#box();
    else if (name === "theme") {
      this.#chosenTheme = null;
      this.#dress();
    } else if (name === "label") {
      if (this.#frame) this.#frame.element.title = labelOf(this);
    } else if (name === "group") this.#join(before);
    else if (LOOK.includes(name)) {
      if (this.#frame?.listens) this.set({ view: lookOf(this) });
    } else {
      if (CONTENT.includes(name)) this.#forget();
      if (this.#frame !== null) this.#retry();
    }
  }

  /** @param before the group that it is no longer in. */
  #join(before: string | null): void {
    const group = this.getAttribute("group");
    if (before !== null) groups.leave(before, this);
    if (group !== null && this.isConnected) groups.join(group, this);
  }

  /** What was chosen, or the theme of the page where it was left to that. */
  get #theme(): Theme {
    const chosen = this.#chosenTheme ?? askedTheme(this);
    return chosen === "auto" ? themeAround(this, this.#layout.gauge) : chosen;
  }

  #dress(): void {
    const theme = this.#theme;
    if (theme === this.#worn) return;
    this.#worn = theme;
    this.#layout.paint(theme);
    if (this.#frame?.listens) this.#frame.post({ type: "set", theme });
  }

  /** Reserves the element's room, so that nothing moves when the frame arrives. */
  #box(): void {
    const height = this.getAttribute("height");
    this.#layout.reserve({
      aspect: this.getAttribute("aspect"),
      height: height === "auto" ? this.#comfortable : height,
    });
  }

  #wake(): void {
    try {
      const { script } = LandscapeElement;
      const address = addressOf(this, { theme: this.#theme, goesOn: this.#known, script });
      this.#address = address;
      this.#leaveQueue ??= queue.enter(() => this.#create(address));
    } catch (error) {
      this.#miss(error instanceof Error ? error.message : String(error));
    }
  }

  #create(address: URL): void {
    const frame = new HostFrame(
      {
        address,
        sandbox: sandboxOf(this),
        title: labelOf(this),
        credentialless: isCredentialless(this, address),
      },
      { heard: (message) => this.#hear(message), missed: (reason) => this.#miss(reason) },
    );
    this.#frame = frame;
    this.#layout.place(frame.element);
  }

  #discard(): void {
    this.#loading?.abort();
    this.#leaveQueue?.();
    this.#leaveQueue = null;
    this.#frame?.remove();
    this.#frame = null;
    this.#layout.say(null);
    this.#layout.cover(true);
  }

  /** Another landscape begins where it begins. */
  #forget(): void {
    this.#state = null;
    this.#known = false;
  }

  #retry(): void {
    this.#discard();
    if (this.isConnected) this.#wake();
  }

  #hear(message: FrameMessage): void {
    switch (message.type) {
      case "ready":
        this.#greet();
        break;
      case "change":
        this.#follow(message.state);
        break;
      case "progress":
        this.#tell("progress", { fraction: message.fraction, detail: message.detail });
        break;
      case "error":
        if (this.#state === null) this.#layout.say(message.message);
        this.#tell("error", { message: message.message });
        break;
      case "resize":
        this.#comfortable = String(message.height);
        if (this.getAttribute("height") === "auto") this.#box();
        break;
      case "visit":
        this.#visit();
    }
  }

  #greet(): void {
    const [frame, address] = [this.#frame, this.#address];
    if (frame === null || address === null) return;
    this.#layout.say(null);
    frame.post({ type: "get" });
    // A browser loads a frame anew wherever it is put: what it showed goes with the element.
    const { time, playing, view } = this.#state ?? {};
    const pending = { time, playing, ...this.#pending, view: { ...view, ...this.#pending.view } };
    frame.post({ type: "set", ...pending, theme: this.#theme });
    this.#pending = {};
    this.#loading = new AbortController();
    void sendSnapshot(frame, address, this.#loading.signal);
  }

  #follow(state: EmbedState): void {
    if (state.status === "loading") return;
    this.#leaveQueue?.();
    // The frame says itself why it shows nothing; a page that brought something better keeps it.
    this.#layout.cover(state.status === "failed" && this.#hasContent());
    if (state.status === "failed") return;
    this.#state = state;
    this.#tell(this.#known ? "change" : "ready", state);
    this.#known = true;
    const group = this.getAttribute("group");
    if (group !== null) groups.follow(group, this, state);
  }

  #hasContent(): boolean {
    return this.childElementCount > 0 || this.textContent?.trim() !== "";
  }

  /** The frame's link is dead in a sandbox without pop-ups; the address is made here, not taken. */
  #visit(): void {
    if (this.#address === null || hasPermission(sandboxOf(this), "allow-popups")) return;
    window.open(labOf(this.#address), "_blank", "noopener");
  }

  /** There is no frame to be seen: the page's own content is, with the reason below it. */
  #miss(reason: string): void {
    this.#leaveQueue?.();
    this.#layout.say(reason);
    this.#layout.cover(true);
    this.#tell("error", { message: reason });
    const signal = this.#connected?.signal;
    window.addEventListener("online", this.#online, { once: true, signal });
  }

  #tell(type: "ready" | "change" | "progress" | "error", detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** @param script address of the host script, null where unknown: then every element needs a `src` */
export function defineLandscape(script: string | null): void {
  if (customElements.get("topograd-landscape") !== undefined) return;
  LandscapeElement.script = script;
  customElements.define("topograd-landscape", LandscapeElement);
}
