"""The tables that come out: columns as `kliping parse --format csv --table NAME` has them, with types of Spark."""

_SPAN = "text string, text_start int, text_end int"
_WHEN = "iso string, first_day string, last_day string"

#: DDL of each table. Codes of regions are text: 64.10 is no number.
COLUMNS = {
    "events": "release string, id string, type string, main boolean, status string, "
    f"{_SPAN}, {_WHEN}, iso_basis string, venue string, address string, region string, "
    "region_name string, region_basis string, mode string, participants string, election string, "
    "trigger_text string, trigger_start int, trigger_end int",
    "officials": "release string, id string, name string, honorifics string, degrees string, "
    f"position int, {_SPAN}, office string, acting string, standing string, institution string, "
    "institution_name string, region string, basis string, mentions int",
    "institutions": "release string, id string, name string, acronym string, kind string, "
    f"level string, region string, basis string, mentions int, {_SPAN}",
    "regions": "release string, code string, name string, level string, province string, "
    f"basis string, mentions int, {_SPAN}",
    "dates": f"release string, {_SPAN}, {_WHEN}, basis string, precision string",
    "quotes": f"release string, {_SPAN}, speaker string, speaker_name string, basis string, "
    "cue string, cue_start int, cue_end int",
}

#: DDL of a line of `kliping parse --format tables`; the record stays JSON.
LINE = "id string, record string, " + ", ".join(
    f"{name} array<struct<{ddl}>>" for name, ddl in COLUMNS.items()
)
