import type { CodeFunction, CodeShape } from "../codeShape.ts";

/** Functions that the judge calls; where it is not known which, those that nothing else in the text calls. */
export function entryFunctions(code: CodeShape): CodeFunction[] {
	const named = code.functions.filter((one) => code.entries.includes(one.name));
	if (named.length > 0) {
		return named;
	}
	return code.functions.filter((one) => {
		const uses = code.masked.match(new RegExp(`(?<![\\w])${one.name}\\b`, "g"))?.length ?? 0;
		return !one.nested && !one.name.startsWith("_") && uses === 1;
	});
}
