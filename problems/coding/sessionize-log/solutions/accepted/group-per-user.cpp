// ---
// idea: collect each user's times in an ordered map, sort them, and open a session after every pause longer than the gap
// cost: O(n log n) time, O(n) memory
// ---
#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <vector>
using namespace std;

vector<tuple<string, long long, long long, long long>> sessions(
    const vector<tuple<string, long long, string>>& events, long long gap) {
    map<string, vector<long long>> timesOf;
    for (const auto& [user, time, track] : events) {
        timesOf[user].push_back(time);
    }
    vector<tuple<string, long long, long long, long long>> result;
    for (auto& [user, times] : timesOf) {
        sort(times.begin(), times.end());
        size_t first = 0;
        for (size_t i = 1; i <= times.size(); i++) {
            if (i == times.size() || times[i] - times[i - 1] > gap) {
                result.emplace_back(user, times[first], times[i - 1], i - first);
                first = i;
            }
        }
    }
    return result;
}
