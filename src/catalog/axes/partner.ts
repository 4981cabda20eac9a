import * as v from "valibot";
import { t } from "../../language/t";
import { MOST_PARTNERS } from "../mostPartners";
import { integer } from "../schema";
import { axis, extentRange, partnerPlaces } from "./definition";

export const partner = axis({
  schema: v.strictObject({
    kind: v.literal("partner"),
    /** Which partner of the recipe. */
    index: v.optional(integer(0, MOST_PARTNERS - 1), 0),
    place: v.optional(v.picklist(partnerPlaces), "solution"),
  }),
  describe: ({ index, place }) => t`towards ${placeWords[place]} ${index + 1}`,
  range: extentRange,
  drawn: false,
  orthogonal: true,
  needs: "partner",
  paper: "garipov2018loss",
  partner: ({ index, place }) => ({ index, place }),
});

const placeWords = {
  solution: "partner",
  matched: "matched partner",
  curve: "the bend of the curve to partner",
};
