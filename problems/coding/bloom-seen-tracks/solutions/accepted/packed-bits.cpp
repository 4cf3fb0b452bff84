// ---
// idea: one bit array; positions come from two halves of a hash by double hashing
// cost: O(id length + k) per call, ⌈m / 8⌉ bytes
// ---
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>
using namespace std;

class SeenFilter {
public:
    SeenFilter(long long n, double p) : size(shape(n, p)), bits(size.first) {
    }

    void add(const string& trackId) {
        for (uint64_t position : positions(trackId)) bits[position] = true;
    }

    bool mightContain(const string& trackId) {
        const auto wanted = positions(trackId);
        return all_of(wanted.begin(), wanted.end(), [&](uint64_t position) { return bits[position]; });
    }

    long long sizeBytes() {
        return (size.first + 7) / 8;
    }

    long long hashCount() {
        return size.second;
    }

    vector<long long> setBits() {
        vector<long long> found;
        for (size_t position = 0; position < bits.size(); position++) {
            if (bits[position]) found.push_back(position);
        }
        return found;
    }

    bool merge(long long n, double p, const vector<long long>& positions) {
        if (shape(n, p) != size) return false;
        for (long long position : positions) bits[position] = true;
        return true;
    }

private:
    pair<uint64_t, uint64_t> size;
    vector<bool> bits;

    static pair<uint64_t, uint64_t> shape(long long n, double p) {
        const double ln2 = log(2.0);
        const double m = ceil(-n * log(p) / (ln2 * ln2));
        return {static_cast<uint64_t>(m), static_cast<uint64_t>(max(1.0, round(m / n * ln2)))};
    }

    vector<uint64_t> positions(const string& trackId) const {
        uint64_t h = 0xCBF29CE484222325;
        for (unsigned char byte : trackId) h = (h ^ byte) * 0x100000001B3;
        const uint64_t first = mix(h);
        const uint64_t step = mix(h + 0x9E3779B97F4A7C15) | 1;
        vector<uint64_t> found(size.second);
        for (size_t i = 0; i < found.size(); i++) found[i] = (first + i * step) % size.first;
        return found;
    }

    static uint64_t mix(uint64_t x) {
        x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9;
        x = (x ^ x >> 27) * 0x94D049BB133111EB;
        return x ^ x >> 31;
    }
};
