import { type Role, roleIds } from "./role.ts";
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
	roles: ReadonlyMap<string, Role>,
): AssignedRole {
	const stated = kind === undefined ? undefined : roleOfKind(kind);
	if (stated !== undefined) {
		return { role: stated, reason: `kind: ${stated}` };
	}
	const byLabel = roleOfWords(component.label, roles);
	if (byLabel !== undefined) {
		return { role: byLabel.role, reason: `the label says "${byLabel.words}"` };
	}
	const byId = roleOfWords(component.id.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[_.\d]+/g, " "), roles);
	if (byId !== undefined) {
		return { role: byId.role, reason: `the id says "${byId.words}"` };
	}
	if (component.shape === "[(" || component.shape === "cyl" || component.shape === "database") {
		return { role: "database", reason: "it is drawn as a cylinder" };
	}
	return { role: "unknown", reason: "neither kind nor label names a role" };
}

/** Kinds are kebab-case and read without regard to case, blank, underscore or hyphen. */
export function roleOfKind(kind: string): Role | undefined {
	const plain = squeeze(kind);
	return roleIds.find((role) => role !== "unknown" && squeeze(role) === plain);
}

function squeeze(word: string): string {
	return word.toLowerCase().replace(/[\s_-]+/g, "");
}

/** What labels say, by synonym: build it once for a drawing, some 400 words. */
export function rolesBySynonym(): ReadonlyMap<string, Role> {
	return new Map(roleIds.flatMap((role) => roleTable[role].synonyms.map((synonym) => [synonym, role] as const)));
}

/** The longest run of words that names a role; of equally long ones the last, since English puts the noun last. */
export function roleOfWords(
	label: string,
	roles: ReadonlyMap<string, Role>,
): { readonly role: Role; readonly words: string } | undefined {
	const words = label
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== "");
	for (let length = Math.min(4, words.length); length > 0; length--) {
		for (let start = words.length - length; start >= 0; start--) {
			const run = words.slice(start, start + length).join(" ");
			const role = roles.get(run) ?? roles.get(run.replace(/s$/, ""));
			if (role !== undefined) {
				return { role, words: run };
			}
		}
	}
	return undefined;
}
