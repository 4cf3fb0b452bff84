/** `pick_freshest` → `pickFreshest`: how names of packages are written in TypeScript and JavaScript. */
export function camelCase(snake: string): string {
	return snake.replace(/(?<=[A-Za-z0-9])_+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
