/**
 * How much of anything is believed before it is read. Every reader of files and links checks what it is
 * told against these bounds before it allocates or loops, and every writer keeps within them, so that
 * what the lab writes, it reads. Raise one and both follow.
 */

const MEBI = 2 ** 20;

/** Bytes of a snapshot that is fetched from elsewhere. By itself, as a host page's script needs no other. */
export const FETCHED_BYTES = 16 * MEBI;

export const limits = {
  /** Bytes of all files opened together. */
  fileBytes: 256 * MEBI,
  /** Files opened together: a series of checkpoints. */
  files: 1000,
  /** Seconds after which a reader of foreign bytes that says nothing is given up. A link is small. */
  readingSeconds: { file: 30, link: 10 },
  /** Bytes that a snapshot may unpack to where no worker can be had: a second or two of a frame's time. */
  unpackedInPlace: 64 * MEBI,

  archive: {
    members: 1000,
    /** Bytes that the members asked for unpack to, together; the others stay packed. */
    unpackedBytes: 256 * MEBI,
  },
  /** Bytes of a `.npy` header; NumPy's own bound. */
  npyHeaderBytes: 10_000,

  /** Bytes of texts without rows: a surface of the most points with all digits, or with its cells. */
  wholeTextBytes: { json: 32 * MEBI, vtp: 64 * MEBI },
  /** Bytes of `snapshot.json`. */
  descriptionBytes: 8 * MEBI,
  link: {
    /** Characters of a link that is read. */
    characters: 65_536,
    /** Bytes that it unpacks to, and of these the description. */
    unpackedBytes: 4_000_000,
    descriptionBytes: 256 * 1024,
  },

  /** Runs that are seen side by side, or come in one file or link. */
  sideBySide: 4,

  /** Characters. */
  title: 200,
  text: 2000,
  notes: 50,

  /** Points of a surface: 1024 × 1024. */
  gridPoints: MEBI,
  /** Coordinates of one axis of a grid. */
  axisPoints: 2048,
  /** Checkpoints of a history, and points of a path. */
  pathPoints: 10_000,
  /** Values of any other series: eigenvalues, a density. */
  seriesValues: MEBI,
  /** Values that a measure gave along a training. */
  probeValues: 8 * MEBI,
  /** Samples shown as a preview of the data. */
  previewSamples: 1000,
  /** Tensors of a network. */
  tensors: 2000,
  /** Values of all checkpoints together. */
  weights: 64 * MEBI,
  /** Bytes of the header of a safetensors file. */
  safetensorsHeaderBytes: 4 * MEBI,
  /** Instructions of a pickle, and values handed to what it calls. */
  pickleSteps: MEBI,
  /** Bytes of the pickle in an archive. */
  pickleBytes: 16 * MEBI,

  table: {
    /** Lines looked at, blank and unusable ones included. */
    lines: MEBI,
    /** Characters of a line. */
    lineLength: MEBI,
    columns: 4096,
  },
  samples: {
    /** Rows of a file that samples are drawn from. */
    available: 4 * MEBI,
    /** Samples taken. */
    taken: 20_000,
    /** Input values taken: 128 MiB of float64. */
    values: 16 * MEBI,
    /** Pixels of an image's side in the file, and as it is used. */
    sourceSide: 1024,
    side: 64,
  },
} as const;

/** Bytes as people say them: "256 MB". */
export const megabytes = (bytes: number): string => `${Math.round(bytes / MEBI)} MB`;
