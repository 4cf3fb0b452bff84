// English throughout: for authors of packages, in the terminal
import { applyTwin } from "./applyTwin.ts";
import type { DesignPack } from "./designPack.ts";
import { roleIds } from "./role.ts";

export type DesignPackPart =
	| { readonly kind: "rubric" | "estimates" | "twists" | "starter" }
	| { readonly kind: "twin" | "strange"; readonly id: string };

export interface DesignPackFault {
	readonly part: DesignPackPart;
	/** a word of that part's text near which the fault lies; "" where none is known */
	readonly near: string;
	readonly message: string;
}

/** The headings of a design text, in the order of the 50-minute clock. */
export const designHeadings = [
	"Framing",
	"Metrics",
	"Numbers",
	"Architecture",
	"Data, labels, features",
	"Models",
	"Serving and budget",
	"Evaluation and rollout",
	"Monitoring and failure",
	"Trade-offs",
] as const;

/** What the schemas cannot say: names that must agree across the files of a package, and the starter's form. */
export function designPackFaults(pack: DesignPack): readonly DesignPackFault[] {
	return [
		...criterionFaults(pack),
		...uniqueFaults(pack),
		...twistFaults(pack),
		...twinFaults(pack),
		...starterFaults(pack),
	];
}

function* criterionFaults(pack: DesignPack): Iterable<DesignPackFault> {
	const known = new Set(pack.rubric.criteria.map(({ id }) => id));
	const rubric: DesignPackPart = { kind: "rubric" };
	const used: { readonly part: DesignPackPart; readonly criterion: string }[] = [
		...pack.rubric.requiredRoles.map(({ criterion }) => ({ part: rubric, criterion })),
		...pack.rubric.requiredEdges.map(({ criterion }) => ({ part: rubric, criterion })),
		...pack.rubric.redFlags.map(({ criterion }) => ({ part: rubric, criterion })),
		...pack.estimates.map(({ criterion }) => ({ part: { kind: "estimates" } as const, criterion })),
		...pack.twists.map(({ criterion }) => ({ part: { kind: "twists" } as const, criterion })),
		...pack.twins.map(({ id, criterion }) => ({ part: { kind: "twin", id } as const, criterion })),
	];
	for (const { part, criterion } of used) {
		if (!known.has(criterion)) {
			yield { part, near: criterion, message: `"${criterion}" is not a criterion of rubric.yaml` };
		}
	}
	for (const { id, synonyms } of pack.rubric.criteria) {
		if (synonyms.length === 0) {
			yield {
				part: rubric,
				near: id,
				message: `the criterion "${id}" has no synonyms, so its text can never be found`,
			};
		}
	}
}

function* uniqueFaults(pack: DesignPack): Iterable<DesignPackFault> {
	const lists: readonly { readonly part: DesignPackPart; readonly ids: readonly string[] }[] = [
		{ part: { kind: "rubric" }, ids: pack.rubric.criteria.map(({ id }) => id) },
		{ part: { kind: "rubric" }, ids: pack.rubric.redFlags.map(({ id }) => id) },
		{ part: { kind: "estimates" }, ids: pack.estimates.map(({ id }) => id) },
		{ part: { kind: "twists" }, ids: pack.twists.map(({ id }) => id) },
	];
	for (const { part, ids } of lists) {
		for (const id of repeated(ids)) yield { part, near: id, message: `the id "${id}" is used twice` };
	}
	for (const id of repeated(pack.twins.map((twin) => twin.id))) {
		yield { part: { kind: "twin", id }, near: id, message: `the id "${id}" is used twice` };
	}
	for (const id of repeated(pack.strange.map((answer) => answer.id))) {
		yield { part: { kind: "strange", id }, near: id, message: `the id "${id}" is used twice` };
	}
}

function repeated(ids: readonly string[]): ReadonlySet<string> {
	return new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
}

function* twistFaults(pack: DesignPack): Iterable<DesignPackFault> {
	const part: DesignPackPart = { kind: "twists" };
	const roles: readonly string[] = roleIds;
	for (const twist of pack.twists) {
		if (twist.minute < 0 || twist.minute > pack.minutes) {
			yield { part, near: twist.id, message: `the twist "${twist.id}" comes after the ${pack.minutes} minutes` };
		}
		for (const change of twist.changes) {
			if ("role" in change && !roles.includes(change.role)) {
				yield { part, near: change.role, message: `"${change.role}" is not a role (${roleIds.join(", ")})` };
			}
		}
	}
}

function* twinFaults(pack: DesignPack): Iterable<DesignPackFault> {
	for (const twin of pack.twins) {
		const patched = applyTwin(pack.references[twin.reference], twin);
		if (!patched.ok) {
			const { patch, message } = patched.error;
			yield { part: { kind: "twin", id: twin.id }, near: "patches", message: `patch ${patch + 1}: ${message}` };
		}
	}
}

function* starterFaults(pack: DesignPack): Iterable<DesignPackFault> {
	const part: DesignPackPart = { kind: "starter" };
	const sections = pack.starter.split(/^## /m).slice(1);
	const titles = sections.map((section) => section.split(/\r?\n/, 1)[0]?.trim() ?? "");
	if (titles.join("\n") !== designHeadings.join("\n")) {
		yield { part, near: "## ", message: `its headings must be, in this order: ${designHeadings.join(" · ")}` };
	}
	for (const [index, section] of sections.entries()) {
		if (!/<!--[\s\S]*?-->/.test(section)) {
			const title = titles[index] ?? "";
			yield { part, near: `## ${title}`, message: `the section "${title}" has no prompt (<!-- … -->)` };
		}
	}
	for (const language of ["mermaid", "estimate"]) {
		if (!new RegExp(`^\`\`\`${language}\\b`, "m").test(pack.starter)) {
			yield { part, near: "", message: `it has no ${language} block; a fresh document must not be a wall` };
		}
	}
}
