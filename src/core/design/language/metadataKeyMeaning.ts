// English in example: written into the text
import * as l10n from "@vscode/l10n";

import type { componentKeys, connectorKeys } from "../metadataKeys.ts";

export type MetadataKey = (typeof componentKeys)[number] | (typeof connectorKeys)[number];

export interface KeyMeaning {
	readonly meaning: string;
	/** "ms", "requests a second"; empty for words */
	readonly unit: string;
	/** what the checks do where it is not stated */
	readonly missing: string;
	/** a value as it may be written */
	readonly example: string;
}

/** What each key of `@{ … }` says, in which unit, and what its absence means; missing is never zero. */
export const metadataKeyMeaning: Readonly<Record<MetadataKey, KeyMeaning>> = {
	kind: {
		meaning: l10n.t`What the component is for; checks speak in these roles.`,
		unit: "",
		missing: l10n.t`The role is read from the label, else from the id or the shape.`,
		example: "ranker",
	},
	p50: {
		meaning: l10n.t`Half of its answers are faster than this.`,
		unit: "ms",
		missing: l10n.t`The next higher percentile that is stated is used and said so; without any it counts as 0 ms.`,
		example: "30",
	},
	p95: {
		meaning: l10n.t`95 of 100 answers are faster than this.`,
		unit: "ms",
		missing: l10n.t`The next higher percentile that is stated is used and said so; without any it counts as 0 ms.`,
		example: "70",
	},
	p99: {
		meaning: l10n.t`99 of 100 answers are faster than this.`,
		unit: "ms",
		missing: l10n.t`A lower percentile never stands in for it: it counts as 0 ms, and that is said.`,
		example: "90",
	},
	rps_max: {
		meaning: l10n.t`What one replica bears.`,
		unit: l10n.t`requests a second`,
		missing: l10n.t`Capacity is not computed; that is no finding.`,
		example: "400",
	},
	n: {
		meaning: l10n.t`Replicas that share the load.`,
		unit: l10n.t`replicas`,
		missing: l10n.t`Capacity is not computed; that is no finding.`,
		example: "40",
	},
	shards: {
		meaning: l10n.t`Parts that the keys are split into; each sees its share of the load.`,
		unit: l10n.t`shards`,
		missing: l10n.t`It is one piece.`,
		example: "4",
	},
	rps: {
		meaning: l10n.t`Requests that enter the design here.`,
		unit: l10n.t`requests a second`,
		missing: l10n.t`entry_rps of the estimates enters at the first client, else a rate on its first arrow.`,
		example: "26000",
	},
	hit: {
		meaning: l10n.t`Share of requests that end here: a cache hit, a page from the edge.`,
		unit: "",
		missing: l10n.t`Every request goes on.`,
		example: "0.9",
	},
	takes: {
		meaning: l10n.t`How long this step of a batch takes; chains of arrows are added and compared with deadline.`,
		unit: l10n.t`h, min or s`,
		missing: l10n.t`The step counts nothing towards the deadline.`,
		example: "3 h",
	},
	ratio: {
		meaning: l10n.t`Share of the caller's requests that go this way; above 1 where one request makes several calls.`,
		unit: "",
		missing: l10n.t`Every request goes this way.`,
		example: "0.7",
	},
	async: {
		meaning: l10n.t`Nobody waits for it: it carries load and no latency.`,
		unit: "",
		missing: l10n.t`A dotted arrow is asynchronous, any other is waited for.`,
		example: "true",
	},
	seq: {
		meaning: l10n.t`It is called after the caller's earlier numbered or seq arrows, not beside them.`,
		unit: "",
		missing: l10n.t`Calls of one component run in parallel, unless their labels are numbered.`,
		example: "true",
	},
	retries: {
		meaning: l10n.t`Tries after the first one failed; each asks the callee again.`,
		unit: "",
		missing: l10n.t`It is tried once.`,
		example: "1",
	},
	timeout: {
		meaning: l10n.t`After this long one try is given up.`,
		unit: "ms",
		missing: l10n.t`The caller waits as long as it takes.`,
		example: "60",
	},
};

export function isMetadataKey(key: string): key is MetadataKey {
	return Object.hasOwn(metadataKeyMeaning, key);
}
