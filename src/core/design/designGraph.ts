import type { TextRange } from "../base/textRange.ts";
import type { Role } from "./role.ts";

/** Numbers and words from `id@{ … }`; latencies in ms; absent means not stated, never zero. */
export interface ComponentMeta {
	readonly kind?: string;
	readonly p50?: number;
	readonly p95?: number;
	readonly p99?: number;
	/** requests a second that one replica bears */
	readonly rpsMax?: number;
	/** replicas that share the load */
	readonly n?: number;
	readonly shards?: number;
	/** requests a second that enter here */
	readonly rps?: number;
	/** share of requests that end here, 0 to 1: a cache hit, a page from the edge */
	readonly hit?: number;
	/** ms that a batch step takes */
	readonly takesMs?: number;
	/** keys as written with their source ranges, unknown ones too */
	readonly entries: readonly { readonly key: string; readonly value: string; readonly range: TextRange }[];
}

export interface Component {
	readonly id: string;
	/** the id where no label is written */
	readonly label: string;
	readonly role: Role;
	/** for the hover: "kind: ranker" or 'the label says "ranker"' */
	readonly roleReason: string;
	/** the id where it is defined (with its label), else where it first occurs; ranges are in the whole document */
	readonly range: TextRange;
	/** the label's text, without brackets and quotes */
	readonly labelRange?: TextRange;
	/** every place where the id stands, the definition too */
	readonly references: readonly TextRange[];
	readonly meta: ComponentMeta;
	readonly metaRange?: TextRange;
	/** id of the innermost group */
	readonly group?: string;
}

export interface Connector {
	/** `e3` when the text names it, else as mermaid does: `L_<from>_<to>_0`, then `_2`, `_3` … for repeats */
	readonly id: string;
	readonly from: string;
	readonly to: string;
	readonly label: string;
	/** the arrow with its label */
	readonly range: TextRange;
	readonly labelRange?: TextRange;
	/** dotted unless `async: false`; or `async: true` */
	readonly async: boolean;
	/** share of the caller's requests that go this way; absent: 1 */
	readonly ratio?: number;
	/** tries after the first one failed */
	readonly retries?: number;
	/** ms after which one try is given up */
	readonly timeoutMs?: number;
	/** siblings are called one after the other: numbered label or `seq: true` */
	readonly sequence?: number;
	readonly metaRange?: TextRange;
}

export interface Group {
	readonly id: string;
	readonly title: string;
	readonly range: TextRange;
	readonly members: readonly string[];
}

/** What stands in the way of reading a text: a syntax error, an unclosed block. What parses around it stays alive. */
export interface ParseProblem {
	/** a warning is drawn all the same; absent: error */
	readonly severity?: "error" | "warning";
	readonly message: string;
	readonly range: TextRange;
}

/** Every flowchart of the document in one graph. Immutable; never throws; what is missing is absent. */
export interface DesignGraph {
	readonly components: readonly Component[];
	readonly connectors: readonly Connector[];
	readonly groups: readonly Group[];
	readonly problems: readonly ParseProblem[];
}
