// ---
// idea: peels jobs off from the end of the run, noting how long the run still takes from each one's start; then walks forward along the longest rest
// cost: O(V + E) time and memory
// ---
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>
using namespace std;

struct Job {
    const string* name;
    long long rest;
    int unsettledDowns = 0;
    int next = -1;
    vector<int> ups;
};

pair<long long, vector<string>> plan(
    const unordered_map<string, long long>& durations, const vector<pair<string, string>>& deps) {
    vector<Job> jobs;
    unordered_map<string, int> indexOf;
    for (const auto& [name, duration] : durations) {
        indexOf[name] = jobs.size();
        jobs.push_back({&name, duration});
    }
    for (const auto& [up, down] : deps) {
        auto upper = indexOf.find(up);
        auto lower = indexOf.find(down);
        if (upper == indexOf.end() || lower == indexOf.end()) {
            return {-2, {}};
        }
        jobs[lower->second].ups.push_back(upper->second);
        jobs[upper->second].unsettledDowns++;
    }
    auto better = [&](int one, int other) {
        if (other < 0 || jobs[one].rest != jobs[other].rest) {
            return other < 0 || jobs[one].rest > jobs[other].rest;
        }
        return *jobs[one].name < *jobs[other].name;
    };

    vector<int> peeled;
    for (size_t i = 0; i < jobs.size(); i++) {
        if (jobs[i].unsettledDowns == 0) {
            peeled.push_back(i);
        }
    }
    int first = -1;
    for (size_t i = 0; i < peeled.size(); i++) {
        int job = peeled[i];
        if (jobs[job].next >= 0) {
            jobs[job].rest += jobs[jobs[job].next].rest;
        }
        if (better(job, first)) {
            first = job;
        }
        for (int up : jobs[job].ups) {
            if (better(job, jobs[up].next)) {
                jobs[up].next = job;
            }
            if (--jobs[up].unsettledDowns == 0) {
                peeled.push_back(up);
            }
        }
    }
    if (peeled.size() < jobs.size()) {
        return {-1, {}};
    }
    vector<string> chain;
    for (int job = first; job >= 0; job = jobs[job].next) {
        chain.push_back(*jobs[job].name);
    }
    return {first < 0 ? 0 : jobs[first].rest, chain};
}
