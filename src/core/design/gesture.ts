import type { TextRange } from "../base/textRange.ts";
import type { Role } from "./role.ts";

/**
 * What a person does on the picture. Ids only, never offsets: they are resolved on the current text. A `connector` is the
 * id of an arrow (`e3`, `L_a_b_0`), an `id` one of a component, a group or an arrow, unless its line says otherwise.
 */
export type Gesture =
	| {
			readonly kind: "add";
			readonly role: Role;
			readonly label: string;
			readonly near?: string;
			readonly group?: string;
	  }
	| {
			readonly kind: "connect";
			readonly from: string;
			readonly to: string;
			readonly label?: string;
			readonly async?: boolean;
	  }
	| { readonly kind: "disconnect"; readonly connector: string }
	/** the text that is shown; an empty one takes the label of an arrow away */
	| { readonly kind: "renameLabel"; readonly id: string; readonly label: string }
	/** the id, everywhere in the drawings; an arrow needs a name of its own */
	| { readonly kind: "renameId"; readonly id: string; readonly to: string }
	/** of a group: it goes and its members stay, as `unwrap` */
	| { readonly kind: "delete"; readonly id: string }
	/**
	 * key as written in metadata: p50, p95, p99, rps_max, n, shards, rps, kind of a component; ratio, async, seq of an
	 * arrow; null removes it
	 */
	| { readonly kind: "setNumber"; readonly id: string; readonly key: string; readonly value: string | null }
	| { readonly kind: "wrap"; readonly ids: readonly string[]; readonly title: string }
	| { readonly kind: "unwrap"; readonly group: string }
	/** components into a group, or out of all groups */
	| { readonly kind: "moveTo"; readonly ids: readonly string[]; readonly group: string | null }
	/** a new component between the ends of an arrow; label, name and style stay with the first part */
	| { readonly kind: "insertOn"; readonly connector: string; readonly role: Role; readonly label: string }
	/** the component goes and its two neighbours are joined */
	| { readonly kind: "bypass"; readonly id: string }
	| { readonly kind: "reverse"; readonly connector: string }
	| { readonly kind: "setAsync"; readonly connector: string; readonly async: boolean };

/** One minimal replacement; a gesture is one list of them, applied together as one undo step. */
export interface TextEdit {
	readonly range: TextRange;
	readonly text: string;
}
