import { testEverySecondField } from "./testing/nothingStale";

testEverySecondField(0);
