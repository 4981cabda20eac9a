import type { Crew } from "./crew";
import type { EngineUsed, Executor } from "./protocol";
import type { GridJob } from "./sampleGrid";

/** Who samples a plane, and on what. */
interface OnPlane extends Pick<GridJob, "samplers" | "more"> {
  used: EngineUsed;
}

/**
 * Has the plane made on the lead and on those who share its work.
 *
 * @param prepare makes it on one.
 * @returns as soon as the lead has it; the others come when they have it too.
 */
export async function withPlane(
  crew: Crew,
  prepare: (executor: Executor) => Promise<EngineUsed>,
): Promise<OnPlane> {
  const prepared = (coming: Promise<Executor>) => {
    const helper = coming.then(async (executor) => {
      await prepare(executor);
      return executor;
    });
    // Whoever samples hears of those that do not come; nobody does where the lead fails.
    helper.catch(() => {});
    return helper;
  };
  const lead = crew.lead();
  const made = prepare(lead);
  const helpers = crew.helpers().map(prepared);
  const used = await made;
  return { samplers: [lead, ...helpers], more: () => crew.moreHelpers().map(prepared), used };
}
