// ---
// idea: keep the playing time so far and the largest of arrival minus that time
// cost: O(n) time, O(1) memory
// ---
#include <algorithm>
#include <vector>
using namespace std;

long long minStartupDelay(const vector<long long>& arrivalsMs, const vector<long long>& durationsMs) {
    long long delayMs = 0;
    long long playedMs = 0;
    for (size_t i = 0; i < arrivalsMs.size(); i++) {
        delayMs = max(delayMs, arrivalsMs[i] - playedMs);
        playedMs += durationsMs[i];
    }
    return delayMs;
}
