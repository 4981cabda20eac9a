/** The words as a script of their own (../wordsScript.ts). */
import { giveWords } from "../wordsScript";
import { table } from "./words";

giveWords(table);
