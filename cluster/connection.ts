import { Redis } from "ioredis";
import { UsageError } from "../scripts/commandLine";

/** A Redis, and somebody to tell what happens to it. */
export interface Connection {
  redis: Redis;
  /** Host, port and number: what may be printed of an address that can hold a password. */
  place: string;
  say(line: string): void;
}

/** Milliseconds between two attempts to reach a Redis that was lost, at most. */
const LONGEST_WAIT = 2000;

/**
 * Commands wait for a Redis that was lost to come back: a restart costs time and nothing else.
 *
 * @throws UsageError for what is no address, Error in words where no Redis is there to begin with.
 */
export async function connect(url: string, say: (line: string) => void): Promise<Connection> {
  const place = placeOf(url);
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    connectTimeout: 10_000,
    retryStrategy: (times) => Math.min(50 * 2 ** times, LONGEST_WAIT),
  });
  let problem = "";
  redis.on("error", (error: Error) => {
    problem = error.message || String(error);
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    const reason = problem || (error as Error).message;
    throw new Error(
      `No Redis answers at ${place} (${reason}). Start it there, or look at the address.`,
    );
  }
  let lost = false;
  redis.on("close", () => {
    if (!lost && redis.status !== "end")
      say(`The queue at ${place} is out of reach; waiting for it.`);
    lost = true;
  });
  redis.on("ready", () => {
    if (lost) say(`The queue at ${place} is back.`);
    lost = false;
  });
  return { redis, place, say };
}

function placeOf(url: string): string {
  const refused = (): UsageError =>
    new UsageError("--queue takes the address of a Redis, such as redis://host:6379.");
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    throw refused();
  }
  if (!/^rediss?:$/.test(address.protocol) || address.hostname === "") throw refused();
  return `${address.hostname}:${address.port || 6379}${address.pathname.replace(/\/$/, "")}`;
}
