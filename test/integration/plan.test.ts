import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";

import * as vscode from "vscode";

import { isoDay } from "../../src/core/practice/plan/calendarDay.ts";
import type { ReadingSlug } from "../../src/core/practice/plan/readings.ts";
import type { TodayRow } from "../../src/core/practice/plan/todayList.ts";
import type { DueReviews } from "../../src/extension/practice/plan/dueReviews.ts";
import { Planned } from "../../src/extension/practice/plan/planned.ts";
import { localDay } from "../../src/extension/practice/plan/localDay.ts";
import { Progress } from "../../src/extension/practice/progress.ts";
import { Catalogue } from "../../src/extension/problem/catalogue.ts";
import { openLibraries } from "../../src/extension/problem/libraries.ts";
import { activated, activeDocument, inPractice, logged, ownFolder, until } from "./support/practice.ts";
import { hearMessages, pickNext, replace } from "./support/stand.ts";

describe("the plan and Today", () => {
	const owned: vscode.Disposable[] = [];
	let today = 0;
	let planned: Planned;
	let progress: Progress;

	/** Today as the view sees it, on a day that the test chooses. */
	async function seen(
		nowMs: () => number,
		reviews: DueReviews | null = null,
	): Promise<{ progress: Progress; planned: Planned }> {
		const { extensionUri } = await activated();
		const log = vscode.window.createOutputChannel("Woodshed plan test", { log: true });
		const folder = await ownFolder();
		const progress = new Progress(folder, log);
		const made = new Planned({ progress, catalogue: new Catalogue(openLibraries(extensionUri, null)), nowMs, reviews });
		owned.push(log, folder, progress, made);
		return { progress, planned: made };
	}

	async function rows(): Promise<readonly TodayRow[]> {
		return (await planned.today())?.today.rows ?? [];
	}

	before(async () => {
		await activated();
		today = localDay(Date.now());
		({ planned, progress } = await seen(() => Date.now()));
	});
	after(() => {
		for (const one of owned.splice(0).reverse()) one.dispose();
	});

	it("asks for the date and the team, refuses a day that is none or past, and fills Today", async () => {
		const remarks: string[] = [];
		const restores = [
			replace(vscode.window, "showInputBox", (async (options: vscode.InputBoxOptions) => {
				for (const typed of ["soon", isoDay(today - 1), isoDay(today + 28)]) {
					const remark = await options.validateInput?.(typed);
					remarks.push(typeof remark === "string" ? `no: ${remark}` : (remark?.message ?? ""));
				}
				return isoDay(today + 28);
			}) as never),
			pickNext(/^Search$/),
		];
		const heard = hearMessages();
		try {
			await vscode.commands.executeCommand("woodshed.setInterviewDate");
		} finally {
			for (const restore of [...restores, heard.restore]) restore();
		}
		assert.match(remarks[0] ?? "", /^no: “soon” is no date\./);
		assert.match(remarks[1] ?? "", /^no: .* is past\. Give the day of the interview, today or later\.$/);
		assert.match(remarks[2] ?? "", /, 28 days ahead\.$/);
		assert.match(heard.texts.join("\n"), /^Planned up to /);
		const found = await until("the plan in the log", () => planned.today().then((one) => one ?? undefined));
		assert.equal(found.plan?.focus, "search");
		assert.equal(found.today.daysLeft, 28);
		assert.ok(found.today.rows.length > 0);
		assert.ok(found.today.tomorrow.length > 0);
	});

	it("shows a reading as a page with its sources, and takes it for done", async () => {
		const row = (await rows()).find((one) => one.kind === "planned" && one.item.kind === "reading");
		assert.ok(row?.kind === "planned" && row.item.kind === "reading");
		const { slug } = row.item;
		await vscode.commands.executeCommand("woodshed.openPlanItem", row);
		const document = await until("the reading", () =>
			vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "woodshed-reading" && uri.query === slug),
		);
		assert.match(document.getText(), /^# .+\n(?:.*\n)+## Sources\n/);
		const done = async (): Promise<boolean> =>
			(await rows()).some((one) => one.kind === "planned" && one.item.key === `reading:${slug}` && one.done);
		await until("the reading to be done", done);
	});

	it("has every reading at hand, whatever the day", async () => {
		const restore = pickNext(/^Accuracy against latency$/);
		try {
			const [event] = await logged("readingOpened", "accuracy-or-latency", () =>
				vscode.commands.executeCommand("woodshed.openReading"),
			);
			assert.ok(event);
		} finally {
			restore();
		}
	});

	it("opens a problem of the day", async () => {
		const row = (await rows()).find((one) => one.kind === "planned" && one.item.kind === "problem");
		assert.ok(row?.kind === "planned" && row.item.kind === "problem");
		await vscode.commands.executeCommand("woodshed.openPlanItem", row);
		await activeDocument(`/${row.item.slug}/`);
	});

	it("carries to the next day what is open, and shows what is due again", async () => {
		const due = [
			{
				kind: "mistake" as const,
				mistake: "off-by-one",
				dueAt: "2026-11-01T00:00:00.000Z",
				title: "Sessions in SQL",
				slug: "sql-sessions",
				why: "It came on Friday.",
			},
		];
		const never = new vscode.EventEmitter<void>();
		owned.push(never);
		const later = await seen(() => Date.now() + 2 * 86_400_000, { onDidChange: never.event, due: () => due });
		const found = await until("the plan, two days later", () =>
			later.planned.today().then((one) => (one?.plan ? one : undefined)),
		);
		const left = found.today.rows.filter((row) => row.kind === "planned" && row.left !== null);
		assert.equal(left.length, 3);
		assert.ok(left.every((row) => !row.done));
		assert.ok(found.today.rows.some((row) => row.kind === "due" && row.review.slug === "sql-sessions"));
	});

	it("exports the plan as a calendar of all-day events", async () => {
		const file = inPractice("interview-plan.ics");
		const restore = replace(vscode.window, "showSaveDialog", (async () => vscode.Uri.file(file)) as never);
		const heard = hearMessages();
		try {
			await vscode.commands.executeCommand("woodshed.exportPlan");
			const text = readFileSync(file, "utf8");
			assert.equal(text.match(/^BEGIN:VEVENT\r$/gm)?.length, 29);
			assert.ok(text.includes(`DTSTART;VALUE=DATE:${isoDay(today + 28).replaceAll("-", "")}\r\nDTEND`));
			assert.match(
				text.replaceAll("\r\n ", ""),
				/^DESCRIPTION:The interview loop\\, as candidates tell it \(5 min\)\\n/m,
			);
			assert.match(heard.texts[0] ?? "", /^28 days and the interview are in interview-plan\.ics\./);
		} finally {
			restore();
			heard.restore();
			rmSync(file, { force: true });
		}
	});

	it("plans what is open, when the date moves: not what was done before", async () => {
		const readings = async (): Promise<readonly ReadingSlug[]> => {
			const plan = await planned.plan();
			const items = plan?.days.slice(0, -1).flatMap((one) => one.items) ?? [];
			return items.flatMap((item) => (item.kind === "reading" ? [item.slug] : []));
		};
		const opened = progress.now.readings;
		assert.ok(opened.size > 0);
		const before = await readings();
		const moved = isoDay(today + 35);
		const restores = [replace(vscode.window, "showInputBox", (async () => moved) as never), pickNext(/^Search$/)];
		const heard = hearMessages();
		try {
			await vscode.commands.executeCommand("woodshed.setInterviewDate");
		} finally {
			for (const restore of [...restores, heard.restore]) restore();
		}
		assert.match(heard.texts.join("\n"), / What you have solved, answered and read is not planned again\./);
		await until("the plan up to the other date", async () => (await planned.plan())?.interviewDay === today + 35);
		const now = await readings();
		assert.deepEqual(
			now.filter((slug) => opened.has(slug)),
			[],
		);
		assert.ok(before.every((slug) => now.includes(slug) || opened.has(slug)));
	});
});
