import * as l10n from "@vscode/l10n";
import { z } from "zod";

import { err, ok, type Result } from "./result.ts";

/** What a JSON text says, when the schema has it so; an error says in one line what is wrong with the text. */
export function readJson<T>(text: string, schema: z.ZodType<T>): Result<T, string> {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return err(isUnmerged(text) ? l10n.t`git left both sides of a merge in it` : l10n.t`it is not JSON`);
	}
	const decoded = schema.safeParse(json);
	return decoded.success ? ok(decoded.data) : err(z.prettifyError(decoded.error).replace(/\s*\n\s*/g, " "));
}

/** The marks of git, each at the beginning of a line. */
function isUnmerged(text: string): boolean {
	return /^<{7} /m.test(text) && /^={7}\r?$/m.test(text) && /^>{7} /m.test(text);
}
