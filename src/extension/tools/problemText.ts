// English throughout: read by a model
import type { DesignPack } from "../../core/design/designPack.ts";
import type { Pack } from "../../core/problem/pack.ts";
import { formatExpected, formatInput } from "../../core/problem/formatValue.ts";
import type { LanguageId } from "../../core/problem/problem.ts";
import { starterCode } from "../../core/problem/starterCode.ts";

/** A coding problem as its candidate sees it: statement, samples, starter. Nothing of solutions, hints or other cases. */
export function codingProblemText({ problem, statement, cases }: Pack, language: LanguageId): string {
	const samples = cases
		.filter((one) => one.group === "sample" && one.in !== undefined)
		.map(
			(one) =>
				`- ${one.name}\n  input: ${formatInput(problem.signature, one.in, language)}\n  output: ${formatExpected(problem.signature, one.out, language)}`,
		);
	return [
		statement.trim(),
		"## Samples",
		...samples,
		`## Starter (${language})`,
		`\`\`\`${language}\n${starterCode(problem.signature, language).trimEnd()}\n\`\`\``,
		`Minutes: ${problem.minutes}.`,
	].join("\n\n");
}

/** A design problem as its candidate sees it: the brief. Nothing of the rubric, of later changes or of references. */
export function designProblemText({ title, brief, minutes }: DesignPack): string {
	return [`# ${title}`, brief.replace(/^# .*\n/, "").trim(), `Minutes: ${minutes}.`].join("\n\n");
}
