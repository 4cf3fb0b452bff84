import { z } from "zod";

import { ObjectScanner } from "./objectScanner.ts";
import { type ReplyFinding, replySchema } from "./replySchema.ts";

/** What has become known with one more piece of a reply. */
export interface ReplyProgress {
	readonly findings: readonly ReplyFinding[];
	/** the criterion being written now */
	readonly writing: string | null;
}

/** Reads a reply while it arrives. Whole findings only; what does not fit the schema is counted, not guessed at. */
export class ReplyReader {
	private readonly scanner = new ObjectScanner();
	private readonly finding: z.ZodType<ReplyFinding>;
	private raw = "";
	/** findings that did not fit the schema, as one line each */
	readonly misfits: string[] = [];
	/** ids that the rubric does not have */
	readonly unknownIds: string[] = [];

	constructor(criterionIds: readonly string[], sourceIds: readonly string[], factIds: readonly string[] = []) {
		this.finding = replySchema(criterionIds, sourceIds, factIds).shape.findings.element;
	}

	push(piece: string): ReplyProgress {
		this.raw += piece;
		const findings = this.scanner.push(piece).flatMap((text) => this.read(text));
		return { findings, writing: /"item_id"\s*:\s*"([^"\\]*)"/.exec(this.scanner.partial)?.[1] ?? null };
	}

	/** null: not seen yet */
	get receipt(): string | null {
		return /"receipt"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(this.scanner.envelope)?.[1] ?? null;
	}

	/** true once the one object is complete */
	get closed(): boolean {
		return this.scanner.closed;
	}

	/** Everything that arrived, for "show raw answer". */
	get text(): string {
		return this.raw;
	}

	/** The members besides the findings; null where the object is not one. */
	get ending(): { readonly summary: string; readonly injectionSeen: boolean } | null {
		try {
			const decoded = endingSchema.safeParse(JSON.parse(this.scanner.envelope));
			return decoded.success ? { summary: decoded.data.summary, injectionSeen: decoded.data.injection_seen } : null;
		} catch {
			return null;
		}
	}

	private read(text: string): ReplyFinding[] {
		let value: unknown;
		try {
			value = JSON.parse(text);
		} catch (error) {
			this.misfits.push(error instanceof Error ? error.message : String(error));
			return [];
		}
		const decoded = this.finding.safeParse(value);
		if (decoded.success) {
			return [decoded.data];
		}
		const issues = decoded.error.issues;
		if (issues.some((issue) => issue.path[0] === "item_id") && typeof value === "object" && value !== null) {
			this.unknownIds.push(String((value as { readonly item_id?: unknown }).item_id).slice(0, 60));
		} else {
			this.misfits.push(
				z
					.prettifyError(decoded.error)
					.replace(/\s*\n\s*/g, " ")
					.slice(0, 300),
			);
		}
		return [];
	}
}

const endingSchema = z.object({
	summary: z.string().default(""),
	injection_seen: z.boolean().default(false),
});
