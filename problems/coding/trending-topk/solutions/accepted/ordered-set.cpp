// ---
// idea: an ordered set of (−count, track), best first; a track whose count changes is taken out and put in again
// cost: O(log n) amortised per play, O(k) per look besides the plays that leave; memory proportional to the plays in the window
// ---
#include <queue>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>
using namespace std;

class Trending {
public:
    Trending(long long window, long long k) : window(window), k(k) {
    }

    void play(long long ts, const string& track) {
        expire(ts);
        plays.emplace(ts, track);
        change(track, 1);
    }

    vector<pair<string, long long>> top(long long now) {
        expire(now);
        vector<pair<string, long long>> best;
        for (auto place = ranking.begin(); place != ranking.end() && (long long)best.size() < k; ++place) {
            best.emplace_back(place->second, -place->first);
        }
        return best;
    }

private:
    long long window;
    long long k;
    queue<pair<long long, string>> plays;
    unordered_map<string, long long> countOf;
    set<pair<long long, string>> ranking;

    void expire(long long now) {
        while (!plays.empty() && plays.front().first <= now - window) {
            change(plays.front().second, -1);
            plays.pop();
        }
    }

    void change(const string& track, long long by) {
        long long& count = countOf[track];
        ranking.erase({-count, track});
        count += by;
        if (count > 0) {
            ranking.insert({-count, track});
        } else {
            countOf.erase(track);
        }
    }
};
