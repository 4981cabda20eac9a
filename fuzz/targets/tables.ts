/** Tables of samples in text. */
import { readCsv } from "../../src/data/readCsv";
import { stream } from "../../src/random/stream";
import { damagedText, oneOf } from "../mutate";
import { fuzzTarget } from "../target";

const csv = [
  "x,y,label\n1.5,2,b\n3,4.25,a\n5,6,b\n",
  'x;y;label\n1,5;2;"b"\n3;4,25;a\n5;6;b\n',
  "1\t2\t0\n2\t3\t1\n4\t5\t0\n6\t7\t1\n",
  "u v 0\n1 a 0\n2 ? 1\n3 b 0\n4 a 1\n5 NA 1\n6 b 0\n7 a 0\n8 a 1\n",
  'a,"b ""c""",d\n"1","2\n3",4\n5,6,7\n8,9,10\n',
];
const arff = [
  "@relation 'a b'\n@attribute x numeric\n@attribute 'k l' {u,v}\n@data\n1,u\n{0 2.5, 1 v}\n?,'v'\n4,u\n",
];
const svmLight = ["+1 1:0.5 3:2 # a\n-1 2:1\n+1 qid:1 1:2.5\n-1 3:1e3\n"];

const tables = (name: string, samples: string[]) =>
  fuzzTarget(
    name,
    (random) => ({
      file: damagedText(random, oneOf(random, samples)),
      header: oneOf(random, ["auto", "yes", "no"] as const),
      label: oneOf(random, [null, 0, 2, "label", "__proto__"]),
      task: oneOf(random, ["auto", "classification", "regression"] as const),
      text: oneOf(random, ["omitted", "one-hot", "ordinal"] as const),
      missing: oneOf(random, ["omitted", "mean", "marked"] as const),
      absent: oneOf(random, [
        [],
        [
          { column: "x", value: 3 },
          { column: 9, value: 1 },
        ],
      ]),
      without: oneOf(random, [[], [0], ["x", 9]]),
      classes: oneOf(random, [[], [0, 1], ["x", 2], [9]]),
      images: oneOf(random, [false, true]),
      samples: oneOf(random, [null, 8]),
    }),
    ({ file, ...options }) => readCsv(file, options, stream(1, "data")),
  );

export const dataCsv = tables("data-csv", csv);
export const dataArff = tables("data-arff", arff);
export const dataSvmLight = tables("data-svmlight", svmLight);
