import { useMemo } from "react";
import { SvgPicture } from "../charts/SvgPicture";
import type { DrawnPicture } from "../study/picture";
import { lookupIn, type StudyResults } from "../study/results";
import { seedsOf } from "../study/stored";
import type { Study } from "../study/study";
import { pictureFigure } from "./pictureFigure";
import "../theme/study.css";

interface StoredPictureProps {
  study: Study;
  picture: DrawnPicture;
  results: StudyResults;
}

/** What a card shows of its stored results. */
export default function StoredPicture({ study, picture, results }: StoredPictureProps) {
  const { height, draw } = useMemo(
    () => pictureFigure(picture, { study, lookup: lookupIn(results.cells), seeds: seedsOf(study) }),
    [picture, study, results],
  );
  return <SvgPicture className="study-figure" height={height} draw={draw} />;
}
