import * as l10n from "@vscode/l10n";

import { failureText, fixedText } from "../base/failureText.ts";

/** Why an input is not legal. Said inside a sentence that tells whose input it is and what to do about it. */
export const inputTexts = {
	inputNotArguments: fixedText(l10n.t`The input is not a list of arguments.`),
	inputNotOperations: fixedText(l10n.t`The input is not a list of operations.`),
	inputNotTables: fixedText(l10n.t`The input is not a map of tables.`),
	operationNameless: failureText(
		({ index }: { index: number }) => l10n.t`Operation ${index + 1} is not a list that begins with a name.`,
		{ index: 2 },
	),
	operationNew: fixedText(l10n.t`"new" must be the first operation and only that.`),
	operationUnknown: failureText(
		({ of, name }: { of: string; name: string }) => l10n.t`${of} has no method "${name}".`,
		{
			of: "Shelf",
			name: "take",
		},
	),
	tableUnknown: failureText(({ name }: { name: string }) => l10n.t`There is no table ${JSON.stringify(name)}.`, {
		name: "visits",
	}),
	rowColumns: failureText(
		({ index, table, columns }: { index: number; table: string; columns: number }) =>
			l10n.t`Row ${index + 1} of ${table} does not have its ${columns} columns.`,
		{ index: 0, table: "visits", columns: 3 },
	),
	argumentCount: failureText(
		({ before, needed, given }: { before: string; needed: number; given: number }) =>
			needed === 1
				? l10n.t`${before}1 argument is needed, ${given} are given.`
				: given === 1
					? l10n.t`${before}${needed} arguments are needed, 1 is given.`
					: l10n.t`${before}${needed} arguments are needed, ${given} are given.`,
		{ before: "", needed: 2, given: 1 },
		{ before: "put: ", needed: 2, given: 1 },
	),
	numberOutside: failureText(
		({ where, value, bound }: { where: string; value: number; bound: number }) =>
			value < bound
				? l10n.t`${where} holds ${value}, below ${bound}.`
				: l10n.t`${where} holds ${value}, above ${bound}.`,
		{ where: "gap_s", value: -1, bound: 0 },
		{ where: "put: size", value: 11, bound: 10 },
	),
	lengthOutside: failureText(
		({ where, length, bound }: { where: string; length: number; bound: number }) =>
			length < bound
				? l10n.t`${where} has length ${length}, below ${bound}.`
				: l10n.t`${where} has length ${length}, above ${bound}.`,
		{ where: "rows", length: 0, bound: 1 },
		{ where: "rows", length: 101, bound: 100 },
	),
	otherType: failureText(({ where, wanted }: { where: string; wanted: string }) => l10n.t`${where} is not ${wanted}.`, {
		where: "rows[2]",
		wanted: "a whole number",
	}),
} as const;
