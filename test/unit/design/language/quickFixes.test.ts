import assert from "node:assert/strict";

import type { DesignPack } from "../../../../src/core/design/designPack.ts";
import { applyEdits } from "../../../../src/core/design/language/applyEdits.ts";
import { quickFixes } from "../../../../src/core/design/language/quickFixes.ts";
import { designRules } from "../../../../src/core/design/rules/designRules.ts";
import { buildDesignPack } from "../../../../src/node/design/designPackBuilder.ts";
import { designText } from "../designText.ts";
import { designTextOf } from "./designLanguageText.ts";

const base = `
  user([Listener]) -->|opens| api["Home API"]
  api -->|reads taste| users[("User vectors")]
  api -->|asks| pop["Popular source"]
  api -->|scores| rank["Ranker"]
  rank -->|reads| fs[("Feature store")]
  api -.->|reads on a time-out| spare[("Fallback list")]
  user -.->|events| log[/"Event log"/]
  log -.->|events| stream{{"Stream processor"}}
  stream -.->|updates| fs
  stream -.->|updates| users
  stream -.->|fills| spare
  log -.->|rows| train["Trainer"]
  train -.->|deploys| rank
  log -.->|outcomes| watch["Model monitor"]
`;

interface Case {
	readonly rule: string;
	readonly drop?: RegExp;
	/** in the place of what is dropped */
	readonly put?: string;
	readonly add?: string;
	readonly estimate?: string;
	readonly prose?: string;
	/** its title, the first where a finding has several */
	readonly title: string;
	/** lines that are gone, and lines that have come */
	readonly gone: readonly string[];
	readonly come: readonly string[];
	/** of the problem's package; its other checks stay away */
	readonly pack?: true;
}

