// ---
// idea: keep the playing time so far and the largest of arrival minus that time
// cost: O(n) time, O(1) memory
// ---
class Solution {
    long minStartupDelay(long[] arrivalsMs, long[] durationsMs) {
        long delayMs = 0;
        long playedMs = 0;
        for (int i = 0; i < arrivalsMs.length; i++) {
            delayMs = Math.max(delayMs, arrivalsMs[i] - playedMs);
            playedMs += durationsMs[i];
        }
        return delayMs;
    }
}
