/** The command line of studies; docs/studies.md says what each command and exit code means. */

import { runProgram } from "./commandLine";
import { checkFindings } from "./study/check";
import { parseStudyCommand } from "./study/commandLine";
import { writeDocument } from "./study/document";
import { listFindings } from "./study/list";
import { mergeFiles } from "./study/merge";
import { cancelStudies } from "./study/onQueue";
import { runStudies } from "./study/run";

async function main(): Promise<number> {
  const command = parseStudyCommand(process.argv.slice(2));
  switch (command.name) {
    case "list":
      return listFindings();
    case "merge":
      return mergeFiles(command);
    case "check":
      return checkFindings();
    case "document":
      return writeDocument();
    case "cancel":
      return cancelStudies(command);
    case "run":
      return runStudies(command);
  }
}

runProgram(main);
