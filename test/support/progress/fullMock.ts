import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { LogEvent, NewLogEvent } from "../../../src/core/practice/logEvent.ts";
import type { MockRound } from "../../../src/core/practice/plan/plan.ts";
import type { PractisedProblem } from "../../../src/core/practice/progress/practisedProblem.ts";
import { introduction } from "../../../src/core/practice/rounds/introduction.ts";
import { quoteLine } from "../../../src/core/practice/scorecard/quoteLine.ts";
import type { ScorecardInputs } from "../../../src/core/practice/scorecard/scorecardInputs.ts";
import {
	conversationFacts,
	designFacts,
	noFacts,
	solutionFacts,
	type SubjectFacts,
} from "../../../src/core/practice/scorecard/subjectFacts.ts";
import { conversationTarget } from "../../../src/core/review/conversation/conversationTarget.ts";
import { designTarget } from "../../../src/core/review/designTarget.ts";
import { foundWords } from "../../../src/core/review/foundWords.ts";
import type { ReviewTarget } from "../../../src/core/review/reviewTarget.ts";
import { reviewedEvent } from "../../../src/extension/review/reviewedEvent.ts";
import { buildDesignPack } from "../../../src/node/design/designPackBuilder.ts";
import { buildConversation } from "../../../src/node/review/conversation/conversationBuilder.ts";

const problemFolder = join(import.meta.dirname, "..", "..", "..", "problems");
const answerFolder = join(import.meta.dirname, "..", "..", "fixtures", "conversation");

/** A log and what is known beside it, as the product has them. */
export interface SatMock {
	readonly events: readonly LogEvent[];
	readonly inputs: ScorecardInputs;
	/** what the candidate wrote: text by path in the practice folder */
	readonly files: Readonly<Record<string, string>>;
}

/** Who read what was said: a model, the offline checks alone, or those and the candidate's own marks. */
export type ReadBy = "model" | "checks" | "own marks";

/**
 * A full mock of six hours on Tuesday 12 May 2026 with shipped problems: answers of known level, a senior design with
 * half of its numbers gone, code that needed a second try.
 */
