import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { format } from "node:util";

import * as vscode from "vscode";

import { LineIndex } from "../../src/core/base/lineIndex.ts";
import { review } from "../../src/core/review/review.ts";
import type { Criterion } from "../../src/core/review/rubric.ts";
import type { Review } from "../../src/core/review/reviewEvent.ts";
import { AnchoredFinding } from "../../src/extension/review/anchoredFinding.ts";
import { ReviewerChoice } from "../../src/extension/review/reviewerChoice.ts";
import { SendConsent, type SendOptions } from "../../src/extension/review/sendConsent.ts";
import type { AskedReview } from "../support/askedReview.ts";
import { scenarios } from "../support/openaiScenarios.ts";
import { type Scenario, startOpenaiServer } from "../support/openaiServer.ts";
import { quoteOf, replyFinding, replyText, trueQuotes } from "../support/scriptedReply.ts";
import { type EditorExchange, type EditorModel, offerEditorModels } from "./support/editorModels.ts";
import { askedOf, callTool } from "./support/editorReviewer.ts";
import { activated, inPractice, openProblem, until, write } from "./support/practice.ts";
import { dropReviews, heardLine, setReviewer, typeInto, withReviewer, withUser } from "./support/reviewerStand.ts";
import { FakeMemory, replace } from "./support/stand.ts";

const never = new vscode.CancellationTokenSource().token;
const slug = "startup-delay";
const solution = `def min_startup_delay(arrivals_ms, durations_ms, longest_wait=0):
    for arrival_ms, played_before_ms in zip(arrivals_ms, running_sums(durations_ms)):
        longest_wait = max(longest_wait, arrival_ms - played_before_ms)
    return longest_wait
`;

function allCannotJudge(asked: AskedReview, marked = "Reasoning."): string {
	const [quote] = trueQuotes(asked);
	return replyText(
		asked,
		asked.criteria.map((id) =>
			replyFinding(id, { evidence: quote === undefined ? [] : [quote], verdict: "cannot_judge", reasoning: marked }),
		),
	);
}

describe("the editor's models in this host", () => {
	const answers: EditorModel = {
		id: "answers",
		name: "Answers",
		respond: async (exchange) => callTool(exchange, '{"said":"yes"}'),
	};

	afterEach(() => offerEditorModels([]));

	it("are those that another extension registered, also late", async () => {
		assert.deepEqual(await vscode.lm.selectChatModels(), []);
		await offerEditorModels([answers]);
		const [model] = await vscode.lm.selectChatModels();
		assert.ok(model);
		const response = await model.sendRequest(
			[vscode.LanguageModelChatMessage.User("hello")],
			{
				tools: [{ name: "reply", description: "the reply", inputSchema: { type: "object" } }],
				toolMode: vscode.LanguageModelChatToolMode.Required,
			},
			never,
		);
		const parts: unknown[] = [];
		for await (const part of response.stream) {
			parts.push(part);
		}
		const [part] = parts;
		assert.ok(part instanceof vscode.LanguageModelToolCallPart);
		assert.deepEqual([part.name, part.input], ["reply", { said: "yes" }]);
	});

	it("are declined where VS Code wants a permission that nobody gives", async () => {
		await offerEditorModels([{ ...answers, consent: true }]);
		const [model] = await vscode.lm.selectChatModels();
		await assert.rejects(async () => model?.sendRequest([vscode.LanguageModelChatMessage.User("hello")], {}, never), {
			code: vscode.LanguageModelError.NoPermissions.name,
		});
	});
});

