import assert from "node:assert/strict";

import * as vscode from "vscode";

import { failureTable } from "../../src/core/review/failureMessages.ts";
import { designTarget } from "../../src/core/review/designTarget.ts";
import { evidenceHistory } from "../../src/core/review/evidenceHistory.ts";
import type { DesignPack } from "../../src/core/design/designPack.ts";
import { nextFollowUp } from "../../src/core/review/followUp.ts";
import type { Review } from "../../src/core/review/reviewEvent.ts";
import type { PracticeFolder } from "../../src/extension/practice/practiceFolder.ts";
import { Progress } from "../../src/extension/practice/progress.ts";
import { KeptReviews } from "../../src/extension/review/keptReviews.ts";
import { ReviewerChoice } from "../../src/extension/review/reviewerChoice.ts";
import { promptVersion } from "../../src/core/review/prompts/promptVersion.ts";
import { ReviewerTrust } from "../../src/extension/review/reviewerTrust.ts";
import { Reviewing } from "../../src/extension/review/reviewing.ts";
import { scenarios } from "../support/openaiScenarios.ts";
import { type OpenaiServer, type Scenario, startOpenaiServer } from "../support/openaiServer.ts";
import { replyFinding, replyText, trueQuotes } from "../support/scriptedReply.ts";
import { lineOf, type RecordedThreads, recordThreads, textOf } from "./support/recordedThreads.ts";
import {
	activated,
	designPack,
	inPractice,
	logEvents,
	logged,
	openProblem,
	ownFolder,
	packageText,
	remarks,
	until,
	write,
} from "./support/practice.ts";
import { FakeMemory, hearMessages } from "./support/stand.ts";

const slug = "home-shelf-ranking";
const key = "sk-test-0123456789abcdef";

const { Global } = vscode.ConfigurationTarget;
const reviewerSettings = { provider: "compatible", model: "test-model", baseUrl: undefined, api: undefined };

/** A reviewer behind a server of the test's own. Settings are written to a file, so only what changes is written. */
async function reviewedBy(
	scenario: Scenario | string,
	act: (server: OpenaiServer) => Promise<void>,
	settings: Readonly<Record<string, string>> = {},
): Promise<void> {
	const server = await startOpenaiServer(scenario);
	try {
		const wanted = { ...reviewerSettings, baseUrl: server.url, ...settings };
		for (const [name, value] of Object.entries(wanted)) {
			const configuration = vscode.workspace.getConfiguration("woodshed.reviewer");
			if (configuration.inspect(name)?.globalValue !== value) {
				await configuration.update(name, value, Global);
			}
		}
		await act(server);
	} finally {
		await server.close();
	}
}

async function forgetReviewer(): Promise<void> {
	for (const name of Object.keys(reviewerSettings)) {
		await vscode.workspace.getConfiguration("woodshed.reviewer").update(name, undefined, Global);
	}
}

/** Two findings, then silence until the client leaves. */
const halfway: Scenario = async (exchange) => {
	const [first = "", second = ""] = exchange.asked.criteria;
	const [quote] = trueQuotes(exchange.asked);
	assert.ok(quote);
	const reply = replyText(
		exchange.asked,
		[first, second].map((id) => replyFinding(id, { evidence: [quote], verdict: "partial" })),
	);
	exchange.begin();
	exchange.write(reply.slice(0, reply.indexOf('"summary"')));
	await exchange.clientLeft;
};

