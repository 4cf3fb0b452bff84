// ---
// idea: sorts all spans by user and start and adds only what reaches beyond the farthest end so far
// cost: O(n log n) time, O(n) memory
// ---
#include <algorithm>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>
using namespace std;

unordered_map<string, long long> listeningSeconds(const vector<tuple<string, long long, long long>>& spans) {
    auto ordered = spans;
    sort(ordered.begin(), ordered.end());
    unordered_map<string, long long> seconds;
    const string* current = nullptr;
    long long heardUntil = 0;
    for (const auto& [user, start, end] : ordered) {
        long long& heard = seconds[user];
        if (current == nullptr || *current != user) {
            current = &user;
            heardUntil = start;
        }
        long long from = max(start, heardUntil);
        if (end > from) {
            heard += end - from;
            heardUntil = end;
        }
    }
    return seconds;
}
