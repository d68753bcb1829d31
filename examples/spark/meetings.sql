-- Which kabupaten held the most Pilkada 2024 coordination meetings, and who chaired them.
-- In the folder of the tables:  duckdb < meetings.sql   (in Python: duckdb.sql(Path('meetings.sql').read_text()))
WITH meetings AS (
  SELECT release, id, region, region_name, participants
  FROM 'events/*.parquet'
  WHERE type = 'meeting'
    AND election IS NOT NULL
    AND region_name LIKE 'Kabupaten %'
    AND regexp_matches(coalesce(text, trigger_text), 'koordinasi|rakor', 'i')
    -- From the stages of Pilkada 2024 to the last repeated polls.
    AND first_day BETWEEN '2023-09-01' AND '2025-08-31'
),
chaired AS (
  SELECT release, id, region, region_name, string_split(who, ':')[1] AS official
  FROM (SELECT * EXCLUDE participants, unnest(string_split(participants, ' ')) AS who FROM meetings)
  WHERE who LIKE 'official-%:chair' OR who LIKE 'official-%:opener'
),
chairs AS (
  SELECT chaired.region, string_agg(DISTINCT officials.name, '; ' ORDER BY officials.name) AS names
  FROM chaired
  JOIN 'officials/*.parquet' AS officials
    ON officials.release = chaired.release AND officials.id = chaired.official
  GROUP BY chaired.region
)
SELECT
  region_name AS kabupaten,
  meetings.region AS code,
  count(*) AS meetings,
  coalesce(any_value(names), '-') AS chaired_by
FROM meetings
LEFT JOIN chairs ON chairs.region = meetings.region
GROUP BY region_name, meetings.region
ORDER BY meetings DESC, code;
