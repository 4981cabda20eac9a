/**
 * `<topograd-landscape>` for host pages: an iframe that is made when it comes near the screen. Built
 * as the classic script `topograd-embed.js`, which leaves nothing behind in the page but the element.
 */
import { fetchBytes } from "../snapshot/fetchBytes";
import { frameAddress, frameOrigin, labOf } from "./frameAddress";
import { FrameQueue } from "./frameQueue";
import { layOut } from "./layOut";
import { parseOptions } from "./options";
import {
  address,
  type EmbedState,
  type HostBody,
  type HostMessage,
  parseFrameMessage,
} from "./protocol";

type Settings = Omit<Extract<HostMessage, { type: "set" }>, "channel" | "version" | "type" | "id">;

const script =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : null;
const queue = new FrameQueue();
/** Distance from the screen at which a frame is made. */
const NEAR = "300px";
/** Attributes that the frame's address is made of; another value makes another frame. */
const ADDRESS = ["src", "link", "snapshot", "show", "touch", "autoplay", "train", "sandbox"];
const BOX = ["height", "aspect"];

class LandscapeElement extends HTMLElement {
  static readonly observedAttributes = [...ADDRESS, ...BOX, "theme", "label"];

  readonly #layout = layOut(this);
  #frame: HTMLIFrameElement | null = null;
  #address: URL | null = null;
  #near: IntersectionObserver | null = null;
  #leaveQueue: (() => void) | null = null;
  #loading: AbortController | null = null;
  /** Asked for while the frame did not listen yet. */
  #pending: Settings | null = null;
  #listens = false;
  #state: EmbedState | null = null;
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
  set(settings: Settings): void {
    if (this.#listens) this.#post({ type: "set", ...settings });
    else this.#pending = { ...this.#pending, ...settings };
  }

  connectedCallback(): void {
    this.#box();
    this.#near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#wake();
      },
      { rootMargin: NEAR },
    );
    this.#near.observe(this);
  }

  disconnectedCallback(): void {
    this.#near?.disconnect();
    this.#near = null;
    this.#discard();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    if (BOX.includes(name)) this.#box();
    else if (name === "theme" && this.#listens) this.set({ theme: this.#theme });
    else if (name === "label" && this.#frame) this.#frame.title = this.#label;
    else if (this.#frame !== null) {
      this.#discard();
      this.#wake();
    }
  }

  get #sandbox(): string {
    return this.getAttribute("sandbox") ?? "allow-scripts";
  }

  get #label(): string {
    return this.getAttribute("label") ?? "Loss landscape";
  }

  get #theme() {
    return parseOptions(`theme=${this.getAttribute("theme")}`).theme;
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
    this.#near?.disconnect();
    try {
      this.#address = this.#makeAddress();
    } catch {
      this.#fail("The landscape has no address: give the element a src that points to embed.html.");
      return;
    }
    const { href } = this.#address;
    this.#leaveQueue ??= queue.enter(() => this.#create(href));
  }

  #create(href: string): void {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", this.#sandbox);
    frame.title = this.#label;
    frame.src = href;
    // Its script runs before this event: a page that is silent until then is not one of ours.
    frame.addEventListener("load", () => {
      if (this.#listens) return;
      this.#arrived();
      this.#fail("What the frame loaded is not a landscape.");
    });
    this.#frame = frame;
    window.addEventListener("message", this.#receive);
    this.#layout.place(frame);
  }

  #makeAddress(): URL {
    return frameAddress(
      {
        src: this.getAttribute("src"),
        link: this.getAttribute("link"),
        snapshot: this.getAttribute("snapshot"),
        theme: this.getAttribute("theme"),
        show: this.getAttribute("show"),
        touch: this.getAttribute("touch"),
        autoplay: this.hasAttribute("autoplay"),
        train: this.hasAttribute("train"),
      },
      script,
      document.baseURI,
    );
  }

  #discard(): void {
    window.removeEventListener("message", this.#receive);
    this.#loading?.abort();
    this.#leaveQueue?.();
    this.#leaveQueue = null;
    this.#frame?.remove();
    this.#frame = null;
    this.#listens = false;
    this.#state = null;
    this.#layout.cover(true);
  }

  readonly #receive = (event: MessageEvent): void => {
    if (this.#frame === null || this.#address === null) return;
    if (event.source !== this.#frame.contentWindow) return;
    if (event.origin !== frameOrigin(this.#address, this.#sandbox)) return;
    const message = parseFrameMessage(event.data);
    switch (message?.type) {
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
        this.#arrived();
        this.#tell("error", { message: message.message });
        break;
      case "resize":
        this.#comfortable = String(message.height);
        if (this.getAttribute("height") === "auto") this.#box();
        break;
      case "visit":
        this.#visit();
    }
  };

  #greet(): void {
    this.#listens = true;
    this.#post({ type: "get" });
    if (this.#pending !== null) this.#post({ type: "set", ...this.#pending });
    this.#pending = null;
    void this.#sendSnapshot();
  }

  /** The host reads the file: it may where a frame without an origin may not. */
  async #sendSnapshot(): Promise<void> {
    const options = this.#address && parseOptions(this.#address.search);
    if (!options?.fromHost || options.snapshot === null) return;
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    try {
      const { buffer } = await fetchBytes(new URL(options.snapshot), signal);
      if (!signal.aborted) this.#post({ type: "open", bytes: buffer }, [buffer]);
    } catch (error) {
      // The frame tries itself, and says what is wrong.
      const reason = error instanceof Error ? error.message : undefined;
      if (!signal.aborted) this.#post({ type: "open", bytes: null, reason });
    }
  }

  #follow(state: EmbedState): void {
    const first = this.#state === null;
    if (state.status === "loading") return;
    this.#arrived();
    if (state.status !== "shown") return;
    this.#state = state;
    this.#tell(first ? "ready" : "change", state);
  }

  /** There is something to see, if only a message. */
  #arrived(): void {
    this.#leaveQueue?.();
    this.#layout.cover(false);
  }

  /** The frame's link is dead in a sandbox without pop-ups; the address is made here, not taken. */
  #visit(): void {
    if (this.#address === null || this.#sandbox.includes("allow-popups")) return;
    window.open(labOf(this.#address), "_blank", "noopener");
  }

  #fail(message: string): void {
    this.#layout.say(message);
    this.#tell("error", { message });
  }

  #post(message: HostBody, transfer: Transferable[] = []): void {
    if (this.#address === null) return;
    const origin = frameOrigin(this.#address, this.#sandbox);
    // A sandboxed frame has the origin "null", which cannot be named as a target.
    const target = origin === "null" ? "*" : origin;
    this.#frame?.contentWindow?.postMessage(address(message), target, transfer);
  }

  #tell(type: "ready" | "change" | "progress" | "error", detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

if (customElements.get("topograd-landscape") === undefined)
  customElements.define("topograd-landscape", LandscapeElement);
