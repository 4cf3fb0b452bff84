import assert from "node:assert/strict";

import * as vscode from "vscode";

import { Catalogue } from "../../src/extension/problem/catalogue.ts";
import { openLibraries } from "../../src/extension/problem/libraries.ts";
import { Progress } from "../../src/extension/practice/progress.ts";
import { SpacedReviews } from "../../src/extension/practice/spacedReviews.ts";
import { activated, activeDocument, ownFolder, until } from "./support/practice.ts";

const dayMs = 86_400_000;

describe("spaced review", () => {
	it("has a mistake due the next day in another problem, opens it, and is content once that is accepted", async () => {
		const { extensionUri } = await activated();
		const folder = await ownFolder();
		const channel = vscode.window.createOutputChannel("Woodshed spaced", { log: true });
		const progress = new Progress(folder, channel);
		const catalogue = new Catalogue(openLibraries(extensionUri, folder.uri));
		const mistake = "unstable-order";
		const [first, ...others] = (await catalogue.list()).filter(({ mistakes }) =>
			mistakes?.some(({ id }) => id === mistake),
		);
		assert.ok(first && others.length > 0, "the class is in several problems that ship");
		let nowMs = Date.now();
		const spaced = new SpacedReviews({ folder, progress, catalogue, log: channel, nowMs: () => nowMs });
		const find = () => spaced.due().find((one) => one.kind === "mistake" && one.mistake === mistake);
		const judged = { kind: "judged", language: "python", mode: "submit", passed: 1, total: 1, wallMs: 1 } as const;
		try {
			await folder.log.append({ ...judged, slug: first.slug, verdict: "wrong-answer", failed: ["x"], mistake });
			await progress.record({ kind: "hintTaken", slug: first.slug, step: "nudge", mistake });
			assert.equal(find(), undefined, "not on the same day");
			nowMs += dayMs;
			const review = await until("the mistake to be due", find);
			assert.ok(others.some(({ slug }) => slug === review.slug));
			assert.ok(review.why.includes(first.title), review.why);
			await vscode.commands.executeCommand("woodshed.openProblemItem", review);
			await activeDocument(`/${review.slug}/`);
			await folder.log.append({ ...judged, slug: review.slug, verdict: "accepted", failed: [] }, new Date(nowMs));
			await until("the review to be done", () => find() === undefined);
		} finally {
			spaced.dispose();
			progress.dispose();
			channel.dispose();
			folder.dispose();
		}
	});

	it("leaves the dates of all who share this process alone", () => {
		assert.deepEqual(
			["scheduler", "diff", "format", "dueFormat"].filter((name) => name in Date.prototype),
			[],
		);
	});
});
