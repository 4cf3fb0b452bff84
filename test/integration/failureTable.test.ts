import assert from "node:assert/strict";

import * as vscode from "vscode";

import type { FailureKind } from "../../src/core/review/languageModel.ts";
import { scenarios } from "../support/openaiScenarios.ts";
import { type Exchange, type Scenario, startOpenaiServer } from "../support/openaiServer.ts";
import { quoteOf, replyFinding, replyText } from "../support/scriptedReply.ts";
import { type EditorExchange, type EditorModel, offerEditorModels } from "./support/editorModels.ts";
import { askedOf, callTool } from "./support/editorReviewer.ts";
import { activated, logEvents, openProblem, until, write } from "./support/practice.ts";
import {
	dropReviews,
	heardLine,
	pickFrom,
	type ReviewerSettings,
	type ReviewerStand,
	setReviewer,
	typeInto,
	withUser,
} from "./support/reviewerStand.ts";

const slug = "startup-delay";
const solution = `def min_startup_delay(arrivals_ms, durations_ms, longest_wait=0):
    for arrival_ms, played_before_ms in zip(arrivals_ms, running_sums(durations_ms)):
        longest_wait = max(longest_wait, arrival_ms - played_before_ms)
    return longest_wait


def running_sums(durations_ms, played_before_ms=0):
    for duration_ms in durations_ms:
        yield played_before_ms
        played_before_ms += duration_ms
`;

/** Fails like the scenario so many times, then everything is met. */
function failing(times: number, name: string): Scenario {
	return (exchange) => scenarios[exchange.turn < times ? name : "all-met"]?.(exchange);
}

interface Row {
	readonly scenario: string;
	readonly kind: FailureKind;
	readonly line: RegExp;
	readonly button: string;
	/** requests until the message comes */
	readonly hits: number;
	readonly settings?: ReviewerSettings;
	/** what the button brought: checked while the server still stands */
	readonly brings: (stand: Stand) => Promise<void>;
}

/** The user, and what the server got since this test began. */
interface Stand extends ReviewerStand {
	exchanges(): readonly Exchange[];
	/** connections that were closed before their answer was complete */
	abandoned(): number;
}

