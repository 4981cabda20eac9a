/** A plane as it is kept beside the queue: a page of JSON that names weights and data by their hashes. */
import type { Redis } from "ioredis";
import * as v from "valibot";
import type { JobInput } from "../src/lab/protocol";
import { userFile } from "../src/lab/userFile";
import { describeProblem, parseRecipe } from "../src/recipe/parse";
import { problemOf } from "../src/study/results";
import { fetchHeld, type Held, heldSchema, hold } from "./bytes";

export type PlaneInput = JobInput<"plane">;

const schema = v.strictObject({
  recipe: v.unknown(),
  file: v.nullable(
    v.strictObject({ name: v.string(), content: heldSchema, labels: v.optional(heldSchema) }),
  ),
  origin: heldSchema,
  directions: heldSchema,
  statistics: heldSchema,
});

/** @returns the plane, and all that is held for it. */
export async function holdPlane(redis: Redis, input: PlaneInput): Promise<[Held, Held[]]> {
  const { recipe, file, origin, directions, statistics } = input;
  const all: Held[] = [];
  const held = async (bytes: Uint8Array): Promise<Held> => {
    const one = await hold(redis, bytes);
    all.push(one);
    return one;
  };
  const blob = async (content: Blob) => held(new Uint8Array(await content.arrayBuffer()));
  const page: v.InferOutput<typeof schema> = {
    recipe: { ...recipe, name: "" },
    file: file && {
      name: file.name,
      content: await blob(file.content),
      ...(file.labels && { labels: await blob(file.labels) }),
    },
    origin: await held(bytesOf(origin)),
    directions: await held(bytesOf(directions)),
    statistics: await held(bytesOf(statistics)),
  };
  return [await held(new TextEncoder().encode(JSON.stringify(page))), all];
}

/** @throws Error in words where it is not there, or no plane of this version. */
export async function fetchPlane(redis: Redis, plane: Held): Promise<PlaneInput> {
  const text = new TextDecoder().decode(await fetchHeld(redis, plane));
  const page = v.safeParse(schema, JSON.parse(text));
  if (!page.success) throw new Error(describeProblem(problemOf(page.issues[0])));
  const { file, origin, directions, statistics } = page.output;
  const recipe = parseRecipe(page.output.recipe);
  if (!recipe.ok) throw new Error(`its recipe's ${describeProblem(recipe.problems[0])}`);
  const floats = async (held: Held) => floatsOf(await fetchHeld(redis, held));
  const blob = async (held: Held) =>
    new Blob([(await fetchHeld(redis, held)).buffer as ArrayBuffer]);
  return {
    recipe: recipe.recipe,
    file:
      file &&
      (await userFile(
        file.name,
        await blob(file.content),
        file.labels && (await blob(file.labels)),
      )),
    origin: await floats(origin),
    directions: await floats(directions),
    statistics: await floats(statistics),
  };
}

export const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** @param bytes little-endian, as every machine that runs this has them; copied, as they may be part of more. */
export const floatsOf = (bytes: Uint8Array): Float32Array =>
  new Float32Array(new Uint8Array(bytes).buffer, 0, Math.floor(bytes.length / 4));

export const base64 = (floats: Float32Array): string =>
  Buffer.from(bytesOf(floats)).toString("base64");

export const floatsIn = (text: string): Float32Array => floatsOf(Buffer.from(text, "base64"));
