import type { Generators } from "../../../src/core/problem/packCode.ts";

type Script = [["new", number, number, number], ...["allow", string, number][]];

export const generators: Generators = {
	/** n calls of three clients, each with a clock of its own; tokens become complete every few milliseconds. */
	fewClients(random, n) {
		const [rate, perMs, burst] = [random.int(1, 5), random.pick([1, 2, 3, 7, 10]), random.int(1, 3)];
		const script: Script = [["new", rate, perMs, burst]];
		const clocks = new Map(["ana", "ben", "cy"].map((client) => [client, random.pick([0, 3, 1000])]));
		const steps = [0, 0, 0, 1, 1, 1, 2, 3, Math.ceil(perMs / rate), perMs * burst];
		for (let call = 0; call < n; call++) {
			const client = random.pick([...clocks.keys()]);
			const nowMs = (clocks.get(client) ?? 0) + random.pick(steps);
			clocks.set(client, nowMs);
			script.push(["allow", client, nowMs]);
		}
		return script;
	},

	/** n calls of one client with a rate that hardly ever divides: long rows of refusals, now and then a pause. */
	impatient(random, n) {
		const rate = random.pick([3, 7, 11, 13]);
		const script: Script = [["new", rate, 1000, random.int(1, 4)]];
		let nowMs = random.int(0, 50);
		for (let call = 0; call < n; call++) {
			script.push(["allow", "ana", nowMs]);
			nowMs += random.next() < 0.1 ? random.int(200, 900) : random.pick([1, 1, 2, 5, 17, 40]);
		}
		return script;
	},

	/** n calls of about n / 4 clients on one clock. */
	crowd(random, n) {
		const clients = Math.max(1, Math.floor(n / 4));
		const script: Script = [["new", 3, 1000, 2]];
		let nowMs = 0;
		for (let call = 0; call < n; call++) {
			script.push(["allow", `client${random.int(0, clients - 1)}`, nowMs]);
			if (random.next() < 0.05) nowMs += random.int(1, 30);
		}
		return script;
	},

	/** n calls, most of them the first or second of their client. */
	newcomers(random, n) {
		const script: Script = [["new", 3, 1000, 2]];
		for (let call = 0; call < n; call++) script.push(["allow", `client${random.int(0, n - 1)}`, call]);
		return script;
	},

	/** n calls of a hundred clients; between two calls of one client pass weeks, and a token takes days. */
	rareGuests(random, n, constants) {
		const perMs = Number(constants["MAX_PER_MS"]);
		const script: Script = [["new", 2, perMs, 3]];
		const clocks = Array.from({ length: 100 }, () => 0);
		const longest = Math.floor(Number(constants["MAX_TIME_MS"]) / (2 * Math.max(1, n / 100)));
		for (let call = 0; call < n; call++) {
			const guest = call % clocks.length;
			const nowMs = (clocks[guest] ?? 0) + random.int(0, longest);
			clocks[guest] = nowMs;
			script.push(["allow", `guest${guest}`, nowMs]);
		}
		return script;
	},
};
