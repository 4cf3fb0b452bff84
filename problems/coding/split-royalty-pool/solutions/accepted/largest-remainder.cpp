// ---
// idea: whole cents by integer division in 128 bits; the cents left over go to the largest remainders
// cost: O(n log n) time, O(n) memory
// ---
#include <algorithm>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>
using namespace std;

unordered_map<string, long long> splitPool(
    long long poolCents, const unordered_map<string, long long>& streams, long long minStreams) {
    unordered_map<string, long long> cents;
    long long total = 0;
    for (const auto& [holder, count] : streams) {
        cents[holder] = 0;
        if (count >= minStreams) {
            total += count;
        }
    }
    if (total == 0) {
        return cents;
    }
    vector<tuple<long long, long long, string>> claims;
    long long left = poolCents;
    for (const auto& [holder, count] : streams) {
        if (count >= minStreams) {
            __int128 exact = static_cast<__int128>(poolCents) * count;
            long long whole = static_cast<long long>(exact / total);
            cents[holder] = whole;
            left -= whole;
            // negated, so that the smallest tuple has the strongest claim
            claims.emplace_back(-static_cast<long long>(exact % total), -count, holder);
        }
    }
    sort(claims.begin(), claims.end());
    for (long long i = 0; i < left; i++) {
        cents[get<2>(claims[i])]++;
    }
    return cents;
}
