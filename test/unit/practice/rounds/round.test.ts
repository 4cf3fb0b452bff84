import assert from "node:assert/strict";

import fc from "fast-check";

import {
	goToPart,
	hourGoneAt,
	interruptedRound,
	isPaused,
	mayPause,
	type NewRound,
	pausedAt,
	pauseRound,
	resumeRound,
	type Round,
	roundGoneAt,
	seen,
	startRound,
	stillSat,
} from "../../../../src/core/practice/rounds/round.ts";
import { readRound, roundText } from "../../../../src/core/practice/rounds/readRound.ts";

const minute = 60_000;
const start = Date.parse("2026-11-02T09:00:00Z");
const asked: NewRound = {
	id: "01JBQ2Z6M0000000000000000A",
	kind: "full",
	mock: true,
	preset: "pad",
	parts: [
		{ slug: "deploy", hour: "screen", minutes: 5 },
		{ slug: "fewer-repeats", hour: "screen", minutes: 15 },
		{ slug: "sql-sessions", hour: "data", minutes: 20 },
	],
};

describe("a round with a clock", () => {
	it("runs the clock of the part that is worked on, and of no other", () => {
		const second = goToPart(startRound(asked, start), 1, start + 4 * minute);
		assert.equal(roundGoneAt(second, start + 10 * minute), 10 * minute);
		assert.deepEqual(
			second.parts.map(({ clock }) => clock.runningSince !== null),
			[false, true, false],
		);
		const back = goToPart(second, 0, start + 10 * minute);
		assert.equal(back.parts[1]?.clock.goneMs, 6 * minute);
		assert.equal(back.parts[0]?.clock.goneMs, 4 * minute);
	});

	it("stays where it is when it is sent to a part that there is not", () => {
		const round = startRound(asked, start);
		assert.equal(goToPart(round, 3, start + minute), round);
		assert.equal(goToPart(round, -1, start + minute), round);
	});

	it("can be paused in practice only", () => {
		assert.equal(mayPause(startRound({ ...asked, mock: false }, start)), true);
		assert.equal(mayPause(startRound(asked, start)), false);
	});

	it("begins the next hour of a mock with a break, however long", () => {
		const held = goToPart(startRound(asked, start), 2, start + 50 * minute);
		assert.equal(isPaused(held), true);
		const next = resumeRound(held, start + 24 * 60 * minute);
		assert.equal(hourGoneAt(next, "data", start + 24 * 60 * minute + 7 * minute), 7 * minute);
		assert.equal(roundGoneAt(next, start + 24 * 60 * minute + 7 * minute), 57 * minute);
		// an hour that was begun is gone back to without another
		assert.equal(isPaused(goToPart(next, 0, start + 25 * 60 * minute)), false);
	});

	it("goes on where a mock goes back from a break, and stays held where practice does", () => {
		const back = (mock: boolean): Round => {
			const left = goToPart(startRound({ ...asked, mock }, start), 1, start + 4 * minute);
			const held = pauseRound(goToPart(left, 2, start + 10 * minute), start + 10 * minute);
			return goToPart(held, 1, start + 70 * minute);
		};
		const mock = back(true);
		assert.equal(isPaused(mock), false);
		assert.equal(pausedAt(mock, start + 75 * minute), 60 * minute);
		assert.equal(hourGoneAt(mock, "screen", start + 75 * minute), 15 * minute);
		assert.equal(isPaused(goToPart(mock, 2, start + 75 * minute)), true, "the break is still to come");
		assert.equal(isPaused(back(false)), true);
	});

	it("cuts nothing off when the time is over", () => {
		const round = startRound(asked, start);
		assert.equal(roundGoneAt(round, start + 400 * minute), 400 * minute);
		assert.equal(goToPart(round, 1, start + 400 * minute).at, 1);
	});

	it("is held from when it was last seen after an interruption, and stays held until it is resumed", () => {
		const sat = seen(startRound(asked, start), start + 12 * minute);
		const found = interruptedRound(sat);
		assert.equal(roundGoneAt(found, start + 90 * minute), 12 * minute);
		assert.equal(interruptedRound(found), found);
		assert.equal(roundGoneAt(resumeRound(found, start + 90 * minute), start + 91 * minute), 13 * minute);
	});

	it("is held where the machine slept, as after a reload, and not where a test moves the candidate's clock", () => {
		const sat = stillSat(startRound(asked, start), start + 10 * minute, 5000);
		assert.deepEqual(stillSat(sat, start + 490 * minute, 480 * minute), interruptedRound(sat));
		assert.equal(roundGoneAt(stillSat(sat, start + 490 * minute, 5000), start + 490 * minute), 490 * minute);
	});

	it("goes on under a clock that was set back, from what was gone", () => {
		const sat = seen(startRound(asked, start), start + 12 * minute);
		const back = stillSat(sat, start - 48 * minute, 5000);
		assert.equal(roundGoneAt(back, start - 48 * minute), 12 * minute);
		assert.equal(roundGoneAt(stillSat(back, start - 47 * minute, 5000), start - 47 * minute), 13 * minute);
		assert.equal(roundGoneAt(pauseRound(back, start - 45 * minute), start), 15 * minute);
	});

	it("is read as it was written", () => {
		fc.assert(
			fc.property(anyMoves, (moves) => {
				const { round } = played(moves);
				assert.deepEqual(readRound(roundText(round)), { ok: true, value: round });
			}),
		);
	});

	it("is not read from what contradicts itself", () => {
		const round = startRound(asked, start);
		const broken: readonly unknown[] = [
			{ v: 1, ...round, at: 9 },
			{ v: 1, ...round, at: 1 },
			{ v: 1, ...round, pauses: [{ from: start, to: null }] },
			{ v: 1, ...round, parts: [] },
			{ v: 2, ...round },
			null,
		];
		for (const one of broken) {
			assert.equal(readRound(JSON.stringify(one)).ok, false, JSON.stringify(one));
		}
		assert.equal(readRound('{"v":1,').ok, false);
	});
});

