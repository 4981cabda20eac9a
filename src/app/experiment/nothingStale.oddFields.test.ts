import { testEverySecondField } from "./testing/nothingStale";

testEverySecondField(1);
