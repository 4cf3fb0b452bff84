/** A drawing of so many components in layers, each with numbers; every one of a layer calls two of the next. */
export function largeDesign(components: number): string {
	const perLayer = 10;
	const id = (at: number): string => `c${at}`;
	const lines = Array.from({ length: components }, (_, at) => `  ${id(at)}["${names[at % names.length]} ${at + 1}"]`);
	const arrows = Array.from({ length: components - perLayer }, (_, at) => {
		const layer = Math.floor(at / perLayer);
		const next = (layer + 1) * perLayer;
		const width = Math.min(perLayer, components - next);
		return [at % perLayer, (at * 3 + 1) % perLayer]
			.filter((to) => to < width)
			.map((to) => `  ${id(at)} -->|step ${at}| ${id(next + to)}`)
			.join("\n");
	});
	const numbers = Array.from(
		{ length: components },
		(_, at) => `  ${id(at)}@{ p95: ${3 + (at % 9)}, rps_max: 900, n: ${at % 7 === 3 ? 2 : 40} }`,
	);
	return [
		"# Large\n\n```estimate\nentry_rps = 9k QPS\nslo_p95 = 60 ms\n```\n\n```mermaid\nflowchart TD",
		...lines,
		...arrows.filter((line) => line !== ""),
		...numbers,
		"```\n",
	].join("\n");
}

const names = [
	"Home API",
	"Ranker",
	"Feature store",
	"Candidate source",
	"Discovery index",
	"Event log",
	"Cache",
	"Filter",
];
