/** The path of a read-only document that is named by a text: a translation may hold what would part it into folders. */
export function documentPath(title: string, ending: "md" | "txt"): string {
	return `/${title.replace(/[\\/]/g, "-")}.${ending}`;
}
