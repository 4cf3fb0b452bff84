// ---
// idea: keep the playing time so far and the largest of arrival minus that time
// cost: O(n) time, O(1) memory
// ---
package solution

func minStartupDelay(arrivalsMs []int, durationsMs []int) int {
	delayMs, playedMs := 0, 0
	for i, arrivalMs := range arrivalsMs {
		if needed := arrivalMs - playedMs; needed > delayMs {
			delayMs = needed
		}
		playedMs += durationsMs[i]
	}
	return delayMs
}
