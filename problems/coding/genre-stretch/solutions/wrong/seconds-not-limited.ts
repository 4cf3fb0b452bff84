// ---
// idea: a window over the genres alone, which never gets shorter
// mistake: input-ignored
// must_fail: ["one play over the cap in the middle", "nothing fits", "no second allowed", "no second allowed, none that short", "a play of no seconds belongs to its stretch", "one play, one second over the cap", "exactly the seconds", "one second too long", "all plays equal", "the last plays are the longest stretch", "one long play pushes out four", "a long play pushes out many, and a long stretch follows"]
// messages:
//   nudge: "Change maxSeconds. Does your result change?"
//   pointer: "How many seconds does your stretch last in the second example?"
//   name: "Input ignored: both limits must hold at once."
// ---
export function longestStretch(
	events: Array<[string, number]>,
	maxGenres: number,
	_maxSeconds: number,
): [number, number] {
	const playsOf = new Map<string, number>();
	let length = 0;
	let found = -1;
	for (const [end, [genre]] of events.entries()) {
		playsOf.set(genre, (playsOf.get(genre) ?? 0) + 1);
		const start = end - length;
		if (playsOf.size <= maxGenres) {
			found = start;
			length++;
			continue;
		}
		const [oldest] = events[start] ?? [""];
		const left = (playsOf.get(oldest) ?? 0) - 1;
		if (left === 0) playsOf.delete(oldest);
		else playsOf.set(oldest, left);
	}
	return [found, length];
}
