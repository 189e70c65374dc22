#!/usr/bin/env python3
"""Writes tests/data/reminder_moments.tsv: when wall-clock reminders come around every change of the clocks.

Independent of the program under test: Python's zoneinfo reads the zone files with its own parser, and the rule is
PEP 495's fold=0, which takes the first of two occurrences and carries a skipped time forward by the gap.
"""
import datetime as dt
import pathlib
import zoneinfo

ZONES = """Europe/Berlin Europe/London Europe/Dublin Europe/Lisbon Europe/Chisinau Atlantic/Azores America/Nuuk
America/New_York America/Chicago America/Los_Angeles America/St_Johns America/Havana America/Santiago
America/Punta_Arenas America/Asuncion America/Sao_Paulo America/Scoresbysund Pacific/Easter Africa/Cairo
Africa/Casablanca Asia/Beirut Asia/Jerusalem Asia/Gaza Asia/Kathmandu Asia/Tokyo Asia/Almaty Australia/Sydney
Australia/Adelaide Australia/Lord_Howe Pacific/Auckland Pacific/Chatham Pacific/Norfolk Pacific/Apia UTC""".split()
TIMES = [dt.time(22, 30), dt.time(23, 30), dt.time(0, 30), dt.time(2, 30)]
UTC = dt.timezone.utc


def moment(night, time, zone):
    day = night if time.hour >= 12 else night + dt.timedelta(days=1)
    return dt.datetime.combine(day, time, tzinfo=zone).astimezone(UTC)


def exists(day, zone):
    midnight = dt.datetime.combine(day, dt.time(0), tzinfo=zone)
    return midnight.astimezone(UTC).astimezone(zone).date() == day


def changes(zone, years):
    for year in years:
        at = dt.datetime(year, 1, 1, tzinfo=UTC)
        while at.year == year:
            after = at + dt.timedelta(hours=1)
            if at.astimezone(zone).utcoffset() != after.astimezone(zone).utcoffset():
                yield at.astimezone(zone).date()
            at = after


def main():
    here = pathlib.Path(__file__).resolve().parent
    version = next((line.split()[-1] for line in open("/usr/share/zoneinfo/tzdata.zi") if line.startswith("# version")), "?")
    lines = [f"# Made by tests/core/reminders/make_due_table.py with Python's zoneinfo and tzdata {version}.",
             "# zone, night, then the UTC moments of " + " ".join(t.strftime("%H:%M") for t in TIMES)]
    for name in ZONES:
        zone = zoneinfo.ZoneInfo(name)
        nights = set()
        years = [2024, 2025, 2026, 2027] + ([2011] if name == "Pacific/Apia" else [])
        for day in list(changes(zone, years)) or [dt.date(2026, 7, 1)]:
            nights.update(day + dt.timedelta(days=d) for d in (-2, -1, 0, 1))
        for night in sorted(n for n in nights if exists(n, zone)):
            moments = [moment(night, t, zone).strftime("%Y-%m-%dT%H:%MZ") for t in TIMES]
            lines.append("\t".join([name, night.isoformat(), *moments]))
    (here.parents[1] / "data" / "reminder_moments.tsv").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
