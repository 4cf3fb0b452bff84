import type { Result } from "../../base/result.ts";
import type { Replacement } from "./replacement.ts";

/** One way to do a gesture. */
export interface Edited {
	readonly replacements: readonly Replacement[];
	/** id of what the gesture made, or the new one of what it renamed */
	readonly made?: string;
}

/** Ways to do a gesture, the nicest first: the first that says exactly what was asked is taken. Or why there is none. */
export type EditAnswer = Result<readonly Edited[], string>;
