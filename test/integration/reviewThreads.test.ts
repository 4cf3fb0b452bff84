import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import * as vscode from "vscode";

import type { DesignPack } from "../../src/core/design/designPack.ts";
import { designTarget } from "../../src/core/review/designTarget.ts";
import { evidenceHistory } from "../../src/core/review/evidenceHistory.ts";
import type { Review } from "../../src/core/review/reviewEvent.ts";
import { readReviewRecord, type ReviewRecord, reviewRecordText } from "../../src/core/review/reviewRecord.ts";
import type { PracticeFolder } from "../../src/extension/practice/practiceFolder.ts";
import { Progress } from "../../src/extension/practice/progress.ts";
import { KeptReviews } from "../../src/extension/review/keptReviews.ts";
import { ReviewerChoice } from "../../src/extension/review/reviewerChoice.ts";
import { ReviewerTrust } from "../../src/extension/review/reviewerTrust.ts";
import { Reviewing } from "../../src/extension/review/reviewing.ts";
import { ReviewReports } from "../../src/extension/review/reviewReports.ts";
import { ThreadTalk } from "../../src/extension/review/threadTalk.ts";
import { type Exchange, type OpenaiServer, type Scenario, startOpenaiServer } from "../support/openaiServer.ts";
import { replyFinding, replyText, trueQuotes } from "../support/scriptedReply.ts";
import { type RecordedThreads, recordThreads, textOf } from "./support/recordedThreads.ts";
import {
	activated,
	designPack,
	inPractice,
	logEvents,
	openProblem,
	ownFolder,
	packageText,
	until,
	write,
} from "./support/practice.ts";
import { FakeMemory, replace } from "./support/stand.ts";

const slug = "home-shelf-ranking";
const file = (): string => inPractice(".woodshed", "reviews", `design-${slug}.json`);
const { Global } = vscode.ConfigurationTarget;

/** One window's reviews of the folder: the extension's own classes, whose threads can be read. */
interface Window {
	readonly reviewing: Reviewing;
	readonly recorded: RecordedThreads;
	readonly talk: ThreadTalk;
	close(): void;
}

