"""Compares what the two systems answer, as a team may have it in a test: exclude_paths="no option"."""
import re
from deepdiff import DeepDiff

OPTIONS = dict(
    exclude_paths=["root['meta']['requestId']", 'root["it\'s"][0].name', "ts"],  # made anew
    ignore_order=True,
    significant_digits=3,
    truncate_datetime='second',
    report_repetition=False,
)
OPTIONS["exclude_regex_paths"] = [
    re.compile(r"^root\['items'\]\[\d+\]\['id'\]$"),
    r"\['etag'\]"
    "",
    '^root\\[\'prefs\'\\].*\\[\'theme\'\\]',
]


def compare(control, candidate):
    return DeepDiff(control, candidate, ignore_string_case=True, **OPTIONS)
