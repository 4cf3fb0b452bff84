import * as l10n from "@vscode/l10n";

import { inputTexts } from "./inputTexts.ts";
import type { Problem, Signature } from "./problem.ts";
import { parseValueType, type ValueType } from "./valueType.ts";
import type { Wire } from "./wire.ts";

/**
 * Why an input is not legal by the types and bounds of `problem.yaml`, as one sentence; null when it is. The input is
 * encoded as an execution takes it: list of arguments, list of operations, or map of tables. The package's own contract
 * comes after this.
 */
export function inputRefusal(problem: Pick<Problem, "signature" | "constants">, input: Wire): string | null {
	for (const argument of boundArguments(problem.signature, input)) {
		if (typeof argument === "string") return argument;
		const { parameter, value, where } = argument;
		const type = parseValueType(parameter.type);
		if (!type.ok) return type.error;
		const reason = misfit(type.value, value, where) ?? outOfBounds(parameter, problem.constants, value, where);
		if (reason !== null) return reason;
	}
	return null;
}

type Parameter = Extract<Signature, { kind: "function" }>["params"][number];

/** One value that a parameter's type and bounds speak about. */
export interface BoundArgument {
	readonly parameter: Parameter;
	readonly value: Wire;
	/** "gap_s", "put: size" */
	readonly where: string;
}

/** Pairs every argument of an input with its parameter; a text says why they do not pair up. */
export function boundArguments(signature: Signature, input: Wire): (BoundArgument | string)[] {
	switch (signature.kind) {
		case "function":
			return isList(input) ? pair(signature.params, input, "") : [inputTexts.inputNotArguments.say()];
		case "class":
			return isList(input) ? operations(signature, input) : [inputTexts.inputNotOperations.say()];
		case "query":
			return tables(signature, input);
	}
}

function operations(
	signature: Extract<Signature, { kind: "class" }>,
	script: readonly Wire[],
): (BoundArgument | string)[] {
	return script.flatMap((operation, index) => {
		const [name, ...args] = isList(operation) ? operation : [];
		if (typeof name !== "string") return [inputTexts.operationNameless.say({ index })];
		if ((index === 0) !== (name === "new")) return [inputTexts.operationNew.say()];
		const params = name === "new" ? signature.init : signature.methods.find((method) => method.name === name)?.params;
		return params === undefined
			? [inputTexts.operationUnknown.say({ of: signature.name, name })]
			: pair(params, args, `${name}: `);
	});
}

function tables(signature: Extract<Signature, { kind: "query" }>, input: Wire): string[] {
	const entries = typeof input === "object" && input !== null && "$d" in input ? input.$d : undefined;
	if (entries === undefined) return [inputTexts.inputNotTables.say()];
	return entries.flatMap(([name, rows]) => {
		const table = signature.tables.find((one) => one.name === name);
		if (table === undefined) return [inputTexts.tableUnknown.say({ name: String(name) })];
		const odd = isList(rows) ? rows.findIndex((row) => (items(row)?.length ?? -1) !== table.columns.length) : 0;
		return odd < 0 ? [] : [inputTexts.rowColumns.say({ index: odd, table: table.name, columns: table.columns.length })];
	});
}

function pair(params: readonly Parameter[], args: readonly Wire[], before: string): (BoundArgument | string)[] {
	if (params.length !== args.length) {
		return [inputTexts.argumentCount.say({ before, needed: params.length, given: args.length })];
	}
	return params.map((parameter, index) => ({
		parameter,
		value: args[index] ?? null,
		where: `${before}${parameter.name}`,
	}));
}

/** What bounds speak about: every number inside (keys of maps too), and the length of the outermost list, map or text. */
export interface Extent {
	readonly low: number;
	readonly high: number;
	readonly length: number | undefined;
}

export function extentOf(value: Wire): Extent {
	let low = Number.POSITIVE_INFINITY;
	let high = Number.NEGATIVE_INFINITY;
	const pending: Wire[] = [value];
	while (pending.length > 0) {
		const next = pending.pop() ?? null;
		const number = numberOf(next);
		if (number !== undefined) {
			if (number < low) low = number;
			if (number > high) high = number;
			continue;
		}
		for (const item of items(next) ?? entriesOf(next)?.flat() ?? []) pending.push(item);
	}
	const length =
		typeof value === "string"
			? Array.from(value).length
			: (items(value)?.length ?? entriesOf(value)?.length ?? bytesIn(value));
	return { low, high, length };
}

/** The value of a bound; undefined when it names a constant that is not a number. */
export function boundValue(bound: number | string, constants: Problem["constants"]): number | undefined {
	if (typeof bound === "number") return bound;
	const value = Object.hasOwn(constants, bound) ? constants[bound] : undefined;
	return typeof value === "number" ? value : undefined;
}

