/**
 * The part of `AbortSignal` that the core needs. Core is compiled with neither DOM nor Node types;
 * both runtimes' `AbortSignal` satisfy this shape.
 */
export interface Signal {
	readonly aborted: boolean;
	addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
	removeEventListener(type: "abort", listener: () => void): void;
}
