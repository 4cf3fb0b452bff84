import * as l10n from "@vscode/l10n";

import { asDeclared } from "./asDeclared.ts";
import { encodeExpected } from "./encodeExpected.ts";
import { encodeInput } from "./encodeInput.ts";
import { languageTable } from "./languageTable.ts";
import type { LanguageId, Signature } from "./problem.ts";
import { parseValueType } from "./valueType.ts";
import type { Wire } from "./wire.ts";

/** characters of a text for people; what is longer is cut with "…" */
const longestText = 2000;

/** A value as a person would write it in that language, at most about `longest` characters. */
export function formatValue(value: Wire, language: LanguageId, longest: number = longestText): string {
	const writer = new Writer(notations[language], longest);
	writer.value(value);
	return writer.text();
}

/** An input in the form of cases.yaml: `orders = […]` a line for each argument; a class's operations; a query's tables. */
export function formatInput(signature: Signature, input: unknown, language: LanguageId): string {
	const wire = encodeInput(signature, input);
	return wire.ok ? formatInputWire(signature, wire.value, language) : `(${wire.error})`;
}

/** An expected output in the form of cases.yaml. */
export function formatExpected(signature: Signature, expected: unknown, language: LanguageId): string {
	const wire = encodeExpected(signature, expected);
	return wire.ok ? formatOutputWire(signature, wire.value, language) : `(${wire.error})`;
}

export function formatInputWire(signature: Signature, input: Wire, language: LanguageId): string {
	const show = (value: Wire) => formatValue(value, language);
	switch (signature.kind) {
		case "function":
			return cut(
				signature.params
					.map(
						(parameter, i) =>
							`${languageTable[language].spell(parameter.name, "parameter")} = ${show(listOf(input)[i] ?? null)}`,
					)
					.join("\n"),
			);
		case "class":
			return cut(
				listOf(input)
					.slice(0, 200)
					.map((operation) => formatOperation(signature.name, operation, language))
					.join("\n"),
			);
		case "query":
			return cut(
				pairsOf(input)
					.map(([name, rows]) => {
						const table = signature.tables.find((one) => one.name === name);
						return `${String(name)}\n${formatRows(table?.columns.map((column) => column.name) ?? [], rows)}`;
					})
					.join("\n\n"),
			);
	}
}

export function formatOutputWire(signature: Signature, output: Wire, language: LanguageId): string {
	return signature.kind === "query" && Array.isArray(output)
		? cut(
				formatRows(
					signature.columns.map((column) => column.name),
					output,
				),
			)
		: formatValue(declared(signature, output), language);
}

function declared(signature: Signature, output: Wire): Wire {
	const type = signature.kind === "function" ? parseValueType(signature.returns) : undefined;
	return type?.ok ? asDeclared(output, type.value) : output;
}

/** `cache.put("a", 4)` */
export function formatOperation(className: string, operation: Wire, language: LanguageId): string {
	const [name, ...args] = listOf(operation);
	const inside = args.map((arg) => formatValue(arg, language, 200)).join(", ");
	return name === "new"
		? `${notations[language].construct(className)}(${inside})`
		: `${languageTable[language].spell(String(name), "method")}(${inside})`;
}

/** `a | b` over a rule, then a line for each row. */
export function formatRows(columns: readonly string[], rows: Wire): string {
	const most = 40;
	const all = listOf(rows);
	const cells = all.slice(0, most).map((row) => listOf(row).map((cell) => formatValue(cell, "sql", 60)));
	const widths = columns.map((name, i) => Math.max(name.length, ...cells.map((row) => row[i]?.length ?? 0)));
	const line = (row: readonly string[]) =>
		row
			.map((cell, i) => cell.padEnd(widths[i] ?? 0))
			.join(" | ")
			.trimEnd();
	const more =
		all.length > most ? [l10n.t`… ${all.length - most} more rows`] : all.length === 0 ? [l10n.t`(no rows)`] : [];
	return [line(columns), widths.map((width) => "-".repeat(width)).join("-+-"), ...cells.map(line), ...more].join("\n");
}

function cut(text: string): string {
	return text.length > 2 * longestText ? `${text.slice(0, 2 * longestText)}…` : text;
}

interface Notation {
	readonly none: string;
	readonly yes: string;
	readonly no: string;
	readonly nan: string;
	readonly infinity: string;
	readonly list: readonly [string, string];
	readonly tuple: readonly [string, string];
	readonly set: readonly [string, string];
	readonly map: readonly [string, string];
	readonly arrow: string;
	readonly bigInt: (digits: string) => string;
	readonly text: (value: string) => string;
	/** a float that is whole keeps its point */
	readonly wholeFloat: boolean;
	/** what stands before the arguments where an object is made */
	readonly construct: (className: string) => string;
}

const js: Notation = {
	none: "null",
	yes: "true",
	no: "false",
	nan: "NaN",
	infinity: "Infinity",
	list: ["[", "]"],
	tuple: ["[", "]"],
	set: ["Set {", "}"],
	map: ["Map {", "}"],
	arrow: " => ",
	bigInt: (digits) => `${digits}n`,
	text: (value) => JSON.stringify(value),
	wholeFloat: false,
	construct: (name) => `new ${name}`,
};

