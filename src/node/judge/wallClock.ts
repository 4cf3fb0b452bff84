/** a busy machine gives a process a twentieth of a processor, seldom less */
const starvedFactor = 5;
/** of the looks at it */
const starvedShare = 0.8;
const leastLooks = 8;

/**
 * The wall time that a call may take. It ends what sleeps or waits; what computes is ended by its CPU time. On a busy machine
 * a process that wants the processor all the time and does not get it is neither: it has some times as long.
 */
export class WallClock {
	private readonly startedMs: number;
	private readonly allowedMs: number;
	private looks = 0;
	private wanting = 0;

	/** `nowMs`: of a steady clock, as in `isOver` */
	constructor(nowMs: number, allowedMs: number) {
		this.startedMs = nowMs;
		this.allowedMs = allowedMs;
	}

	/** `wantsProcessor`: seen at this moment; undefined where the system does not tell. */
	isOver(nowMs: number, wantsProcessor: boolean | undefined): boolean {
		this.looks++;
		this.wanting += wantsProcessor === true ? 1 : 0;
		const wallMs = nowMs - this.startedMs;
		if (wallMs <= this.allowedMs) return false;
		const isStarved = this.looks >= leastLooks && this.wanting >= this.looks * starvedShare;
		return !isStarved || wallMs > this.allowedMs * starvedFactor;
	}
}
