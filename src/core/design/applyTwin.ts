// English throughout: for authors of packages, in the terminal
import { err, ok, type Result } from "../base/result.ts";
import type { Twin } from "./designPack.ts";

/** The flawed text: every patch finds its place exactly once, in the text as the patches before it left it. */
export function applyTwin(reference: string, twin: Twin): Result<string, { readonly patch: number; message: string }> {
	let text = reference;
	for (const [patch, { find, replace }] of twin.patches.entries()) {
		const at = find === "" ? -1 : text.indexOf(find);
		if (at < 0) {
			return err({ patch, message: `its text does not occur in the ${twin.reference} reference` });
		}
		if (text.indexOf(find, at + 1) >= 0) {
			return err({
				patch,
				message: `its text occurs more than once in the ${twin.reference} reference; make it longer`,
			});
		}
		text = text.slice(0, at) + replace + text.slice(at + find.length);
	}
	if (twin.span !== null && !text.includes(twin.span)) {
		return err({
			patch: twin.patches.length - 1,
			message: `its span "${twin.span}" does not occur in the patched text`,
		});
	}
	return ok(text);
}