describe("the laws of a round's clocks", () => {
	it("time that is gone never runs backwards, whatever the machine's clock does", () => {
		fc.assert(
			fc.property(anyMoves, (moves) => {
				let round = startRound(asked, start);
				let now = start;
				for (const [move, by, index] of moves) {
					now += by;
					const before = roundGoneAt(round, now);
					round = act[move](round, now, index);
					assert.ok(roundGoneAt(round, now) >= before, `${move} took time away`);
				}
			}),
		);
	});

	it("between signs of life no time is lost, and what a machine slept is none of the round's", () => {
		const beats = fc.array(
			fc.tuple(
				fc.integer({ min: -90 * minute, max: 90 * minute }),
				fc.constantFrom(0, 5000, 30_000, 30_001, 480 * minute),
			),
			{ maxLength: 20 },
		);
		fc.assert(
			fc.property(beats, (all) => {
				let round = startRound(asked, start);
				let now = start;
				let expected = 0;
				for (const [by, silentMs] of all) {
					now = Math.max(0, now + by);
					const held = isPaused(round) || silentMs > 30_000;
					expected += held ? 0 : Math.max(0, now - round.seenMs);
					round = stillSat(round, now, silentMs);
					assert.equal(isPaused(round), held);
					assert.equal(roundGoneAt(round, now), expected);
					assert.deepEqual(readRound(roundText(round)), { ok: true, value: round });
				}
			}),
		);
	});

	it("time that is gone and pauses add up to the time since the start", () => {
		fc.assert(
			fc.property(anyMoves, (moves) => {
				const { round, now } = played(moves.map(([move, by, index]) => [move, Math.abs(by), index]));
				assert.equal(roundGoneAt(round, now) + pausedAt(round, now), now - start);
			}),
		);
	});

	it("whoever goes to an hour of a mock that was begun has its clock run", () => {
		fc.assert(
			fc.property(anyMoves, fc.nat({ max: 2 }), (moves, index) => {
				const { round, now } = played(moves);
				fc.pre(index !== round.at);
				const there = goToPart(round, index, now);
				const hour = there.parts[index]?.hour ?? "screen";
				assert.ok(!isPaused(there) || hourGoneAt(there, hour, now) === 0);
			}),
		);
	});

	it("one clock runs, that of its part, or none in a pause", () => {
		fc.assert(
			fc.property(anyMoves, (moves) => {
				const { round } = played(moves);
				const running = round.parts.flatMap(({ clock }, index) => (clock.runningSince === null ? [] : [index]));
				assert.deepEqual(running, isPaused(round) ? [] : [round.at]);
			}),
		);
	});
});

const act = {
	pause: pauseRound,
	resume: resumeRound,
	go: (round: Round, now: number, index: number) => goToPart(round, index, now),
	seen,
} as const;

type Move = readonly [keyof typeof act, by: number, index: number];

const anyMoves: fc.Arbitrary<readonly Move[]> = fc.array(
	fc.tuple(
		fc.constantFrom("pause", "resume", "go", "seen"),
		fc.integer({ min: -5 * minute, max: 90 * minute }),
		fc.integer({ min: -1, max: 3 }),
	),
	{ maxLength: 20 },
);

function played(moves: readonly Move[]): { readonly round: Round; readonly now: number } {
	let round = startRound(asked, start);
	let now = start;
	for (const [move, by, index] of moves) {
		now += by;
		round = act[move](round, now, index);
	}
	return { round, now };
}
