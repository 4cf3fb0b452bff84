/** Something wrong in a package's files, found before any of it ran. */
export interface PackFault {
	/** relative to the package's folder */
	readonly file: string;
	/** both base 0, where the place is known */
	readonly at?: { readonly lineBase0: number; readonly character: number };
	readonly message: string;
}

/** "problem.yaml:3:1: …" as editors and terminals make clickable; `folder` is put before the file. */
export function formatPackFault(fault: PackFault, folder = ""): string {
	const place = fault.at === undefined ? "" : `:${fault.at.lineBase0 + 1}:${fault.at.character + 1}`;
	return `${folder === "" ? "" : `${folder}/`}${fault.file}${place}: ${fault.message}`;
}
