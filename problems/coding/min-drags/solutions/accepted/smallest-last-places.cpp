// ---
// idea: the tracks that stay are a longest rising chain of old places; for every length keep the smallest place on which such a chain can end
// cost: O(n log n) time, O(n) memory
// ---
#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>
using namespace std;

long long minMoves(const vector<string>& before, const vector<string>& after) {
    unordered_map<string, int> placeOf;
    for (const string& track : before) {
        if (!placeOf.emplace(track, placeOf.size()).second) {
            return -1;
        }
    }
    if (after.size() != before.size()) {
        return -1;
    }
    vector<int> chainEnds;
    for (const string& track : after) {
        auto found = placeOf.find(track);
        if (found == placeOf.end()) {
            return -1;
        }
        int place = found->second;
        placeOf.erase(found);
        auto end = lower_bound(chainEnds.begin(), chainEnds.end(), place);
        if (end == chainEnds.end()) {
            chainEnds.push_back(place);
        } else {
            *end = place;
        }
    }
    return before.size() - chainEnds.size();
}
