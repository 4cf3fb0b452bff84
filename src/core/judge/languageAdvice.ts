import * as l10n from "@vscode/l10n";

import type { LanguageId } from "../problem/problem.ts";

interface Advice {
	/** how an argument is copied instead of changed */
	readonly copy: string;
	/** what a result may be made of */
	readonly plain: string;
}

const script: Advice = {
	copy: l10n.t`\`[...x].sort()\` instead of \`x.sort()\``,
	plain: l10n.t`Return numbers, texts, arrays, objects, Maps or Sets (\`[...x]\` for an iterator).`,
};

/** What to do about a result, in the words of each language. */
export const languageAdvice: Readonly<Record<LanguageId, Advice>> = {
	python: {
		copy: l10n.t`\`sorted(x)\` instead of \`x.sort()\`, \`list(x)\``,
		plain: l10n.t`Return numbers, texts, lists, tuples, sets or dicts (\`list(…)\` for a generator or a view).`,
	},
	typescript: script,
	javascript: script,
	sql: script,
	java: {
		copy: l10n.t`\`x.clone()\` for an array, \`new ArrayList<>(x)\` for a list`,
		plain: l10n.t`Return numbers, texts, arrays, Lists, Sets, Maps, records or the Tuple classes that are given.`,
	},
	cpp: {
		copy: l10n.t`take it by value, or \`auto copy = x;\``,
		plain: l10n.t`Return numbers, texts, vectors, tuples, sets or maps.`,
	},
	go: {
		copy: "`append([]T(nil), x...)`",
		plain: l10n.t`Return numbers, texts, slices, structs or maps.`,
	},
};