const notations: Readonly<Record<LanguageId, Notation>> = {
	typescript: js,
	javascript: js,
	python: {
		none: "None",
		yes: "True",
		no: "False",
		nan: "nan",
		infinity: "inf",
		list: ["[", "]"],
		tuple: ["(", ")"],
		set: ["{", "}"],
		map: ["{", "}"],
		arrow: ": ",
		bigInt: (digits) => digits,
		text: (value) => JSON.stringify(value),
		wholeFloat: true,
		construct: (name) => name,
	},
	sql: {
		...js,
		none: "NULL",
		yes: "TRUE",
		no: "FALSE",
		bigInt: (digits) => digits,
		text: (value) => value,
		wholeFloat: true,
	},
	java: {
		...js,
		tuple: ["(", ")"],
		set: ["Set {", "}"],
		map: ["Map {", "}"],
		arrow: "=",
		bigInt: (digits) => digits,
		wholeFloat: true,
	},
	cpp: {
		...js,
		none: "nullopt",
		nan: "NAN",
		infinity: "INFINITY",
		list: ["{", "}"],
		tuple: ["{", "}"],
		set: ["{", "}"],
		map: ["{", "}"],
		arrow: ": ",
		bigInt: (digits) => digits,
		wholeFloat: true,
		construct: (name) => name,
	},
	go: {
		...js,
		none: "nil",
		nan: "NaN",
		infinity: "+Inf",
		tuple: ["{", "}"],
		set: ["map[", "]"],
		map: ["map[", "]"],
		arrow: ": ",
		bigInt: (digits) => digits,
		wholeFloat: true,
		construct: (name) => `New${name}`,
	},
};

/** Stops writing when the text is long enough, so that a result of a million items costs nothing to show. */
class Writer {
	private readonly parts: string[] = [];
	private readonly notation: Notation;
	private readonly longest: number;
	private length = 0;
	private full = false;

	constructor(notation: Notation, longest: number) {
		this.notation = notation;
		this.longest = longest;
	}

	text(): string {
		const text = this.parts.join("");
		return this.full ? `${text.slice(0, this.longest)}…` : text;
	}

	value(value: Wire): void {
		const { notation } = this;
		if (value === null) {
			this.put(notation.none);
		} else if (typeof value === "boolean") {
			this.put(value ? notation.yes : notation.no);
		} else if (typeof value === "number") {
			this.put(String(value));
		} else if (typeof value === "string") {
			const room = this.longest - this.length + 1;
			this.put(notation.text(value.length > room ? value.slice(0, room) : value));
		} else if (Array.isArray(value)) {
			this.items(value as readonly Wire[], notation.list);
		} else {
			this.tagged(value as Exclude<Wire, readonly Wire[] | string | number | boolean | null>);
		}
	}

	private tagged(value: Exclude<Wire, readonly Wire[] | string | number | boolean | null>): void {
		const { notation } = this;
		if ("$i" in value) {
			this.put(notation.bigInt(value.$i));
		} else if ("$f" in value) {
			this.put(this.float(value.$f));
		} else if ("$t" in value) {
			const [open, close] = notation.tuple;
			this.items(value.$t, [open, value.$t.length === 1 && open === "(" ? ",)" : close]);
		} else if ("$s" in value) {
			this.items(value.$s, value.$s.length === 0 && notation === notations.python ? ["set(", ")"] : notation.set);
		} else if ("$d" in value) {
			this.put(notation.map[0]);
			value.$d.some(([key, item], i) => {
				this.put(i === 0 ? "" : ", ");
				this.value(key);
				this.put(notation.arrow);
				this.value(item);
				return this.full;
			});
			this.put(notation.map[1]);
		} else if ("$b" in value) {
			this.put(`bytes(base64 ${value.$b})`);
		} else if ("$a" in value) {
			this.put("array(");
			this.items(value.$a.items, ["[", "]"]);
			this.put(`, shape ${value.$a.shape.join("×")})`);
		} else {
			this.put(`<${value.$x}>`);
		}
	}

	private float(text: string): string {
		const { notation } = this;
		if (text === "nan") return notation.nan;
		if (text === "inf") return notation.infinity;
		if (text === "-inf") return `-${notation.infinity}`;
		const point = /[.e]/.test(text);
		return notation.wholeFloat ? (point ? text : `${text}.0`) : text.replace(/\.0$/, "");
	}

	private items(values: readonly Wire[], [open, close]: readonly [string, string]): void {
		this.put(open);
		values.some((value, i) => {
			this.put(i === 0 ? "" : ", ");
			this.value(value);
			return this.full;
		});
		this.put(close);
	}

	private put(text: string): void {
		if (this.full) {
			return;
		}
		this.parts.push(text);
		this.length += text.length;
		this.full = this.length > this.longest;
	}
}

function listOf(wire: Wire): readonly Wire[] {
	return Array.isArray(wire) ? (wire as readonly Wire[]) : [];
}

function pairsOf(wire: Wire): readonly (readonly [Wire, Wire])[] {
	return typeof wire === "object" && wire !== null && "$d" in wire ? wire.$d : [];
}
