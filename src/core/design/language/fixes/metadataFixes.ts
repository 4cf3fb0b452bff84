import * as l10n from "@vscode/l10n";

import type { TextRange } from "../../../base/textRange.ts";
import type { Finding } from "../../../review/finding.ts";
import type { Component } from "../../designGraph.ts";
import { componentKeys, connectorKeys, plainKey } from "../../metadataKeys.ts";
import { writtenNumber } from "../../writtenNumber.ts";
import { nearestWord } from "../../nearestWord.ts";
import { roleIds } from "../../role.ts";
import type { DesignText } from "../designText.ts";
import type { FixMaker, QuickFix } from "../quickFix.ts";

export const metadataFixes: Readonly<Record<string, FixMaker>> = {
	"syntax/unknown-kind": (text, finding) => {
		const entry = entryOf(text, finding);
		const near = entry && nearestWord(entry.value, roleIds);
		return entry === undefined || near === undefined ? [] : [replacing(text, entry.range, entry.value, near)];
	},
	"syntax/unknown-key": (text, finding) => {
		const entry = entryOf(text, finding);
		const near = entry && nearestWord(plainKey(entry.key), [...componentKeys, ...connectorKeys]);
		return entry === undefined || near === undefined ? [] : [replacing(text, entry.range, entry.key, near, true)];
	},
	"syntax/metadata-number": (text, finding) => {
		const entry = entryOf(text, finding);
		const number = entry && numberIn(entry.value);
		return entry === undefined || number === undefined ? [] : [replacing(text, entry.range, entry.value, number)];
	},
};

function entryOf(text: DesignText, { anchor }: Finding): Component["meta"]["entries"][number] | undefined {
	const { start } = anchor.range;
	return text.design.graph.components
		.find(({ id }) => id === anchor.component)
		?.meta.entries.find(
			({ range }) => range.start.lineBase0 === start.lineBase0 && range.start.character === start.character,
		);
}

/** Changes the key (`first`) or the value of an entry, whatever quotation marks are around it. */
function replacing(text: DesignText, range: TextRange, old: string, by: string, first = false): QuickFix {
	const written = text.slice(range);
	const at = text.index.offsetAt(range.start) + Math.max(0, first ? written.indexOf(old) : written.lastIndexOf(old));
	return {
		title: l10n.t`Change ${old} to ${by}`,
		edits: [{ range: text.index.rangeAt(at, at + old.length), text: by }],
		preferred: true,
	};
}

/** "about 1.2k qps" → `1.2kqps`; "about 40 pods" → `40`, where the unit changes nothing. A word without digits says nothing. */
function numberIn(value: string): string | undefined {
	const [, digits = "", unit = ""] = /(\d[\d,]*(?:\.\d+)?)\s*([a-zA-Z%µ/]*)/.exec(value) ?? [];
	const plain = digits.replaceAll(",", "");
	const number = writtenNumber(`${plain}${unit}`);
	return number === undefined || number === writtenNumber(plain) ? plain || undefined : `${plain}${unit}`;
}
