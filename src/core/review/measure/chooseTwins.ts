import type { Twin } from "../../design/designPack.ts";
import { seededRandom } from "../../problem/seededRandom.ts";

/** So many of the planted flaws, spread over criteria first and kinds second; a seed always chooses the same. */
export function chooseTwins(twins: readonly Twin[], count: number, seed: number): readonly Twin[] {
	if (count >= twins.length) {
		return twins;
	}
	const left = [...seededRandom(seed).shuffle(twins)];
	const chosen: Twin[] = [];
	const times = (same: (twin: Twin) => boolean) => chosen.filter(same).length;
	while (chosen.length < count) {
		const rank = (twin: Twin) =>
			times(({ criterion }) => criterion === twin.criterion) * 1000 + times(({ kind }) => kind === twin.kind);
		// sorting is stable: of as rare ones, the first of the shuffled
		const [next] = left.sort((a, b) => rank(a) - rank(b));
		if (next === undefined) {
			break;
		}
		left.splice(left.indexOf(next), 1);
		chosen.push(next);
	}
	return chosen;
}
