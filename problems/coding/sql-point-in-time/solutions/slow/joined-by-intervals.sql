-- ---
-- idea: gives each value an end with LEAD and joins by interval
-- cost: impressions × values of a user
-- mistake: hidden-quadratic
-- must_fail: [scale]
-- messages:
--   nudge: "How does the database find the interval that holds an impression?"
--   pointer: "A computed end has no index. For each impression all intervals of the user are tried."
--   name: "Hidden quadratic: a join on two inequalities tries every interval of the user. Search for the newest valid_from in the index instead."
-- ---
WITH intervals AS MATERIALIZED (
	SELECT
		user_id,
		valid_from,
		skip_rate,
		LEAD(valid_from) OVER (PARTITION BY user_id ORDER BY valid_from) AS valid_to
	FROM user_features
)
SELECT impressions.imp_id, impressions.label, intervals.skip_rate
FROM impressions
LEFT JOIN intervals
	ON intervals.user_id = impressions.user_id
	AND intervals.valid_from < impressions.ts
	AND (intervals.valid_to IS NULL OR intervals.valid_to >= impressions.ts)
ORDER BY impressions.imp_id;
