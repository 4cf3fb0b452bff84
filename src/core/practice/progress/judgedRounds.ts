/** Rounds whose answers run: a program judges them. In all others somebody has to read what was said. */
export function isJudgedByProgram(round: string): boolean {
	return round === "coding" || round === "data";
}
