import type { LanguageId } from "../problem/problem.ts";

/** What a path inside the practice folder stands for. */
export type PracticePath =
	| { readonly kind: "solution"; readonly slug: string; readonly language: LanguageId }
	| { readonly kind: "design"; readonly slug: string };

export const solutionFileNames: Readonly<Record<LanguageId, string>> = {
	python: "solution.py",
	typescript: "solution.ts",
	javascript: "solution.js",
	sql: "solution.sql",
};

/** `relative`: with forward slashes, from the practice folder: `coding/startup-delay/solution.py`, `design/x/design.md`. */
export function parsePracticePath(relative: string): PracticePath | null {
	const [, round, slug, name] = /^(coding|design)\/([a-z0-9-]+)\/([^/]+)$/.exec(relative) ?? [];
	if (slug === undefined) {
		return null;
	}
	if (round === "design") {
		return name === "design.md" ? { kind: "design", slug } : null;
	}
	for (const [language, file] of Object.entries(solutionFileNames)) {
		if (file === name) {
			return { kind: "solution", slug, language: language as LanguageId };
		}
	}
	return null;
}

export function practicePathOf(path: PracticePath): string {
	return path.kind === "design"
		? `design/${path.slug}/design.md`
		: `coding/${path.slug}/${solutionFileNames[path.language]}`;
}
