import assert from "node:assert/strict";

import fc from "fast-check";

import { buildPlan } from "../../../../src/core/practice/plan/buildPlan.ts";
import { isoDay } from "../../../../src/core/practice/plan/calendarDay.ts";
import { nothingDone } from "../../../../src/core/practice/plan/doneWork.ts";
import { planCalendar } from "../../../../src/core/practice/plan/planCalendar.ts";
import type { Plan, PlanItem } from "../../../../src/core/practice/plan/plan.ts";
import { shippedProblems } from "./shippedProblems.ts";

const stamp = "2026-11-30T08:15:30.250Z";
const built = buildPlan({
	interviewDay: 20_815,
	today: 20_787,
	focus: "search",
	problems: shippedProblems,
	done: nothingDone,
});
assert.ok(built.ok);
const plan: Plan = built.value;

/** A small reader of RFC 5545: unfolds, splits name and value, and takes the escapes back. */
function eventsOf(text: string): readonly ReadonlyMap<string, string>[] {
	assert.ok(text.endsWith("\r\n"));
	const lines = text.slice(0, -2).split("\r\n");
	for (const line of lines) {
		assert.ok(Buffer.byteLength(line) <= 75, line);
		assert.ok(!/[\r\n]/.test(line), line);
	}
	const events: Map<string, string>[] = [];
	for (const line of lines.join("\r\n").replace(/\r\n /g, "").split("\r\n")) {
		const colon = line.indexOf(":");
		const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
		assert.ok(colon > 0, line);
		if (line === "BEGIN:VEVENT") events.push(new Map());
		events.at(-1)?.set(
			name,
			value.replace(/\\(.)/g, (_, mark: string) => (mark === "n" ? "\n" : mark)),
		);
	}
	return events;
}

describe("the calendar of a plan", () => {
	it("has one all-day event a day with its items, and the interview", () => {
		const events = eventsOf(planCalendar(plan, ({ key }) => key, stamp));
		assert.equal(events.length, plan.days.length + 1);
		for (const [at, { day, items }] of plan.days.entries()) {
			const event = events[at]!;
			assert.equal(event.get("DTSTART;VALUE=DATE"), isoDay(day).replaceAll("-", ""));
			assert.equal(event.get("DTEND;VALUE=DATE"), isoDay(day + 1).replaceAll("-", ""));
			assert.equal(event.get("DTSTAMP"), "20261130T081530Z");
			assert.equal(event.get("DESCRIPTION"), items.map(({ key, minutes }) => `${key} (${minutes} min)`).join("\n"));
		}
		assert.equal(events.at(-1)?.get("SUMMARY"), "Interview");
		assert.equal(new Set(events.map((event) => event.get("UID"))).size, events.length);
	});

	it("gives any title back whole, and lets none begin a line of its own", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 200 }), (title) => {
				// what a calendar cannot hold
				const kept = title.replace(/\r\n|\r/g, "\n").replace(/[^\P{Cc}\n]/gu, "");
				const titleOf = (item: PlanItem): string => (item.key === plan.days[0]!.items[0]!.key ? title : "x");
				const events = eventsOf(planCalendar(plan, titleOf, stamp));
				assert.equal(events.length, plan.days.length + 1);
				assert.ok(events[0]!.get("DESCRIPTION")?.startsWith(`${kept} (`));
			}),
		);
	});

	it("escapes an attempt to end the event", () => {
		const text = planCalendar(plan, () => "a;b,c\\d\r\nEND:VEVENT\r\nBEGIN:VALARM", stamp);
		assert.ok(!text.includes("\r\nBEGIN:VALARM"));
		assert.ok(text.replaceAll("\r\n ", "").includes("a\\;b\\,c\\\\d\\nEND:VEVENT\\nBEGIN:VALARM"));
	});
});