describe("a review that outlives its window", () => {
	let document: vscode.TextDocument;
	let text: string;
	let pack: DesignPack;
	let folder: PracticeFolder;
	let log: vscode.LogOutputChannel;
	let server: OpenaiServer;
	let scenario: Scenario;
	let errors: unknown[];
	const windows = new Set<Window>();
	/** as a mock does that has this design */
	let isHidden = false;
	const hiding = new vscode.EventEmitter<void>();

	const openWindow = (): Window => {
		const progress = new Progress(folder, log);
		const kept = new KeptReviews(folder, log);
		const recorded = recordThreads(document.uri);
		const choice = new ReviewerChoice(
			{ get: async () => undefined, onDidChange: () => ({ dispose: () => undefined }) } as never,
			new FakeMemory(),
		);
		const reviewing = new Reviewing({
			isHidden: () => isHidden,
			onDidHide: hiding.event,
			choice,
			consent: { ask: async () => true } as never,
			threads: recorded.threads,
			progress,
			kept,
			trust: new ReviewerTrust(new FakeMemory()),
			target: async (_document, of) => designTarget(of, pack),
			reopened: async () => undefined,
			nowMs: Date.now,
			history: async (of) => evidenceHistory(await folder.log.events(), of),
			showError: (error) => void errors.push(error),
		});
		/** Without an interview under way: the item of the thread alone is graded anew. */
		const interviews: ConstructorParameters<typeof ThreadTalk>[2] = {
			async answerAt(uri, followUp, said) {
				const regrade = await reviewing.regrade(uri, followUp, said);
				const turn = {
					who: "interviewer",
					kind: "regrade",
					at: 1,
					criterion: followUp.criterion,
					source: "test",
				} as const;
				return regrade === null ? null : [{ ...turn, text: regrade.reason, quotes: [] }];
			},
		};
		const made: Window = {
			reviewing,
			recorded,
			talk: new ThreadTalk(recorded.threads, reviewing, interviews),
			close() {
				windows.delete(made);
				for (const one of [reviewing, kept, choice, progress, recorded]) {
					one.dispose();
				}
			},
		};
		windows.add(made);
		return made;
	};

	before(async () => {
		await activated();
		document = await openProblem(slug);
		text = await packageText("design", slug, "reference", "senior.design.md");
		pack = await designPack(slug);
		folder = await ownFolder();
		log = vscode.window.createOutputChannel("Woodshed kept reviews", { log: true });
		server = await startOpenaiServer((exchange) => scenario(exchange));
		const configuration = vscode.workspace.getConfiguration("woodshed.reviewer");
		await configuration.update("provider", "compatible", Global);
		await configuration.update("model", "test-model", Global);
		await configuration.update("baseUrl", server.url, Global);
	});
	beforeEach(async () => {
		errors = [];
		rmSync(file(), { force: true });
		await write(document, text);
	});
	afterEach(async () => {
		for (const window of [...windows]) {
			await window.reviewing.forget(document.uri);
			window.close();
		}
		assert.deepEqual(errors, []);
	});
	after(async () => {
		for (const name of ["provider", "model", "baseUrl"]) {
			await vscode.workspace.getConfiguration("woodshed.reviewer").update(name, undefined, Global);
		}
		await server.close();
		folder.dispose();
		log.dispose();
		hiding.dispose();
	});

	const kept = (): ReviewRecord => {
		const read = readReviewRecord(readFileSync(file(), "utf8"));
		assert.ok(read.ok, JSON.stringify(read));
		return read.value;
	};
	const review = async ({ reviewing }: Window): Promise<Review> => {
		const result = await reviewing.review(document);
		assert.ok(result);
		assert.equal(result.failure, undefined);
		return result;
	};
	/** threads say what the rubric says, not its short names */
	const titleOf = (criterion: string): string => pack.rubric.criteria.find(({ id }) => id === criterion)?.title ?? "?";
	const threadOf = ({ recorded }: Window, criterion: string): vscode.CommentThread => {
		const thread = recorded.shown().find((one) => one.label?.startsWith(`${titleOf(criterion)} · `));
		assert.ok(thread, criterion);
		return thread;
	};
	const criteria = (): readonly string[] => pack.rubric.criteria.map(({ id }) => id);

	it("comes back with its threads at their words, its rows and its score", async () => {
		scenario = verdicts("partial");
		const first = openWindow();
		const result = await review(first);
		const before = first.recorded.shown().map((one) => [one.label, document.getText(one.range)]);
		first.close();
		await write(document, `<!-- one -->\n<!-- two -->\n${text}`);

		const second = openWindow();
		await until("the threads", () => second.recorded.shown().length === before.length);
		assert.deepEqual(
			second.recorded.shown().map((one) => [one.label, document.getText(one.range)]),
			before,
		);
		const { shown } = second.reviewing.boardReview(document.uri);
		assert.ok(shown.type === "done");
		assert.equal(shown.score, result.score);
		assert.deepEqual(
			shown.rows.map(({ verdict }) => verdict),
			result.rows.map((row) => row.finding?.verdict),
		);
		assert.equal(second.reviewing.result(document.uri)?.target.sources[0]?.text, text, "what was sent");
	});

	it("is out of sight while a mock has its problem, and comes back after it", async () => {
		scenario = verdicts("partial");
		const window = openWindow();
		await review(window);
		const labels = (): readonly unknown[] => window.recorded.shown().map(({ label }) => label);
		const before = labels();
		assert.ok(before.length > 0);
		isHidden = true;
		try {
			hiding.fire();
			assert.deepEqual(labels(), []);
			await write(document, `<!-- one -->\n${text}`);
			assert.deepEqual(labels(), [], "nor does an edit bring it back");
		} finally {
			isHidden = false;
			hiding.fire();
		}
		assert.deepEqual(labels(), before);
	});

	it("says of words that are gone that the text changed, and folds their thread", async () => {
		scenario = verdicts("partial");
		const first = openWindow();
		await review(first);
		const thread = threadOf(first, criteria()[0] ?? "");
		const words = document.getText(thread.range);
		first.close();
		await write(document, text.replace(words, "Something else entirely."));
		const second = openWindow();
		await until("the threads", () => second.recorded.shown().length > 0);
		const gone = threadOf(second, criteria()[0] ?? "");
		assert.match(gone.label ?? "", / · text changed since review$/);
		assert.equal(gone.collapsibleState, vscode.CommentThreadCollapsibleState.Collapsed);
	});

	it("keeps Resolve and Reopen through edits, another review and another window", async () => {
		scenario = verdicts("partial");
		const first = openWindow();
		await review(first);
		const [one = "", two = ""] = criteria();
		await first.talk.setResolved(threadOf(first, one), true);
		await first.talk.setResolved(threadOf(first, two), true);
		await first.talk.setResolved(threadOf(first, two), false);
		const states = (window: Window) => [one, two].map((id) => threadOf(window, id).contextValue);
		assert.deepEqual(states(first), ["resolved", "unresolved"]);
		await write(document, `${text}\nOne more line.\n`);
		assert.deepEqual(states(first), ["resolved", "unresolved"]);
		await review(first);
		assert.deepEqual(states(first), ["resolved", "unresolved"]);
		first.close();
		const second = openWindow();
		await until("the threads", () => second.recorded.shown().length > 0);
		assert.deepEqual(states(second), ["resolved", "unresolved"]);
	});

	it("keeps one thread an item over reviews, with its replies, and tells what new words fixed", async () => {
		scenario = verdicts("partial", "Too thin.");
		const window = openWindow();
		await review(window);
		const [one = ""] = criteria();
		const thread = threadOf(window, one);
		await window.reviewing.reply(document.uri, `model/${one}`, "you", "It is *meant* so.");
		const count = window.recorded.shown().length;

		// met on the very words that were not enough
		scenario = verdicts("met", "Convincing now.");
		await review(window);
		assert.equal(threadOf(window, one), thread, "the same thread");
		assert.equal(window.recorded.shown().length, count, "no remark twice");
		assert.match(textOf(thread), /Convincing now\./);
		assert.doesNotMatch(textOf(thread), /Too thin|Fixed/);
		assert.match(textOf(thread), /partial → met, but on the same words · in this review/);
		assert.match(textOf(thread), /It is \*meant\* so\./);

		const added = "We keep an unbiased slice of one percent of the listeners whose shelves are shuffled.";
		await write(document, text.replace("\n## ", `\n${added}\n\n## `));
		scenario = verdicts("met", "Convincing now.", added);
		await review(window);
		assert.match(textOf(threadOf(window, one)), new RegExp(`Fixed:\\*\\* “${added}”`));
		assert.deepEqual(
			kept()
				.threads.find(({ id }) => id === `model/${one}`)
				?.replies.map((reply) => reply.text),
			["It is *meant* so."],
		);
		assert.equal(logEvents("reviewed", slug).at(-1)?.items[0]?.quote, added);
	});

	it("takes an answer at any thread to that thread's item, and keeps both sides of it", async () => {
		const answer = "Because a listener who leaves within ten seconds tells us that the shelf was wrong.";
		scenario = (exchange) => {
			const sources = exchange.asked.sources;
			const own = sources.at(-1)?.id === "answer";
			const evidence = trueQuotes({ ...exchange.asked, sources: sources.slice(own ? -1 : 0) });
			say(
				exchange,
				exchange.asked.criteria.map((id) =>
					replyFinding(id, { evidence: evidence.slice(0, 1), verdict: own ? "met" : "partial", follow_up: "" }),
				),
			);
		};
		const window = openWindow();
		await review(window);
		const last = criteria().at(-1) ?? "";
		const sent = server.exchanges.length;
		const thread = threadOf(window, last);
		assert.ok(thread.canReply);
		await window.talk.answer({ thread, text: answer });
		assert.deepEqual(server.exchanges[sent]?.asked.criteria, [last]);
		assert.match(threadOf(window, last).label ?? "", /· met/);
		assert.match(textOf(threadOf(window, last)), /partial → met/);
		window.close();
		const second = openWindow();
		await until("the threads", () => second.recorded.shown().length > 0);
		const said = textOf(threadOf(second, last));
		assert.ok(said.includes(answer), said);
		assert.match(said, /partial → met/);
	});

	it("hears answers at two threads at once, and both count", async () => {
		scenario = (exchange) => {
			const own = exchange.asked.sources.at(-1)?.id === "answer";
			const evidence = trueQuotes({ ...exchange.asked, sources: exchange.asked.sources.slice(own ? -1 : 0) });
			say(
				exchange,
				exchange.asked.criteria.map((id) =>
					replyFinding(id, { evidence: evidence.slice(0, 1), verdict: own ? "met" : "partial" }),
				),
			);
		};
		const window = openWindow();
		await review(window);
		const both = criteria().slice(0, 2);
		await Promise.all(
			both.map((id) =>
				window.talk.answer({
					thread: threadOf(window, id),
					text: "Because a listener who leaves within ten seconds tells us that the shelf was wrong.",
				}),
			),
		);
		const { shown } = window.reviewing.boardReview(document.uri);
		assert.ok(shown.type === "done");
		assert.deepEqual(
			shown.rows.slice(0, 3).map(({ verdict }) => verdict),
			["met", "met", "partial"],
		);
	});

	it("keeps an answer that no model can read, and says why nothing came of it", async () => {
		scenario = verdicts("partial");
		const window = openWindow();
		await review(window);
		const [one = ""] = criteria();
		const configuration = vscode.workspace.getConfiguration("woodshed.reviewer");
		await configuration.update("provider", "offline", Global);
		try {
			await window.talk.answer({ thread: threadOf(window, one), text: "My reason is latency." });
		} finally {
			await configuration.update("provider", "compatible", Global);
		}
		assert.match(textOf(threadOf(window, one)), /My reason is latency\.[\s\S]*read by a model/);
	});

	it("puts an objection before two judgements, and the thread says what came of it", async () => {
		scenario = verdicts("partial");
		const window = openWindow();
		await review(window);
		const [one = ""] = criteria();
		scenario = (exchange) => {
			// whoever always agrees with the second statement
			exchange.begin();
			exchange.write(JSON.stringify({ evidence: [], reasoning: "It is so.", better: "2", verdict: "met" }));
			exchange.end();
		};
		const thread = threadOf(window, one);
		await window.talk.disagree({ thread, text: "You overlook the second paragraph." });
		const event = logEvents("rebutted", slug).at(-1);
		assert.deepEqual(
			[event?.criterion, event?.before, event?.after, event?.changed],
			[one, "partial", "partial", false],
		);
		assert.match(textOf(thread), /You overlook the second paragraph\.[\s\S]*(?:stands|Nothing was changed)/);

		const restore = replace(vscode.window, "showInputBox", (async () => "From the title.") as never);
		try {
			await window.talk.disagree(thread);
		} finally {
			restore();
		}
		assert.match(textOf(thread), /From the title\./);
	});

	it("is seen by a second window, with what both say, and comes to rest", async () => {
		scenario = verdicts("partial");
		const [first, second] = [openWindow(), openWindow()];
		await review(first);
		await until("the review in the other window", () => second.recorded.shown().length > 0);
		const [one = ""] = criteria();
		await Promise.all([
			first.reviewing.reply(document.uri, `model/${one}`, "you", "From the first."),
			second.reviewing.reply(document.uri, `model/${one}`, "you", "From the second."),
		]);
		await second.talk.setResolved(threadOf(second, one), true);
		for (const window of [first, second]) {
			await until("both replies and the resolution", () => {
				const thread = threadOf(window, one);
				const said = textOf(thread);
				return (
					said.includes("From the first.") && said.includes("From the second.") && thread.contextValue === "resolved"
				);
			});
		}
		const settled = readFileSync(file(), "utf8");
		await pause(1500);
		assert.equal(readFileSync(file(), "utf8"), settled, "no window writes in answer to the other for ever");

		await first.reviewing.forget(document.uri);
		await until("the other window to forget it", () => second.recorded.shown().length === 0);
		assert.ok(!existsSync(file()));
	});

	it("that was interrupted has its finished rows, no score, and asks for the rest only", async () => {
		scenario = halfway;
		const first = openWindow();
		void first.reviewing.review(document);
		await until("two rows on the disk", () => {
			try {
				return kept().review.rows.filter((row) => row.finding !== undefined).length === 2;
			} catch {
				return false;
			}
		});
		const record = kept();
		assert.ok(record.running);
		first.close();
		// the process that ran it is no more
		writeFileSync(file(), reviewRecordText({ ...record, running: { pid: record.running.pid, beatAt: 0 } }));

		const second = openWindow();
		const shown = await until("the interrupted review", () => {
			const board = second.reviewing.boardReview(document.uri).shown;
			return board.type === "done" && board;
		});
		assert.match(shown.failure ?? "", new RegExp(`^Interrupted after 2 of ${criteria().length}`));
		assert.deepEqual([shown.score, shown.recovery], [null, "Ask for the Rest"]);
		assert.equal(second.recorded.shown().length, 2);

		scenario = verdicts("met");
		const sent = server.exchanges.length;
		await second.reviewing.recover(document.uri, { ask: false });
		assert.deepEqual(server.exchanges[sent]?.asked.criteria, criteria().slice(2));
		const whole = second.reviewing.result(document.uri);
		assert.equal(whole?.review.failure, undefined);
		assert.ok(whole?.review.score);
	});

	it("stays when another try fails before it brings a row", async () => {
		scenario = verdicts("partial");
		const window = openWindow();
		const before = await review(window);
		const threads = window.recorded.shown().length;
		scenario = (exchange) =>
			exchange.refuse(400, { message: "no", type: "invalid_request_error", param: null, code: null });
		const restore = replace(vscode.window, "showWarningMessage", (async () => undefined) as never);
		try {
			const failed = await window.reviewing.review(document);
			assert.ok(failed?.failure);
		} finally {
			restore();
		}
		const { shown } = window.reviewing.boardReview(document.uri);
		assert.ok(shown.type === "done");
		assert.deepEqual([shown.score, shown.failure], [before.score, null]);
		assert.equal(window.recorded.shown().length, threads);
		assert.equal(kept().review.score, before.score);
	});

	it("that is damaged or of a later version costs nothing but itself", async () => {
		mkdirSync(dirname(file()), { recursive: true });
		for (const bad of ["{ torn", JSON.stringify({ v: 7 })]) {
			writeFileSync(file(), bad);
			const window = openWindow();
			await pause(300);
			assert.deepEqual(window.reviewing.boardReview(document.uri).shown, { type: "none" });
			window.close();
		}
		assert.equal(readFileSync(file(), "utf8"), '{"v":7}', "left as it is");
	});

	it("is read from top to bottom as a text with links to the lines", async () => {
		scenario = verdicts("partial", "Too [thin](command:x).");
		const window = openWindow();
		const { score } = await review(window);
		const reports = new ReviewReports(window.reviewing, { named: (label) => label });
		try {
			assert.equal(
				reports.headline(document.uri),
				`Review: ${Math.round((score ?? 0) * 100)} of 100, ${criteria().length} of ${criteria().length} items verified`,
			);
		} finally {
			reports.dispose();
		}
		const uri = vscode.Uri.from({
			scheme: "woodshed-review",
			path: `/Review of ${slug}.txt`,
			query: document.uri.toString(),
		});
		const shown = await until("the report of the extension itself, which hears of the file", async () => {
			await pause(200);
			await vscode.commands.executeCommand("woodshed.showReview", document.uri);
			return vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
		});
		await until("its text", () => /Verified in your text/.test(shown.getText()));
		const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>("vscode.executeLinkProvider", shown.uri);
		assert.equal(links.length, criteria().length);
		for (const link of links) {
			const line = /^L(\d+)$/.exec(link.target?.fragment ?? "")?.[1];
			assert.equal(shown.getText(link.range), `line ${line}`);
			assert.equal(link.target?.path, document.uri.path);
		}
	});

	it("is read three times where that is asked for, and what one reading says alone is folded away", async () => {
		let readings = 0;
		scenario = (exchange) => {
			readings++;
			const [quote] = trueQuotes(exchange.asked);
			assert.ok(quote);
			const alone = (at: number): "met" | "partial" | "not_met" =>
				at > 0 ? "partial" : ((["met", "partial", "not_met"] as const)[readings - 1] ?? "met");
			say(
				exchange,
				exchange.asked.criteria.map((id, at) =>
					replyFinding(id, { evidence: [quote], verdict: alone(at), level: "mid" }),
				),
			);
		};
		const configuration = vscode.workspace.getConfiguration("woodshed.reviewer");
		await configuration.update("runs", 3, Global);
		try {
			const window = openWindow();
			const result = await review(window);
			assert.equal(readings, 3);
			const [one = "", two = ""] = criteria();
			assert.ok(!window.recorded.shown().some((thread) => thread.label?.startsWith(titleOf(one))), "one of three");
			assert.match(threadOf(window, two).label ?? "", / · partial · 3 of 3$/);
			const { shown, findings } = window.reviewing.boardReview(document.uri);
			assert.ok(shown.type === "done");
			assert.deepEqual(shown.rows[0]?.agreement, { words: "1 of 3", isMinority: true });
			assert.equal(findings.find(({ criterion }) => criterion === one)?.stateReason, "Only 1 of 3 readings say so.");
			assert.equal(result.score, 0.5, "the item that one reading says counts for nothing");
			window.close();
			const second = openWindow();
			await until("the threads", () => second.recorded.shown().length === criteria().length - 1);
		} finally {
			await configuration.update("runs", undefined, Global);
		}
	});

	it("settles a bet that was taken before it, item by item", async () => {
		scenario = verdicts("met");
		const window = openWindow();
		const [one = "", ...others] = criteria();
		await window.reviewing.review(document, { bet: [one] });
		const { shown } = window.reviewing.boardReview(document.uri);
		assert.ok(shown.type === "done");
		assert.match(shown.bet ?? "", new RegExp(`^You expected 1 of ${criteria().length} to be met; 1 of `));
		assert.deepEqual(
			shown.rows.map(({ bet }) => bet?.hit),
			[true, ...others.map(() => false)],
		);
		const predicted = logEvents("predicted", slug).at(-1);
		assert.deepEqual(
			predicted?.items.filter(({ verdict }) => verdict === "met").map(({ criterion }) => criterion),
			[one],
		);
		assert.ok((predicted?.id ?? "") < (logEvents("reviewed", slug).at(-1)?.id ?? ""), "before its result");
		assert.deepEqual(kept().bet, [one]);
	});
});

