import type { Stream } from "../src/random/stream";
import { ReadError } from "../src/results/readError";

/** A reader of foreign input under test. */
export interface FuzzTarget {
  name: string;
  /** One input: something sound with something wrong done to it. Equal streams give equal inputs. */
  input(random: Stream): Promise<unknown>;
  /**
   * Reads it as the page does, and does with what was accepted what the page does with it.
   *
   * @throws ReadError when it is refused. Anything else is a fault of the reader.
   */
  read(input: unknown): unknown;
  /** After how many inputs a new thread goes on, where a library does not outlive many damaged files. */
  threadLasts: number;
}

/** What a thread reads unless a target says otherwise; a new one starts with a fresh heap. */
const THREAD_LASTS = 20_000;

export function fuzzTarget<Input>(
  name: string,
  input: (random: Stream) => Input | Promise<Input>,
  read: (input: Input) => unknown,
  threadLasts = THREAD_LASTS,
): FuzzTarget {
  return {
    name,
    input: async (random) => input(random),
    read: (one) => read(one as Input),
    threadLasts,
  };
}

export type Outcome =
  | { kind: "accepted" }
  | { kind: "refused"; spoilt: boolean }
  | { kind: "fault"; message: string };

/** What no user should read: a library's words, an object's insides. */
const RAW =
  /outside the bounds|out of bounds|Invalid (key|type|length|array)|Expected |\bundefined\b|\[object|is not a function|Cannot read|HDF5-DIAG/;
/** A message may quote a library where it says whose words they are. */
const QUOTED = /the HDF5 library says: "[^"]*"/;
const LONGEST_MESSAGE = 1000;

/** What is wrong with a message that a user is shown; null when nothing is. */
export function faultOfMessage(message: string): string | null {
  if (message.trim() === "") return "an empty message";
  if (message.length > LONGEST_MESSAGE) return `a message of ${message.length} characters`;
  if (RAW.test(message.replace(QUOTED, ""))) return `a message in a library's words: ${message}`;
  return null;
}

export async function attempt(target: FuzzTarget, input: unknown): Promise<Outcome> {
  try {
    await target.read(input);
    return { kind: "accepted" };
  } catch (error) {
    if (!(error instanceof ReadError)) {
      return { kind: "fault", message: error instanceof Error ? `${error.stack}` : String(error) };
    }
    const fault = faultOfMessage(error.message);
    if (fault !== null) return { kind: "fault", message: fault };
    // After a trap the memory of a WebAssembly library may be in any state.
    return { kind: "refused", spoilt: error.cause instanceof WebAssembly.RuntimeError };
  }
}