const cases: readonly Case[] = [
	{
		rule: "syntax/flowchart",
		add: "rank --> heavy[Heavy ranker (DLRM)]",
		title: "Quote this label",
		gone: ["rank --> heavy[Heavy ranker (DLRM)]"],
		come: ['rank --> heavy["Heavy ranker (DLRM)"]'],
	},
	{
		rule: "syntax/flowchart",
		add: 'rank --> q1[(Store "two")] --> q2[Plain]',
		title: "Quote this label",
		gone: ['rank --> q1[(Store "two")] --> q2[Plain]'],
		come: ['rank --> q1[("Store #quot;two#quot;")] --> q2[Plain]'],
	},
	{
		rule: "syntax/flowchart",
		add: "rank --> far[Far away",
		title: "Close this label",
		gone: ["rank --> far[Far away"],
		come: ['rank --> far["Far away"]'],
	},
	{
		rule: "syntax/flowchart",
		add: "rank --> far[(Far away --> pop",
		title: "Close this label",
		gone: ["rank --> far[(Far away --> pop"],
		come: ['rank --> far[("Far away")] --> pop'],
	},
	{
		rule: "syntax/flowchart",
		add: "rank -->|asks (twice)| pop",
		title: "Quote this label",
		gone: ["rank -->|asks (twice)| pop"],
		come: ['rank -->|"asks (twice)"| pop'],
	},
	{
		rule: "syntax/flowchart",
		add: "rank --> pop %% only at night",
		title: "Move this comment to its own line",
		gone: ["rank --> pop %% only at night"],
		come: ["%% only at night", "rank --> pop"],
	},
	{
		rule: "syntax/flowchart",
		add: "rank @{ n: 2 }",
		title: "Put the metadata directly behind its id",
		gone: ["rank @{ n: 2 }"],
		come: ["rank@{ n: 2 }"],
	},
	{
		rule: "syntax/flowchart",
		add: "subgraph one\n  rank",
		title: "Close this group with end",
		gone: [],
		come: ["end"],
	},
	{ rule: "syntax/flowchart", add: "end", title: "Delete this end", gone: ["end"], come: [] },
	{
		rule: "syntax/unknown-kind",
		add: "rank@{ kind: rankr, n: 3 }",
		title: "Change rankr to ranker",
		gone: ["rank@{ kind: rankr, n: 3 }"],
		come: ["rank@{ kind: ranker, n: 3 }"],
	},
	{
		rule: "syntax/unknown-kind",
		add: 'rank@{ kind: "re-rankr" }',
		title: "Change re-rankr to re-ranker",
		gone: ['rank@{ kind: "re-rankr" }'],
		come: ['rank@{ kind: "re-ranker" }'],
	},
	{
		rule: "syntax/unknown-key",
		add: "rank@{ n: 3, rps_mx: 3 }",
		title: "Change rps_mx to rps_max",
		gone: ["rank@{ n: 3, rps_mx: 3 }"],
		come: ["rank@{ n: 3, rps_max: 3 }"],
	},
	{
		rule: "syntax/metadata-number",
		add: "rank@{ n: about 40 pods }",
		title: "Change about 40 pods to 40",
		gone: ["rank@{ n: about 40 pods }"],
		come: ["rank@{ n: 40 }"],
	},
	{
		rule: "units/estimate",
		estimate: "peak = 3 open/s\ntwice = 2 * peka",
		title: "Change peka to peak",
		gone: ["twice = 2 * peka"],
		come: ["twice = 2 * peak"],
	},
	{
		rule: "units/estimate",
		estimate: "cost = 2 * machines",
		title: "Write a line for machines",
		gone: [],
		come: ["machines = 1"],
	},
	{
		rule: "units/estimate",
		estimate: "wait = 5 ms + 3",
		title: "Write 3 ms",
		gone: ["wait = 5 ms + 3"],
		come: ["wait = 5 ms + 3 ms"],
	},
	{
		rule: "units/estimate",
		estimate: "hop = 5 ms\nwait = 2 * (hop - 3)",
		title: "Write 3 s",
		gone: ["wait = 2 * (hop - 3)"],
		come: ["wait = 2 * (hop - 3 s)"],
	},
	{
		rule: "units/estimate",
		estimate: "peak = 3 open / 1 s to user",
		title: "Show it in open/s",
		gone: ["peak = 3 open / 1 s to user"],
		come: ["peak = 3 open / 1 s to open/s"],
	},
	{
		rule: "units/estimate",
		estimate: "share = 3 / 4 to s # of all",
		title: 'Leave out "to s"',
		gone: ["share = 3 / 4 to s # of all"],
		come: ["share = 3 / 4 # of all"],
	},
	{
		rule: "units/estimate-off",
		estimate: "mau = 751M user\ndaily_share = 40%\nopens = 3 open/user/day\nmean_rps = 10400",
		pack: true,
		title: "Write the unit: open/s",
		gone: ["mean_rps = 10400"],
		come: ["mean_rps = 10400 open/s"],
	},
	{
		rule: "units/estimate-off",
		estimate: "mean_rps = 10000 + 400",
		pack: true,
		title: "Write the unit: open/s",
		gone: ["mean_rps = 10000 + 400"],
		come: ["mean_rps = (10000 + 400) * 1 open/s"],
	},
	{
		rule: "units/estimate-hint",
		estimate: "a = 4B user",
		title: "Write bn for billions",
		gone: ["a = 4B user"],
		come: ["a = 4bn user"],
	},
	{
		rule: "units/estimate-hint",
		estimate: "a = 4 user\na = 5 user",
		title: "Delete this line; a later one gives a",
		gone: ["a = 4 user"],
		come: [],
	},
	{
		rule: "units/unknown-name-in-prose",
		estimate: "peak = 3 open/s",
		prose: "At {peka} it holds.",
		title: "Change to {peak}",
		gone: ["At {peka} it holds."],
		come: ["At {peak} it holds."],
	},
	{
		rule: "units/unknown-name-in-prose",
		estimate: "rate = 3 open/s",
		prose: "At {machines} it holds.",
		title: "Write a line for machines",
		gone: [],
		come: ["machines = 1"],
	},
	{
		rule: "consistency/component-number",
		add: "rank@{ n: 40 }",
		prose: "The Ranker runs on 90 replicas.",
		title: "Write 40 replicas",
		gone: ["The Ranker runs on 90 replicas."],
		come: ["The Ranker runs on 40 replicas."],
	},
	{
		rule: "consistency/estimate-number",
		estimate: "peak = 26 k open/s",
		prose: "The peak is 5 k open/s.",
		title: "Write {peak}",
		gone: ["The peak is 5 k open/s."],
		come: ["The peak is {peak}."],
	},
	{
		rule: "consistency/objective",
		estimate: "slo_p95 = 200 ms",
		prose: "With an objective of 300 ms we are safe.",
		title: "Write {slo_p95}",
		gone: ["With an objective of 300 ms we are safe."],
		come: ["With an objective of {slo_p95} we are safe."],
	},
	{
		rule: "consistency/table-sum",
		prose: "| hop | p95 |\n|---|---|\n| A | 20 ms |\n| B | 30 ms |\n| sum | 80 ms |",
		title: "Write 50 ms",
		gone: ["| sum | 80 ms |"],
		come: ["| sum | 50 ms |"],
	},
	{
		rule: "consistency/table-sum",
		prose: "| step | time |\n|---|---|\n| A | 2 h |\n| B | 1.5 h |\n| sum | 6 h |",
		title: "Write 3.5 h",
		gone: ["| sum | 6 h |"],
		come: ["| sum | 3.5 h |"],
	},
	{
		rule: "consistency/counted-number",
		estimate: "gpus = 194 gpu * 24 h / 24 h to gpu",
		prose: "Encoding takes 2,000 GPUs all day.",
		title: "Write {gpus}",
		gone: ["Encoding takes 2,000 GPUs all day."],
		come: ["Encoding takes {gpus} all day."],
	},
	{
		rule: "consistency/utilisation",
		add: "rank@{ rps_max: 10, n: 20 }",
		estimate: "entry_rps = 100 request/s",
		prose: "The Ranker runs at 20 % of its capacity.",
		title: "Write 50 %",
		gone: ["The Ranker runs at 20 % of its capacity."],
		come: ["The Ranker runs at 50 % of its capacity."],
	},
	{
		rule: "consistency/entry-load",
		drop: /\|opens\|/,
		put: "|opens, 5 k QPS|",
		estimate: "entry_rps = 26 k open/s",
		title: "Write opens, 26 k/s",
		gone: ['user([Listener]) -->|opens, 5 k QPS| api["Home API"]'],
		come: ['user([Listener]) -->|opens, 26 k/s| api["Home API"]'],
	},
	{
		rule: "capacity/retry-storm",
		add: "e1@{ retries: 2, timeout: 60 }\nrank@{ rps_max: 10, n: 15 }",
		drop: /api -->\|scores\| rank/,
		put: "api e1@-->|scores| rank",
		estimate: "entry_rps = 100 request/s",
		title: "Set retries to 0",
		gone: ["e1@{ retries: 2, timeout: 60 }"],
		come: ["e1@{ retries: 0, timeout: 60 }"],
	},
	{
		rule: "latency/late-timeout",
		add: "e1@{ timeout: 300 }",
		drop: /api -->\|scores\| rank/,
		put: "api e1@-->|scores| rank",
		estimate: "slo_p95 = 200 ms",
		title: "Set timeout to 200",
		gone: ["e1@{ timeout: 300 }"],
		come: ["e1@{ timeout: 200 }"],
	},
	{
		rule: "syntax/ignore",
		add: "%% woodshed-ignore structure/single-instance\napi@{ n: 2 }",
		title: "Say why this check does not apply",
		gone: ["%% woodshed-ignore structure/single-instance"],
		come: ["%% woodshed-ignore structure/single-instance: reason"],
	},
	{
		rule: "syntax/ignore",
		prose: "<!-- woodshed-ignore consistency/not-drawn: -->\nA first line.",
		title: "Say why this check does not apply",
		gone: ["<!-- woodshed-ignore consistency/not-drawn: -->"],
		come: ["<!-- woodshed-ignore consistency/not-drawn: reason -->"],
	},
	{
		rule: "syntax/ignore",
		add: "%% woodshed-ignore structure/single-instanc: a prototype\napi@{ n: 2 }",
		title: "Change structure/single-instanc to structure/single-instance",
		gone: ["%% woodshed-ignore structure/single-instanc: a prototype"],
		come: ["%% woodshed-ignore structure/single-instance: a prototype"],
	},
	{
		rule: "consistency/number-without-unit",
		prose: "We give up when it answers later than 90, and retry.",
		title: "Write 90 ms",
		gone: ["We give up when it answers later than 90, and retry."],
		come: ["We give up when it answers later than 90 ms, and retry."],
	},
	{
		rule: "consistency/number-without-unit",
		prose: "It is rebuilt every 30, by a job.",
		title: "Write 30 minutes",
		gone: ["It is rebuilt every 30, by a job."],
		come: ["It is rebuilt every 30 minutes, by a job."],
	},
	{
		rule: "capacity/overload",
		add: "rank@{ rps_max: 10, n: 2 }",
		estimate: "entry_rps = 100 request/s",
		title: "Set n to 15",
		gone: ["rank@{ rps_max: 10, n: 2 }"],
		come: ["rank@{ rps_max: 10, n: 15 }"],
	},
	{
		rule: "capacity/tight",
		add: "rank@{ rps_max: 10, n: 2 }",
		estimate: "entry_rps = 19 request/s",
		title: "Set n to 3",
		gone: ["rank@{ rps_max: 10, n: 2 }"],
		come: ["rank@{ rps_max: 10, n: 3 }"],
	},
	{
		rule: "latency/no-objective",
		add: "rank@{ p95: 100 }",
		estimate: "users = 3 user",
		title: "Write slo_p95 into the estimates",
		gone: [],
		come: ["slo_p95 = 200 ms"],
	},
	{
		rule: "latency/no-objective",
		add: "rank@{ p95: 100 }",
		title: "Write slo_p95 into the estimates",
		gone: [],
		come: ["```estimate", "slo_p95 = 200 ms", "```", ""],
	},
	{
		rule: "structure/single-instance",
		add: "api@{ n: 1 }",
		title: "Set n to 2",
		gone: ["api@{ n: 1 }"],
		come: ["api@{ n: 2 }"],
	},
	{
		rule: "structure/synchronous-cycle",
		add: "rank -->|asks again| api",
		title: "Make this arrow asynchronous",
		gone: ["rank -->|asks again| api"],
		come: ["rank -.->|asks again| api"],
	},
	{
		rule: "structure/no-fallback",
		drop: /^.*spare.*$/gm,
		add: "linkStyle 3 stroke:red",
		title: "Draw a fallback that Home API turns to",
		gone: [],
		come: ['api -.->|on a time-out| fallback_list[("Fallback list")]'],
	},
	{
		rule: "structure/no-fallback",
		drop: /^.*spare.*$/gm,
		title: "Draw a fallback that Home API turns to",
		gone: [],
		come: ['  api -.->|on a time-out| fallback_list[("Fallback list")]'],
	},
];

