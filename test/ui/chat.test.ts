import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { openWorkbench, type Workbench } from "./support/workbench.ts";

const slug = "home-shelf-ranking";
const path = `design/${slug}/design.md`;
const reference = readFileSync(
	join(import.meta.dirname, "..", "..", "problems", "design", slug, "reference", "senior.design.md"),
	"utf8",
);

describe("the editor's own chat, with a stand-in for a signed-in account", function () {
	this.timeout(240_000);
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({
			size: { width: 1600, height: 950 },
			files: { [path]: reference },
			settings: { "chat.disableAIFeatures": false },
			companions: ["standInAgent"],
		});
		await workbench.open(path);
	});
	afterEach(async function () {
		if (this.currentTest?.state === "failed") {
			await workbench?.shot(`failed ${this.currentTest.title.slice(0, 40)}`);
		}
	});
	after(() => workbench?.close());

	const inView = ".part.auxiliarybar .interactive-session";
	const inEditor = ".editor-group-container .interactive-session";

	/** Sends words in a chat that has the focus. */
	async function send(chat: string, words: string): Promise<void> {
		const input = workbench.page.locator(`${chat} .interactive-input-part .monaco-editor`);
		await input.and(workbench.page.locator(".focused")).waitFor();
		await workbench.paste(words);
		await input
			.locator(".view-lines")
			.getByText(words.split(" ").at(-1) ?? words)
			.waitFor();
		await workbench.page.keyboard.press("Enter");
	}

	/** Asks in the chat view and gives what is answered. */
	async function ask(words: string): Promise<string> {
		const rows = workbench.page.locator(`${inView} .monaco-list-row`);
		// rows out of sight are taken out of the page, their numbers stay
		const numbers = await rows.evaluateAll((all) => all.map((row) => Number(row.getAttribute("data-index"))));
		await send(inView, words);
		const response = workbench.page.locator(
			`${inView} .monaco-list-row[data-index="${Math.max(-1, ...numbers) + 2}"] .interactive-response`,
		);
		await response.and(workbench.page.locator(":not(.chat-response-loading)")).waitFor();
		return (await response.locator(".rendered-markdown").allTextContents()).join("\n").trim();
	}

	it("holds the interview of the side panel, with the same question in both", async () => {
		await workbench.run("Chat: Open Chat");
		await workbench.page.locator(`${inView} .interactive-input-part`).getByText("Stand-in").waitFor();
		assert.match(await ask("@woodshed /start"), /read the brief, then ask me/);
		const first = await ask("I am ready to begin.");
		await workbench.shot("chat-begun");
		await workbench.run("Woodshed: Start Interview");
		const panel = await workbench.webview("form.answer");
		const question = async (): Promise<string> => (await panel.locator("form .question").textContent())?.trim() ?? "?";
		const asked = await question();
		assert.ok(first.endsWith(asked), `${first} ends with ${asked}`);

		await workbench.run("Chat: Open Chat");
		const hinted = await ask("/hint");
		assert.ok(hinted.endsWith(asked), "the question stays");
		await panel.locator("li.interviewer.said-hint").waitFor();
		const next = await ask("One open of the page decides the order of shelves, because a shelf has one reason.");
		await panel.locator("li.candidate").getByText("One open of the page decides").waitFor();
		assert.ok(next.endsWith(await question()), next);
		await workbench.shot("chat");
	});

	it("asks before an agent uses a tool, and hands the agent what the tool says", async () => {
		await workbench.run("Chat: New Chat Editor");
		await send(inEditor, JSON.stringify({ tool: "woodshed_check_design", input: { slug } }));
		const chat = workbench.page.locator(inEditor);
		const asks = chat.getByRole("group", { name: "Tool confirmation carousel" });
		await asks.getByText("the agent is given their remarks").first().waitFor();
		await workbench.shot("chat-tool-asks");
		const said = chat.locator(".interactive-response").getByText("The checks found nothing.");
		assert.equal(await said.count(), 0);
		await asks.getByRole("button", { name: /^Allow this tool/ }).click();
		await said.waitFor();
		await workbench.shot("chat-tool");
	});
});
