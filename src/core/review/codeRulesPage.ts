// English throughout: a page of docs/, written and compared by a test
import { languageTable } from "../problem/languageTable.ts";
import { type LanguageId, languageIds } from "../problem/problem.ts";
import { codeRules } from "./codeRules.ts";

/** `docs/code-rules.md`: a section for each rule, under the language of its examples, made from the table of rules. */
export function codeRulesPage(): string {
	const parts = languageIds.flatMap((language) => {
		const rules = codeRules.filter(({ languages }) => languages[0] === language);
		return rules.length === 0
			? []
			: [
					`## ${[...new Set(rules.flatMap(({ languages }) => languages))].map(label).join(" and ")}`,
					...rules.map(({ id, criterion, severity, languages, page }) =>
						[
							`### ${id}`,
							`**${page.title}.** ${page.why}`,
							`${severity} · ${criterion} · ${languages.map(label).join(", ")}`,
							"It speaks here:",
							fenced(page.bad, language),
							"and not here:",
							fenced(page.good, language),
						].join("\n\n"),
					),
				];
	});
	return `${[head, ...parts].join("\n\n")}\n`;
}

const head = `# The rules for solutions

Written from the lists in \`src/core/review/code\`; \`npm test\` fails when it is not fresh, and runs both examples of every rule. There are ${codeRules.length}: ${languageIds
	.map(
		(language) => `${codeRules.filter(({ languages }) => languages.includes(language)).length} for ${label(language)}`,
	)
	.join(", ")}.

They read the text of a solution without running it, and speak on Review. An error makes answers wrong, a warning costs time or breaks an edge, an info is a habit that reads badly. Rules that see the same thing in several languages share an id.`;

function label(language: LanguageId): string {
	return languageTable[language].label;
}

function fenced(text: string, language: LanguageId): string {
	return `\`\`\`${language}\n${text}\n\`\`\``;
}