/** A finding of each rule that may be silenced, and the line above which the note stands. */
const silenced: readonly (Omit<Case, "title" | "gone" | "come"> & { readonly note: string; readonly above: string })[] =
	[
		{
			rule: "capacity/tight",
			add: "rank@{ rps_max: 10, n: 2 }",
			estimate: "entry_rps = 19 request/s",
			note: "%% woodshed-ignore capacity/tight: reason",
			above: "rank@{ rps_max: 10, n: 2 }",
		},
		{
			rule: "syntax/unknown-key",
			add: "subgraph g\n    rank@{ owner: me }\nend",
			note: "    %% woodshed-ignore syntax/unknown-key: reason",
			above: "    rank@{ owner: me }",
		},
		{
			rule: "units/estimate-hint",
			estimate: "a = 4B user",
			note: "# woodshed-ignore units/estimate-hint: reason",
			above: "a = 4B user",
		},
		{
			rule: "consistency/number-without-unit",
			prose: "A first line of it.\nWe give up when it answers later than 90, and retry.",
			note: "<!-- woodshed-ignore consistency/number-without-unit: reason -->",
			above: "A first line of it.",
		},
		{
			rule: "consistency/table-sum",
			prose: "| hop | p95 |\n|---|---|\n| A | 20 ms |\n| B | 30 ms |\n| sum | 80 ms |",
			note: "<!-- woodshed-ignore consistency/table-sum: reason -->",
			above: "| hop | p95 |",
		},
		{
			rule: "consistency/decision-without-reason",
			prose: "- We chose a blender.\n- And it works.",
			note: "<!-- woodshed-ignore consistency/decision-without-reason: reason -->",
			above: "- We chose a blender.",
		},
		{
			rule: "structure/single-instance",
			add: "api@{ n: 1 }",
			note: "%% woodshed-ignore structure/single-instance: reason",
			above: "api@{ n: 1 }",
		},
	];

