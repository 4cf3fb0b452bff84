/** Draws; where that takes away what has the keyboard, such as a button that was just pressed, `next` gets it. */
export function keepFocus(draw: () => void, next: () => HTMLElement | null): void {
	const before = document.activeElement;
	draw();
	if (before !== null && !before.isConnected && document.hasFocus()) {
		next()?.focus();
	}
}
