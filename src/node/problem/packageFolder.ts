import { createHash } from "node:crypto";
import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { PackFault } from "../../core/problem/packFault.ts";

/** The files of one package as texts, read once, so that the hash and the pack are of the same moment. */
export interface PackageFolder {
	readonly folder: string;
	/** name relative to the folder with `/` → text */
	readonly texts: ReadonlyMap<string, string>;
	/** sha-256 over names and texts, hex */
	readonly hash: string;
	readonly faults: readonly PackFault[];
}

export interface PackageShape {
	belongs(file: string): boolean;
	/** "is not a file of a coding package (problem.yaml, …)" */
	readonly refusal: string;
}

/** left behind by tools, never part of a package */
const litter = /^(?:\..*|__pycache__|Thumbs\.db)$/;
const largestFileBytes = 4 * 1024 * 1024;

export function readPackageFolder(folder: string, shape: PackageShape): PackageFolder {
	const texts = new Map<string, string>();
	const faults: PackFault[] = [];
	for (const file of walk(folder, "").sort()) {
		if (!shape.belongs(file)) {
			faults.push({ file, message: shape.refusal });
			continue;
		}
		const bytes = readFileSync(join(folder, file));
		if (bytes.length > largestFileBytes) {
			faults.push({ file, message: `is larger than ${largestFileBytes} bytes; build large cases with a generator` });
			continue;
		}
		texts.set(file, bytes.toString("utf8").replace(/^\uFEFF/, ""));
	}
	const hash = createHash("sha256");
	for (const [file, text] of texts) {
		hash.update(`${file}\0${Buffer.byteLength(text)}\0${text}\0`);
	}
	return { folder, texts, hash: hash.digest("hex"), faults };
}

function walk(root: string, below: string): string[] {
	return readdirSync(join(root, below), { withFileTypes: true })
		.filter((item: Dirent) => !litter.test(item.name))
		.flatMap((item) => {
			const path = below === "" ? item.name : `${below}/${item.name}`;
			return item.isDirectory() ? walk(root, path) : [path];
		});
}
