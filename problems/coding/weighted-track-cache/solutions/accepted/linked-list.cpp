// ---
// idea: a list in the order of use, and a map from each id to its place in it
// cost: O(1) amortised per call
// ---
#include <list>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>
using namespace std;

class TrackCache {
public:
    TrackCache(long long capacityKb) : capacityKb(capacityKb) {
    }

    optional<long long> get(const string& id) {
        auto found = placeOf.find(id);
        if (found == placeOf.end()) {
            return nullopt;
        }
        uses.splice(uses.end(), uses, found->second);
        return found->second->second;
    }

    vector<string> put(const string& id, long long size) {
        if (size > capacityKb) {
            return {};
        }
        auto found = placeOf.find(id);
        if (found != placeOf.end()) {
            totalKb -= found->second->second;
            uses.erase(found->second);
        }
        placeOf[id] = uses.emplace(uses.end(), id, size);
        totalKb += size;
        vector<string> removed;
        while (totalKb > capacityKb) {
            auto& [oldest, freed] = uses.front();
            totalKb -= freed;
            placeOf.erase(oldest);
            removed.push_back(move(oldest));
            uses.pop_front();
        }
        return removed;
    }

private:
    long long capacityKb;
    long long totalKb = 0;
    list<pair<string, long long>> uses;
    unordered_map<string, list<pair<string, long long>>::iterator> placeOf;
};
