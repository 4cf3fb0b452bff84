import type { Generators } from "../../../src/core/problem/packCode.ts";

type Call = ["new", number, number] | ["play", number, string] | ["top", number];

export const generators: Generators = {
	/** n calls with five tracks, a window of 1 to 6 seconds and 0 to 4 places; time stands still, creeps, or jumps to the end of a window. */
	few(random, n) {
		const window = random.int(1, 6);
		const script: Call[] = [["new", window, random.pick([0, 1, 1, 2, 2, 3, 3, 4])]];
		let now = random.int(-8, 2);
		while (script.length <= n) {
			now += random.pick([0, 0, 0, 1, 1, 2, window - 1, window, window + 1]);
			script.push(random.next() < 0.45 ? ["top", now] : ["play", now, random.pick(["a", "a", "b", "B", "t10", "t2"])]);
		}
		return script;
	},

	/** n calls, every twentieth a look at 20 places; n / 5 tracks, a few of them played far more often; about n / 3 plays in the window. */
	charts(random, n) {
		const tracks = Math.max(2, Math.floor(n / 5));
		const script: Call[] = [["new", Math.max(2, Math.floor(n / 3)), 20]];
		let now = -n;
		while (script.length <= n) {
			if (script.length % 20 === 0) script.push(["top", now]);
			else {
				now += random.next() < 0.9 ? 1 : 0;
				script.push(["play", now, `t${Math.floor(tracks * random.next() ** 3)}`]);
			}
		}
		return script;
	},

	/** n calls: n / 5 tracks are played in turn, so that nearly all have the same count; every tenth call looks at five places. */
	equals(random, n) {
		const tracks = random.shuffle([...Array(Math.max(2, Math.floor(n / 5))).keys()]);
		const script: Call[] = [["new", Math.max(2, 3 * tracks.length), 5]];
		let now = 0;
		while (script.length <= n) {
			if (script.length % 10 === 0) script.push(["top", now]);
			else script.push(["play", ++now, `t${tracks[now % tracks.length]}`]);
		}
		return script;
	},

	/** n calls: crowds of n / 6 plays of many tracks within a few seconds, then a pause that ends the window of all but the last second. */
	crowds(random, n) {
		const crowd = Math.max(3, Math.floor(n / 6));
		const script: Call[] = [["new", 1000, 10]];
		let now = -5000;
		for (let call = 1; call <= n; call++) {
			if (call % crowd === 0) now += 998;
			else if (call % Math.ceil(crowd / 3) === 0) now += 1;
			if (call % 15 === 0) script.push(["top", now]);
			else script.push(["play", now, `c${Math.floor((crowd / 2) * random.next() ** 2)}`]);
		}
		return script;
	},

	/** n calls: two tracks go up and down for ever, and both are looked at again and again. */
	seesaw(random, n) {
		const script: Call[] = [["new", 7, 2]];
		let now = 0;
		while (script.length <= n) {
			now += random.int(0, 2);
			script.push(random.next() < 0.4 ? ["top", now] : ["play", now, random.pick(["up", "down"])]);
		}
		return script;
	},
};
