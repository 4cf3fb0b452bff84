import { asSentence } from "../../base/asSentence.ts";
import { failureText, fixedText } from "../../base/failureText.ts";
import { withFullStop } from "../../base/withFullStop.ts";

/** A text that is not run, whatever its language. The compiled ones have more of their own in `cppTexts` and `goTexts`. */
export const compileTexts = {
	/** any of the others, at its place */
	atLine: failureText(
		({ message, lineBase0 }: { message: string; lineBase0?: number | undefined }) =>
			`${lineBase0 === undefined ? "" : `Line ${lineBase0 + 1}: `}${withFullStop(message.trim())}`,
		{ message: "SyntaxError: Unexpected token", lineBase0: 7 },
		{ message: "The file holds no query. Write one SELECT." },
	),
	queryInCpp: fixedText("This problem is a query: it is solved in SQL. Choose SQL as its language."),
	sqlEmpty: fixedText("The file holds no query. Write one SELECT."),
	sqlOther: failureText(
		({ first }: { first: string }) => `Only one SELECT (or WITH … SELECT) is run here, not ${first}. Write one SELECT.`,
		{ first: "DELETE" },
	),
	sqlSeveral: fixedText("The file holds more than one statement. Write one SELECT; use WITH for steps."),
	sqlSchema: failureText(
		({ message }: { message: string }) =>
			`The tables of this problem could not be made. ${asSentence(message)} Please report this package.`,
		{ message: 'near "TABEL": syntax error' },
	),
	javaCompilerLost: failureText(
		({ how, said = "" }: { how: string; said?: string }) =>
			`The Java compiler ${how}.${said === "" ? "" : ` It said: ${asSentence(said)}`} Run again: it starts anew.`,
		{ how: "did not finish in 20 s" },
		{ how: "ended", said: "OutOfMemoryError" },
	),
} as const;
