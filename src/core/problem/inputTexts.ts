import { failureText, fixedText } from "../base/failureText.ts";

/** Why an input is not legal. Said inside a sentence that tells whose input it is and what to do about it. */
export const inputTexts = {
	inputNotArguments: fixedText("The input is not a list of arguments."),
	inputNotOperations: fixedText("The input is not a list of operations."),
	inputNotTables: fixedText("The input is not a map of tables."),
	operationNameless: failureText(
		({ index }: { index: number }) => `Operation ${index + 1} is not a list that begins with a name.`,
		{ index: 2 },
	),
	operationNew: fixedText('"new" must be the first operation and only that.'),
	operationUnknown: failureText(({ of, name }: { of: string; name: string }) => `${of} has no method "${name}".`, {
		of: "Shelf",
		name: "take",
	}),
	tableUnknown: failureText(({ name }: { name: string }) => `There is no table ${JSON.stringify(name)}.`, {
		name: "visits",
	}),
	rowColumns: failureText(
		({ index, table, columns }: { index: number; table: string; columns: number }) =>
			`Row ${index + 1} of ${table} does not have its ${columns} columns.`,
		{ index: 0, table: "visits", columns: 3 },
	),
	argumentCount: failureText(
		({ before, needed, given }: { before: string; needed: number; given: number }) =>
			`${before}${needed} arguments are needed, ${given} are given.`,
		{ before: "", needed: 2, given: 1 },
		{ before: "put: ", needed: 2, given: 1 },
	),
	numberOutside: failureText(
		({ where, value, bound }: { where: string; value: number; bound: number }) =>
			`${where} holds ${value}, ${value < bound ? "below" : "above"} ${bound}.`,
		{ where: "gap_s", value: -1, bound: 0 },
		{ where: "put: size", value: 11, bound: 10 },
	),
	lengthOutside: failureText(
		({ where, length, bound }: { where: string; length: number; bound: number }) =>
			`${where} has length ${length}, ${length < bound ? "below" : "above"} ${bound}.`,
		{ where: "rows", length: 0, bound: 1 },
		{ where: "rows", length: 101, bound: 100 },
	),
	otherType: failureText(({ where, wanted }: { where: string; wanted: string }) => `${where} is not ${wanted}.`, {
		where: "rows[2]",
		wanted: "a whole number",
	}),
} as const;
