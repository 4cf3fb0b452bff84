import { type Document, isCollection, isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";

import { err, ok, type Result } from "../../core/base/result.ts";
import type { PackFault } from "../../core/problem/packFault.ts";

/**
 * Decodes a YAML text by a schema; every fault has its place. Whole numbers beyond ±(2^53 − 1) become bigint; a map whose
 * keys are not all plain words becomes a Map, because an object would reorder or merge such keys.
 */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>): Result<T, PackFault[]> {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, intAsBigInt: true });
	const place = (offset: number) => {
		const { line, col } = lines.linePos(offset);
		return { lineBase0: Math.max(0, line - 1), character: Math.max(0, col - 1) };
	};
	if (document.errors.length > 0) {
		return err(
			document.errors.map((error) => ({
				file,
				at: place(error.pos[0]),
				message: error.message.split(/ at line \d|\n/)[0] ?? error.message,
			})),
		);
	}
	const decoded = schema.safeParse(plain(document.toJS({ mapAsMap: true })));
	if (decoded.success) {
		return ok(decoded.data);
	}
	return err(
		decoded.error.issues.flatMap((issue) =>
			explain(issue).map(({ path, message, key }) => ({ file, at: place(offsetOf(document, path, key)), message })),
		),
	);
}

interface Explained {
	readonly path: readonly PropertyKey[];
	readonly message: string;
	readonly key?: string;
}

function explain(issue: z.core.$ZodIssue): Explained[] {
	if (issue.code === "unrecognized_keys") {
		return issue.keys.map((key) => ({
			path: issue.path,
			key,
			message: `"${key}" is not a known key here${comma(key)}`,
		}));
	}
	const name = issue.path.length === 0 ? "" : `${issue.path.map(String).join(".")}: `;
	if (issue.code === "invalid_union" && issue.errors.length > 0) {
		const deepest = issue.errors.flat().reduce((a, b) => (b.path.length > a.path.length ? b : a));
		return [{ path: [...issue.path, ...deepest.path], message: `${name}${deepest.message}` }];
	}
	return [{ path: issue.path, message: `${name}${issue.message}` }];
}

/** The usual reason for a key that is half a sentence. */
function comma(key: string): string {
	return key.includes(" ") ? " (a text with a comma inside { } needs quotes)" : "";
}

/** Start of the node at a path, of its key where `key` is given; of the nearest parent when a part is missing. */
function offsetOf(document: Document, path: readonly PropertyKey[], key: string | undefined): number {
	for (let length = path.length; length >= 0; length--) {
		const found = length === 0 ? document.contents : document.getIn(path.slice(0, length).map(String), true);
		if (isMap(found) && key !== undefined) {
			const pair = found.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
			const range = isScalar(pair?.key) ? pair.key.range : undefined;
			if (range) return range[0];
		}
		if (isScalar(found) || isCollection(found)) {
			return (found as Node).range?.[0] ?? 0;
		}
	}
	return 0;
}

function plain(value: unknown): unknown {
	if (typeof value === "bigint") {
		const number = Number(value);
		return Number.isSafeInteger(number) ? number : value;
	}
	if (Array.isArray(value)) {
		return value.map(plain);
	}
	if (value instanceof Map) {
		const entries = [...value].map(([key, item]) => [plain(key), plain(item)] as const);
		const words = entries.every(([key]) => typeof key === "string" && key !== "__proto__" && !/^\d+$/.test(key));
		return words ? Object.fromEntries(entries) : new Map(entries);
	}
	return value;
}
