import * as l10n from "@vscode/l10n";

import { asSentence } from "../../base/asSentence.ts";
import { failureText, fixedText } from "../../base/failureText.ts";
import { withFullStop } from "../../base/withFullStop.ts";

/** A text that is not run, whatever its language. The compiled ones have more of their own in `cppTexts` and `goTexts`. */
export const compileTexts = {
	/** any of the others, at its place */
	atLine: failureText(
		({ message, lineBase0 }: { message: string; lineBase0?: number | undefined }) =>
			`${lineBase0 === undefined ? "" : l10n.t`Line ${lineBase0 + 1}: `}${withFullStop(message.trim())}`,
		{ message: "SyntaxError: Unexpected token", lineBase0: 7 },
		{ message: "The file holds no query. Write one SELECT." },
	),
	queryInCpp: fixedText(l10n.t`This problem is a query: it is solved in SQL. Choose SQL as its language.`),
	sqlEmpty: fixedText(l10n.t`The file holds no query. Write one SELECT.`),
	sqlOther: failureText(
		({ first }: { first: string }) =>
			l10n.t`Only one SELECT (or WITH … SELECT) is run here, not ${first}. Write one SELECT.`,
		{ first: "DELETE" },
	),
	sqlSeveral: fixedText(l10n.t`The file holds more than one statement. Write one SELECT; use WITH for steps.`),
	sqlSchema: failureText(
		({ message }: { message: string }) =>
			l10n.t`The tables of this problem could not be made. ${asSentence(message)} Please report this package.`,
		{ message: 'near "TABEL": syntax error' },
	),
	javaCompilerLost: failureText(
		({ how, said = "" }: { how: string; said?: string }) =>
			l10n.t`The Java compiler ${how}.${said === "" ? "" : l10n.t` It said: ${asSentence(said)}`} Run again: it starts anew.`,
		{ how: "did not finish in 20 s" },
		{ how: "ended", said: "OutOfMemoryError" },
	),
} as const;
