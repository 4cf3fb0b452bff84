import { failureTexts } from "../core/judge/failureTexts.ts";
import { languageOfFile, languageTable } from "../core/problem/languageTable.ts";
import type { LanguageId } from "../core/problem/problem.ts";
import type { Command } from "./command.ts";
import { usageLine } from "./commandLine.ts";
import { UsageError } from "./usageError.ts";

/** The language of a solution's file by its ending. */
export function solutionLanguage(command: Command, file: string): LanguageId {
	const language = languageOfFile(file);
	if (language === undefined) {
		const endings = Object.values(languageTable).flatMap((row) => row.endings);
		throw new UsageError(usageLine(command, failureTexts.otherEnding.say({ file, endings })));
	}
	return language;
}
