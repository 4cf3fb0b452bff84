import type { Generators } from "../../../src/core/problem/packCode.ts";

type Call = ["new", number] | ["get", string] | ["put", string, number];

export const generators: Generators = {
	/** n calls with five ids on a cache of 0 to 12 KB; sizes reach past the capacity and down to zero. */
	smallShelf(random, n) {
		const capacity = random.int(0, 12);
		const script: Call[] = [["new", capacity]];
		while (script.length <= n) {
			const id = random.pick(["a", "b", "c", "d", "e"]);
			const size = random.pick([0, 1, random.int(0, 4), random.int(0, 4), random.int(0, capacity + 1), capacity]);
			script.push(random.next() < 0.35 ? ["get", id] : ["put", id, size]);
		}
		return script;
	},

	/** n calls on a cache that holds five tracks: they are played again and again, and now and then a new one is stored. */
	fewAgain(random, n) {
		const script: Call[] = [["new", 10]];
		const ids = ["a", "b", "c", "d", "e"];
		for (const id of ids) script.push(["put", id, 2]);
		while (script.length <= n) {
			const id = random.pick(ids);
			if (random.next() < 0.97) script.push(["get", id]);
			else script.push(["put", `${id}${script.length}`, 2], ["put", id, 2]);
		}
		return script;
	},

	/** n calls on a cache that holds five tracks: they are played until the last call, which stores a new one. */
	onlyPlayed(random, n) {
		const ids = ["a", "b", "c", "d", "e"];
		const script: Call[] = [["new", 10], ...ids.map((id): Call => ["put", id, 2])];
		while (script.length < n) script.push(["get", random.pick(ids)]);
		script.push(["put", "z", 2]);
		return script;
	},

	/** n calls: the first third fills the cache with n / 3 tracks, the rest reads, resizes and adds tracks at random. */
	busyShelf(random, n) {
		const live = Math.max(1, Math.floor(n / 3));
		const script: Call[] = [["new", 5 * live]];
		let known = 0;
		while (script.length <= n) {
			const dice = random.next();
			if (known < live || dice < 0.25) script.push(["put", `t${known++}`, random.int(0, 9)]);
			else {
				const id = `t${random.int(Math.max(0, known - live), known - 1)}`;
				script.push(dice < 0.75 ? ["get", id] : ["put", id, random.int(0, 9)]);
			}
		}
		return script;
	},

	/** n calls: rounds of n / 6 small tracks each, every round ended by one track that takes the whole cache. */
	fillAndFlush(random, n) {
		const round = Math.max(2, Math.floor(n / 6));
		const script: Call[] = [["new", 2 * round]];
		for (let call = 1; call <= n; call++) {
			script.push(call % round === 0 ? ["put", `whole${call}`, 2 * round] : ["put", `t${call}`, random.int(0, 2)]);
		}
		return script;
	},
};
