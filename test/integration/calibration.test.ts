import assert from "node:assert/strict";

import * as vscode from "vscode";

import type { DesignPack } from "../../src/core/design/designPack.ts";
import { planCalibration } from "../../src/core/review/measure/calibrate.ts";
import type { ReviewerCard } from "../../src/core/review/measure/reviewerCard.ts";
import { promptVersion } from "../../src/core/review/prompts/promptVersion.ts";
import { calibrateReviewer } from "../../src/extension/review/calibration.ts";
import { ReviewerCards } from "../../src/extension/review/reviewerCards.ts";
import { ReviewerChoice } from "../../src/extension/review/reviewerChoice.ts";
import { ReviewerTrust } from "../../src/extension/review/reviewerTrust.ts";
import { startOpenaiServer } from "../support/openaiServer.ts";
import { reviewerScenario } from "../support/reviewerScenarios.ts";
import { reviewerScripts, truthsAbout } from "../support/scriptedReviewers.ts";
import { designPack, inPractice, until } from "./support/practice.ts";
import { FakeMemory, hearMessages, pickNext, withSettings } from "./support/stand.ts";

const slug = "playlist-continuation";

describe("the calibration of a reviewer", function () {
	this.timeout(60_000);
	let pack: DesignPack;
	let memory: FakeMemory;
	let trust: ReviewerTrust;
	let cards: ReviewerCards;

	before(async () => {
		await inPractice();
		pack = await designPack(slug);
	});
	beforeEach(() => {
		memory = new FakeMemory();
		trust = new ReviewerTrust(memory);
		cards = new ReviewerCards(trust, "woodshed-test-card");
	});
	afterEach(() => {
		trust.dispose();
		cards.dispose();
	});

	/** Calibrates a scripted reviewer; `press`: the button of each message by its beginning. */
	async function calibrated(
		name: keyof typeof reviewerScripts,
		press: (text: string, buttons: readonly string[]) => string | undefined,
		settings: Readonly<Record<string, unknown>> = {},
	): Promise<{
		readonly label: string;
		readonly said: readonly string[];
		readonly details: readonly string[];
		readonly requests: number;
	}> {
		const truthOf = truthsAbout(planCalibration({ pack, twins: 12, seed: 1 }).map(({ text }) => text));
		const server = await startOpenaiServer(reviewerScenario(reviewerScripts[name](), truthOf));
		const heard = hearMessages(press);
		const unpick = pickNext(new RegExp(`^${pack.title}$`));
		await vscode.commands.executeCommand("workbench.action.closeAllEditors");
		let label = "";
		try {
			const values = {
				"woodshed.reviewer.provider": "compatible",
				"woodshed.reviewer.baseUrl": server.url,
				"woodshed.reviewer.model": "m",
				...settings,
			};
			await withSettings(values, vscode.ConfigurationTarget.Global, async () => {
				const choice = new ReviewerChoice(
					{ get: async () => "key", onDidChange: () => ({ dispose: () => undefined }) } as never,
					memory,
				);
				label = choice.label;
				const around = {
					choice,
					trust,
					cards,
					catalogue: {
						list: async () => [{ slug, title: pack.title, round: "design" }],
						designPack: async () => pack,
					} as never,
					folder: { parse: () => null } as never,
					nowMs: Date.now,
				};
				try {
					await calibrateReviewer(around);
				} finally {
					choice.dispose();
				}
			});
			return { label, said: heard.texts, details: heard.details, requests: server.requests.length };
		} finally {
			unpick();
			heard.restore();
			await server.close();
		}
	}

	it("asks first, then reads fourteen answers and keeps a card beside the name", async () => {
		const { label, said, details, requests } = await calibrated("oracle", (text) =>
			text.startsWith("Calibrate ") ? "Calibrate" : undefined,
		);
		assert.equal(requests, 14);
		assert.equal(said[0], `Calibrate ${label}?`);
		assert.match(details[0] ?? "", /14 requests, .*\n.*asked again: at most 84 requests more\.\nNothing of yours/);
		assert.match(said[1] ?? "", /found 12 of 12 planted flaws, blamed 0 of \d+ clean items, 100 % of its quotes/);
		assert.equal(trust.trust(label), "ok");
		assert.equal(trust.card(label)?.problem, slug);
		assert.equal(trust.named(label), label);
		assert.equal(new ReviewerTrust(memory).trust(label), "ok");
	});

	it("sends nothing without a yes", async () => {
		const { label, requests } = await calibrated("oracle", () => undefined);
		assert.equal(requests, 0);
		assert.equal(trust.trust(label), "unknown");
	});

	it("says of a reviewer below the floor that its findings are of low trust, and shows why", async () => {
		const { label, said } = await calibrated("allMet", (_text, buttons) =>
			buttons.includes("Calibrate") ? "Calibrate" : "Show Card",
		);
		assert.match(said[1] ?? "", /found 0 of 12 planted flaws.*low trust/);
		assert.equal(trust.trust(label), "low");
		assert.equal(trust.named(label), `${label} · low trust`);
		// as a preview where there is one, else as a text
		const shown = await until("the card", () =>
			vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "woodshed-test-card"),
		);
		assert.match(shown.getText(), /Low trust: below the floor.*Why: it found 0 of 12 planted flaws/);
	});

	it("refuses what needs none, and what cannot be asked fourteen times", async () => {
		const press = (): string => "Calibrate";
		await assert.rejects(
			calibrated("oracle", press, { "woodshed.reviewer.provider": "offline" }),
			/Offline checks are the same everywhere/,
		);
		await assert.rejects(
			calibrated("oracle", press, { "woodshed.reviewer.provider": "clipboard" }),
			/too many to paste/,
		);
	});

	it("forgets a card of another wording of the prompt, and keeps one for each address", async () => {
		const card: ReviewerCard = {
			model: "m at a:1",
			origin: "http://a:1",
			promptVersion,
			problem: slug,
			date: "2026-11-29T10:00:00.000Z",
			reviews: 14,
			recall: { hits: 1, all: 12 },
			falseAlarms: { hits: 0, all: 26 },
			fidelity: { hits: 1, all: 1 },
			completed: { hits: 14, all: 14 },
			inputTokens: null,
			outputTokens: null,
		};
		await trust.keep({ ...card, promptVersion: promptVersion - 1 });
		assert.equal(trust.trust("m at a:1"), "unknown");
		await trust.keep(card);
		assert.equal(trust.trust("m at a:1"), "low");
		await trust.keep({ ...card, model: "m at b:1", origin: "http://b:1", recall: { hits: 12, all: 12 } });
		assert.deepEqual([trust.trust("m at a:1"), trust.trust("m at b:1")], ["low", "ok"]);
		await trust.keep({ ...card, recall: { hits: 11, all: 12 } });
		assert.equal(trust.trust("m at a:1"), "ok");
		await memory.update("woodshed.reviewerCards", [{ nonsense: true }]);
		assert.equal(trust.trust("m at a:1"), "unknown");
	});
});
