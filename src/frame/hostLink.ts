/** The frame's end of the conversation with the page around it. */
import { address, type FrameBody, type HostMessage, parseHostMessage } from "./protocol";

export interface HostLink {
  /** To the host once it has spoken, and to nobody before: only then its origin is known. */
  send(message: FrameBody): void;
  /** To whoever is around the frame; for what is no secret. */
  announce(message: Extract<FrameBody, { type: "ready" | "resize" }>): void;
  /** The height it wants, as a tool of a learning platform says it (Canvas). */
  announceLtiHeight(height: number): void;
}

const silent: HostLink = { send() {}, announce() {}, announceLtiHeight() {} };

/** Listens to `window.parent` alone, and from its first message on to that message's origin alone. */
export function connectHost(receive: (message: HostMessage) => void): HostLink {
  const host = window.parent;
  if (host === window) return silent;
  let origin: string | null = null;

  window.addEventListener("message", (event) => {
    if (event.source !== host || (origin !== null && event.origin !== origin)) return;
    const message = parseHostMessage(event.data);
    if (message === null) return;
    origin = event.origin;
    receive(message);
  });

  return {
    send: (message) => {
      if (origin === null) return;
      // A sandboxed host has the origin "null", which cannot be named as a target.
      host.postMessage(address(message), origin === "null" ? "*" : origin);
    },
    announce: (message) => host.postMessage(address(message), "*"),
    announceLtiHeight: (height) =>
      host.postMessage({ subject: "lti.frameResize", height: Math.ceil(height) }, "*"),
  };
}
