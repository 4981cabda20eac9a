/** What a surface asks of a GPU. */
export interface GpuWork {
  /** Compute dispatches. */
  dispatches: number;
  /** Bytes sent to the device, uniforms included. */
  uploaded: number;
}

/**
 * Starts counting this thread's compute dispatches and the bytes that it sends; the function returned
 * says how many there were.
 *
 * @param dry leaves the dispatches out, so that what a large surface takes can be counted where a GPU
 *   is emulated; its results mean nothing then.
 */
export function countGpuWork(dry: boolean): () => GpuWork | undefined {
  if (!("GPUComputePassEncoder" in globalThis)) return () => undefined;
  const work: GpuWork = { dispatches: 0, uploaded: 0 };
  const passes = GPUComputePassEncoder.prototype;
  const { dispatchWorkgroups, dispatchWorkgroupsIndirect } = passes;
  const { writeBuffer } = GPUQueue.prototype;
  const { createBuffer } = GPUDevice.prototype;
  passes.dispatchWorkgroups = function (...sizes) {
    work.dispatches++;
    if (!dry) dispatchWorkgroups.apply(this, sizes);
  };
  passes.dispatchWorkgroupsIndirect = function (...place) {
    work.dispatches++;
    if (!dry) dispatchWorkgroupsIndirect.apply(this, place);
  };
  GPUQueue.prototype.writeBuffer = function (
    this: GPUQueue,
    ...data: Parameters<GPUQueue["writeBuffer"]>
  ) {
    const [, , values, first = 0, size] = data;
    const unit = "BYTES_PER_ELEMENT" in values ? Number(values.BYTES_PER_ELEMENT) : 1;
    work.uploaded += size === undefined ? values.byteLength - unit * first : unit * size;
    writeBuffer.apply(this, data);
  } as GPUQueue["writeBuffer"];
  GPUDevice.prototype.createBuffer = function (descriptor) {
    if (descriptor.mappedAtCreation) work.uploaded += descriptor.size;
    return createBuffer.call(this, descriptor);
  };
  return () => {
    Object.assign(passes, { dispatchWorkgroups, dispatchWorkgroupsIndirect });
    GPUQueue.prototype.writeBuffer = writeBuffer;
    GPUDevice.prototype.createBuffer = createBuffer;
    return work;
  };
}
