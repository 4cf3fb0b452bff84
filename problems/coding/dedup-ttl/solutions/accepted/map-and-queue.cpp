// ---
// idea: a set of live ids, and a queue of acceptances from which the oldest are taken off when their period is over
// cost: O(1) amortised per call, memory proportional to the live ids
// ---
#include <queue>
#include <string>
#include <unordered_set>
#include <utility>
using namespace std;

class Deduper {
public:
    Deduper(long long ttl) : ttl(ttl) {
    }

    bool accept(const string& eventId, long long ts) {
        while (!accepted.empty() && ts - accepted.front().first >= ttl) {
            remembered.erase(accepted.front().second);
            accepted.pop();
        }
        if (remembered.count(eventId) > 0) {
            return false;
        }
        if (ttl > 0) {
            remembered.insert(eventId);
            accepted.emplace(ts, eventId);
        }
        return true;
    }

    long long live() {
        return remembered.size();
    }

private:
    long long ttl;
    unordered_set<string> remembered;
    queue<pair<long long, string>> accepted;
};
