import type { Finding, Severity } from "../../review/finding.ts";
import type { Rubric } from "../../review/rubric.ts";
import { type SuppressedFinding, suppressionFor } from "../suppressions.ts";
import { type DesignFacts, type DesignRule, type RuleLevel, ruleLevels } from "./designRule.ts";
import { designRules } from "./designRules.ts";

export interface RuleRun {
	/** also what is absent */
	readonly includeAbsences: boolean;
	/** the target level: what only a higher one is asked for comes as a hint */
	readonly level: RuleLevel;
}

/** Runs the checks that apply; findings in the order of the text, the grave ones first on a line. */
export function runDesignRules(
	known: Omit<DesignFacts, "ruleIds">,
	{ includeAbsences, level }: RuleRun,
): { readonly findings: readonly Finding[]; readonly suppressed: readonly SuppressedFinding[] } {
	const facts: DesignFacts = { ...known, ruleIds: new Set(designRules.map(({ id }) => id)) };
	const rubric = facts.pack?.rubric;
	const findings: Finding[] = [];
	const suppressed: SuppressedFinding[] = [];
	const ids = new Map<string, number>();
	for (const rule of designRules) {
		if (!(rule.live || includeAbsences) || !applies(rule, rubric)) {
			continue;
		}
		for (const remark of rule.check(facts)) {
			const wanted = `${rule.id}@${remark.key}`;
			const repeat = ids.get(wanted) ?? 0;
			ids.set(wanted, repeat + 1);
			const beyond = ruleLevels.indexOf(rule.level) > ruleLevels.indexOf(level);
			const finding: Finding = {
				id: repeat === 0 ? wanted : `${wanted}~${repeat + 1}`,
				source: "check",
				rule: rule.id,
				criterion: remark.criterion ?? criterionOf(rule, rubric),
				severity: beyond ? "hint" : (remark.severity ?? rule.severity),
				message: remark.message,
				anchor: remark.anchor,
				evidence: remark.evidence,
				state: "grounded",
			};
			const silenced = suppressionFor(finding, facts.suppressions, facts.document, facts.index);
			if (silenced === undefined) {
				findings.push(finding);
			} else {
				suppressed.push({ finding, reason: silenced.reason });
			}
		}
	}
	findings.sort(
		(a, b) =>
			a.anchor.range.start.lineBase0 - b.anchor.range.start.lineBase0 || gravity[a.severity] - gravity[b.severity],
	);
	return { findings, suppressed };
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2, hint: 3 };

/** Families that the rubric does not name are silent; so is a demand for something that no criterion asks for. */
function applies(rule: DesignRule, rubric: Rubric | undefined): boolean {
	if (rubric === undefined) {
		return rule.family !== "coverage";
	}
	const family = rule.family === "units" ? "consistency" : rule.family;
	const named = family === "syntax" || rubric.families.includes(family);
	return named && (rule.demands !== true || criterionOf(rule, rubric) !== null);
}

/** What the rubric itself says for this rule, else the first of the rule's own words that is a criterion. */
function criterionOf(rule: DesignRule, rubric: Rubric | undefined): string | null {
	const stated = rubric?.rules?.[rule.id];
	const ids = new Set(rubric?.criteria.map(({ id }) => id));
	return stated ?? rule.criteria.find((id) => ids.has(id)) ?? null;
}
