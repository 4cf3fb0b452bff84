// ---
// idea: goes through all spans again for every user
// cost: O(n · users)
// mistake: hidden-quadratic
// must_fail: [scale]
// messages:
//   nudge: "How often do you read each span?"
//   pointer: "The filter inside the loop over users reads the whole list once per user."
//   name: "Hidden quadratic: a full filter per user is O(n · users). Group the spans in one pass."
// ---
export function listeningSeconds(spans: [string, number, number][]): Map<string, number> {
	const seconds = new Map<string, number>();
	for (const user of new Set(spans.map((span) => span[0]))) {
		let total = 0;
		let heardUntil = Number.NEGATIVE_INFINITY;
		for (const [, start, end] of spans.filter((span) => span[0] === user).sort((a, b) => a[1] - b[1])) {
			const from = Math.max(start, heardUntil);
			if (end > from) {
				total += end - from;
				heardUntil = end;
			}
		}
		seconds.set(user, total);
	}
	return seconds;
}
