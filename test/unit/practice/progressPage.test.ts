import assert from "node:assert/strict";

import fc from "fast-check";

import { practiceProgress } from "../../../src/core/practice/progress/practiceProgress.ts";
import type { LogEvent } from "../../../src/core/practice/logEvent.ts";
import { decodeFromProgress } from "../../../src/protocol/progress/progressMessages.ts";
import { plotKey } from "../../../src/webview/progress/plotKey.ts";
import type { ProgressContext } from "../../../src/webview/progress/progressContext.ts";
import { progressPage } from "../../../src/webview/progress/progressPage.ts";
import { templateText } from "../../support/progress/templateText.ts";
import { judged, logOf, problems, reviewed, started } from "./progressLog.ts";

const quiet: ProgressContext = { said: null, say: () => {}, openProblem: () => {}, scorecard: () => {} };

const utc = (at: string): string => at.slice(0, 10);

function page(events: readonly LogEvent[], over: Partial<ProgressContext> = {}, dayOf = utc): string {
	const progress = practiceProgress(events, {
		problems,
		today: "2026-11-04",
		dayOf,
		titleOf: (_slug, criterion) => criterion,
	});
	const categories = progress.mastery.map(({ category }) => category);
	const bets = progress.calibration.bets.map(({ slug }) => slug);
	return templateText(progressPage({ type: "shown", progress, categories, bets }, { ...quiet, ...over }));
}

const full = logOf(
	["2026-11-01 10:00", started("delay")],
	["2026-11-01 10:18", judged("delay", "accepted")],
	["2026-11-02 09:00", { kind: "predicted", slug: "home", items: [{ criterion: "scale", verdict: "met" }] }],
	["2026-11-02 09:05", reviewed("home", ["scale partial one shard", "metrics met <b>"])],
	["2026-11-03 09:05", reviewed("home", ["scale met sixteen shards"])],
);

