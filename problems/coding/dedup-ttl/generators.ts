import type { Generators } from "../../../src/core/problem/packCode.ts";

type Call = ["new", number] | ["accept", string, number] | ["live"];

export const generators: Generators = {
	/** n calls with four ids and a period of 0 to 6 seconds; time stands still, creeps, or jumps to the end of a period. */
	few(random, n) {
		const ttl = random.int(0, 6);
		const script: Call[] = [["new", ttl]];
		let ts = random.int(-8, 2);
		while (script.length <= n) {
			if (random.next() < 0.3) script.push(["live"]);
			else {
				ts += random.pick([0, 0, 1, 1, 2, Math.max(0, ttl - 1), ttl, ttl + 1]);
				script.push(["accept", random.pick(["a", "b", "c", "d"]), ts]);
			}
		}
		return script;
	},
	/** n calls on a stream in which a third of the deliveries are repeats; about n / 4 ids live, every tenth call counts. */
	deliveries(random, n) {
		const ttl = Math.max(2, Math.floor(n / 4));
		const script: Call[] = [["new", ttl]];
		let ts = -n;
		let sent = 0;
		while (script.length <= n) {
			if (script.length % 10 === 0) script.push(["live"]);
			else {
				ts += random.int(0, 2);
				const repeat = sent > 0 && random.next() < 0.35;
				const id = repeat ? random.int(Math.max(0, sent - ttl), sent - 1) : sent++;
				script.push(["accept", `e${id}`, ts]);
			}
		}
		return script;
	},
	/** n calls, nearly all with new ids at a slow clock, so that half of all ids are live at the end. */
	freshIds(random, n) {
		const script: Call[] = [["new", Math.max(2, Math.floor(n / 2))]];
		let ts = 0;
		while (script.length <= n) {
			if (script.length % 20 === 0) script.push(["live"]);
			else {
				ts += 1;
				const id = random.next() < 0.02 ? random.int(1, ts) : ts;
				script.push(["accept", `e${id}`, ts]);
			}
		}
		return script;
	},
	/** n calls: bursts of n / 5 new ids within a second, then a pause of one period in which all of them go at once. */
	bursts(random, n) {
		const ttl = 1000;
		const burst = Math.max(2, Math.floor(n / 5));
		const script: Call[] = [["new", ttl]];
		let ts = 0;
		for (let call = 1; call <= n; call++) {
			if (call % burst === 0) ts += ttl - 1;
			else if (call % burst === 1) ts += 1;
			if (call % 25 === 0) script.push(["live"]);
			else script.push(["accept", `e${random.int(0, burst)}`, ts]);
		}
		return script;
	},
};
