/** Whether this is the copy of the lab that opens from a disk: config/labFromDisk.ts. */
export const fromDisk = import.meta.env.MODE === "disk";
