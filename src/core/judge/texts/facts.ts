import { asClause } from "../../base/asClause.ts";
import { failureText, fixedText } from "../../base/failureText.ts";

// English throughout: said by compilers and by the processes that run solutions, and compared again here.

/** Parts of the table's sentences: what was found, in the words of a compiler or of what runs a language. */
export const facts = {
	processEnded: failureText(
		({ by }: { by: number | string | null }) =>
			typeof by === "string" ? `the process was ended by ${by}` : `the process ended with exit code ${by}`,
		{ by: 3 },
		{ by: "SIGSEGV" },
	),
	syntaxError: failureText(({ message }: { message: string }) => `SyntaxError: ${message}`, {
		message: "Unexpected token",
	}),
	nameNotFound: failureText(
		({ what, name, file, others, has = "It has" }: AbsentName) => {
			const shown = [...new Set(others)].slice(0, 5).map((one) => `\`${one}\``);
			return `${what} \`${name}\` was not found in ${file}.${shown.length > 0 ? ` ${has} ${shown.join(", ")}.` : ""}`;
		},
		{ what: "function", name: "solve", file: "solution.ts", others: ["solv"], has: "It exports" },
		{ what: "class", name: "Shelf", file: "solution.go", others: [] },
	),
	methodNotFound: failureText(
		({ name, of, file, others }: { name: string; of: string; file: string; others: readonly string[] }) => {
			const shown = [...new Set(others)].slice(0, 5).map((one) => `\`${one}\``);
			return `method \`${name}\` of \`${of}\` was not found in ${file}.${shown.length > 0 ? ` It has ${shown.join(", ")}.` : ""}`;
		},
		{ name: "TakeOne", of: "Shelf", file: "solution.go", others: ["Take"] },
	),
	queryInGo: fixedText("problem is a query, which has no form in Go."),
	sqlRefused: failureText(({ message }: { message: string }) => `SQLite: ${message}`, {
		message: "no such column: b",
	}),
	sqlColumns: failureText(
		({ wanted, got }: { wanted: readonly string[]; got: readonly string[] }) =>
			`query must return the columns ${wanted.join(", ")} in this order; it returns ${got.join(", ") || "none"}.`,
		{ wanted: ["n", "total"], got: ["a"] },
		{ wanted: ["n"], got: [] },
	),
	javaRefused: failureText(
		({ first, more }: { first: string | undefined; more: number }) =>
			`${first ?? "the compiler refused it without a word"}${more === 0 ? "" : ` (and ${more === 1 ? "one more error" : `${more} more errors`})`}`,
		{ first: "';' expected", more: 0 },
		{ first: "cannot find symbol", more: 1 },
	),
	cppErrors: failureText(
		({ first, more }: { first: string; more: number }) =>
			`${first}${more > 0 ? ` (and ${more} more ${more === 1 ? "error" : "errors"})` : ""}`,
		{ first: "expected ';' before '}' token", more: 0 },
		{ first: "'totl' was not declared in this scope", more: 2 },
	),
	cppElsewhere: failureText(({ text, file }: { text: string; file: string }) => `${text} (in ${file}, from here)`, {
		text: "no match for 'operator-'",
		file: "stl_algo.h",
	}),
	toolNotFound: fixedText("not found"),
	toolNotStarted: fixedText("it does not start"),
	cppCannotMake: failureText(
		({ said }: { said: string }) =>
			`it cannot make a C++17 program (${said === "" ? "it said nothing" : asClause(said.slice(0, 200))})`,
		{ said: "" },
		{ said: "unrecognized option -std=c++17" },
	),
	cppProgramsDoNotRun: failureText(
		({ said, code }: { said: string; code: number | null }) =>
			`its programs do not run (${said === "" ? `exit code ${code}` : asClause(said.slice(0, 200))})`,
		{ said: "", code: 1 },
	),
} as const;

export interface AbsentName {
	readonly what: "function" | "class" | "method" | "type";
	readonly name: string;
	readonly file: string;
	/** of the same kind, that are there */
	readonly others: readonly string[];
	/** before their list; "It has" */
	readonly has?: string;
}