describe("the progress page", () => {
	it("says in a sentence what each plot shows", () => {
		const findings = [...page(full).matchAll(/<p class="finding">([^<]+)</g)].map(([, sentence]) => sentence);
		assert.deepEqual(findings, [
			"You practised on 3 days in 26 weeks, the last 3 in a row.",
			"1 of 5 problems are solved.",
			"1 of 1 accepted attempt was within the target time.",
			"0 of 1 judged item went as you said; you were too hopeful about 1, too harsh about 0.",
			"2 of 2 judged items are met after 2 reviews.",
		]);
	});

	it("gives every plot a name, a table, one stop for Tab, and a name for each point", () => {
		const text = page(full);
		const plots = [...text.matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([plot]) => plot);
		assert.equal(plots.length, 5);
		for (const plot of plots) {
			assert.match(plot, /role="group"\s+aria-label="[^"]+Arrow keys/);
			assert.equal(plot.match(/tabindex="0"/g)?.length, 1, plot);
			assert.equal(
				plot.match(/data-point/g)?.length,
				plot.match(/data-point role="img" tabindex="-?\d" aria-label="[^"]+"/g)?.length,
			);
		}
		assert.equal(text.match(/<summary>As a table/g)?.length, 5);
	});

	it("says one day of one evening, in every plot: that of where the candidate lives", () => {
		const west = (at: string): string => utc(new Date(Date.parse(at) - 8 * 3_600_000).toISOString());
		const evening = logOf(
			["2026-11-03 03:00", started("delay")],
			["2026-11-03 03:18", judged("delay", "accepted")],
			["2026-11-03 04:00", { kind: "predicted", slug: "home", items: [{ criterion: "scale", verdict: "met" }] }],
			["2026-11-03 04:05", reviewed("home", ["scale partial one shard"])],
		);
		const text = page(evening, {}, west);
		assert.match(text, /aria-label="2 Nov: 2 things done"/);
		assert.match(text, /aria-label="2 Nov, Smallest stall-free start, attempt 1: /);
		assert.match(text, /aria-label="2 Nov, home: 0 of 1 as you said/);
		assert.deepEqual(
			[...text.matchAll(/<td>\s*(\d+ Nov)\s*</g)].map(([, day]) => day),
			["2 Nov", "2 Nov", "2 Nov"],
		);
	});

	it("says of how many accepted attempts the times are, also where it shows the last of them only", () => {
		const slow = [["10:00", started("delay")] as const, ["10:25", judged("delay", "accepted")] as const];
		const quick = Array.from({ length: 40 }, (_, at) => at + 2).flatMap((attempt) => {
			const time = `${11 + Math.floor(attempt / 6)}:${attempt % 6}`;
			return [[`${time}0`, started("delay", attempt)] as const, [`${time}5`, judged("delay", "accepted")] as const];
		});
		const finding = (count: number): string | undefined => {
			const lines = [...slow, ...quick].slice(0, count * 2);
			const log = logOf(...lines.map(([time, event]) => [`2026-11-03 ${time}`, event] as const));
			return [...page(log).matchAll(/<p class="finding">([^<]+)</g)][2]?.[1];
		};
		assert.equal(finding(40), "39 of 40 accepted attempts were within the target time.");
		assert.equal(finding(41), "40 of the last 40 accepted attempts were within the target time; there are 41 in all.");
	});

	it("says what to do where there is nothing to draw", () => {
		const text = page(logOf(["2026-11-03 10:00", judged("delay", "wrong-answer")]));
		for (const words of [
			/Nothing is accepted yet\. Open/,
			/No bet is settled yet\. Choose/,
			/No model has judged an item yet\. Have/,
		]) {
			assert.match(text, words);
		}
		assert.match(templateText(progressPage({ type: "none", message: "Open one." }, quiet)), /Open one\.[\s\S]*<button/);
	});

	it("tells the point that is looked at below its own plot only", () => {
		const text = page(full, { said: { plot: "times", text: "18 minutes" } });
		assert.deepEqual(
			[...text.matchAll(/<p class="said">([^<]*)</g)].map(([, said]) => said),
			["", "", "18 minutes", "", ""],
		);
	});

	it("draws nothing that is no number, whatever the log holds", () => {
		const slug = fc.constantFrom(...problems.map((one) => one.slug));
		const minute = fc.integer({ min: 0, max: 60 * 24 * 3 });
		const event = fc.oneof(
			slug.map((one) => started(one)),
			fc
				.tuple(slug, fc.constantFrom("accepted", "wrong-answer"))
				.map(([one, verdict]) => judged(one, verdict as "accepted")),
			fc.tuple(slug, fc.constantFrom("a met", "a partial x", "b not_met")).map(([one, item]) => reviewed(one, [item])),
			slug.map((one) => ({ kind: "predicted" as const, slug: one, items: [{ criterion: "a", verdict: "met" }] })),
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(minute, event), { maxLength: 40 }), (list) => {
				const sorted = [...list].sort(([a], [b]) => a - b);
				const at = (m: number) =>
					new Date(Date.UTC(2026, 10, 1) + m * 60_000).toISOString().slice(0, 16).replace("T", " ");
				assert.doesNotMatch(
					page(logOf(...sorted.map(([m, one]) => [at(m), one] as const))),
					/NaN|Infinity|undefined|="-[\d.]+" (?:width|height)/,
				);
			}),
		);
	});
});

describe("the keys of a plot", () => {
	/** Five points, of which the one at `at` has the keyboard; resolves to the one that has it afterwards. */
	function pressed(key: string, at: number, column: number): number {
		let focused = at;
		const points = Array.from({ length: 5 }, (_point, index) => ({
			setAttribute: () => {},
			focus: () => {
				focused = index;
			},
		}));
		const event = {
			key,
			target: points[at],
			currentTarget: { querySelectorAll: () => points },
			preventDefault: () => {},
		};
		plotKey(event as unknown as KeyboardEvent, column);
		return focused;
	}

	it("go from point to point and by columns, and stop at the ends", () => {
		assert.deepEqual(
			[
				pressed("ArrowRight", 0, 3),
				pressed("ArrowDown", 0, 3),
				pressed("ArrowLeft", 1, 3),
				pressed("ArrowRight", 3, 3),
			],
			[3, 1, 0, 4],
		);
		assert.deepEqual([pressed("Home", 3, 1), pressed("End", 0, 1), pressed("x", 2, 1)], [0, 4, 2]);
	});
});

describe("what the progress page says", () => {
	it("is taken where it is one of its messages, and dropped where it is anything else", () => {
		for (const message of [
			{ type: "ready" },
			{ type: "openProblem" },
			{ type: "openProblem", slug: "a-1" },
			{ type: "scorecard" },
		]) {
			assert.deepEqual(decodeFromProgress(message), message);
		}
		for (const message of [null, { type: "open" }, { type: "openProblem", slug: "../x" }, { type: "ready", more: 1 }]) {
			assert.equal(decodeFromProgress(message), null);
		}
	});
});
