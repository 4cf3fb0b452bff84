import { languageOfFile } from "../../core/problem/languageTable.ts";
import { type PackageFolder, readPackageFolder } from "./packageFolder.ts";

/** The files of one coding package as texts. */
export type PackFolder = PackageFolder;

const single = new Set([
	"problem.yaml",
	"statement.md",
	"cases.yaml",
	"invalid.yaml",
	"survivors.yaml",
	"generators.ts",
	"contract.ts",
	"check.ts",
	"schema.sql",
	"hints.yaml",
	"editorial.md",
	"interview.yaml",
]);
const solution = /^solutions\/(?:accepted|slow|wrong)\/[\w.-]+\.(?:py|ts|js|sql|java|cpp|go)$/;

export function readPackFolder(folder: string): PackFolder {
	return readPackageFolder(folder, {
		belongs: (file) => single.has(file) || (solution.test(file) && languageOfFile(file) !== undefined),
		refusal: `is not a file of a coding package (${[...single].join(", ")}, solutions/…)`,
	});
}
