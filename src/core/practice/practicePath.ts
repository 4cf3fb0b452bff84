import { languageTable } from "../problem/languageTable.ts";
import { type LanguageId, languageIds } from "../problem/problem.ts";

/** What a path inside the practice folder stands for. */
export type PracticePath =
	| { readonly kind: "solution"; readonly slug: string; readonly language: LanguageId }
	| { readonly kind: "design"; readonly slug: string }
	/** what was said to a card (of the knowledge and depth rounds) or to a values prompt */
	| { readonly kind: "answer"; readonly shelf: "knowledge" | "values"; readonly slug: string };

/** `relative`: with forward slashes, from the practice folder: `coding/startup-delay/solution.py`, `design/x/design.md`. */
export function parsePracticePath(relative: string): PracticePath | null {
	const [, round, slug, name] = /^(coding|design|knowledge|values)\/([a-z0-9-]+)\/([^/]+)$/.exec(relative) ?? [];
	if (slug === undefined) {
		return null;
	}
	if (round === "knowledge" || round === "values") {
		return name === "answer.md" ? { kind: "answer", shelf: round, slug } : null;
	}
	if (round === "design") {
		return name === "design.md" ? { kind: "design", slug } : null;
	}
	const language = languageIds.find((id) => languageTable[id].fileName === name);
	return language === undefined ? null : { kind: "solution", slug, language };
}

export function practicePathOf(path: PracticePath): string {
	switch (path.kind) {
		case "solution":
			return `coding/${path.slug}/${languageTable[path.language].fileName}`;
		case "design":
			return `design/${path.slug}/design.md`;
		case "answer":
			return `${path.shelf}/${path.slug}/answer.md`;
	}
}