describe("a review with a model", () => {
	let document: vscode.TextDocument;
	let text: string;
	let pack: DesignPack;
	let folder: PracticeFolder;
	let log: vscode.LogOutputChannel;
	let progress: Progress;
	let kept: KeptReviews;
	let choice: ReviewerChoice;
	let trust: ReviewerTrust;
	let recorded: RecordedThreads;
	let reviewing: Reviewing;
	let errors: unknown[];

	before(async () => {
		await activated();
		document = await openProblem(slug);
		text = await packageText("design", slug, "reference", "senior.design.md");
		pack = await designPack(slug);
		folder = await ownFolder();
		log = vscode.window.createOutputChannel("Woodshed model review", { log: true });
		progress = new Progress(folder, log);
		kept = new KeptReviews(folder, log);
	});
	beforeEach(async () => {
		await write(document, text);
		errors = [];
		recorded = recordThreads(document.uri);
		choice = new ReviewerChoice({
			get: async () => key,
			store: async () => undefined,
			delete: async () => undefined,
			keys: async () => [],
			onDidChange: () => ({ dispose: () => undefined }),
		} as vscode.SecretStorage);
		trust = new ReviewerTrust(new FakeMemory());
		reviewing = new Reviewing({
			isHidden: () => false,
			onDidHide: () => ({ dispose: () => {} }),
			choice,
			consent: { ask: async () => true } as never,
			threads: recorded.threads,
			progress,
			kept,
			trust,
			target: async (_document, of) => designTarget(of, pack),
			reopened: async () => undefined,
			nowMs: Date.now,
			history: async (of) => evidenceHistory(await folder.log.events(), of),
			showError: (error) => void errors.push(error),
		});
	});
	afterEach(async () => {
		await reviewing.forget(document.uri);
		reviewing.dispose();
		choice.dispose();
		recorded.dispose();
		assert.deepEqual(errors, []);
	});
	after(async () => {
		progress.dispose();
		kept.dispose();
		folder.dispose();
		log.dispose();
		await forgetReviewer();
	});

	const lastLogged = (): ReturnType<typeof logEvents<"reviewed">>[number] => {
		const last = logEvents("reviewed", slug).at(-1);
		assert.ok(last);
		return last;
	};
	const review = async (): Promise<Review> => {
		const result = await reviewing.review(document);
		assert.ok(result);
		return result;
	};

	const twoRows = (): Promise<unknown> =>
		until("two rows to be filled", () => {
			const { shown } = reviewing.boardReview(document.uri);
			return shown.type === "running" && shown.rows.filter((row) => row.state === "grounded").length === 2;
		});

	it("says low trust at the threads and on the board of a reviewer below the floor, also when that is found out later", async () => {
		await reviewedBy("all-met", async () => {
			await review();
			const labels = (): readonly string[] => recorded.shown().map(({ label }) => label ?? "");
			assert.ok(labels().length > 0 && labels().every((label) => !label.includes("low trust")));
			const none = { hits: 0, all: 12 };
			await trust.keep({
				model: choice.label,
				origin: null,
				promptVersion,
				problem: slug,
				date: "2026-11-29T10:00:00.000Z",
				reviews: 14,
				recall: none,
				falseAlarms: none,
				fidelity: none,
				completed: none,
				inputTokens: null,
				outputTokens: null,
			});
			assert.ok(
				labels().every((label) => / · met · low trust$/.test(label)),
				labels().join(),
			);
			const { reviewer, shown } = reviewing.boardReview(document.uri);
			assert.equal(reviewer, `${choice.label} · low trust`);
			assert.ok(shown.type === "done" && shown.mode === reviewer);
		});
	});

	for (const api of ["responses", "chat"] as const) {
		it(`makes a thread of a true quote at its line and scores no invented one (${api})`, async () => {
			await reviewedBy(
				"true-and-invented",
				async (server) => {
					const result = await review();
					const [first, second] = result.rows;
					assert.equal(server.exchanges[0]?.api, api);
					assert.equal(result.failure, undefined);
					assert.deepEqual([first?.state, second?.state], ["grounded", "unverified"]);

					const [quote] = first?.finding?.evidence ?? [];
					assert.ok(quote?.kind === "quote");
					const thread = recorded.shown().find((one) => one.label?.startsWith(first?.title ?? "?"));
					assert.ok(thread, "the true quote is a thread");
					assert.ok(document.lineAt(lineOf(thread)).text.includes(quote.quote), quote.quote);
					assert.match(textOf(thread), /names the idea but gives no reason/);
					assert.ok(textOf(thread).includes(quote.quote));
					assert.ok(
						!recorded
							.shown()
							.some((one) => /quantum ledger/.test(textOf(one)) || one.label?.startsWith(second?.title ?? "?")),
						"the invented quote is no thread",
					);
					const grounded = result.rows.filter(
						(row) => row.state === "grounded" && row.finding?.verdict !== "cannot_judge",
					);
					assert.equal(recorded.shown().length, grounded.length);

					assert.ok(result.score !== null && result.score > 0 && result.score < 1, `score ${result.score}`);
					assert.ok(result.coverage >= 0.7 && result.coverage < 1, `coverage ${result.coverage}`);
					const event = lastLogged();
					assert.deepEqual([event.score, event.coverage, event.failure], [result.score, result.coverage, null]);
					assert.equal(event.items.find((item) => item.criterion === second?.criterion)?.state, "unverified");
					assert.equal(event.mode, result.mode);
					assert.match(event.mode, /test-model at 127\.0\.0\.1/);
				},
				{ api },
			);
		});
	}

	it("sends the key and the text to this server only, and nothing of where the text lies", async () => {
		await reviewedBy("all-met", async (server) => {
			await review();
			const [exchange] = server.exchanges;
			assert.ok(exchange);
			assert.equal(exchange.headers.authorization, `Bearer ${key}`);
			const sent = JSON.stringify(exchange.body);
			assert.ok(sent.includes("The listener opens the page to start something within seconds"));
			assert.ok(!sent.includes(inPractice()), "no path of this machine");
			assert.ok(!sent.includes(key));
			assert.deepEqual(
				[...exchange.asked.criteria],
				pack.rubric.criteria.map(({ id }) => id),
			);
		});
	});

	it("keeps a thread at its words while the text around them changes, and says when they are gone", async () => {
		await reviewedBy("true-and-invented", async () => {
			await review();
			const [thread] = recorded.shown();
			assert.ok(thread?.range);
			const words = document.getText(thread.range);
			const line = lineOf(thread);
			const above = new vscode.WorkspaceEdit();
			above.insert(document.uri, new vscode.Position(0, 0), "<!-- one -->\n<!-- two -->\n");
			assert.ok(await vscode.workspace.applyEdit(above));
			assert.equal(lineOf(thread), line + 2);
			assert.equal(document.getText(thread.range), words);
			assert.doesNotMatch(thread.label ?? "", /text changed/);
			const inside = new vscode.WorkspaceEdit();
			inside.insert(document.uri, thread.range.start.translate(0, 3), "never ");
			assert.ok(await vscode.workspace.applyEdit(inside));
			assert.match(thread.label ?? "", /text changed since review/);
		});
	});

	it("keeps the finished rows of a review that is cancelled, and gives no score", async () => {
		await reviewedBy(halfway, async (server) => {
			const running = reviewing.review(document);
			await twoRows();
			assert.equal(recorded.shown().length, 2, "rows and threads come while the answer streams");
			reviewing.cancel(document.uri);
			const result = await running;
			assert.equal(result?.failure?.kind, "cancelled");
			assert.equal(result?.score, null);
			assert.deepEqual(result?.rows.map((row) => row.state).slice(0, 3), ["grounded", "grounded", "not-reviewed"]);
			assert.equal(recorded.shown().length, 2);
			assert.deepEqual([lastLogged().score, lastLogged().failure], [null, "cancelled"]);
			await until("the connection to be closed", () => server.abandoned() === 1);
		});
	});

	it("asks for the rest only, after an answer that broke off", async () => {
		const breaksOff: Scenario = (exchange) => scenarios[exchange.turn === 0 ? "truncated" : "all-met"]?.(exchange);
		const { label } = failureTable.truncated.button;
		const heard = hearMessages((_message, items) => items.find((item) => item === label));
		try {
			await reviewedBy(breaksOff, async (server) => {
				const before = logEvents("reviewed", slug).length;
				const first = await review();
				assert.deepEqual([first.failure?.kind, first.score], ["truncated", null]);
				const kept = first.rows.filter((row) => row.state === "grounded").map((row) => row.criterion);
				assert.ok(kept.length > 0 && kept.length < first.rows.length, kept.join());
				await until("the review of the rest", () => logEvents("reviewed", slug).length === before + 2);
				assert.ok(server.exchanges[1]?.asked.criteria.every((id) => !kept.includes(id)));
				const second = lastLogged();
				assert.equal(second.failure, null);
				assert.ok(second.score !== null);
				assert.equal(second.items.length, first.rows.length);
			});
		} finally {
			heard.restore();
		}
		assert.equal(heard.texts.length, 1);
	});

	it("says what a refused key means, gives no score and keeps the key out of everything", async () => {
		const heard = hearMessages();
		try {
			await reviewedBy("auth", async (server) => {
				const result = await review();
				assert.deepEqual([result.failure?.kind, result.score], ["auth", null]);
				assert.equal(server.exchanges.length, 1, "a refused key is not tried again");
				await until("the message", () => heard.texts.length > 0);
				assert.equal(heard.texts[0], result.failure?.message);
				assert.deepEqual([lastLogged().failure, lastLogged().score], ["auth", null]);
				assert.ok(!JSON.stringify([result, lastLogged(), heard.texts]).includes(key));
				assert.deepEqual(recorded.shown(), []);
			});
		} finally {
			heard.restore();
		}
	});

	it("asks at the weakest item, and the answer grades that item anew and no other", async () => {
		const regrades: Scenario = (exchange) => {
			if (exchange.turn === 0 || exchange.asked.again) {
				return scenarios["true-and-invented"]?.(exchange);
			}
			const [id = ""] = exchange.asked.criteria;
			const evidence = trueQuotes({ ...exchange.asked, sources: exchange.asked.sources.slice(-1) }).slice(0, 1);
			exchange.begin();
			exchange.write(replyText(exchange.asked, [replyFinding(id, { evidence, verdict: "met", level: "senior" })]));
			exchange.end();
		};
		await reviewedBy(regrades, async (server) => {
			const result = await review();
			const question = nextFollowUp(result, pack.rubric.criteria, []);
			assert.ok(question);
			const before = result.rows.find((row) => row.criterion === question.criterion);
			assert.equal(before?.finding?.verdict, "partial");

			const sent = server.exchanges.length;
			const answer = "Because a listener who leaves within ten seconds tells us that the shelf was wrong for them.";
			const regrade = await reviewing.regrade(document.uri, question, answer);
			assert.ok(regrade?.changed);
			assert.deepEqual(server.exchanges[sent]?.asked.criteria, [question.criterion]);
			assert.ok(JSON.stringify(server.exchanges[sent]?.body).includes(answer));
			const event = logEvents("followUpAnswered", slug).at(-1);
			assert.deepEqual([event?.criterion, event?.before, event?.after], [question.criterion, "partial", "met"]);
			const { shown } = reviewing.boardReview(document.uri);
			assert.ok(shown.type === "done");
			assert.ok((shown.score ?? 0) > (result.score ?? 1), "a better answer is a better score");
			assert.deepEqual(
				shown.rows.filter((row) => row.criterion !== question.criterion).map((row) => row.verdict),
				result.rows.filter((row) => row.criterion !== question.criterion).map((row) => row.finding?.verdict ?? null),
			);
		});
	});

	it("has nothing to show of a review that was forgotten", async () => {
		await reviewedBy("all-met", async () => {
			await review();
			assert.ok(recorded.shown().length > 0);
			await reviewing.forget(document.uri);
			assert.deepEqual(recorded.shown(), []);
			assert.deepEqual(reviewing.boardReview(document.uri).shown, { type: "none" });
		});
	});

	it("puts nothing on a fresh attempt that began while it ran", async () => {
		await reviewedBy(halfway, async (server) => {
			const before = logEvents("reviewed", slug).length;
			const running = reviewing.review(document);
			await twoRows();
			await reviewing.forget(document.uri);
			assert.equal(await running, null);
			assert.deepEqual(recorded.shown(), []);
			assert.deepEqual(reviewing.boardReview(document.uri).shown, { type: "none" });
			assert.equal(logEvents("reviewed", slug).length, before);
			await until("the connection to be closed", () => server.abandoned() === 1);
		});
	});

	it("lets a newer review of the same text take over", async () => {
		const first: Scenario = (exchange) => (exchange.turn === 0 ? halfway(exchange) : scenarios["all-met"]?.(exchange));
		await reviewedBy(first, async () => {
			const older = reviewing.review(document);
			await twoRows();
			const newer = await review();
			await older;
			assert.equal(newer.failure, undefined);
			assert.equal(lastLogged().score, newer.score);
			const { shown } = reviewing.boardReview(document.uri);
			assert.ok(shown.type === "done" && shown.score === newer.score);
			assert.equal(recorded.shown().length, newer.rows.length);
		});
	});
});