describe("a review by a model of the editor", () => {
	let document: vscode.TextDocument;

	before(async () => {
		await activated();
		document = await openProblem(slug);
		await write(document, solution);
		await setReviewer({ provider: "editor", editorModel: "scripted/m" });
	});
	after(async () => {
		await setReviewer({});
		await offerEditorModels([]);
		dropReviews(slug);
	});

	it("is one request with one required tool, two user messages and no system role", async () => {
		const exchanges: EditorExchange[] = [];
		await offerEditorModels([
			{
				id: "m",
				name: "Model M",
				respond: async (exchange) => {
					exchanges.push(exchange);
					callTool(exchange, allCannotJudge(askedOf(exchange)));
				},
			},
		]);
		await withUser(
			() => undefined,
			async (stand) => {
				const [event] = await stand.review(document, slug);
				assert.deepEqual([event?.mode, event?.failure], ["Model M (Scripted)", null]);
				assert.ok(event?.items.every(({ verdict }) => verdict === "cannot_judge"));
				const [exchange] = exchanges;
				assert.ok(exchange);
				assert.equal(exchanges.length, 1);
				assert.deepEqual(
					exchange.messages.map(({ role }) => role),
					[vscode.LanguageModelChatMessageRole.User, vscode.LanguageModelChatMessageRole.User],
				);
				const { tools = [], toolMode, justification = "" } = exchange.options as EditorExchange["options"];
				assert.deepEqual(
					tools.map(({ name }) => name),
					["review"],
				);
				assert.equal(toolMode, vscode.LanguageModelChatToolMode.Required);
				assert.match(JSON.stringify(tools[0]?.inputSchema), /"item_id"/);
				assert.match(justification, /Woodshed reviews/);
				assert.ok(askedOf(exchange).sources[0]?.lines.join("\n").includes("longest_wait = max("));
			},
		);
	});

	it("is not repaired or asked again by itself, whatever came back", async () => {
		for (const reply of [
			(asked: AskedReview) => replyText(asked, [replyFinding(asked.criteria[0] ?? "", { verdict: "cannot_judge" })]),
			(asked: AskedReview) =>
				replyText(
					asked,
					asked.criteria.map((id) =>
						replyFinding(id, { evidence: [quoteOf(asked.sources[0]?.id ?? "", "words that nobody wrote down here")] }),
					),
				),
		]) {
			let asked = 0;
			await offerEditorModels([
				{
					id: "m",
					name: "Model M",
					respond: async (exchange) => {
						asked++;
						callTool(exchange, reply(askedOf(exchange)));
					},
				},
			]);
			await withUser(
				() => undefined,
				async (stand) => {
					const [event] = await stand.review(document, slug);
					assert.deepEqual([event?.failure, event?.score, asked], [null, null, 1]);
				},
			);
		}
	});

	it("takes the object also where a model wrote it instead of calling the tool", async () => {
		await offerEditorModels([
			{
				id: "m",
				name: "Model M",
				respond: async (exchange) =>
					exchange.progress.report(new vscode.LanguageModelTextPart(allCannotJudge(askedOf(exchange)))),
			},
		]);
		await withUser(
			() => undefined,
			async (stand) => assert.equal((await stand.review(document, slug))[0]?.failure, null),
		);
	});

	it("sends nothing that does not fit, and goes in parts only when that is asked for", async () => {
		const sizes: number[] = [];
		await offerEditorModels([
			{
				id: "m",
				name: "Small",
				maxInputTokens: 6000,
				respond: async (exchange) => {
					const asked = askedOf(exchange);
					sizes.push(asked.criteria.length);
					callTool(exchange, allCannotJudge(asked));
				},
			},
		]);
		await withUser(
			(_text, items) => items.find((item) => item === "Review in Parts"),
			async (stand) => {
				const [event] = await stand.review(document, slug);
				assert.equal(event?.failure, "context");
				await heardLine(stand, /^The text is too long for Small/);
				await until("the review in parts", () => sizes.length >= 3);
				assert.ok(sizes.every((size) => size <= 2));
			},
		);
	});

	it("asks once for a talk: what follows about the same text is sent, another text and a private one are asked about", async () => {
		const consent = new SendConsent(new FakeMemory());
		const asked: string[] = [];
		const restore = replace(vscode.window, "showInformationMessage", (async (text: string) => {
			asked.push(text);
			return "Send";
		}) as never);
		const request = { system: "", stable: "", candidate: "", schema: {}, schemaName: "review", maxOutputTokens: 0 };
		const ask = (options: SendOptions): Promise<boolean> => consent.ask("https://api.openai.com", request, options);
		try {
			await ask({ about: "one" });
			await ask({ about: "one", follows: true });
			assert.equal(asked.length, 1, "the answer goes with the review");
			await ask({ about: "one" });
			await ask({ about: "two", follows: true });
			assert.equal(asked.length, 3, "a new review, and another text");
			await ask({ about: "one", follows: true, always: false });
			assert.equal(asked.length, 4, "a story of one's own life");
		} finally {
			restore();
			consent.dispose();
		}
	});

	it("says before the first send that it is one request of the plan, and remembers the provider's models", async () => {
		await offerEditorModels([{ id: "m", name: "Model M", respond: async () => undefined }]);
		const consent = new SendConsent(new FakeMemory());
		const asked: { text: string; detail: string; items: readonly string[] }[] = [];
		const restore = replace(vscode.window, "showInformationMessage", (async (
			text: string,
			options: vscode.MessageOptions,
			...items: string[]
		) => {
			asked.push({ text, detail: options.detail ?? "", items });
			return items.at(-1);
		}) as never);
		const request = {
			system: "rules",
			stable: "problem",
			candidate: "my words",
			schema: {},
			schemaName: "review",
			maxOutputTokens: 0,
		};
		const cost = { requests: 1, inputTokens: 6180, outputTokens: 4000 };
		try {
			assert.equal(await consent.ask("editor:scripted", request, { cost }), true);
			assert.equal(await consent.ask("editor:scripted", request, { cost }), true);
			assert.equal(asked.length, 1, "these models are remembered");
			assert.equal(await consent.ask("editor:scripted", request, { cost, always: false }), true);
			assert.equal(await consent.ask("https://api.openai.com", request, { cost: { ...cost, requests: 3 } }), true);
			assert.equal(await consent.ask(null, request), true);
		} finally {
			restore();
			consent.dispose();
		}
		const [first, second, third, ...more] = asked;
		assert.deepEqual(more, [], "where we send nothing there is nothing to ask");
		assert.equal(first?.text, "Send this to Scripted through VS Code?");
		assert.match(first?.detail ?? "", /It uses 1 request of your plan\. About 6\s200 tokens in, up to 4\s000 out\.$/);
		assert.deepEqual(first?.items, ["Send", "Always for These Models"]);
		assert.deepEqual(second?.items, ["Send"], "a private text is asked about each time, and not remembered");
		assert.match(third?.detail ?? "", /price unknown, in 3 requests\.$/);
	});

	it("names money only where a price was written down", async () => {
		const consent = new SendConsent(new FakeMemory());
		let detail = "";
		const restore = replace(vscode.window, "showInformationMessage", (async (
			_text: string,
			options: vscode.MessageOptions,
		) => {
			detail = options.detail ?? "";
			return undefined;
		}) as never);
		const request = { system: "s", stable: "p", candidate: "c", schema: {}, schemaName: "r", maxOutputTokens: 0 };
		const cost = { requests: 1, inputTokens: 1_000_000, outputTokens: 100_000 };
		try {
			for (const [price, words] of [
				[
					{ inputPerMillion: 2, outputPerMillion: 8, currency: "EUR", asOf: "2026-11" },
					/at most 2\.80 EUR \(prices of 2026-11\)/,
				],
				[{ inputPerMillion: 2 }, /price unknown/],
			] as const) {
				await setReviewer({ provider: "editor", editorModel: "scripted/m", price });
				assert.equal(await consent.ask("https://api.openai.com", request, { cost }), false);
				assert.match(detail, words);
			}
		} finally {
			restore();
			consent.dispose();
			await setReviewer({ provider: "editor", editorModel: "scripted/m" });
		}
	});
});

