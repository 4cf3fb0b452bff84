import type { TextRange } from "../base/textRange.ts";
import type { Role } from "./role.ts";

/** What a person does on the picture. Ids only, never offsets: they are resolved on the current text. */
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
	| { readonly kind: "renameLabel"; readonly id: string; readonly label: string }
	| { readonly kind: "delete"; readonly id: string }
	/** key as written in metadata: p50, p95, p99, rps_max, n, shards, rps, kind; null removes it */
	| { readonly kind: "setNumber"; readonly id: string; readonly key: string; readonly value: string | null }
	| { readonly kind: "wrap"; readonly ids: readonly string[]; readonly title: string };

/** One minimal replacement; a gesture is one list of them, applied together as one undo step. */
export interface TextEdit {
	readonly range: TextRange;
	readonly text: string;
}
