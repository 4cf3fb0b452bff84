-- ---
-- idea: counts all rows of artists that have a row in the upper part
-- mistake: filter-missing
-- must_fail: ["three, two, two, one"]
-- messages:
--   nudge: "Which chart rows of an artist are counted?"
--   pointer: "Your condition on the position chooses artists. It does not remove single rows from the count."
--   name: "Filter in the wrong place: the condition pos <= 10 belongs to the rows that are counted, not only to the choice of artists."
-- ---
WITH risen AS (
	SELECT track.artist_id
	FROM chart
	JOIN track ON track.id = chart.track_id
	WHERE chart.pos <= 10
),
counted AS MATERIALIZED (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM artist
	JOIN track ON track.artist_id = artist.id
	JOIN chart ON chart.track_id = track.id
	WHERE artist.id IN (SELECT artist_id FROM risen)
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
