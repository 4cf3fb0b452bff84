import type { Signature } from "../problem.ts";

export function sqlStarter(signature: Extract<Signature, { readonly kind: "query" }>): string {
	const names = signature.columns.map((column) => column.name);
	const tables = signature.tables.map(
		(table) => `--   ${table.name}(${table.columns.map((column) => `${column.name} ${column.type}`).join(", ")})`,
	);
	return [
		"-- tables:",
		...tables,
		`-- columns: ${names.join(", ")}`,
		...(signature.ordered ? ["-- the order of the rows is judged"] : []),
		`SELECT ${names.map((name) => `NULL AS ${/^[a-z_]+$/i.test(name) && !reserved.has(name) ? name : `"${name}"`}`).join(", ")}`,
		"",
	].join("\n");
}

const reserved = new Set(["rank", "order", "group", "values", "index", "table", "end", "start"]);
