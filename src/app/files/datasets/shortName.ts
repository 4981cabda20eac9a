import { plainText } from "../../../catalog/plainText";
import { limits } from "../../../results/limits";

export const shortName = ({ name }: File): string => plainText(name).slice(0, limits.title);