describe("quickFixes", () => {
	let pack: DesignPack;

	before(() => {
		const built = buildDesignPack("problems/design/home-shelf-ranking");
		assert.ok(built.ok);
		// of the package only its formulas count here
		const rubric = { ...built.value.rubric, criteria: [], requiredRoles: [], requiredEdges: [], redFlags: [] };
		pack = { ...built.value, rubric };
	});

	const read = (one: Pick<Case, "drop" | "put" | "add" | "estimate" | "prose" | "pack">, eol = "\n") => {
		const drawing = one.drop === undefined ? base : base.replace(one.drop, one.put ?? "");
		const written = designText({
			drawing: `${drawing.trim()}\n${one.add ?? ""}`,
			...(one.estimate === undefined ? {} : { estimate: one.estimate }),
			...(one.prose === undefined ? {} : { prose: one.prose }),
		});
		return designTextOf(written.replaceAll("\n", eol), one.pack === true ? { pack } : {});
	};

	for (const one of cases) {
		for (const [ending, eol] of [
			["", "\n"],
			[", with CRLF", "\r\n"],
		] as const) {
			it(`${one.title} (${one.rule}${ending}): the finding goes and nothing else changes`, () => {
				const text = read(one, eol);
				const finding = text.design.findings.find(({ rule }) => rule === one.rule);
				assert.ok(finding, text.design.findings.map(({ id }) => id).join(", "));
				const fixes = quickFixes(text, finding);
				const fix = fixes.find(({ title }) => title === one.title);
				assert.ok(fix, `there is only: ${fixes.map(({ title }) => title).join(", ")}`);
				const after = applyEdits(text.text, fix.edits);
				assert.equal(after.replaceAll(eol, "").search(/[\r\n]/), -1, "line breaks are those of the document");
				assert.deepEqual(lineDifference(text.text.split(eol), after.split(eol)), { gone: one.gone, come: one.come });
				const left = designTextOf(after, one.pack === true ? { pack } : {}).design.findings;
				assert.deepEqual(
					left.map(({ id }) => id),
					text.design.findings.filter(({ id }) => id !== finding.id).map(({ id }) => id),
				);
				for (const { fill, text: by } of fix.edits) {
					assert.ok(fill === undefined || by.includes(fill), "what is to be written over stands in the edit");
				}
			});
		}
	}

	for (const one of silenced) {
		it(`silences ${one.rule} above "${one.above}" and nothing else`, () => {
			const text = read(one);
			const finding = text.design.findings.find(({ rule }) => rule === one.rule);
			assert.ok(finding, text.design.findings.map(({ id }) => id).join(", "));
			const fix = quickFixes(text, finding).at(-1);
			assert.equal(fix?.title, `Silence ${one.rule} here, with a reason`);
			const after = applyEdits(text.text, fix.edits);
			const lines = after.split("\n");
			assert.equal(lines[lines.indexOf(one.note) + 1], one.above);
			assert.deepEqual(lineDifference(text.text.split("\n"), lines), { gone: [], come: [one.note] });
			const left = designTextOf(after).design.findings;
			assert.deepEqual(
				left.map(({ id }) => id),
				text.design.findings.filter(({ id }) => id !== finding.id).map(({ id }) => id),
			);
			const unreasoned = after.replace(": reason", ":");
			assert.ok(
				["syntax/ignore", finding.rule].every((rule) =>
					designTextOf(unreasoned).design.findings.some((one) => one.rule === rule),
				),
				"without a reason nothing is silenced, and that is said",
			);
			const another = after.replace(one.rule, "structure/no-such-rule");
			assert.ok(
				designTextOf(another).design.findings.some(({ id }) => id === finding.id),
				"a note silences the rule it names",
			);
		});
	}

	it("silences two rules of one line by two notes above it", () => {
		const text = read({
			add: "api@{ n: 1, owner: me }",
		});
		const silence = (written: string, rule: string) => {
			const one = designTextOf(written);
			const finding = one.design.findings.find((found) => found.rule === rule);
			assert.ok(finding);
			return applyEdits(written, quickFixes(one, finding).at(-1)?.edits ?? []);
		};
		const once = silence(text.text, "structure/single-instance");
		const twice = silence(once, "syntax/unknown-key");
		assert.deepEqual(designTextOf(twice).design.findings, []);
	});

	it("offers no way to silence what cannot be read or is nowhere", () => {
		const text = read({ add: "broken[" });
		const finding = text.design.findings.find(({ rule }) => rule === "syntax/flowchart");
		assert.ok(finding);
		assert.deepEqual(quickFixes(text, finding), []);
	});

	it("takes the finding of every rule's own example away, wherever it offers anything", () => {
		const mended = designRules.flatMap((rule) => {
			const text = designTextOf(rule.page.bad);
			const finding = text.design.findings.find((one) => one.rule === rule.id);
			const fixes = finding === undefined ? [] : quickFixes(text, finding);
			for (const fix of fixes) {
				const left = designTextOf(applyEdits(text.text, fix.edits)).design.findings;
				assert.ok(!left.some(({ id }) => id === finding?.id), `${rule.id}: ${fix.title}`);
			}
			return fixes.some(({ title }) => !title.startsWith("Silence")) ? [rule.id] : [];
		});
		assert.ok(mended.length >= 20, mended.join(", "));
	});

	it("has a fix for no rule that does not exist", () => {
		const known = new Set(designRules.map(({ id }) => id));
		assert.deepEqual(
			cases.filter(({ rule }) => !known.has(rule)),
			[],
		);
	});
});

/** Lines of the one that are not in the other, both in their order; equal lines are matched one to one. */
function lineDifference(before: readonly string[], after: readonly string[]) {
	const rest = [...after];
	const gone: string[] = [];
	for (const line of before) {
		const at = rest.indexOf(line);
		if (at < 0) {
			gone.push(line);
		} else {
			rest.splice(at, 1);
		}
	}
	return { gone, come: rest };
}
