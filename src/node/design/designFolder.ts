// English throughout: for authors of packages, in the terminal
import { type PackageFolder, readPackageFolder } from "../problem/packageFolder.ts";

const single = [
	"design.yaml",
	"brief.md",
	"starter.md",
	"rubric.yaml",
	"estimates.yaml",
	"twists.yaml",
	"reference/senior.design.md",
	"reference/staff.design.md",
];
const many = /^(?:twins\/[a-z0-9-]+\.yaml|strange\/[a-z0-9-]+\.md)$/;

/** The files of one design package as texts. */
export function readDesignFolder(folder: string): PackageFolder {
	return readPackageFolder(folder, {
		belongs: (file) => single.includes(file) || many.test(file),
		refusal: `is not a file of a design package (${single.join(", ")}, twins/<id>.yaml, strange/<id>.md)`,
	});
}
