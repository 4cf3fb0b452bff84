/** A label that cannot break the grammar: in quotation marks, with `"` as an entity. */
export function quoteLabel(label: string): string {
	return `"${innerLabel(label)}"`;
}

export function innerLabel(label: string): string {
	return label.replace(/\s+/g, " ").trim().replaceAll('"', "#quot;");
}

/**
 * What to write in the place of a label that stands behind `before`: quotation marks and Markdown marks stay as they are,
 * and a label without them stays so where its characters allow it. The first that reads right is the one to take.
 */
export function labelInPlace(before: string, label: string): readonly string[] {
	const inner = innerLabel(label);
	if (before.endsWith("`")) {
		return [inner.replaceAll("`", "#96;")];
	}
	if (before.endsWith('"')) {
		return [inner];
	}
	return plain.test(inner) && !inner.includes("--") ? [inner, `"${inner}"`] : [`"${inner}"`];
}

const plain = /^[\p{L}\p{N}](?:[\p{L}\p{N} _,-]*[\p{L}\p{N}])?$/u;