describe("a review by the clipboard", () => {
	after(() => dropReviews(slug));

	it("carries the request out and the reply back through the editor's own clipboard", async () => {
		await activated();
		const document = await openProblem(slug);
		await write(document, solution);
		let pastes = 0;
		const restore = replace(
			vscode.env,
			"clipboard",
			fakeClipboard((text) => {
				const asked = askedIn(text);
				return pastes === 0 ? "Looks fine to me." : `Sure:\n\`\`\`json\n${allCannotJudge(asked)}\n\`\`\``;
			}),
		);
		try {
			await withReviewer(
				{ provider: "clipboard" },
				(_text, items) => {
					if (!items.includes("Paste Reply")) {
						return undefined;
					}
					pastes = vscodeClipboardReads(vscode.env.clipboard);
					return "Paste Reply";
				},
				async (stand) => {
					const [event] = await stand.review(document, slug);
					assert.deepEqual([event?.failure, event?.mode], [null, "Clipboard – a chat of yours"]);
					const said = stand.heard.map(({ text }) => text).filter((text) => /clipboard|pasted/.test(text));
					assert.match(said[0] ?? "", /that service gets your text/);
					assert.match(said[1] ?? "", /not in the agreed form/);
				},
			);
		} finally {
			restore();
		}
	});
});

/** A clipboard behind which a chat answers: what is read is the answer to what was written. */
function fakeClipboard(chat: (prompt: string) => string): vscode.Clipboard & { reads: number } {
	let prompt = "";
	return {
		reads: 0,
		async writeText(text) {
			prompt = text;
		},
		async readText() {
			const answer = chat(prompt);
			this.reads++;
			return answer;
		},
	};
}

