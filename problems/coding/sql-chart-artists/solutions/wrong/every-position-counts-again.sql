-- ---
-- idea: joins all rows of the chart, whatever their position
-- mistake: filter-missing
-- must_fail: ["three, two, two, one", the last position that counts, outside the upper part all the time, "one artist appears, one does not"]
-- messages:
--   nudge: "Which chart rows are appearances?"
--   pointer: "Put a track at position 150 for a few days."
--   name: "Filter missing: only positions 1 to 10 count. Add the condition before you group."
-- ---
WITH counted AS MATERIALIZED (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM artist
	JOIN track ON track.artist_id = artist.id
	JOIN chart ON chart.track_id = track.id
	GROUP BY artist.id
),
levels AS MATERIALIZED (
	SELECT DISTINCT appearances FROM counted
),
ranked AS (
	SELECT id, name, appearances, 1 + (SELECT COUNT(*) FROM levels WHERE levels.appearances > counted.appearances) AS "rank"
	FROM counted
)
SELECT name, appearances, "rank"
FROM ranked
WHERE "rank" <= 2
ORDER BY "rank", name NULLS LAST, id;
