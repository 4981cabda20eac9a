/** One frame, and the host page's end of the conversation with it. */

import { address, type FrameMessage, type HostBody, parseFrameMessage } from "../frame/protocol";
import { frameOrigin } from "./frameAddress";
import { Handshake, type Silence } from "./handshake";

export interface FrameSettings {
  address: URL;
  sandbox: string;
  title: string;
  /** Loads without cookies, as pages with a cross-origin embedder policy demand. */
  credentialless: boolean;
}

export interface FrameListener {
  heard(message: FrameMessage): void;
  /** Nothing that speaks like a landscape has come, for a reason in words. It may still come. */
  missed(reason: string): void;
}

export class HostFrame {
  readonly element = document.createElement("iframe");
  readonly #address: URL;
  readonly #origin: string;
  readonly #listener: FrameListener;
  readonly #handshake: Handshake;
  readonly #open = new AbortController();
  #listens = false;

  constructor(settings: FrameSettings, listener: FrameListener) {
    this.#address = settings.address;
    this.#origin = frameOrigin(settings.address, settings.sandbox);
    this.#listener = listener;
    this.#handshake = new Handshake((silence) => listener.missed(this.#reason(silence)));
    const { signal } = this.#open;
    this.element.setAttribute("sandbox", settings.sandbox);
    if (settings.credentialless) this.element.setAttribute("credentialless", "");
    this.element.title = settings.title;
    this.element.src = settings.address.href;
    this.element.addEventListener("load", () => this.#handshake.loaded(), { signal });
    window.addEventListener("message", (event) => this.#receive(event), { signal });
    document.addEventListener("securitypolicyviolation", (event) => this.#blocked(event), {
      signal,
    });
  }

  /** Whether it has spoken, and so can be spoken to. */
  get listens(): boolean {
    return this.#listens;
  }

  post(message: HostBody, transfer: Transferable[] = []): void {
    // A sandboxed frame has the origin "null", which cannot be named as a target.
    const target = this.#origin === "null" ? "*" : this.#origin;
    this.element.contentWindow?.postMessage(address(message), target, transfer);
  }

  remove(): void {
    this.#open.abort();
    this.#handshake.stop();
    this.element.remove();
  }

  #receive(event: MessageEvent): void {
    const { contentWindow } = this.element;
    if (contentWindow === null || event.source !== contentWindow) return;
    if (event.origin !== this.#origin) return;
    const message = parseFrameMessage(event.data);
    if (message === null) return;
    this.#handshake.heard();
    this.#listens = true;
    this.#listener.heard(message);
  }

  #blocked({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void {
    if (this.#listens || !effectiveDirective.startsWith("frame-src")) return;
    if (!blockedURI.startsWith(this.#address.origin)) return;
    this.#handshake.stop();
    this.#listener.missed(
      `This page's content security policy does not allow the frame: add ${this.#address.origin} to its frame-src.`,
    );
  }

  #reason(silence: Silence): string {
    if (!navigator.onLine && this.#address.protocol !== "file:")
      return "There is no connection to the network.";
    const place = `${this.#address.host}${this.#address.pathname}`;
    return silence === "absent"
      ? `Nothing has come from ${place} yet.`
      : `What came from ${place} is not a landscape: the address does not lead to Topograd's embed.html, or this page or that server forbids the frame.`;
  }
}
