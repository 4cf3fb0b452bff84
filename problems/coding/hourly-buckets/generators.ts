import type { Generators } from "../../../src/core/problem/packCode.ts";

type Script = [["new", number], ...(["ingest", string, number] | ["close_until", number] | ["skewed"])[]];

export const generators: Generators = {
	/** n calls on buckets of a few seconds: a dozen ids, many repeats, many late events, closings that jump and fall back. */
	fewEvents(random, n) {
		const size = random.pick([1, 2, 5, 10]);
		const script: Script = [["new", size]];
		let clock = random.pick([0, 0, 1, size, 5 * size, 9 * size - 1]);
		while (script.length <= n) {
			const dice = random.next();
			if (dice < 0.65) {
				const ts = random.pick([clock, clock, clock + 1, clock - size, clock - 3 * size, clock + 2 * size, 4 * size]);
				script.push([
					"ingest",
					random.pick(["a", "b", "B", "c", "d", "e10", "e9", "f", "g", "h-1", "h_1", "i"]),
					Math.max(0, ts),
				]);
			} else if (dice < 0.85) {
				script.push(["close_until", Math.max(0, Math.floor(clock / size) + random.int(-2, 1))]);
			} else script.push(["skewed"]);
			clock += random.pick([0, 0, 1, 1, size, 2 * size + 1]);
		}
		return script;
	},

	/** n calls: a day of hours in which one event in five comes late and one in ten is delivered again; every hour is closed. */
	aDay(random, n) {
		const script: Script = [["new", 3600]];
		let clock = 500_000 * 3600;
		let known = 0;
		while (script.length <= n) {
			const dice = random.next();
			if (dice < 0.1 && known > 0)
				script.push(["ingest", `e${random.int(Math.max(0, known - 1000), known - 1)}`, clock]);
			else script.push(["ingest", `e${known++}`, dice < 0.3 ? clock - random.int(0, 20_000) : clock]);
			const before = Math.floor(clock / 3600);
			clock += random.int(0, Math.ceil((2 * 86_400) / n));
			if (Math.floor(clock / 3600) > before) script.push(["close_until", before - 1]);
		}
		return script.slice(0, n + 1);
	},

	/** n - 1 events of one hour, their ids in no order, then the hour is closed. */
	oneBucket(random, n) {
		const script: Script = [["new", 3600]];
		const numbers = random.shuffle(Array.from({ length: n - 1 }, (_, i) => i));
		for (const number of numbers) script.push(["ingest", `event${number}`, random.int(7200, 10_799)]);
		script.push(["close_until", 2]);
		return script;
	},

	/** n calls: three events a bucket, the next buckets kept open, one bucket closed after the other; one in four stays empty. */
	manyBuckets(random, n) {
		const script: Script = [["new", 60]];
		let bucket = 1_000;
		for (let known = 0; script.length <= n; bucket++) {
			if (random.next() < 0.75) {
				for (let i = 0; i < 3; i++) {
					const ahead = random.pick([0, 0, 1, 500, 5_000]);
					script.push(["ingest", `event${known++}`, (bucket + ahead) * 60 + random.int(0, 59)]);
				}
			}
			script.push(["close_until", bucket]);
		}
		return script.slice(0, n + 1);
	},
};
