// English throughout: for docs/rules.md, written by the terminal program
import type { RuleFamily } from "./designRule.ts";
import { designRules } from "./designRules.ts";

const families: Readonly<Record<RuleFamily, string>> = {
	syntax: "Syntax: what cannot be read as it was meant",
	units: "Units: estimates that a program can redo",
	consistency: "Consistency: text, numbers and drawing are one system",
	capacity: "Capacity: load pushed forward from the entry",
	latency: "Latency: the critical path against the objective",
	structure: "Structure: what the drawing lacks",
	coverage: "Coverage: what the rubric asks and the text says",
};

/** `docs/rules.md`: a section for each check, made from the table of checks. */
export function rulesPage(): string {
	const parts = Object.entries(families).flatMap(([family, heading]) => [
		`## ${heading}`,
		...designRules
			.filter((rule) => rule.family === family)
			.map(({ id, severity, level, live, page }) =>
				[
					`### ${id}`,
					`**${page.title}.** ${page.why}`,
					`${severity} · asked of ${level} answers and above · ${live ? "while you draw" : "on Review, or in coach mode"}`,
					"It speaks here:",
					quoted(page.bad),
					"and not here:",
					quoted(page.good),
					`Source: ${page.source}.`,
				].join("\n\n"),
			),
	]);
	return `${[head, ...parts].join("\n\n")}\n`;
}

const head = `# The checks of a design

Written from the table in \`src/core/design/rules\`; \`npm test\` fails when it is not fresh, and runs both examples of every check. There are ${designRules.length}.

A check that does not apply is silenced with a reason, in a line of its own above the place it speaks of: \`%% woodshed-ignore structure/single-instance: a prototype for forty people\` in a drawing, \`<!-- woodshed-ignore consistency/not-drawn: it belongs to another squad -->\` in the text. \`woodshed-ignore-file\` speaks for the whole text. Without a reason nothing is silenced.

\`woodshed.design.level\` is the level you aim at: what only a higher one is asked for comes as a hint.`;

/** Examples hold fences themselves, so they stand in a longer one. */
function quoted(text: string): string {
	return `\`\`\`\`markdown\n${text}\n\`\`\`\``;
}
