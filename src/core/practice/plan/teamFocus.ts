import * as l10n from "@vscode/l10n";

export const teamFocuses = ["any", "personalisation", "search", "ads", "platform", "experimentation"] as const;
/** The team that the candidate applies to; "any": not known, or none of these. */
export type TeamFocus = (typeof teamFocuses)[number];

interface FocusRow {
	readonly label: string;
	/** problems that come first in their weeks */
	readonly first: readonly string[];
	/** the designs of the two mocks: none of them is practised in an earlier week */
	readonly mockDesigns: readonly [string, string];
}

export const focusTable: Readonly<Record<TeamFocus, FocusRow>> = {
	any: { label: l10n.t`Any team`, first: [], mockDesigns: ["monday-discovery", "vector-retrieval-service"] },
	personalisation: {
		label: l10n.t`Personalisation`,
		first: [
			"implicit-als-step",
			"item-cosine-cf",
			"lsh-neighbours",
			"bpe-titles",
			"thompson-shelf",
			"off-policy-estimate",
			"home-shelf-ranking",
			"playlist-continuation",
			"next-track-autoplay",
			"new-music-cold-start",
		],
		mockDesigns: ["monday-discovery", "prompted-playlist-and-dj"],
	},
	search: {
		label: l10n.t`Search`,
		first: ["prefix-top-titles", "fuzzy-titles", "bpe-titles", "podcast-semantic-search"],
		mockDesigns: ["vector-retrieval-service", "prompted-playlist-and-dj"],
	},
	ads: {
		label: l10n.t`Ads`,
		first: ["auc-and-gauc", "ship-decision"],
		mockDesigns: ["audio-ads-ranking", "stream-fraud-detection"],
	},
	platform: {
		label: l10n.t`Data and ML platform`,
		first: [
			"watermark-sessions",
			"dedup-ttl",
			"hourly-buckets",
			"trending-topk",
			"token-bucket-limiter",
			"reservoir-plays",
			"bloom-seen-tracks",
			"countmin-heavy-tracks",
			"hll-unique-listeners",
			"sliding-median-duration",
			"sort-merge-join",
		],
		mockDesigns: ["vector-retrieval-service", "feature-and-model-watch"],
	},
	experimentation: {
		label: l10n.t`Experimentation`,
		first: ["ship-decision", "cuped-adjust", "alpha-spending-looks", "sql-experiment-rollup", "experiment-platform"],
		mockDesigns: ["feature-and-model-watch", "stream-fraud-detection"],
	},
};
