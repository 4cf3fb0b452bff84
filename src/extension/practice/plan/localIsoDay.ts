import { isoDay } from "../../../core/practice/plan/calendarDay.ts";
import { localDay } from "./localDay.ts";

/** The day, where this machine is, of a time (Unix ms, or ISO 8601): "2026-11-30". */
export function localIsoDay(at: number | string): string {
	return isoDay(localDay(at));
}
