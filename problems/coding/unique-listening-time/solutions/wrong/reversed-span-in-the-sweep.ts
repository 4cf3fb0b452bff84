// ---
// idea: sorts all starts and stops and counts the devices that play, reversed spans among them
// mistake: filter-missing
// must_fail: [clocks gone wrong, a reversed span alone, a reversed span across a pause, a reversed span after a pause, a reversed span comes first]
// messages:
//   nudge: "What does a span with its end before its start do to your counter?"
//   pointer: "Try a span from 0 to 100 and one from 50 to 20."
//   name: "Filter missing: a reversed span closes before it opens and cuts a hole into the listening. Leave out spans with end <= start."
// ---
interface Change {
	readonly user: string;
	readonly time: number;
	readonly devices: 1 | -1;
}

export function listeningSeconds(spans: [string, number, number][]): Map<string, number> {
	const changes: Change[] = spans.flatMap(([user, start, end]): Change[] => [
		{ user, time: start, devices: 1 },
		{ user, time: end, devices: -1 },
	]);
	changes.sort((a, b) => a.time - b.time || a.devices - b.devices);
	const seconds = new Map<string, number>();
	const playing = new Map<string, number>();
	const began = new Map<string, number>();
	for (const { user, time, devices } of changes) {
		const before = playing.get(user) ?? 0;
		if (before === 0) began.set(user, time);
		playing.set(user, before + devices);
		const heard = before + devices === 0 ? time - (began.get(user) ?? time) : 0;
		seconds.set(user, (seconds.get(user) ?? 0) + heard);
	}
	return seconds;
}
