import { languageTable } from "../problem/languageTable.ts";
import type { LanguageId, Signature } from "../problem/problem.ts";

/** What the judge calls in a solution, as this language spells it: the function, or the methods of the class. */
export function judgedNames(signature: Signature, language: LanguageId): readonly string[] {
	const { spell } = languageTable[language];
	switch (signature.kind) {
		case "function":
			return [spell(signature.name, "function")];
		case "class":
			return signature.methods.map((method) => spell(method.name, "method"));
		case "query":
			return [];
	}
}
