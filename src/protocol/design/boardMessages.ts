import { z } from "zod";

import { componentKeys, connectorKeys } from "../../core/design/metadataKeys.ts";
import { roleIds } from "../../core/design/role.ts";
import { interviewIntent } from "../interview/interviewMessages.ts";
import { type BoardState, compareWith } from "./boardState.ts";

/** Host → page: the state, whole. */
export interface ToBoard {
	readonly type: "state";
	readonly state: BoardState;
}

/** base64 of a picture of 24 MB: far above what a person draws */
const longestExport = 32_000_000;

const id = z.string().min(1).max(200);
const label = z.string().max(200);

const gesture = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("add"), role: z.enum(roleIds), label, near: id.optional(), group: id.optional() }),
	z.strictObject({
		kind: z.literal("connect"),
		from: id,
		to: id,
		label: label.optional(),
		async: z.boolean().optional(),
	}),
	z.strictObject({ kind: z.literal("disconnect"), connector: id }),
	z.strictObject({ kind: z.literal("renameLabel"), id, label }),
	z.strictObject({ kind: z.literal("renameId"), id, to: id }),
	z.strictObject({ kind: z.literal("delete"), id }),
	z.strictObject({
		kind: z.literal("setNumber"),
		id,
		key: z.enum([...componentKeys, ...connectorKeys]),
		value: z.string().max(40).nullable(),
	}),
	z.strictObject({ kind: z.literal("wrap"), ids: z.array(id).min(1).max(200), title: label }),
	z.strictObject({ kind: z.literal("unwrap"), group: id }),
	z.strictObject({ kind: z.literal("moveTo"), ids: z.array(id).min(1).max(200), group: id.nullable() }),
	z.strictObject({ kind: z.literal("insertOn"), connector: id, role: z.enum(roleIds), label }),
	z.strictObject({ kind: z.literal("bypass"), id }),
	z.strictObject({ kind: z.literal("reverse"), connector: id }),
	z.strictObject({ kind: z.literal("setAsync"), connector: id, async: z.boolean() }),
]);

const fromBoard = z.discriminatedUnion("type", [
	z.strictObject({ type: z.literal("ready") }),
	z.strictObject({ type: z.literal("gesture"), gesture }),
	z.strictObject({ type: z.literal("reveal"), lineBase0: z.int().min(0) }),
	z.strictObject({ type: z.literal("select"), component: id.nullable(), connector: id.optional() }),
	z.strictObject({
		type: z.literal("whatIf"),
		down: z.array(id).max(200),
		loadFactor: z.number().min(0.001).max(10000),
		objective: z
			.strictObject({ percentile: z.enum(["p50", "p95", "p99"]), ms: z.number().positive().max(1e9) })
			.nullable()
			.optional(),
	}),
	/** the round's clock */
	z.strictObject({ type: z.literal("guide"), action: z.enum(["start", "pause", "resume", "stop"]) }),
	/** a due change of the requirements is supposed; null takes it back */
	z.strictObject({ type: z.literal("twist"), id: id.nullable() }),
	z.strictObject({ type: z.literal("compare"), against: z.enum(compareWith).nullable() }),
	/** the picture as a file: SVG text, or PNG bytes in base64; the host checks what it really is */
	z.strictObject({
		type: z.literal("export"),
		format: z.enum(["svg", "png"]),
		data: z.string().max(longestExport),
	}),
	z.strictObject({ type: z.literal("review") }),
	/** what is expected first, then the review */
	z.strictObject({ type: z.literal("betAndReview") }),
	z.strictObject({ type: z.literal("cancelReview") }),
	z.strictObject({ type: z.literal("chooseReviewer") }),
	/** the button of a failed review */
	z.strictObject({ type: z.literal("recover") }),
	z.strictObject({ type: z.literal("interview"), intent: interviewIntent }),
	z.strictObject({ type: z.literal("undo") }),
	/** what the page saw: for tests and the log */
	z.strictObject({
		type: z.literal("rendered"),
		version: z.int(),
		ms: z.number(),
		unmapped: z.array(z.string()).max(500),
	}),
]);

/** Page → host: what the user wants, in ids, never offsets. Untrusted: decode it. */
export type FromBoard = z.infer<typeof fromBoard>;

export function decodeFromBoard(message: unknown): FromBoard | null {
	const decoded = fromBoard.safeParse(message);
	return decoded.success ? decoded.data : null;
}
