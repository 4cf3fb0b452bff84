-- ---
-- idea: joins every earlier value and keeps the one with the largest moment
-- mistake: groups-mixed
-- must_fail: [users are apart, only the future, not logged in]
-- messages:
--   nudge: "Whose value is it?"
--   pointer: "Your join does not compare the users."
--   name: "Groups mixed: user_features.user_id = impressions.user_id."
-- ---
WITH newest AS (
	SELECT impressions.imp_id, impressions.label, user_features.skip_rate, MAX(user_features.valid_from) AS moment
	FROM impressions
	LEFT JOIN user_features ON user_features.valid_from < impressions.ts
	GROUP BY impressions.imp_id
)
SELECT imp_id, label, skip_rate
FROM newest
ORDER BY imp_id;
