/** How everything of ours is called in a Redis that others may use too. */
import { ENGINE_VERSION } from "../src/study/cell";

/** Each version has a queue of its own, so that nobody takes what they would compute otherwise. */
export const queueName = (version: number | string = ENGINE_VERSION): string =>
  `topograd-${version}`;

/** The set of versions that have had a queue. */
export const VERSIONS = "topograd:versions";
/** The set of runs that were cancelled, by key, until they are asked for again. */
export const CANCELLED = `${queueName()}:cancelled`;

/** Part of the bytes that have this SHA-256. */
export const piece = (hash: string, part: number): string => `topograd:bytes:${hash}:${part}`;

/** Seconds for which results wait to be fetched. */
export const KEPT = 7 * 24 * 3600;