function say(exchange: Exchange, findings: Parameters<typeof replyText>[1]): void {
	exchange.begin();
	exchange.write(replyText(exchange.asked, findings));
	exchange.end();
}

/** The same verdict for every item, each on a true quote of its own; `quote`: on these words instead. */
function verdicts(verdict: "met" | "partial", reasoning = "It says so.", quote?: string): Scenario {
	return (exchange) => {
		const quotes = trueQuotes(exchange.asked);
		say(
			exchange,
			exchange.asked.criteria.map((id, at) => {
				const own = quotes[at % quotes.length];
				assert.ok(own);
				return replyFinding(id, {
					evidence: [quote === undefined ? own : { ...own, quote, line: null }],
					verdict,
					level: "mid",
					reasoning,
				});
			}),
		);
	};
}

/** Two findings, then silence until the client leaves. */
const halfway: Scenario = async (exchange) => {
	const [quote] = trueQuotes(exchange.asked);
	assert.ok(quote);
	const reply = replyText(
		exchange.asked,
		exchange.asked.criteria.slice(0, 2).map((id) => replyFinding(id, { evidence: [quote], verdict: "partial" })),
	);
	exchange.begin();
	exchange.write(reply.slice(0, reply.indexOf('"summary"')));
	await exchange.clientLeft;
};
