import { z } from "zod";

import { err, ok, type Result } from "../../core/base/result.ts";
import { type DesignPack, designPackSchema } from "../../core/design/designPack.ts";
import { readGzipText, writeGzipText } from "../problem/gzipText.ts";

/** Writes `<slug>.pack` of a design: gzip over JSON, the same bytes for the same pack. */
export async function writeDesignPack(file: string, pack: DesignPack): Promise<void> {
	await writeGzipText(file, JSON.stringify(pack));
}

/** Reads a pack of unknown origin. The error is a reason without the file's name. */
export async function readDesignPack(file: string): Promise<Result<DesignPack, string>> {
	const text = await readGzipText(file);
	if (!text.ok) return text;
	try {
		const decoded = designPackSchema.safeParse(JSON.parse(text.value));
		return decoded.success ? ok(decoded.data) : err(z.prettifyError(decoded.error));
	} catch (error) {
		return err(error instanceof Error ? error.message : String(error));
	}
}
