/** The part of sql.js that the judge uses; the package ships no types. */
declare module "sql.js" {
	export type SqlValue = number | string | bigint | Uint8Array | null;
	export interface Statement {
		bind(values: readonly SqlValue[]): boolean;
		step(): boolean;
		get(): SqlValue[];
		getColumnNames(): string[];
		run(values: readonly SqlValue[]): void;
		free(): boolean;
	}
	export interface StatementIterator {
		next(): { readonly done: boolean; readonly value: Statement };
		getRemainingSQL(): string;
	}
	export interface Database {
		run(sql: string): Database;
		prepare(sql: string): Statement;
		iterateStatements(sql: string): StatementIterator;
		exec(sql: string): { readonly values: SqlValue[][] }[];
		close(): void;
	}
	export interface SqlJs {
		readonly Database: new () => Database;
	}
	const initSqlJs: (options: { wasmBinary: Uint8Array }) => Promise<SqlJs>;
	// biome-ignore lint/style/noDefaultExport: the shape of the package
	export default initSqlJs;
}
