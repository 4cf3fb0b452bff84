-- ---
-- idea: takes positions 1 to 9 for the upper part
-- mistake: boundary-strict-vs-inclusive
-- must_fail: ["three, two, two, one", the last position that counts]
-- messages:
--   nudge: "Which positions are in the upper part?"
--   pointer: "Put a track at exactly position 10."
--   name: "Strict or inclusive: position 10 counts. BETWEEN 1 AND 10."
-- ---
WITH counted AS MATERIALIZED (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM artist
	JOIN track ON track.artist_id = artist.id
	JOIN chart ON chart.track_id = track.id AND chart.pos BETWEEN 1 AND 9
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