function vscodeClipboardReads(clipboard: vscode.Clipboard): number {
	return (clipboard as { readonly reads?: number }).reads ?? 0;
}

function askedIn(prompt: string): AskedReview {
	return askedOf({
		messages: [vscode.LanguageModelChatMessage.User(prompt)],
	} as unknown as EditorExchange);
}

describe("a text that is edited while it is reviewed", () => {
	it("keeps what was grounded in the sent text, at the words where they stand now", async () => {
		const document = await openProblem(slug);
		await write(document, solution);
		const sent = document.getText();
		const quoted = "longest_wait = max(longest_wait, arrival_ms - played_before_ms)";
		let begun = false;
		let edited = (): void => undefined;
		const edit = new Promise<void>((resolve) => {
			edited = resolve;
		});
		const scenario: Scenario = async (exchange) => {
			exchange.begin();
			begun = true;
			await edit;
			exchange.write(
				replyText(
					exchange.asked,
					exchange.asked.criteria.map((id) => replyFinding(id, { evidence: [quoteOf("solution", quoted, 3)] })),
				),
			);
			exchange.end();
		};
		const server = await startOpenaiServer(scenario);
		const choice = new ReviewerChoice({ get: async () => undefined } as never);
		try {
			await setReviewer({ provider: "compatible", baseUrl: server.url, model: "m" });
			const reviewer = await choice.current();
			assert.ok(reviewer.kind === "model");
			const reviewing = reviewed(
				review(
					{
						title: "Startup delay",
						problem: "The shortest delay.",
						criteria: [criterion("clarity"), criterion("reasons")],
						sources: [{ id: "solution", title: "solution.py", kind: "code", text: sent }],
						checks: [],
						model: reviewer.model,
						nonce: "n0nce7",
						receipt: "R4TAIL",
						wait: async () => undefined,
					},
					new AbortController().signal,
				),
			);
			await until("the answer to begin", () => begun);
			const above = new vscode.WorkspaceEdit();
			above.insert(document.uri, new vscode.Position(0, 0), "# one line more\n");
			assert.ok(await vscode.workspace.applyEdit(above));
			edited();
			const result = await reviewing;
			assert.ok(result.rows.every(({ state }) => state === "grounded"));
			const [finding] = result.findings;
			assert.ok(finding);
			assert.equal(finding.anchor.range.start.lineBase0, 2, "in the text that was sent");
			const before = new LineIndex(sent);
			const now = document.getText();
			const anchored = AnchoredFinding.inSentText(finding, before, now);
			const { start, end } = anchored.range(new LineIndex(now));
			const words = new vscode.Range(start.lineBase0, start.character, end.lineBase0, end.character);
			assert.deepEqual([document.getText(words), start.lineBase0, anchored.changed], [quoted, 3, false]);
			await write(document, "def min_startup_delay(arrivals_ms, durations_ms):\n    return 0\n");
			assert.equal(AnchoredFinding.inSentText(finding, before, document.getText()).changed, true);
		} finally {
			choice.dispose();
			await setReviewer({});
			await server.close();
		}
	});
});

function criterion(id: string): Criterion {
	return {
		id,
		title: `Title of ${id}`,
		question: `What does the text say about ${id}?`,
		weight: 1,
		synonyms: [],
		levels: { mid: "names it", senior: "gives a reason", staff: "weighs it" },
		followUps: [`Tell me more about ${id}.`],
		negative: [],
	};
}

async function reviewed(events: ReturnType<typeof review>): Promise<Review> {
	for await (const event of events) {
		if (event.type === "finished") {
			return event.review;
		}
	}
	return assert.fail("the review did not end");
}

