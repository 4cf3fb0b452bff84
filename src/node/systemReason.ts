import { getSystemErrorMap } from "node:util";

/** Why the system refused, without code, call and path: "permission denied". Another error has its own message. */
export function systemReason(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const { errno } = error as NodeJS.ErrnoException;
	return (errno === undefined ? undefined : getSystemErrorMap().get(errno)?.[1]) ?? error.message;
}
