import { languageTable } from "../problem/languageTable.ts";
import { type LanguageId, languageIds } from "../problem/problem.ts";

/** What a path inside the practice folder stands for. */
export type PracticePath =
	| { readonly kind: "solution"; readonly slug: string; readonly language: LanguageId }
	| { readonly kind: "design"; readonly slug: string };

/** `relative`: with forward slashes, from the practice folder: `coding/startup-delay/solution.py`, `design/x/design.md`. */
export function parsePracticePath(relative: string): PracticePath | null {
	const [, round, slug, name] = /^(coding|design)\/([a-z0-9-]+)\/([^/]+)$/.exec(relative) ?? [];
	if (slug === undefined) {
		return null;
	}
	if (round === "design") {
		return name === "design.md" ? { kind: "design", slug } : null;
	}
	const language = languageIds.find((id) => languageTable[id].fileName === name);
	return language === undefined ? null : { kind: "solution", slug, language };
}

export function practicePathOf(path: PracticePath): string {
	return path.kind === "design"
		? `design/${path.slug}/design.md`
		: `coding/${path.slug}/${languageTable[path.language].fileName}`;
}