function outOfBounds(parameter: Parameter, constants: Problem["constants"], value: Wire, where: string): string | null {
	const { low, high, length } = extentOf(value);
	const at = (bound: number | string | undefined) => (bound === undefined ? undefined : boundValue(bound, constants));
	const [min, max, minLength, maxLength] = [parameter.min, parameter.max, parameter.minLength, parameter.maxLength].map(
		at,
	);
	if (min !== undefined && low < min) return inputTexts.numberOutside.say({ where, value: low, bound: min });
	if (max !== undefined && high > max) return inputTexts.numberOutside.say({ where, value: high, bound: max });
	if (length === undefined) return null;
	if (minLength !== undefined && length < minLength)
		return inputTexts.lengthOutside.say({ where, length, bound: minLength });
	if (maxLength !== undefined && length > maxLength)
		return inputTexts.lengthOutside.say({ where, length, bound: maxLength });
	return null;
}

function misfit(type: ValueType, value: Wire, where: string): string | null {
	const no = (what: string) => inputTexts.otherType.say({ where, wanted: what });
	switch (type.kind) {
		case "any":
		case "callable":
			return null;
		case "none":
			return value === null ? null : no("none");
		case "bool":
			return typeof value === "boolean" ? null : no(l10n.t`a bool`);
		case "string":
			return typeof value === "string" ? null : no(l10n.t`a text`);
		case "bytes":
			return bytesIn(value) === undefined ? no("bytes") : null;
		case "int":
			return typeof value === "number" || isTagged(value, "$i") ? null : no(l10n.t`a whole number`);
		case "float":
			return numberOf(value) === undefined && !isTagged(value, "$f") ? no(l10n.t`a number`) : null;
		case "optional":
			return value === null ? null : misfit(type.of, value, where);
		case "list":
		case "iterator":
			return isList(value) ? first(value, (item, i) => misfit(type.of, item, `${where}[${i}]`)) : no(l10n.t`a list`);
		case "set":
			return isTagged(value, "$s")
				? first(items(value) ?? [], (item) => misfit(type.of, item, l10n.t`an item of ${where}`))
				: no(l10n.t`a set`);
		case "tuple": {
			const parts = isTagged(value, "$t") ? (items(value) ?? []) : [];
			if (parts.length !== type.items.length) return no(l10n.t`a tuple of ${type.items.length}`);
			return first(type.items, (item, i) => misfit(item, parts[i] ?? null, `${where}[${i}]`));
		}
		case "map":
			return isTagged(value, "$d")
				? first(
						entriesOf(value) ?? [],
						([key, held]) =>
							misfit(type.key, key, l10n.t`a key of ${where}`) ?? misfit(type.value, held, l10n.t`a value of ${where}`),
					)
				: no(l10n.t`a map`);
	}
}

function first<T>(of: readonly T[], reason: (item: T, index: number) => string | null): string | null {
	for (const [index, item] of of.entries()) {
		const found = reason(item, index);
		if (found !== null) return found;
	}
	return null;
}

function isList(value: Wire): value is readonly Wire[] {
	return Array.isArray(value);
}

function isTagged(value: Wire, tag: "$i" | "$f" | "$t" | "$s" | "$d" | "$b"): boolean {
	return typeof value === "object" && value !== null && !isList(value) && tag in value;
}

function items(value: Wire): readonly Wire[] | undefined {
	if (isList(value)) return value;
	if (typeof value !== "object" || value === null) return undefined;
	if ("$t" in value) return value.$t;
	if ("$s" in value) return value.$s;
	return "$a" in value ? value.$a.items : undefined;
}

function entriesOf(value: Wire): readonly (readonly [Wire, Wire])[] | undefined {
	return typeof value === "object" && value !== null && !isList(value) && "$d" in value ? value.$d : undefined;
}

function bytesIn(value: Wire): number | undefined {
	if (typeof value !== "object" || value === null || isList(value) || !("$b" in value)) return undefined;
	const unpadded = value.$b.replace(/=+$/, "").length;
	return Math.floor((unpadded * 3) / 4);
}

const odd: Readonly<Record<string, number>> = { inf: Number.POSITIVE_INFINITY, "-inf": Number.NEGATIVE_INFINITY };

/** NaN has no place in an order and breaks no bound. */
function numberOf(value: Wire): number | undefined {
	if (typeof value === "number") return value;
	if (typeof value !== "object" || value === null || isList(value)) return undefined;
	const number = "$i" in value ? Number(value.$i) : "$f" in value ? (odd[value.$f] ?? Number(value.$f)) : Number.NaN;
	return Number.isNaN(number) ? undefined : number;
}