describe("what is written down of reviews", () => {
	const key = "sk-marked-key-77120934";
	const prompt = "marked_prompt_5501932";
	const reply = "marked reply 9183350";

	after(() => dropReviews(slug));

	it("holds no key, no prompt and no answer, however a review ends", async () => {
		const document = await openProblem(slug);
		await write(document, `${solution}\n# ${prompt} is part of what is sent to the reviewer of this text\n`);
		const memory = new FakeMemory();
		const ends: Readonly<Record<string, Scenario>> = {
			answered: (exchange) => {
				exchange.begin();
				exchange.write(allCannotJudge(exchange.asked, reply));
				exchange.end();
			},
			refused: (exchange) =>
				exchange.refuse(401, { message: `bad key ${key}, you sent ${prompt}`, code: "invalid_api_key" }),
			prose: (exchange) => {
				exchange.begin();
				exchange.write(`${reply} and then some`);
				exchange.end();
			},
			"cut off": (exchange) => {
				exchange.begin();
				exchange.write(allCannotJudge(exchange.asked, reply).slice(0, 700));
				exchange.response.destroy();
			},
			"an error that repeats everything": (exchange) =>
				exchange.refuse(500, { message: `${key} ${prompt} ${reply}`, type: `${key}`, code: null }),
			unsupported: (exchange) => scenarios["unsupported"]?.(exchange),
		};
		const typed = typeInto(() => key);
		const printed: string[] = [];
		const restores = (["log", "info", "warn", "error", "debug"] as const).map((level) =>
			replace(console, level, (...values: unknown[]) => void printed.push(format(...values))),
		);
		try {
			let play: Scenario = () => undefined;
			const server = await startOpenaiServer((exchange) => play(exchange));
			await withReviewer(
				{ provider: "compatible", baseUrl: server.url, model: "test-model" },
				() => undefined,
				async (stand) => {
					await vscode.commands.executeCommand("woodshed.setKey");
					for (const scenario of Object.values(ends)) {
						play = scenario;
						const before = server.exchanges.length;
						await stand.review(document, slug);
						const exchange = server.exchanges[before];
						assert.equal(exchange?.headers.authorization, `Bearer ${key}`);
						assert.ok(JSON.stringify(exchange?.body).includes(prompt));
					}
					assertUnmarked(JSON.stringify(stand.heard), "a message");
				},
			);
			await server.close();
			await learnt(memory);
		} finally {
			typed.restore();
			for (const restore of restores) {
				restore();
			}
		}
		assertUnmarked(printed.join("\n"), "what was printed");
		assertUnmarked(readFileSync(inPractice(".woodshed", "log.jsonl"), "utf8"), "the log of attempts");
		assertUnmarked(JSON.stringify(memory.keys().map((name) => [name, memory.get(name, null)])), "what is remembered");
		for (const file of filesOf(hostFolder())) {
			// the editor's own safety copies of the text are the text
			const written = readFileSync(file, "latin1");
			assertUnmarked(/[\\/](?:Backups|History)[\\/]/.test(file) ? written.replaceAll(prompt, "") : written, file);
		}
		for (const file of filesOf(inPractice(".woodshed"))) {
			assert.ok(!readFileSync(file, "latin1").includes(key), `no key in ${file}`);
		}
	});

	/** What a window remembers of a server, after it learnt something from one of its refusals. */
	async function learnt(memory: FakeMemory): Promise<void> {
		const server = await startOpenaiServer((exchange) =>
			exchange.turn === 0
				? exchange.refuse(400, { message: `response_format ${key} ${prompt}`, param: "response_format", code: null })
				: ends(exchange),
		);
		const choice = new ReviewerChoice({ get: async () => key } as never, memory);
		try {
			await setReviewer({ provider: "compatible", baseUrl: server.url, model: "m" });
			const reviewer = await choice.current();
			assert.ok(reviewer.kind === "model");
			const sent = {
				system: prompt,
				stable: prompt,
				candidate: prompt,
				schema: {},
				schemaName: "r",
				maxOutputTokens: 9,
			};
			for await (const _event of reviewer.model.stream(sent, new AbortController().signal)) {
				// only what is remembered of it counts
			}
			assert.ok(memory.keys().length > 0, "something is remembered");
		} finally {
			choice.dispose();
			await setReviewer({});
			await server.close();
		}
	}

	const ends: Scenario = (exchange) => {
		exchange.begin();
		exchange.write(reply);
		exchange.end();
	};

	function assertUnmarked(text: string, where: string): void {
		for (const marked of [key, prompt, reply]) {
			assert.ok(!text.includes(marked), `“${marked}” stands in ${where}`);
		}
	}

	/** The folders that this editor writes to: its logs, its storage, what extensions keep. */
	function hostFolder(): string {
		const results = process.env["WOODSHED_TEST_RESULTS"];
		assert.ok(results);
		return dirname(results);
	}

	function filesOf(folder: string): readonly string[] {
		return readdirSync(folder, { recursive: true, encoding: "utf8" })
			.map((name) => join(folder, name))
			.filter(
				(file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true && statSync(file).size < 20_000_000,
			);
	}
});
