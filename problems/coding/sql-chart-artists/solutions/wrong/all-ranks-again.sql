-- ---
-- idea: counts the larger counts of each artist and returns every artist
-- mistake: filter-missing
-- must_fail: ["three, two, two, one", a shared first place, four levels, two tracks add up, one track on many days, two without a name]
-- messages:
--   nudge: "Which ranks are asked for?"
--   pointer: "Your result goes on after rank 2."
--   name: "Filter missing: keep rank <= 2, one level outside the query that makes the ranks."
-- ---
WITH counted AS MATERIALIZED (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM artist
	JOIN track ON track.artist_id = artist.id
	JOIN chart ON chart.track_id = track.id AND chart.pos BETWEEN 1 AND 10
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
ORDER BY "rank", name NULLS LAST, id;