export function fullMock(readBy: ReadBy): SatMock {
	const log = new MockLog();
	const problems: PractisedProblem[] = [];
	const facts = new Map<string, SubjectFacts>();
	const titles = new Map<string, string>();
	const texts = new Map<string, { readonly path: string; readonly text: string }>();

	const code = (slug: string, round: string, category: string, minutes: number, ...events: readonly NewLogEvent[]) => {
		const folder = join(problemFolder, "coding", slug);
		const title = /^title: *"?(.*?)"?$/m.exec(readFileSync(join(folder, "problem.yaml"), "utf8"))?.[1] ?? slug;
		problems.push({ slug, title, round, category, minutes });
		const text = "def solve(plays):\n    seen = set()\n    return [p for p in plays if p not in seen]\n";
		const path = `coding/${slug}/solution.py`;
		texts.set(slug, { path, text });
		facts.set(slug, solutionFacts(readFileSync(join(folder, "statement.md"), "utf8"), { path, text }));
		log.add(2, { kind: "attemptStarted", slug, round, language: "python", attempt: 1 });
		for (const event of events) {
			log.add(9, event);
		}
	};
	const read = (target: ReviewTarget, text: string): void => {
		const found = foundWords(target.offline);
		if (readBy === "own marks") {
			log.add(1, {
				kind: "predicted",
				slug: target.slug,
				given: "earlier",
				items: target.criteria.map(({ id }) => {
					const quote = found.get(id);
					return quote === undefined ? { criterion: id, verdict: "not_met" } : { criterion: id, verdict: "met", quote };
				}),
			});
		}
		if (readBy !== "model") {
			log.add(1, reviewedEvent(target, target.offline));
			return;
		}
		log.add(1, {
			kind: "reviewed",
			slug: target.slug,
			mode: "Example model 2",
			score: null,
			coverage: 1,
			failure: null,
			promptVersion: 1,
			...(target.program === undefined ? {} : { program: target.program() }),
			items: target.criteria.map(({ id }, at) => {
				const quote = found.get(id);
				assert.ok(quote === undefined || quoteLine(text, quote) !== null, `${target.slug}: ${quote}`);
				return quote === undefined
					? { criterion: id, state: "grounded", verdict: "not_addressed" }
					: { criterion: id, state: "grounded", verdict: at % 4 === 3 ? "partial" : "met", quote };
			}),
		});
	};
	const talk = (slug: string, shelf: "knowledge" | "values", kind: "strong" | "hollow"): void => {
		const file = join(problemFolder, shelf, `${slug}.md`);
		const built = buildConversation(file, readFileSync(file, "utf8"));
		assert.ok(built.ok);
		const pack = built.value;
		const path = `${shelf}/${slug}/answer.md`;
		const text = readFileSync(join(answerFolder, `${slug}.${kind}.md`), "utf8");
		problems.push({
			slug,
			title: pack.title,
			round: pack.round,
			category: pack.value ?? pack.round,
			minutes: pack.minutes,
		});
		texts.set(slug, { path, text });
		facts.set(slug, conversationFacts(pack, { path, text }));
		for (const { id, title } of pack.criteria) titles.set(`${slug}/${id}`, title);
		log.add(1, { kind: "attemptStarted", slug, round: pack.round, language: null, attempt: 1 });
		log.add(pack.minutes + 4, { kind: "interviewed", slug, mode: "Example model 2", questions: 3, hints: 0 });
		read(conversationTarget(text, pack), text);
	};
	const design = (slug: string): void => {
		const built = buildDesignPack(join(problemFolder, "design", slug));
		assert.ok(built.ok);
		const pack = built.value;
		// half of the numbers, and no word of how it is watched
		const estimate = /```estimates?\n[\s\S]*?\n```/.exec(pack.references.senior)?.[0] ?? "";
		const lines = estimate.split("\n");
		const kept = [...lines.slice(0, Math.ceil(lines.length / 2)), "```"].join("\n");
		const text = pack.references.senior.replace(estimate, kept);
		const path = `design/${slug}/design.md`;
		problems.push({ slug, title: pack.title, round: "design", category: pack.category, minutes: pack.minutes });
		texts.set(slug, { path, text });
		facts.set(slug, designFacts(pack, { path, text }));
		for (const { id, title } of pack.rubric.criteria) titles.set(`${slug}/${id}`, title);
		log.add(1, { kind: "attemptStarted", slug, round: "design", language: null, attempt: 1 });
		log.add(28, { kind: "interviewed", slug, mode: "Example model 2", questions: 5, hints: 1 });
		log.add(22, { kind: "interviewed", slug, mode: "Example model 2", questions: 4, hints: 0 });
		read(designTarget(text, pack), text);
	};
	const parts: NonNullable<Extract<NewLogEvent, { kind: "roundEnded" }>["parts"]> = [];
	/** The part's clock runs while it is acted. */
	const sit = (hour: MockRound, slug: string, of: number, act: () => void): void => {
		const before = log.minutes;
		act();
		parts.push({ slug, hour, minutes: log.minutes - before, of });
	};
	const round = "full:01";
	log.add(15, { kind: "roundStarted", round, mock: true });
	sit("screen", introduction, 5, () => log.add(4));
	sit("screen", "deploy", 5, () => talk("deploy", "knowledge", "strong"));
	sit("screen", "drift", 5, () => talk("drift", "knowledge", "hollow"));
	sit("screen", "fewer-repeats", 15, () =>
		code(
			"fewer-repeats",
			"coding",
			"algorithms",
			15,
			judged("fewer-repeats", "accepted"),
			cost("fewer-repeats", "O(n)"),
		),
	);
	sit("screen", "genre-stretch", 25, () =>
		code(
			"genre-stretch",
			"coding",
			"algorithms",
			25,
			judged("genre-stretch", "wrong-answer"),
			judged("genre-stretch", "wrong-answer"),
			judged("genre-stretch", "accepted"),
			cost("genre-stretch", "O(n^2)"),
		),
	);
	log.add(20);
	sit("data", "sql-weekly-retention", 20, () =>
		code("sql-weekly-retention", "data", "sql", 20, judged("sql-weekly-retention", "accepted")),
	);
	sit("data", "dedup-ttl", 25, () =>
		code(
			"dedup-ttl",
			"coding",
			"streaming",
			25,
			judged("dedup-ttl", "wrong-answer"),
			judged("dedup-ttl", "wrong-answer"),
		),
	);
	sit("data", "features", 15, () => talk("features", "knowledge", "strong"));
	log.add(20);
	sit("depth", "hard-problem", 30, () => talk("hard-problem", "knowledge", "strong"));
	sit("depth", "frameworks", 30, () => talk("frameworks", "knowledge", "hollow"));
	log.add(30);
	sit("design", "monday-discovery", 60, () => design("monday-discovery"));
	log.add(20);
	sit("values", "expected-to-fail", 15, () => talk("expected-to-fail", "values", "strong"));
	sit("values", "hardest-feedback", 15, () => talk("hardest-feedback", "values", "strong"));
	sit("values", "other-squad", 15, () => talk("other-squad", "values", "hollow"));
	sit("values", "one-quarter", 15, () => talk("one-quarter", "values", "strong"));
	const minutes = parts.reduce((total, part) => total + part.minutes, 0);
	log.add(1, { kind: "roundEnded", round, minutes, parts });
	return {
		events: log.events,
		files: Object.fromEntries([...texts.values()].map(({ path, text }) => [path, text])),
		inputs: {
			problems,
			titleOf: (slug, criterion) => titles.get(`${slug}/${criterion}`) ?? criterion,
			placeOf: (slug, _criterion, quote) => {
				const text = texts.get(slug);
				const lineBase0 = text === undefined ? null : quoteLine(text.text, quote);
				return text === undefined || lineBase0 === null ? null : { path: text.path, lineBase0, level: null };
			},
			factsOf: (slug) => facts.get(slug) ?? noFacts,
			dayOf: (at) => at.slice(0, 10),
			from: "2026-05-12T00:00:00.000Z",
			to: "2026-05-13T00:00:00.000Z",
			shown: { from: "2026-05-12", to: "2026-05-12" },
		},
	};
}

class MockLog {
	readonly events: LogEvent[] = [];
	private atMs = Date.parse("2026-05-12T09:00:00.000Z");

	/** since 1970 */
	get minutes(): number {
		return this.atMs / 60_000;
	}

	/** `minutes` after the event before */
	add(minutes: number, event?: NewLogEvent): void {
		this.atMs += minutes * 60_000;
		if (event !== undefined) {
			const id = `01ARZ3NDEKTSV4RRFFQ69G${String(this.events.length).padStart(4, "0")}`;
			this.events.push({ v: 1, id, at: new Date(this.atMs).toISOString(), ...event });
		}
	}
}

function judged(slug: string, verdict: "accepted" | "wrong-answer"): NewLogEvent {
	const passed = verdict === "accepted" ? 24 : 19;
	return {
		kind: "judged",
		slug,
		language: "python",
		mode: "submit",
		verdict,
		passed,
		total: 24,
		failed: [],
		wallMs: 9,
	};
}

function cost(slug: string, time: string): NewLogEvent {
	return { kind: "claimed", slug, language: "python", time, space: null, measured: "O(n)" };
}