describe("consent to send", () => {
	let document: vscode.TextDocument;

	before(async () => {
		await activated();
		document = await openProblem(slug);
		await write(document, await packageText("design", slug, "reference", "senior.design.md"));
	});

	after(forgetReviewer);

	/** Reviews by the command, as a user does; which questions came and what the preview showed meanwhile. */
	const review = async (
		answer: string | undefined,
	): Promise<{ questions: readonly (readonly string[])[]; preview: string; reviewed: number }> => {
		const questions: (readonly string[])[] = [];
		let preview = "";
		const heard = hearMessages((text, items) => {
			if (!text.startsWith("Send this to 127.0.0.1:")) {
				return undefined;
			}
			questions.push(items);
			// those of earlier questions may still be open
			const previews = vscode.workspace.textDocuments.filter((one) => one.uri.scheme === "woodshed-preview");
			preview = previews.at(-1)?.getText() ?? "";
			return answer;
		});
		try {
			const before = logEvents("reviewed", slug).length;
			await vscode.commands.executeCommand("woodshed.review", document.uri);
			return { questions, preview, reviewed: logEvents("reviewed", slug).length - before };
		} finally {
			heard.restore();
		}
	};

	it("is asked for with everything that will be sent, and without it nothing leaves", async () => {
		await reviewedBy("all-met", async (server) => {
			const { questions, preview, reviewed } = await review(undefined);
			assert.deepEqual(questions, [["Send", "Always for This Host"]]);
			assert.ok(preview.includes("The listener opens the page to start something within seconds"), "the text");
			assert.match(preview, /--- instructions ---[\s\S]*--- problem and rubric ---[\s\S]*--- your text ---/);
			assert.equal(server.exchanges.length, 0);
			assert.equal(reviewed, 0);
		});
	});

	it("holds once, or always for this host, but never silently for what looks like a secret", async () => {
		await reviewedBy("all-met", async (server) => {
			assert.equal((await review("Send")).reviewed, 1);
			assert.equal((await review("Always for This Host")).questions.length, 1);
			const third = await review(undefined);
			assert.deepEqual([third.questions, third.reviewed], [[], 1]);
			assert.equal(server.exchanges.length, 3);

			await write(document, `${document.getText()}\nOur token is sk-abcdefghijklmnopqrstuvwxyz.\n`);
			const secret = await review(undefined);
			assert.deepEqual([secret.questions, secret.reviewed], [[["Send"]], 0]);
			assert.equal(server.exchanges.length, 3);
		});
	});

	it("is asked for a solution too, whose remarks stay beside the model's findings", async () => {
		const solution = await openProblem("startup-delay");
		await write(
			solution,
			"def min_startup_delay(arrivals_ms, durations_ms, seen=[]):\n    # the longest wait of any chunk is the answer\n    return max(arrivals_ms)\n",
		);
		await reviewedBy("all-met", async (server) => {
			const heard = hearMessages((text, items) =>
				text.startsWith("Send this to 127.0.0.1:") ? items.find((item) => item === "Send") : undefined,
			);
			try {
				const [event] = await logged("reviewed", "startup-delay", () =>
					vscode.commands.executeCommand("woodshed.review", solution.uri),
				);
				assert.match(event?.mode ?? "", /^test-model at 127\.0\.0\.1/);
				assert.deepEqual(
					event?.items.map(({ criterion }) => criterion),
					server.exchanges[0]?.asked.criteria,
				);
				assert.ok(JSON.stringify(server.exchanges[0]?.body).includes("the longest wait of any chunk"));
				assert.ok(remarks(solution.uri).some(({ code, line }) => code === "code/mutable-default" && line === 0));
			} finally {
				heard.restore();
			}
		});
	});
});
