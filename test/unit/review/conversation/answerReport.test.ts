import assert from "node:assert/strict";

import { conversationStarter } from "../../../../src/core/review/conversation/conversationStarter.ts";
import { conversationTarget } from "../../../../src/core/review/conversation/conversationTarget.ts";
import { reviewReport } from "../../../../src/core/review/reviewReport.ts";
import { conversation, everyConversation } from "./conversationPackages.ts";

const deploy = conversation("deploy");

const answer = `# From the notebook to all users

First it runs in shadow for three days, then 1 % of traffic, then an A/B test with skips as guardrails.

Or we simply release it to all users at once.
`;

function report(text: string, pack = deploy): string {
	const { offline } = conversationTarget(text, pack);
	return reviewReport(offline, { title: pack.title, findings: [], bet: null, change: () => "" }).text;
}

describe("the report of an answer that no model read", () => {
	it("shows what counts against it, what is missing and what is there, each with the candidate's own sentences", () => {
		const text = report(answer);
		const [against = "", missing = "", carried = ""] = text
			.split(/\n(?:Counts against you|Not found in your answer|Carried by your own sentences; [^\n]*)\n/)
			.slice(1);
		assert.match(against, /“to all users at once” counts against you/);
		assert.match(missing, /A gate before promotion\n/);
		assert.match(carried, /Shadow, canary.* · line 3\n {4}“First it runs in shadow for three days, then 1 %/);
		assert.doesNotMatch(text, /Not reviewed|mentioned/);
	});

	it("names the level by the count, with its limits, and the question that comes next at the weakest point", () => {
		const text = report(answer);
		assert.match(text, /less 1 for what counts against you: below mid \(mid from 6, senior from 8, staff from 9\)\./);
		assert.match(text, /\nYou are weakest at “A gate before promotion”\. Asked next: \S.*\?\n/);
	});

	it("counts no level for a story, and asks nothing of an empty page", () => {
		assert.doesNotMatch(
			report("# A story\n\n## Situation\n\nIn May 2024 Ada and I had two weeks.\n", conversation("not-ready")),
			/count alone/,
		);
		assert.doesNotMatch(report(conversationStarter(deploy)), /count alone|Asked next/);
	});

	it("leaves out no remark: each finding stands in it once", () => {
		for (const { pack } of everyConversation()) {
			const { offline } = conversationTarget(answer, pack);
			const text = report(answer, pack);
			for (const { message, rule } of offline.findings) {
				const shown = rule.startsWith("answer/carried/")
					? pack.criteria.find(({ id }) => rule.endsWith(`/${id}`))?.title
					: message;
				assert.ok(shown !== undefined && text.includes(shown), `${pack.slug}: ${rule}`);
			}
		}
	});
});

describe("a fresh card", () => {
	it("shows the plain question beside ours, and a story who will read it; neither is taken for an answer", () => {
		for (const { pack } of everyConversation()) {
			const starter = conversationStarter(pack);
			assert.ok(starter.includes(`\nOften asked as: ${pack.plain}\n`), pack.slug);
			assert.ok(starter.includes(pack.question.trim().split("\n")[0] ?? ""), pack.slug);
			assert.equal(/It stays in this folder\./.test(starter), pack.round === "values", pack.slug);
			assert.equal(conversationTarget(starter, pack).offline.coverage, 0);
		}
	});
});
