import type { Result } from "../../core/base/result.ts";
import type { Pack } from "../../core/problem/pack.ts";
import { packFromText, packToText } from "../../core/problem/packText.ts";
import { readGzipText, writeGzipText } from "./gzipText.ts";

/** Writes `<slug>.pack`: gzip over JSON, the same bytes for the same pack; never half a file. */
export async function writePack(file: string, pack: Pack): Promise<void> {
	await writeGzipText(file, packToText(pack));
}

/** Reads a pack of unknown origin: sizes are capped before anything is decoded. The error is a reason without the file's name. */
export async function readPack(file: string): Promise<Result<Pack, string>> {
	const text = await readGzipText(file);
	return text.ok ? packFromText(text.value) : text;
}
