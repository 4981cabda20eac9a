/** Settings of what is done to some of the layers. */
import * as v from "valibot";
import { integer } from "../schema";

const choices = ["all", "first", "last", "all-but-first", "all-but-last", "one"] as const;

export const layerChoice = {
  layers: v.optional(v.picklist(choices), "all"),
  /** Which, where it is one: in the order of the parameters, from 0. */
  index: v.optional(integer(0, 999), 0),
};

export interface LayerChoice {
  layers: (typeof choices)[number];
  index: number;
}

const words: Record<(typeof choices)[number], string> = {
  all: "all layers",
  first: "the first layer",
  last: "the last layer",
  "all-but-first": "all layers but the first",
  "all-but-last": "all layers but the last",
  one: "layer",
};

/** "the last layer", "layer 2". */
export const describeLayers = ({ layers, index }: LayerChoice): string =>
  layers === "one" ? `${words.one} ${index}` : words[layers];
