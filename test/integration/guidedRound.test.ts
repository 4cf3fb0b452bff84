import assert from "node:assert/strict";

import * as vscode from "vscode";

import { announceTwists } from "../../src/extension/design/announceTwists.ts";
import { roundMinutes } from "../../src/core/design/guide/roundSteps.ts";
import { roundTwists } from "../../src/core/design/guide/roundTwists.ts";
import type { DesignPack } from "../../src/core/design/designPack.ts";
import { hearMessages } from "./support/stand.ts";
import { FakeBoard } from "./support/fakeBoard.ts";
import { activated, designPack, openProblem, packageText, practiceText, until, write } from "./support/practice.ts";

const slug = "home-shelf-ranking";

describe("a guided design round", () => {
	let document: vscode.TextDocument;
	let pack: DesignPack;
	let board: FakeBoard;
	let starter: string;

	before(async () => {
		await activated();
		pack = await designPack(slug);
		document = await openProblem(slug);
		starter = pack.starter;
	});
	beforeEach(async () => {
		board = new FakeBoard(document, pack, (await activated()).extensionUri);
		board.say({ type: "ready" });
		await until("a first state", () => board.states.length > 0);
	});
	afterEach(async () => {
		board.dispose();
		await write(document, starter);
	});

	const guide = () => {
		const { guide: shown } = board.state;
		assert.ok(shown);
		return shown;
	};
	/** As if the round had begun that many minutes ago. */
	const begun = async (minutes: number): Promise<void> => {
		await board.memory.update(`woodshed.round ${document.uri.toString()}`, {
			goneMs: minutes * 60_000,
			runningSince: null,
		});
		board.say({ type: "guide", action: "resume" });
		await until("the clock to run", () => guide().running);
	};

	it("is free until it is started, and shows nothing of the clock", () => {
		assert.equal(guide().mode, "free");
		assert.equal(guide().running, false);
		assert.ok(guide().twists.every(({ text, due }) => text === "" && !due));
	});

	it("runs, is held, goes on and stops", async () => {
		board.say({ type: "guide", action: "start" });
		await until("the round to begin", () => guide().mode === "guided" && guide().running);
		assert.equal(guide().totalMs, roundMinutes * 60_000);
		board.say({ type: "guide", action: "pause" });
		await until("the clock to be held", () => !guide().running);
		assert.equal(guide().mode, "guided");
		board.say({ type: "guide", action: "stop" });
		await until("a free round", () => guide().mode === "free");
	});

	it("shows each step with its heading in the text and what was written below it", async () => {
		await write(document, "# Mine\n\n## Framing\n\nOne two three.\n\n## Metrics\n");
		board.say({ type: "ready" });
		await until("the text", () => guide().steps[0]?.words === 3);
		const [framing, metrics, numbers] = guide().steps;
		assert.equal(framing?.lineBase0, 2);
		assert.deepEqual([metrics?.lineBase0, metrics?.words], [6, 0]);
		assert.equal(numbers?.lineBase0, null);
		assert.ok(guide().steps.every(({ strong }) => strong.length > 0));
	});

	it("keeps a change of the requirements silent until its minute, then says what it does to this design", async () => {
		await write(document, await packageText("design", slug, "reference", "senior.design.md"));
		await begun(19);
		const [first] = guide().twists;
		assert.deepEqual([first?.minute, first?.due, first?.text], [20, false, ""]);
		board.say({ type: "twist", id: first?.id ?? "" });
		await until("an answer", () => board.states.length > 2);
		assert.ok(
			guide().twists.every(({ applied }) => !applied),
			"it is not due",
		);

		await begun(20);
		const due = guide().twists.find(({ minute }) => minute === 20);
		assert.equal(due?.due, true);
		assert.match(due?.text ?? "", /\w{3}/);
		board.say({ type: "twist", id: due?.id ?? "" });
		const applied = () => guide().twists.find(({ id }) => id === due?.id);
		await until("the change", () => applied()?.applied === true);
		const change = pack.twists.find(({ id }) => id === due?.id);
		if (change?.changes.some(({ kind }) => kind === "load")) {
			assert.ok(
				applied()?.effects.some((effect) => /Ranker: 67 % → 201 % of its capacity/.test(effect)),
				applied()?.effects.join("\n"),
			);
			assert.ok(board.state.components.some(({ utilisation }) => (utilisation ?? 0) > 1));
		}
		board.say({ type: "twist", id: null });
		await until("the old requirements", () => applied()?.applied === false);
		assert.ok(board.state.components.every(({ utilisation }) => (utilisation ?? 0) <= 1));
		assert.deepEqual(board.errors, []);
	});

	it("says a changed requirement where one writes, when its minute comes", async () => {
		const heard = hearMessages();
		const news = announceTwists(
			board.rounds,
			async () => board.session,
			() => undefined,
		);
		try {
			await begun(20 - 0.5 / 60);
			const twist = roundTwists(pack.twists, 1).find(({ minute }) => minute === 20);
			assert.ok(twist);
			await until("the message", () => heard.texts.some((text) => text === `Minute 20: ${twist.text}`));
			assert.equal(guide().twists.find(({ id }) => id === twist.id)?.due, true);
		} finally {
			news.dispose();
			heard.restore();
		}
	});

	it("shows a reference to compare with only after an attempt was reviewed, role by role", async () => {
		await write(
			document,
			'# Mine\n\n```mermaid\nflowchart LR\n  app["App"] --> api["Home API"] --> rank["Ranker"]\n  api --> spare[("Fallback page")]\n```\n',
		);
		assert.ok(!board.state.comparable.includes("senior"));
		board.say({ type: "compare", against: "senior" });
		await until("an answer", () => board.states.length > 1);
		const compared = () => board.state.compare;
		assert.equal(compared(), null, "it would give the answer away");

		board.session.showAbsences(true);
		board.say({ type: "compare", against: "senior" });
		await until("the comparison", () => compared() !== null);
		const compare = compared();
		assert.ok(board.state.comparable.includes("staff"));
		assert.equal(compare?.rows.find(({ role }) => role === "event-log")?.state, "missing");
		assert.ok(
			compare?.rows.some(({ role, yours, theirs }) => role === "ranker" && yours.length > 0 && theirs.length > 0),
		);
		board.say({ type: "compare", against: null });
		await until("no comparison", () => compared() === null);
	});

	it("compares with one's own last attempt", async () => {
		await write(document, '# One\n\n```mermaid\nflowchart LR\n  app["App"] --> rank["Ranker"]\n```\n');
		await vscode.commands.executeCommand("woodshed.startOver", document.uri);
		assert.equal(practiceText("design", slug, "design.md"), starter);
		await write(document, '# Two\n\n```mermaid\nflowchart LR\n  app["App"] --> api["Home API"]\n```\n');
		board.say({ type: "compare", against: "last" });
		await until("the comparison", () => board.state.compare?.against === "last");
		const states = new Map(board.state.compare?.rows.map(({ role, state }) => [role, state]));
		assert.deepEqual([states.get("ranker"), states.get("api"), states.get("client")], ["missing", "extra", "both"]);
	});
});
