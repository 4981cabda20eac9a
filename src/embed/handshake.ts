/** Time in milliseconds that a frame has for its first word after it loaded. */
const ANSWER = 5000;
/** Time in milliseconds that it has for loading. */
const ARRIVAL = 30_000;

/** `mute`: something loaded that does not speak. `absent`: nothing loaded. */
export type Silence = "mute" | "absent";

/**
 * Waits for a frame's first message. A frame speaks before its `load` event, but message and event
 * come from two processes, and either may arrive first: the event only starts the clock. Frames that a
 * policy blocks, or that are offline, fire it as well. Giving up is not final: what is silent may
 * still load, or speak.
 */
export class Handshake {
  #timer: ReturnType<typeof setTimeout>;
  #heard = false;
  readonly #silent: (silence: Silence) => void;

  constructor(silent: (silence: Silence) => void) {
    this.#silent = silent;
    this.#timer = setTimeout(() => this.#silent("absent"), ARRIVAL);
  }

  loaded(): void {
    if (this.#heard) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#silent("mute"), ANSWER);
  }

  heard(): void {
    clearTimeout(this.#timer);
    this.#heard = true;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
