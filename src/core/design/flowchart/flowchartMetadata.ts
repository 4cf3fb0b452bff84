import * as l10n from "@vscode/l10n";
import { parseDocument as parseYaml, isMap, isScalar } from "yaml";

/** One `key: value` of an `@{ … }` block; offsets are those of the text that was given, half-open. */
export interface MetadataEntry {
	/** as written */
	readonly key: string;
	/** as written, without quotes */
	readonly value: string;
	readonly start: number;
	readonly end: number;
	readonly valueStart: number;
	readonly valueEnd: number;
	readonly quoted: boolean;
}

export interface Metadata {
	readonly entries: readonly MetadataEntry[];
	/** why the block cannot be read: one sentence */
	readonly problem?: { readonly message: string; readonly start: number; readonly end: number };
}

/** Reads what stands between `@{` and `}`: a YAML flow map on one line, else a YAML block map. */
export function parseMetadata(text: string): Metadata {
	return parsePlain(text) ?? parseAsYaml(text);
}

/** The everyday form, `key: word, key: 12`, without the cost of a YAML parser (37 of them are read at every keystroke). */
function parsePlain(text: string): Metadata | undefined {
	if (text.includes("\n")) {
		return undefined;
	}
	const entries: MetadataEntry[] = [];
	const keys = new Set<string>();
	let at = 0;
	while (at < text.length) {
		blank.lastIndex = at;
		at += blank.exec(text)?.[0].length ?? 0;
		if (at >= text.length) {
			break;
		}
		pair.lastIndex = at;
		const found = pair.exec(text);
		const [all = "", key = "", gap = "", written = ""] = found ?? [];
		if (found === null || keys.has(key)) {
			return undefined;
		}
		keys.add(key);
		const value = written.trimEnd();
		const quoted = value.startsWith('"');
		const valueStart = at + key.length + gap.length;
		entries.push({
			key,
			value: quoted ? value.slice(1, -1) : value,
			start: at,
			end: valueStart + value.length,
			valueStart,
			valueEnd: valueStart + value.length,
			quoted,
		});
		at += all.length;
	}
	return { entries };
}

const blank = /[ \t]*/y;
const pair = /([A-Za-z_][\w-]*)(:[ \t]+)("[^"\\]*"[ \t]*|[A-Za-z0-9._+-][^,:#{}[\]"'\n]*)(?:,|$)/y;

function parseAsYaml(text: string): Metadata {
	const flow = !text.includes("\n");
	const before = flow ? "{\n" : "";
	const document = parseYaml(`${before}${text}${flow ? "\n}" : "\n"}`, { schema: "core", prettyErrors: false });
	const within = (offset: number) => Math.max(0, Math.min(text.length, offset - before.length));
	const error = document.errors[0];
	if (error !== undefined) {
		const start = within(error.pos[0]);
		return {
			entries: [],
			problem: {
				message: l10n.t`This metadata cannot be read: write \`key: value\` pairs with a comma between them.`,
				start,
				end: Math.max(start, within(error.pos[1])),
			},
		};
	}
	if (document.contents === null) {
		const message = l10n.t`This metadata is empty: write \`key: value\` pairs or take it away.`;
		return { entries: [], problem: { message, start: 0, end: text.length } };
	}
	if (!isMap(document.contents)) {
		return { entries: [] };
	}
	const entries: MetadataEntry[] = [];
	for (const item of document.contents.items) {
		if (!isScalar(item.key) || !item.key.range) {
			continue;
		}
		const [start, keyEnd] = item.key.range;
		const range = (isScalar(item.value) && item.value.range) || [keyEnd, keyEnd];
		const [valueStart, valueEnd] = range;
		const raw = isScalar(item.value) ? item.value.value : null;
		entries.push({
			key: String(item.key.value),
			value: raw === null ? "" : String(raw).replace(/,$/, ""),
			start: within(start),
			end: within(Math.max(keyEnd, valueEnd)),
			valueStart: within(valueStart),
			valueEnd: within(valueEnd),
			quoted: isScalar(item.value) && /QUOTE/.test(item.value.type ?? ""),
		});
	}
	return { entries: grouped(entries, text) };
}

/** `rps_max: 1,200` on one line is to YAML a number and a key `200` without a value: a number of a thousand and more. */
function grouped(entries: readonly MetadataEntry[], text: string): readonly MetadataEntry[] {
	const joined: MetadataEntry[] = [];
	for (const entry of entries) {
		const before = joined.at(-1);
		const belongs =
			before !== undefined &&
			entry.value === "" &&
			/^\d{3}(?!\d)/.test(entry.key) &&
			/^\d{1,3}(?:,\d{3})*$/.test(before.value) &&
			text.slice(before.valueEnd, entry.start) === ",";
		if (belongs) {
			const value = `${before.value},${entry.key}`;
			joined[joined.length - 1] = { ...before, value, end: entry.end, valueEnd: entry.end };
		} else {
			joined.push(entry);
		}
	}
	return joined;
}
