import * as l10n from "@vscode/l10n";

import { wholePercent } from "./wholePercent.ts";

/** A part of the scorecard as it is read. All text is plain: whoever writes it down escapes it. */
export type PageBlock =
	| { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
	| { readonly kind: "paragraph"; readonly text: string }
	| { readonly kind: "list"; readonly items: readonly PageCell[] }
	| { readonly kind: "table"; readonly header: readonly string[]; readonly rows: readonly (readonly PageCell[])[] };

export interface PageCell {
	readonly text: string;
	/** of the words: a file of the practice folder, and a line where one is known */
	readonly place: { readonly path: string; readonly lineBase0: number | null } | null;
}

export function heading(level: 1 | 2 | 3, text: string): PageBlock {
	return { kind: "heading", level, text };
}

export function paragraph(text: string): PageBlock {
	return { kind: "paragraph", text };
}

export function list(items: readonly (string | PageCell)[]): PageBlock {
	return { kind: "list", items: items.map((item) => (typeof item === "string" ? cell(item) : item)) };
}

export function cell(text: string): PageCell {
	return { text, place: null };
}

export function scoreWords(score: number | null): string {
	return score === null ? l10n.t("none") : l10n.t("{0} of 4", score.toFixed(1));
}

/** Of a share from 0 to 1. */
export function percent(share: number): string {
	return `${wholePercent(share)} %`;
}
