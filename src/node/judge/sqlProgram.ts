import type { Database, SqlJs, SqlValue, Statement } from "sql.js";

import { facts } from "../../core/judge/texts/facts.ts";
import { compileTexts } from "../../core/judge/texts/compileTexts.ts";
import type { Outcome } from "../../core/judge/sandbox.ts";
import type { Wire } from "../../core/problem/wire.ts";
import type { HarnessFrame, HarnessInput, HarnessJob } from "./harnessProtocol.ts";

const mostRows = 1_000_000;

/** One query: checked once against the schema, then run over the rows of each input, which are rolled back after it. */
export class SqlProgram {
	private readonly job: HarnessJob;
	private readonly engine: SqlJs;
	/** holds the schema and no rows; making it takes far longer than most queries */
	private empty: Database | undefined;

	constructor(job: HarnessJob, engine: SqlJs) {
		this.job = job;
		this.engine = engine;
	}

	/** undefined: loaded; else the frame that says why not. */
	load(): HarnessFrame | undefined {
		const { job } = this;
		const failed = (message: string): HarnessFrame => ({ t: "failed", kind: "compile", message, frames: [] });
		const first = /^[a-z]*/i.exec(withoutComments(job.source))?.[0].toUpperCase() ?? "";
		if (first === "") {
			return failed(compileTexts.sqlEmpty.say());
		}
		if (!["SELECT", "WITH", "VALUES"].includes(first)) {
			return failed(compileTexts.sqlOther.say({ first }));
		}
		let database: Database;
		try {
			database = this.open();
		} catch (error) {
			return {
				t: "failed",
				kind: "internal",
				message: compileTexts.sqlSchema.say({ message: textOf(error) }),
				frames: [],
			};
		}
		try {
			const statements = database.iterateStatements(job.source);
			const { value: statement } = statements.next();
			const columns = statement.getColumnNames();
			if (withoutComments(statements.getRemainingSQL()).replaceAll(";", "").trim() !== "") {
				return failed(compileTexts.sqlSeveral.say());
			}
			const missing = this.columnProblem(columns);
			return missing === undefined
				? undefined
				: { t: "loadfail", outcome: { kind: "missing", message: missing }, output: "" };
		} catch (error) {
			return failed(facts.sqlRefused.say({ message: textOf(error) }));
		} finally {
			database.close();
		}
	}

	/** `started` is told when the tables are filled: that time is not the candidate's. */
	run(input: HarnessInput, started: () => void): HarnessFrame {
		let hasStarted = false;
		let cpuMs = 0;
		let outcome: Outcome;
		let database: Database | undefined;
		try {
			database = this.empty ?? this.open();
			this.empty = undefined;
			this.fill(database, input.args);
			hasStarted = true;
			started();
			const begin = process.cpuUsage();
			const wall = performance.now();
			try {
				const rows = read(database.prepare(this.job.source));
				outcome = rows === undefined ? { kind: "output-limit" } : { kind: "returned", value: rows };
			} finally {
				const used = process.cpuUsage(begin);
				cpuMs = Math.min(performance.now() - wall, (used.user + used.system) / 1000);
			}
		} catch (error) {
			if (!hasStarted) started();
			const message = textOf(error);
			outcome = /out of memory/i.test(message)
				? { kind: "memory-limit" }
				: { kind: "threw", type: "SQLite", message, frames: [] };
		}
		this.empty = database && emptied(database);
		return { t: "e", k: input.k, outcome, cpuMs, output: "" };
	}

	version(): string {
		const database = new this.engine.Database();
		const version = database.exec("SELECT sqlite_version()")[0]?.values[0]?.[0];
		database.close();
		return `SQLite ${String(version)}`;
	}

	private open(): Database {
		const database = new this.engine.Database();
		database.run(this.job.schemaSql ?? "");
		return database;
	}

	private fill(database: Database, args: Wire): void {
		const { signature } = this.job;
		if (signature.kind !== "query" || typeof args !== "object" || args === null || !("$d" in args)) {
			throw new Error("the input is not a map of tables");
		}
		database.run("BEGIN");
		for (const [name, rows] of args.$d) {
			const table = signature.tables.find((one) => one.name === name);
			if (table === undefined || !Array.isArray(rows)) {
				continue;
			}
			const names = table.columns.map((column) => quoted(column.name)).join(", ");
			const marks = table.columns.map(() => "?").join(", ");
			const insert = database.prepare(`INSERT INTO ${quoted(table.name)} (${names}) VALUES (${marks})`);
			for (const row of rows as readonly Wire[]) {
				insert.run((row as readonly Wire[]).map(sqlValue));
			}
			insert.free();
		}
	}

	private columnProblem(columns: readonly string[]): string | undefined {
		const { signature } = this.job;
		const wanted = signature.kind === "query" ? signature.columns.map((column) => column.name) : [];
		const same =
			columns.length === wanted.length &&
			columns.every((name, i) => name.toLowerCase() === (wanted[i] ?? "").toLowerCase());
		return same ? undefined : facts.sqlColumns.say({ wanted, got: columns });
	}
}

/** The same database without the rows; undefined when it is no longer sound. */
function emptied(database: Database): Database | undefined {
	try {
		database.run("ROLLBACK");
		return database;
	} catch {
		// out of memory, or an error that ended the transaction
		database.close();
		return undefined;
	}
}

function read(statement: Statement): Wire | undefined {
	const rows: Wire[] = [];
	try {
		while (statement.step()) {
			rows.push(statement.get().map(wireValue));
			if (rows.length > mostRows) {
				return undefined;
			}
		}
		return rows;
	} finally {
		statement.free();
	}
}

function wireValue(value: SqlValue): Wire {
	if (typeof value === "number") {
		return Number.isSafeInteger(value) ? value + 0 : { $f: floatText(value) };
	}
	if (typeof value === "bigint") {
		return { $i: value.toString() };
	}
	return value instanceof Uint8Array ? { $b: Buffer.from(value).toString("base64") } : value;
}

function floatText(value: number): string {
	return Number.isNaN(value) ? "nan" : Number.isFinite(value) ? String(value) : value > 0 ? "inf" : "-inf";
}

function sqlValue(value: Wire): SqlValue {
	if (value === null || typeof value === "number" || typeof value === "string") {
		return value;
	}
	if (typeof value === "boolean") {
		return value ? 1 : 0;
	}
	if ("$f" in value) {
		return Number({ nan: "NaN", inf: "Infinity", "-inf": "-Infinity" }[value.$f] ?? value.$f);
	}
	if ("$i" in value) {
		return BigInt(value.$i);
	}
	if ("$b" in value) {
		return Buffer.from(value.$b, "base64");
	}
	throw new Error("a cell of the input is not a value of SQL");
}

function quoted(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}

function withoutComments(sql: string): string {
	return sql.replace(/^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/, "");
}

function textOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
