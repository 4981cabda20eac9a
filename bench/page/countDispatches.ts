/** Starts counting this thread's compute dispatches; the function returned says how many there were. */
export function countDispatches(): () => number | undefined {
  if (!("GPUComputePassEncoder" in globalThis)) return () => undefined;
  const passes = GPUComputePassEncoder.prototype;
  const { dispatchWorkgroups, dispatchWorkgroupsIndirect } = passes;
  let count = 0;
  passes.dispatchWorkgroups = function (...sizes) {
    count++;
    dispatchWorkgroups.apply(this, sizes);
  };
  passes.dispatchWorkgroupsIndirect = function (...place) {
    count++;
    dispatchWorkgroupsIndirect.apply(this, place);
  };
  return () => {
    Object.assign(passes, { dispatchWorkgroups, dispatchWorkgroupsIndirect });
    return count;
  };
}
