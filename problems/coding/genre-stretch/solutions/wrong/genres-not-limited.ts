// ---
// idea: a window over the seconds alone, which never gets shorter
// mistake: input-ignored
// must_fail: ["no genre allowed", "no genre and no second allowed", "exactly the genres", "a genre leaves the window", "a genre leaves and comes back", "the older of two pop plays leaves", "keep the genre that stays", "a third genre breaks it although there is time", "Pop and pop"]
// messages:
//   nudge: "Change maxGenres. Does your result change?"
//   pointer: "How many genres does your stretch hold in the first example?"
//   name: "Input ignored: both limits must hold at once."
// ---
export function longestStretch(
	events: Array<[string, number]>,
	_maxGenres: number,
	maxSeconds: number,
): [number, number] {
	let total = 0;
	let length = 0;
	let found = -1;
	for (const [end, [, seconds]] of events.entries()) {
		total += seconds;
		if (total <= maxSeconds) {
			found = end - length;
			length++;
		} else total -= events[end - length]?.[1] ?? 0;
	}
	return [found, length];
}