describe("a review that fails", function () {
	this.timeout(90_000);
	let document: vscode.TextDocument;
	let reviewed = 0;

	// one server for all: its address stands in the settings, and the consent to send to it is given once
	let server: Awaited<ReturnType<typeof startOpenaiServer>>;
	let reviewer: ReviewerSettings;
	let play: Scenario;
	let firstTurn = 0;
	let firstAbandoned = 0;

	before(async () => {
		await activated();
		document = await openProblem(slug);
		await write(document, solution);
		server = await startOpenaiServer((exchange) => play({ ...exchange, turn: exchange.turn - firstTurn }));
		reviewer = { provider: "compatible", baseUrl: server.url, model: "test-model" };
		await setReviewer(reviewer);
	});
	beforeEach(() => {
		reviewed = logEvents("reviewed", slug).length;
	});
	after(async () => {
		await setReviewer({});
		await server.close();
		dropReviews(slug);
	});

	const withScenario = async (
		scenario: Scenario,
		press: Parameters<typeof withUser>[0],
		act: (stand: Stand) => Promise<void>,
	): Promise<void> => {
		play = scenario;
		firstTurn = server.exchanges.length;
		firstAbandoned = server.abandoned();
		await withUser(press, (stand) =>
			act({
				...stand,
				exchanges: () => server.exchanges.slice(firstTurn),
				abandoned: () => server.abandoned() - firstAbandoned,
			}),
		);
	};

	/** The review that the button asked for. */
	const next = async (): Promise<ReturnType<typeof logEvents<"reviewed">>[number]> => {
		const events = await until("the review that the button asks for", () => {
			const all = logEvents("reviewed", slug).slice(reviewed);
			return all.length >= 2 && all;
		});
		const last = events.at(-1);
		assert.ok(last);
		return last;
	};
	const succeeds = async (): Promise<void> => assert.equal((await next()).failure, null);
	const goesOffline = async (): Promise<void> => assert.match((await next()).mode, /^Offline checks/);
	const asksForTheRest: Row["brings"] = async ({ exchanges }) => {
		const second = await next();
		assert.equal(second.failure, null);
		const whole = exchanges()[0]?.asked.criteria ?? [];
		const rest = exchanges().at(-1)?.asked.criteria ?? [];
		assert.ok(rest.length > 0 && rest.length < whole.length, `${rest.length} of ${whole.length}`);
		assert.equal(second.items.length, whole.length);
	};
	const picksModel: Row["brings"] = async ({ exchanges }) => {
		await succeeds();
		assert.equal(exchanges().at(-1)?.body["model"], "test-model");
	};

	const rows: readonly Row[] = [
		{
			scenario: "auth",
			kind: "auth",
			line: /^The key for 127\.0\.0\.1:\d+ was refused, or there is none\.$/,
			button: "Replace Key",
			hits: 1,
			async brings({ exchanges }) {
				await succeeds();
				assert.equal(exchanges().at(-1)?.headers.authorization, "Bearer sk-replaced");
			},
		},
		{
			scenario: "forbidden",
			kind: "forbidden",
			line: /^This key may not use the model test-model at 127/,
			button: "Choose Model",
			hits: 1,
			brings: picksModel,
		},
		{
			scenario: "notfound",
			kind: "notfound",
			line: /^There is no model test-model at 127/,
			button: "Choose Model",
			hits: 1,
			brings: picksModel,
		},
		{
			scenario: "rate",
			kind: "rate",
			line: /limits the number of requests; it asks to wait 1 s\.$/,
			button: "Try Again",
			hits: 3,
			async brings({ progress }) {
				await succeeds();
				assert.ok(progress.some((words) => /is busy, trying again in 1 s$/.test(words)));
			},
		},
		{
			scenario: "quota",
			kind: "quota",
			line: /^The account at 127\S+ has no credit left\.$/,
			button: "Use Offline Checks",
			hits: 1,
			brings: goesOffline,
		},
		{
			scenario: "server",
			kind: "server",
			line: /^The service at 127\S+ failed \(req_\d+\)\.$/,
			button: "Try Again",
			hits: 3,
			brings: succeeds,
		},
		{
			scenario: "stream-error",
			kind: "server",
			line: /^The service at 127\S+ failed/,
			button: "Try Again",
			hits: 1,
			brings: succeeds,
		},
		{
			scenario: "idle",
			kind: "idle",
			line: /stopped sending after [1-9] of \d\. Ask for the other [1-9]\.$/,
			button: "Ask for the Rest",
			hits: 1,
			settings: { idleSeconds: 1 },
			brings: asksForTheRest,
		},
		{
			scenario: "context",
			kind: "context",
			line: /^The text is too long for test-model by about 3008 tokens\. Review it in parts/,
			button: "Review in Parts",
			hits: 1,
			async brings({ exchanges }) {
				await succeeds();
				assert.ok(exchanges().length >= 4);
				assert.ok(
					exchanges()
						.slice(1)
						.every(({ asked }) => asked.criteria.length <= 2),
				);
			},
		},
		{
			scenario: "cut-front",
			kind: "receipt",
			line: /^127\S+ dropped part of your text before the model read it; nothing was scored\. Raise its context length\.$/,
			button: "How to Raise the Context",
			hits: 1,
			async brings() {
				await until("the help page", () =>
					vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => /raise-context/.test(label)),
				);
			},
		},
		{
			scenario: "few-tokens",
			kind: "receipt",
			line: /dropped part of your text/,
			button: "How to Raise the Context",
			hits: 1,
			brings: async () => undefined,
		},
		{
			scenario: "length",
			kind: "length",
			line: /^The model ran out of room after [1-9] of \d\. Review the other [1-9]\.$/,
			button: "Review the Rest",
			hits: 2,
			brings: asksForTheRest,
		},
		{
			scenario: "refusal",
			kind: "refusal",
			line: /^The model declined: “I can't help with that\.”\. Nothing was graded\.$/,
			button: "Choose Model",
			hits: 1,
			brings: picksModel,
		},
		{
			scenario: "filtered",
			kind: "filtered",
			line: /^The content filter of 127\S+ stopped this text\.$/,
			button: "Choose Model",
			hits: 1,
			brings: picksModel,
		},
		{
			scenario: "prose",
			kind: "malformed",
			line: /^The answer of test-model was not in the agreed form\.$/,
			button: "Show Raw Answer",
			hits: 2,
			async brings() {
				const editor = await until("the raw answer", () => {
					const shown = vscode.window.activeTextEditor;
					return shown?.document.uri.scheme === "woodshed-raw-answer" && shown;
				});
				assert.equal(editor.document.isDirty, false);
				assert.match(editor.document.getText(), /^Your design is very good overall\. I would give it eight/);
				await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
			},
		},
		{
			scenario: "web-page",
			kind: "malformed",
			line: /answers with a web page: that address is not an API endpoint \(is \/v1 missing\?\)\.$/,
			button: "Check the Address",
			hits: 1,
			brings: picksModel,
		},
		{
			scenario: "redirect",
			kind: "notfound",
			line: /^Nothing is at that address of http:\/\/127\S+ \(is \/v1 missing\?\)\.$/,
			button: "Check the Address",
			hits: 1,
			brings: picksModel,
		},
		{
			scenario: "truncated",
			kind: "truncated",
			line: /^The connection to 127\S+ closed early after [1-9] of \d\. Ask for the other [1-9]\.$/,
			button: "Ask for the Rest",
			hits: 1,
			brings: asksForTheRest,
		},
		{
			scenario: "unsupported",
			kind: "unsupported",
			line: /^127\S+ refuses the form of the request: messages\.$/,
			button: "Open Settings",
			hits: 1,
			async brings() {
				await until("the settings", () =>
					vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label === "Settings"),
				);
			},
		},
	];

	for (const row of rows) {
		it(`${row.scenario}: ${row.kind} is one line, and “${row.button}” does what it says`, async () => {
			let pressed = 0;
			const press = (text: string, items: readonly string[]): string | undefined =>
				row.line.test(text) && items.includes(row.button) && pressed++ === 0 ? row.button : undefined;
			const typed = typeInto((title) => (/^API key/.test(title) ? "sk-replaced" : currentAddress()));
			const picked = pickFrom((title) =>
				title === "Server" ? "Another server" : title === "Model" ? "test-model" : undefined,
			);
			try {
				await setReviewer({ ...reviewer, ...row.settings });
				if (row.kind === "auth") {
					await vscode.commands.executeCommand("woodshed.clearKey");
				}
				await withScenario(failing(row.hits, row.scenario), press, async (stand) => {
					const [event] = await stand.review(document, slug);
					assert.deepEqual([event?.failure, event?.score], [row.kind, null]);
					const message = await heardLine(stand, row.line);
					assert.deepEqual(message.items, [row.button], "one button");
					assert.ok(!message.text.includes("\n"), "one line");
					await row.brings(stand);
					if (row.button === "Choose Model") {
						assert.ok(
							picked.offered.some(({ title }) => title === "Model"),
							"the server's models are offered",
						);
					}
					if (row.button === "Replace Key") {
						assert.match(typed.titles.join(), /^API key for 127\.0\.0\.1:\d+$/);
					}
					if (row.button === "Check the Address") {
						assert.deepEqual(typed.titles, ["Address of the server"]);
					}
				});
			} finally {
				typed.restore();
				picked.restore();
			}
		});
	}

	it("timeout: says how long was waited, and “Wait Longer” reviews again with three times the time", async () => {
		const slow: Scenario = async (exchange) => {
			if (exchange.turn < 2) {
				return scenarios["timeout"]?.(exchange);
			}
			await exchange.pause(1600);
			return scenarios["all-met"]?.(exchange);
		};
		await setReviewer({ ...reviewer, timeoutSeconds: 1 });
		await withScenario(
			slow,
			(_text, items) => items.find((item) => item === "Wait Longer"),
			async (stand) => {
				const [event] = await stand.review(document, slug);
				assert.equal(event?.failure, "timeout");
				const message = await heardLine(stand, /^No answer from 127\S+ in 1 s\.$/);
				assert.deepEqual(message.items, ["Wait Longer"]);
				await succeeds();
				assert.equal(stand.exchanges().length, 3);
			},
		);
	});

	it("offline: says that nothing answers there, and the offline checks take over when asked to", async () => {
		await setReviewer({ ...reviewer, baseUrl: "http://127.0.0.1:9/v1" });
		await withUser(
			(_text, items) => items.find((item) => item === "Use Offline Checks"),
			async (stand) => {
				const [event] = await stand.review(document, slug);
				assert.equal(event?.failure, "offline");
				const message = await heardLine(
					stand,
					/^Nothing answers at http:\/\/127\.0\.0\.1:9\. Is the model server running\?$/,
				);
				assert.deepEqual(message.items, ["Use Offline Checks"]);
				await goesOffline();
			},
		);
	});

	it("quotes nothing of the text: says so, and others are offered, the editor's own first", async () => {
		const invents: Scenario = (exchange) => {
			const evidence = [quoteOf(exchange.asked.sources[0]?.id ?? "", "words that stand in no text of anybody here")];
			exchange.begin();
			exchange.write(
				replyText(
					exchange.asked,
					exchange.asked.criteria.map((id) => replyFinding(id, { evidence })),
				),
			);
			exchange.end();
		};
		await offerEditorModels([
			{
				id: "m",
				name: "Model M",
				respond: async (exchange) => {
					const asked = askedOf(exchange);
					const verdict = "cannot_judge";
					callTool(
						exchange,
						replyText(
							asked,
							asked.criteria.map((id) => replyFinding(id, { verdict })),
						),
					);
				},
			},
		]);
		await setReviewer(reviewer);
		const picked = pickFrom((_title, labels) => labels.find((label) => /Model M/.test(label)));
		try {
			await withScenario(
				invents,
				(_text, items) => items.find((item) => item === "Choose Another"),
				async (stand) => {
					const [event] = await stand.review(document, slug);
					assert.deepEqual([event?.failure, event?.score], [null, null]);
					const message = await heardLine(stand, /^This model did not quote your text/);
					assert.deepEqual(message.items, ["Choose Another"]);
					assert.equal((await next()).mode, "Model M (Scripted)");
					const [first] = picked.offered[0]?.items.filter(({ kind }) => kind === undefined) ?? [];
					assert.equal(first?.label, "$(sparkle) Model M (Scripted)");
				},
			);
		} finally {
			picked.restore();
			await offerEditorModels([]);
		}
	});

	describe("with a model of the editor", () => {
		const model = (respond: EditorModel["respond"], over: Partial<EditorModel> = {}): EditorModel => ({
			id: "m",
			name: "Model M",
			respond,
			...over,
		});
		const throws = (error: Error) => async (): Promise<void> => {
			throw error;
		};
		const namedError = (name: string, message = "no details"): Error => Object.assign(new Error(message), { name });
		const unused = async (_exchange: EditorExchange): Promise<void> => assert.fail("it is not asked");

		// choosing another reviewer is what some of the buttons do
		beforeEach(() => setReviewer({ provider: "editor", editorModel: "scripted/m" }));
		after(() => offerEditorModels([]));

		interface EditorRow {
			readonly title: string;
			readonly models: readonly EditorModel[];
			readonly kind: FailureKind;
			readonly line: RegExp;
			readonly button: string;
			readonly brings?: (stand: ReviewerStand) => Promise<void>;
		}

		const editorRows: readonly EditorRow[] = [
			{
				title: "the permission that VS Code asks for is not given",
				models: [model(unused, { consent: true })],
				kind: "consent",
				line: /^VS Code asked for permission to use this model and it was declined\.$/,
				button: "Ask Again",
				brings: async () => assert.equal((await next()).failure, "consent"),
			},
			{
				title: "the provider has blocked us",
				models: [model(throws(vscode.LanguageModelError.Blocked("slow down")))],
				kind: "blocked",
				line: /^The editor's model provider has paused this extension for a while\.$/,
				button: "Use Offline Checks",
				brings: goesOffline,
			},
			{
				title: "the editor has no model",
				models: [],
				kind: "nomodel",
				line: /^The editor offers no language model\.$/,
				button: "Choose a Reviewer",
				brings: goesOffline,
			},
			{
				title: "the chosen model is gone",
				models: [model(unused, { id: "another", name: "Another" })],
				kind: "notfound",
				line: /^There is no model m at Scripted\.$/,
				button: "Choose Model",
			},
			{
				title: "the plan is used up",
				models: [model(throws(namedError("ChatQuotaExceeded")))],
				kind: "quota",
				line: /^The account at Scripted has no credit left\.$/,
				button: "Use Offline Checks",
				brings: goesOffline,
			},
			{
				title: "the plan's rate is reached",
				models: [model(throws(namedError("ChatRateLimited")))],
				kind: "rate",
				line: /^Scripted is busy or limits the number of requests; try again later\.$/,
				button: "Try Again",
			},
			{
				title: "the text does not fit, as the provider counts",
				models: [model(throws(namedError("Error", "Message exceeds token limit.")))],
				kind: "context",
				line: /^The text is too long for Model M\./,
				button: "Review in Parts",
			},
			{
				title: "the provider declines the subject",
				models: [model(throws(namedError("Error", "off_topic")))],
				kind: "refusal",
				line: /^The model declined\. Nothing was graded\.$/,
				button: "Choose Model",
			},
			{
				title: "a listed model is not supported after all",
				models: [model(throws(namedError("Error", "model_not_supported: the requested model")))],
				kind: "notfound",
				line: /^There is no model Model M at Scripted\.$/,
				button: "Choose Model",
			},
			{
				title: "it writes prose instead of calling the tool",
				models: [
					model(async ({ progress }) => progress.report(new vscode.LanguageModelTextPart("A good solution: 8 of 10."))),
				],
				kind: "malformed",
				line: /^The answer of Model M \(Scripted\) was not in the agreed form\.$/,
				button: "Show Raw Answer",
			},
		];

		for (const row of editorRows) {
			it(`${row.kind}: ${row.title}`, async () => {
				let pressed = 0;
				const picked = pickFrom((title) => (/Choose Reviewer/.test(title) ? "$(shield) Offline checks" : undefined));
				try {
					await offerEditorModels(row.models);
					await withUser(
						(text) => (row.line.test(text) && row.brings !== undefined && pressed++ === 0 ? row.button : undefined),
						async (stand) => {
							const [event] = await stand.review(document, slug);
							assert.deepEqual([event?.failure, event?.score], [row.kind, null]);
							const message = await heardLine(stand, row.line);
							assert.deepEqual(message.items, [row.button]);
							await row.brings?.(stand);
						},
					);
				} finally {
					picked.restore();
				}
			});
		}
	});

	describe("stops when it is told to", () => {
		before(() => setReviewer(reviewer));

		const stopped = async (
			scenario: Scenario,
			when: (stand: Stand) => Promise<unknown>,
			check: (stand: Stand) => Promise<void>,
		): Promise<void> => {
			await withScenario(
				scenario,
				() => undefined,
				async (stand) => {
					const running = stand.review(document, slug);
					await when(stand);
					stand.stop();
					const [event] = await running;
					assert.deepEqual([event?.failure, event?.score], ["cancelled", null]);
					await check(stand);
				},
			);
		};
		const always = (name: string): Scenario => failing(99, name);
		const asked = ({ exchanges }: Stand): Promise<unknown> => until("the request", () => exchanges().length === 1);
		const closed = async ({ exchanges, abandoned }: Stand): Promise<void> => {
			await until("the connection to be closed", () => abandoned() === 1);
			assert.equal(exchanges().length, 1);
		};

		it("before any header has come", () => stopped(always("timeout"), asked, closed));

		it("between the headers and the first byte", () =>
			stopped(always("idle-at-once"), (stand) => asked(stand).then(() => stand.exchanges()[0]?.pause(100)), closed));

		it("in the middle of an answer", () =>
			stopped(
				always("idle"),
				({ progress }) => until("a row", () => progress.some((words) => / of /.test(words))),
				closed,
			));

		it("while it counts down to another try", async () => {
			const waits: Scenario = ({ refuse }) =>
				refuse(429, { message: "slow down", code: "rate_limit_exceeded" }, { "retry-after": "60" });
			await stopped(
				waits,
				({ progress }) => until("the countdown", () => progress.some((words) => /trying again in 60 s$/.test(words))),
				async ({ exchanges }) => assert.equal(exchanges().length, 1, "nothing was asked again"),
			);
		});

		it("with a model of the editor that does not listen", async () => {
			let started = false;
			let told = false;
			await offerEditorModels([
				{
					id: "m",
					name: "Deaf",
					respond: ({ token }) => {
						started = true;
						token.onCancellationRequested(() => {
							told = true;
						});
						return new Promise(() => undefined);
					},
				},
			]);
			await setReviewer({ provider: "editor", editorModel: "scripted/m" });
			await withUser(
				() => undefined,
				async (stand) => {
					const running = stand.review(document, slug);
					await until("the request", () => started);
					stand.stop();
					const [event] = await running;
					assert.equal(event?.failure, "cancelled");
					await until("the provider to be told", () => told);
				},
			);
			await offerEditorModels([]);
		});
	});
});

/** What stands in the settings: the address that a person would confirm. */
function currentAddress(): string {
	return vscode.workspace.getConfiguration("woodshed.reviewer").get("baseUrl") ?? "";
}
