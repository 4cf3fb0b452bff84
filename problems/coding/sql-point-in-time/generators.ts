import type { Generators } from "../../../src/core/problem/packCode.ts";

export const generators: Generators = {
	/** At most n rows in each table within a few seconds: equal times, equal seconds, NULL and missing users are frequent. */
	fewSeconds(random, n) {
		const users = random.int(1, 3);
		const ids = random.shuffle(Array.from({ length: n + 2 }, (_, i) => i));
		const impressions = Array.from({ length: random.int(0, n) }, (_, i) => [
			ids[i] ?? 0,
			random.int(0, 7) === 0 ? null : random.int(0, users),
			random.int(-2, 8),
			random.int(0, 1),
		]);
		const versions = new Map<string, (number | null)[]>();
		for (let left = random.int(0, n); left > 0; left--) {
			const [user, valid_from] = [random.int(0, users), random.int(-2, 8)];
			versions.set(`${user} ${valid_from}`, [user, valid_from, random.pick([0, 0.1, 0.25, 0.5, 1, null])]);
		}
		return { impressions, user_features: random.shuffle([...versions.values()]) };
	},

	/** n impressions and n values over 30 days: half of each belong to ten heavy users, the other half to n / 10 light ones. */
	heavyAndLight(random, n) {
		const light = Math.max(1, Math.floor(n / 10));
		const anybody = () => (random.int(0, 1) === 0 ? random.int(1, 10) : 10 + random.int(1, light));
		const anytime = () => random.int(0, 30 * 86_400);
		const ids = random.shuffle(Array.from({ length: n }, (_, i) => i + 1));
		const impressions = ids.map((id) => [id, random.int(1, 50) === 1 ? null : anybody(), anytime(), random.int(0, 1)]);
		const versions = new Map<string, (number | null)[]>();
		while (versions.size < n) {
			const [user, valid_from] = [anybody(), anytime()];
			const rate = random.int(1, 50) === 1 ? null : random.int(0, 1000) / 1000;
			versions.set(`${user} ${valid_from}`, [user, valid_from, rate]);
		}
		return { impressions, user_features: [...versions.values()] };
	},
};
