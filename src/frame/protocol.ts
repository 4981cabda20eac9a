/**
 * Messages between a page and the landscape, or the class link, embedded in it. Both ends check every message with these
 * schemas; docs/embedding.md lists them.
 */
import * as v from "valibot";
import { FETCHED_BYTES } from "../results/limits";
import { viewSchema } from "../snapshot/view";

export const CHANNEL = "topograd";
export const PROTOCOL_VERSION = 1;

const envelope = {
  channel: v.literal(CHANNEL),
  version: v.literal(PROTOCOL_VERSION),
  /** Of a request; the answer carries the same. */
  id: v.optional(v.pipe(v.string(), v.maxLength(64))),
};

const text = v.pipe(v.string(), v.maxLength(2000));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const themeSchema = v.picklist(["light", "dark", "auto"]);

const place = v.strictObject({ alpha: v.number(), beta: v.number() });
const limitsSchema = v.strictObject({
  lowest: v.pipe(v.number(), v.finite()),
  ceiling: v.pipe(v.number(), v.finite()),
});
/** What a reader may do in a frame. */
const actSchema = v.picklist(["time", "camera", "probe"]);

const stateSchema = v.object({
  status: v.picklist(["loading", "shown", "failed"]),
  title: text,
  /** Position on the path in checkpoints, fractional while it plays. */
  time: amount,
  /** Number of checkpoints; 0 without a path. */
  checkpoints: amount,
  /** Training step at `time`; null when the snapshot does not say. */
  step: v.nullable(amount),
  playing: v.boolean(),
  theme: themeSchema,
  view: viewSchema,
  /** The grid point under the pointer; its loss is null where it is not finite. */
  probe: v.nullable(
    v.object({ alpha: v.number(), beta: v.number(), loss: v.nullable(v.number()) }),
  ),
  /** Training loss at `time`; null where it is not known or not finite. */
  loss: v.nullable(v.number()),
  /** Largest eigenvalue at the measured checkpoint nearest to `time`; null where none is. */
  sharpness: v.nullable(v.number()),
  /** Numbers of the whole run by their names; docs/embedding.md lists them. */
  quantities: v.record(v.string(), v.number()),
  /** The recipe of what is shown; null while there is nothing. */
  recipe: v.nullable(v.record(v.string(), v.unknown())),
  /** Losses at the foot and the top of the picture, were it alone. */
  limits: v.nullable(limitsSchema),
  /** What the frame did itself since it last told its state: by its reader, or by playing. */
  acted: v.array(actSchema),
});

/** From the host to the frame. */
const hostMessageSchema = v.variant("type", [
  v.object({
    ...envelope,
    type: v.literal("set"),
    time: v.optional(amount),
    /** The time of the last checkpoint at or before this training step; in place of `time` where steps are counted. */
    step: v.optional(amount),
    playing: v.optional(v.boolean()),
    /** The grid point nearest to a place; null for none. */
    probe: v.optional(v.nullable(place)),
    /** Losses at the foot and the top of the picture; null for its own. */
    limits: v.optional(v.nullable(limitsSchema)),
    view: v.optional(v.partial(viewSchema)),
    camera: v.optional(viewSchema.entries.camera.wrapped),
    theme: v.optional(themeSchema),
  }),
  v.object({ ...envelope, type: v.literal("get") }),
  /** The snapshot's file, or null and why when the host could not read it: then the frame tries. */
  v.object({
    ...envelope,
    type: v.literal("open"),
    bytes: v.nullable(
      v.pipe(
        v.instance(ArrayBuffer),
        v.check((bytes) => bytes.byteLength <= FETCHED_BYTES),
      ),
    ),
    reason: v.optional(text),
  }),
]);

/** From the frame to the host. */
const frameMessageSchema = v.variant("type", [
  /** The frame listens. */
  v.object({ ...envelope, type: v.literal("ready") }),
  v.object({ ...envelope, type: v.literal("change"), state: stateSchema }),
  v.object({ ...envelope, type: v.literal("progress"), fraction: amount, detail: text }),
  v.object({ ...envelope, type: v.literal("error"), message: text }),
  /** The height in CSS pixels at which everything is comfortably seen. */
  v.object({ ...envelope, type: v.literal("resize"), height: amount }),
  /** The reader asked for the whole lab, which a sandboxed frame cannot open. */
  v.object({ ...envelope, type: v.literal("visit") }),
]);

export type EmbedState = v.InferOutput<typeof stateSchema>;
export type HostMessage = v.InferOutput<typeof hostMessageSchema>;
export type FrameMessage = v.InferOutput<typeof frameMessageSchema>;

/** What a host asks for. */
export type HostSettings = Omit<
  Extract<HostMessage, { type: "set" }>,
  "channel" | "version" | "type" | "id"
>;

/** From a class link alone, and so without a schema in the element's script. */
export interface Answered {
  type: "answered";
  /** Name of the number that answers its question. */
  quantity: string;
  given: number;
  right: boolean;
  /** Answers so far, this one among them. */
  tries: number;
}

type Unaddressed<Message> = Message extends unknown ? Omit<Message, "channel" | "version"> : never;
/** A message before `address` puts channel and version on it. */
export type HostBody = Unaddressed<HostMessage>;
export type FrameBody = Unaddressed<FrameMessage> | Answered;

export function address<Body extends HostBody | FrameBody>(body: Body) {
  return { channel: CHANNEL, version: PROTOCOL_VERSION, ...body } as const;
}

/** null for anything that is not such a message: pages are full of other people's messages. */
export function parseHostMessage(data: unknown): HostMessage | null {
  const result = v.safeParse(hostMessageSchema, data);
  return result.success ? result.output : null;
}

/** null for anything that is not such a message. */
export function parseFrameMessage(data: unknown): FrameMessage | null {
  const result = v.safeParse(frameMessageSchema, data);
  return result.success ? result.output : null;
}
