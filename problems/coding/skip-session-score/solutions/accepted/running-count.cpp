// ---
// idea: count the right answers on the way; each right answer adds the accuracy so far
// cost: O(number of answers) time, O(1) memory
// ---
#include <optional>
#include <utility>
#include <vector>
using namespace std;

optional<pair<double, double>> skipScore(const vector<pair<vector<long long>, vector<long long>>>& sessions) {
    if (sessions.empty()) return nullopt;
    double total = 0;
    double firstRight = 0;
    for (const auto& [predicted, actual] : sessions) {
        if (actual.empty() || predicted.size() != actual.size()) return nullopt;
        int right = 0;
        double credit = 0;
        for (size_t i = 0; i < actual.size(); i++) {
            if (predicted[i] != actual[i]) continue;
            right++;
            credit += right / (i + 1.0);
        }
        total += credit / actual.size();
        if (predicted[0] == actual[0]) firstRight++;
    }
    return pair{total / sessions.size(), firstRight / sessions.size()};
}
