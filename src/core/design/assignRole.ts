import * as l10n from "@vscode/l10n";

import { type Role, roleIds } from "./role.ts";
import { lastWords, type RoleCompounds, roleCompounds } from "./roleCompounds.ts";
import { roleTable } from "./roleTable.ts";

export interface AssignedRole {
	readonly role: Role;
	/** for a hover: why this role */
	readonly reason: string;
}

/** `kind` first, then the label's words, then the id's, then the shape. */
export function assignRole(
	component: { readonly id: string; readonly label: string; readonly shape?: string | undefined },
	kind: string | undefined,
	roles: RoleWords,
): AssignedRole {
	const stated = kind === undefined ? undefined : roleOfKind(kind);
	if (stated !== undefined) {
		// English: a key and its value
		return { role: stated, reason: `kind: ${stated}` };
	}
	const byLabel = roleOfWords(component.label, roles);
	if (byLabel !== undefined) {
		return { role: byLabel.role, reason: l10n.t`the label says "${byLabel.words}"` };
	}
	const byId = roleOfWords(component.id.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[_.\d]+/g, " "), roles);
	if (byId !== undefined) {
		return { role: byId.role, reason: l10n.t`the id says "${byId.words}"` };
	}
	if (component.shape === "[(" || component.shape === "cyl" || component.shape === "database") {
		return { role: "database", reason: l10n.t`it is drawn as a cylinder` };
	}
	return { role: "unknown", reason: l10n.t`neither kind nor label names a role` };
}

/** Kinds are kebab-case and read without regard to case, blank, underscore or hyphen. */
export function roleOfKind(kind: string): Role | undefined {
	const plain = squeeze(kind);
	return roleIds.find((role) => role !== "unknown" && squeeze(role) === plain);
}

function squeeze(word: string): string {
	return word.toLowerCase().replace(/[\s_-]+/g, "");
}

/** What labels say, ready to look up. */
export interface RoleWords {
	/** synonyms; a key that ends in `$` counts as a label's last word only */
	readonly synonyms: ReadonlyMap<string, Role>;
	/** rows of the table of compounds, by what a thing is of and by what it is */
	readonly of: ReadonlyMap<string, readonly number[]>;
	readonly what: ReadonlyMap<string, readonly number[]>;
}

let known: RoleWords | undefined;

/** Some thousand words, which every keystroke needs: they are put in order at their first use. */
export function rolesBySynonym(): RoleWords {
	known ??= orderedWords();
	return known;
}

function orderedWords(): RoleWords {
	const synonyms = new Map(
		roleIds.flatMap((role) => roleTable[role].synonyms.map((synonym) => [synonym, role] as const)),
	);
	for (const role of roleIds) {
		for (const word of lastWords[role]?.split(", ") ?? []) {
			synonyms.set(`${word}$`, role);
		}
	}
	const rowsBy = (words: (row: RoleCompounds) => string) => {
		const rows = new Map<string, number[]>();
		for (const [i, row] of roleCompounds.entries()) {
			for (const word of words(row).split(", ")) {
				const those = rows.get(word);
				if (those === undefined) {
					rows.set(word, [i]);
				} else {
					those.push(i);
				}
			}
		}
		return rows;
	};
	return { synonyms, of: rowsBy(({ of }) => of), what: rowsBy(({ what }) => what) };
}

/**
 * The longest run of words that names a role; of equally long ones the last, since English puts the noun last. What stands
 * before "of", "for", "on" … is the thing itself: "Flags on the phone" are no phone.
 */
export function roleOfWords(
	label: string,
	roles: RoleWords,
): { readonly role: Role; readonly words: string } | undefined {
	const words = label
		.toLowerCase()
		.replace(/(\p{L})['’]s\b/gu, "$1")
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== "");
	const preposition = words.findIndex((word, i) => i > 0 && prepositions.has(word));
	const head = preposition < 0 ? undefined : longestRun(words.slice(0, preposition), roles, 1);
	return longestRun(words, roles, head === undefined ? 1 : 3) ?? head;
}

function longestRun(
	words: readonly string[],
	roles: RoleWords,
	shortest: number,
): { readonly role: Role; readonly words: string } | undefined {
	for (let length = Math.min(4, words.length); length >= shortest; length--) {
		for (let start = words.length - length; start >= 0; start--) {
			const run = words.slice(start, start + length);
			const role = roleOfRun(run, roles, start + length === words.length);
			if (role !== undefined) {
				return { role, words: run.join(" ") };
			}
		}
	}
	return undefined;
}

function roleOfRun(words: readonly string[], { synonyms, of, what }: RoleWords, last: boolean): Role | undefined {
	const run = words.join(" ");
	const named =
		synonyms.get(run) ?? synonyms.get(run.replace(/s$/, "")) ?? (last ? synonyms.get(`${run}$`) : undefined);
	if (named !== undefined) {
		return named;
	}
	let first: number | undefined;
	for (let split = 1; split < words.length; split++) {
		const rows = of.get(words.slice(0, split).join(" "));
		const those = rows === undefined ? undefined : what.get(words.slice(split).join(" "));
		const row = rows?.find((one) => those?.includes(one));
		first = row === undefined ? first : Math.min(row, first ?? row);
	}
	return first === undefined ? undefined : roleCompounds[first]?.role;
}

const prepositions: ReadonlySet<string> = new Set([
	"of",
	"for",
	"on",
	"in",
	"at",
	"from",
	"with",
	"per",
	"by",
	"behind",
]);
