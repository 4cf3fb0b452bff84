import assert from "node:assert/strict";
import { rmSync } from "node:fs";

import * as vscode from "vscode";

import type { DesignPack } from "../../src/core/design/designPack.ts";
import { designScript } from "../../src/core/review/interview/designScript.ts";
import { Progress } from "../../src/extension/practice/progress.ts";
import type { PracticeFolder } from "../../src/extension/practice/practiceFolder.ts";
import { chatAnswer, type ChatQuestion } from "../../src/extension/review/chat/chatAnswer.ts";
import { InterviewStand } from "./support/interviewStand.ts";
import {
	activated,
	designPack,
	inPractice,
	openProblem,
	ownFolder,
	packageText,
	until,
	write,
} from "./support/practice.ts";

const slug = "home-shelf-ranking";
const path = `design/${slug}/design.md`;

describe("the interviewer in the editor's chat", () => {
	let document: vscode.TextDocument;
	let folder: PracticeFolder;
	let log: vscode.LogOutputChannel;
	let progress: Progress;
	let pack: DesignPack;
	let stand: InterviewStand;

	before(async () => {
		await activated();
		document = await openProblem(slug);
		await write(document, await packageText("design", slug, "reference", "senior.design.md"));
		folder = await ownFolder();
		log = vscode.window.createOutputChannel("Woodshed chat", { log: true });
		progress = new Progress(folder, log);
		pack = await designPack(slug);
	});
	beforeEach(async () => {
		rmSync(inPractice(".woodshed", "interviews"), { recursive: true, force: true });
		stand = new InterviewStand({
			folder,
			progress,
			pack,
			script: designScript(pack, 1),
			place: { name: `design-${slug}`, path },
		});
		await vscode.window.showTextDocument(document);
		await until("the design to be at hand", () => stand.interviews.current?.toString() === document.uri.toString());
	});
	afterEach(() => {
		stand.dispose();
		assert.deepEqual(stand.errors, []);
	});
	after(() => {
		rmSync(inPractice(".woodshed", "interviews"), { recursive: true, force: true });
		progress.dispose();
		folder.dispose();
		log.dispose();
	});

	/** What the chat shows, in one text, with the marks of Markdown that escape taken out. */
	const ask = async (question: Partial<ChatQuestion>): Promise<string> => {
		const parts: string[] = [];
		const stream = {
			markdown: (value: string | vscode.MarkdownString) =>
				void parts.push(typeof value === "string" ? value : value.value),
			progress: () => undefined,
			button: ({ title }: vscode.Command) => void parts.push(`[${title}]`),
		};
		await chatAnswer(
			stand.interviews,
			{ command: undefined, prompt: "", ...question },
			stream as never,
			new vscode.CancellationTokenSource().token,
		);
		return parts.join("").replace(/\\([!-/:-@[-`{-~])/g, "$1");
	};
	const question = (): string => {
		const shown = stand.interviews.shown(document.uri);
		return shown.type === "held" ? (shown.open?.question ?? "") : "";
	};

	it("begins where it is asked to, and then asks one question at a time", async () => {
		const opening = await ask({ command: "start" });
		assert.ok(opening.includes(designScript(pack, 1).opening), opening);
		const first = await ask({ prompt: "I am ready to begin." });
		assert.ok(question() !== "" && first.trimEnd().endsWith(question()), first);
		const asked = question();
		const next = await ask({ prompt: "Because the page decides what a listener plays next, we value the whole page." });
		assert.notEqual(question(), asked);
		assert.ok(next.trimEnd().endsWith(question()), next);
		assert.ok(!next.includes(asked), "an answered question does not come twice");
	});

	it("gives one hint at a time, and goes on when asked to", async () => {
		await ask({ command: "start" });
		await ask({ prompt: "I am ready to begin." });
		const asked = question();
		const hint = await ask({ command: "hint" });
		assert.ok(hint.trimEnd().endsWith(asked), "the question stays");
		assert.notEqual(hint.replace(asked, "").trim(), "");
		await ask({ command: "skip" });
		assert.notEqual(question(), asked);
	});

	it("refuses hints in a mock and says so", async () => {
		await ask({ command: "start" });
		await ask({ prompt: "I am ready to begin." });
		stand.mock = true;
		assert.match(await ask({ command: "hint" }), /This is a mock: no hints/);
	});

	it("says what is missing where there is nothing to disagree with, and where nothing was said", async () => {
		assert.match(await ask({ command: "transcript" }), /There is no transcript yet/);
		await ask({ command: "start" });
		assert.match(await ask({ command: "disagree", prompt: "It is there." }), /no judgement to disagree with yet/);
		assert.match(await ask({}), /Say something/);
		assert.match(await ask({ command: "transcript" }), /\[Show Transcript\]/);
	});

	it("renders nobody's words: no link, image or HTML comes out of them", async () => {
		await ask({ command: "start" });
		const parts: string[] = [];
		await chatAnswer(
			stand.interviews,
			{ command: undefined, prompt: "![x](https://example.org/x.png) <b>bold</b> [go](command:x)" },
			{
				markdown: (value: string | vscode.MarkdownString) =>
					void parts.push(typeof value === "string" ? value : value.value),
				progress: () => undefined,
				button: () => undefined,
			} as never,
			new vscode.CancellationTokenSource().token,
		);
		assert.doesNotMatch(parts.join(""), /(?<!\\)!\[|(?<!\\)\]\(|(?<!\\)<b>/);
	});
});
