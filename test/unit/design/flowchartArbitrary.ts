import fc from "fast-check";

/** What a person means by a drawing, before it is written in one of the many ways. */
export interface MeantChart {
	readonly components: readonly MeantComponent[];
	readonly groups: readonly MeantGroup[];
	readonly chains: readonly MeantChain[];
	/** indices that choose between ways to write the same, read one after the other and over again */
	readonly ways: readonly number[];
}

export interface MeantComponent {
	readonly id: string;
	/** absent: drawn with its id */
	readonly label?: string;
	/** index of its group; −1: none */
	readonly group: number;
	readonly metadata: Readonly<Record<string, string>>;
}

export interface MeantGroup {
	readonly id: string;
	readonly title: string;
	/** index of the group around it, smaller than its own; −1: none */
	readonly parent: number;
}

/** `a & b --> c`: each of a stop is joined to each of the next one. */
export interface MeantChain {
	readonly stops: readonly (readonly number[])[];
	readonly arrows: readonly MeantArrow[];
}

export interface MeantArrow {
	readonly stroke: "normal" | "dotted" | "thick" | "invisible";
	readonly head: "" | ">" | "x" | "o";
	readonly bothWays: boolean;
	readonly extraLength: number;
	readonly label: string;
	readonly named: boolean;
	readonly ratio?: string;
}

const words = ["Ranker", "Feature store", "ANN index", "推荐", "Größe", "é", "cache", "v", "end", "x", "o", "7", "a-b"];
const signs = [
	' "v2"',
	" (DLRM)",
	" [new]",
	" {k}",
	" | 4",
	" 🎧",
	" <3",
	" a > b",
	" #1",
	"; then",
	" 70 %",
	" R&D",
	" 'q'",
	" A/B",
];
const label = fc
	.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, fc.constantFrom(...signs)), {
		minLength: 1,
		maxLength: 3,
	})
	.map((parts) => parts.join(" ").replace(/ +/g, " ").trim());

const ids = [
	"api",
	"home-api",
	"feature.store",
	"R&D",
	"a:b",
	"c,d",
	"größe",
	"推荐",
	"данные",
	"x",
	"o",
	"v",
	"default",
	"7",
	"3d",
];
const metadata = fc.dictionary(
	fc.constantFrom("kind", "p95", "rps_max", "n", "note"),
	fc.constantFrom("ranker", "40", "1.2k", "70 ms", '"1,200"', '"a } b"'),
	{ maxKeys: 3 },
);

const arrow: fc.Arbitrary<MeantArrow> = fc
	.record({
		stroke: fc.constantFrom("normal", "normal", "dotted", "thick", "invisible"),
		head: fc.constantFrom(">", ">", "", "x", "o"),
		bothWays: fc.boolean(),
		extraLength: fc.nat({ max: 3 }),
		label: fc.oneof({ weight: 2, arbitrary: fc.constant("") }, label),
		named: fc.boolean(),
		ratio: fc.option(fc.constantFrom("0.7", "30 %"), { nil: undefined }),
	})
	.map(({ ratio, ...rest }) =>
		rest.stroke === "invisible"
			? { ...rest, head: "", bothWays: false, label: "" }
			: { ...rest, bothWays: rest.bothWays && rest.head !== "", ...(ratio === undefined ? {} : { ratio }) },
	) as fc.Arbitrary<MeantArrow>;

/** Drawings with every shape, arrow and way to write them. */
export const meantChart: fc.Arbitrary<MeantChart> = fc
	.record({
		words: fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 8 }),
		labels: fc.array(fc.option(label, { nil: undefined }), { minLength: 8, maxLength: 8 }),
		metadata: fc.array(metadata, { minLength: 8, maxLength: 8 }),
		homes: fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 8, maxLength: 8 }),
		parents: fc.array(fc.nat(), { maxLength: 4 }),
		titles: fc.array(label, { minLength: 4, maxLength: 4 }),
		chains: fc.array(
			fc.record({
				stops: fc.array(fc.uniqueArray(fc.nat({ max: 7 }), { minLength: 1, maxLength: 3 }), {
					minLength: 1,
					maxLength: 4,
				}),
				arrows: fc.array(arrow, { minLength: 3, maxLength: 3 }),
			}),
			{ maxLength: 6 },
		),
		ways: fc.array(fc.nat({ max: 1000 }), { minLength: 20, maxLength: 40 }),
	})
	.map((parts) => {
		const count = parts.words.length;
		return {
			components: parts.words.map((word, i) => ({
				id: `${word}_${i}`,
				...(parts.labels[i] === undefined ? {} : { label: parts.labels[i] }),
				group: Math.min(parts.homes[i] ?? -1, parts.parents.length - 1),
				metadata: parts.metadata[i] ?? {},
			})),
			groups: parts.parents.map((parent, i) => ({
				id: `group_${i}`,
				title: parts.titles[i] ?? "",
				parent: (parent % (i + 1)) - 1,
			})),
			chains: parts.chains.map(({ stops, arrows }) => ({
				stops: stops.map((stop) => [...new Set(stop.map((i) => i % count))]),
				arrows: arrows.slice(0, stops.length - 1),
			})),
			ways: parts.ways,
		};
	});
