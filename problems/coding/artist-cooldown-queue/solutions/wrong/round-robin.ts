// ---
// idea: passes the artists round in a circle of their first appearance and takes the first rested one
// mistake: wrong-choice
// must_fail: ["two apart", "no cooldown: most tracks left, again and again", "one repeat across the whole list", "turns would leave one over", "most left, not most in total", "ties go to the artist seen first, not to the alphabet", "a tie goes to the artist that has just played", "seen first by a single early track", "back exactly when the rest is over", "the leader rests, the second goes"]
// messages:
//   nudge: "Which artist is in danger of being left over at the end?"
//   pointer: "Your artists take turns. What remains when one of them has four tracks and the others two?"
//   name: "Wrong choice: in each slot the rested artist with most tracks left is due, not the next one in the circle."
// ---
export function cooldownQueue(tracks: Array<[string, string]>, gap: number): string[] | null {
	const tracksOf = new Map<string, string[]>();
	for (const [track, artist] of tracks) {
		const own = tracksOf.get(artist);
		if (own) own.push(track);
		else tracksOf.set(artist, [track]);
	}
	let circle = [...tracksOf.values()].map((own) => ({ own, next: 0, rested: 0 }));
	let at = 0;
	const order: string[] = [];
	for (let slot = 0; slot < tracks.length; slot++) {
		let tried = 0;
		while (tried < circle.length && (circle[at]?.rested ?? 0) > slot) {
			at = (at + 1) % circle.length;
			tried++;
		}
		const turn = circle[at];
		if (turn === undefined || turn.rested > slot) return null;
		order.push(turn.own[turn.next] ?? "");
		turn.next++;
		turn.rested = slot + gap;
		if (turn.next < turn.own.length) at++;
		else circle = circle.filter((one) => one !== turn);
		if (at >= circle.length) at = 0;
	}
	return order;
}
