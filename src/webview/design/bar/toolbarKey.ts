/** One stop for Tab in a row of buttons (tools or tabs); the arrows go along it. */
export function toolbarKey(event: KeyboardEvent): void {
	const row = event.currentTarget as HTMLElement;
	const buttons = [...row.querySelectorAll<HTMLElement>("button:not(:disabled)")];
	const at = buttons.indexOf(document.activeElement as HTMLElement);
	const to =
		event.key === "ArrowRight"
			? at + 1
			: event.key === "ArrowLeft"
				? at - 1
				: event.key === "Home"
					? 0
					: event.key === "End"
						? buttons.length - 1
						: null;
	const next = to === null || at < 0 ? undefined : buttons[(to + buttons.length) % buttons.length];
	if (next !== undefined) {
		next.focus();
		event.preventDefault();
	}
}
