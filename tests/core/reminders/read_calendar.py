#!/usr/bin/env python3
"""Reads a calendar file with icalendar and dateutil, which share no code with Supine, and prints the next moments:
read_calendar.py FILE ZONE FROM-ISO COUNT -> one "2026-03-29T23:30:00+02:00" a line."""
import sys
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from icalendar import Calendar

path, name, start, count = sys.argv[1:5]
zone = ZoneInfo(name)
begin = datetime.fromisoformat(start.replace("Z", "+00:00"))
moments = []
for event in Calendar.from_ical(open(path, "rb").read()).walk("VEVENT"):
    if event.get("STATUS") == "CANCELLED":
        continue
    first = event["DTSTART"].dt
    assert first.tzinfo is None, "the time must float"
    assert event.walk("VALARM"), "no alarm"
    excepted = event.get("EXDATE", [])
    excepted = excepted if isinstance(excepted, list) else [excepted]
    out = {one.dt for dates in excepted for one in dates.dts}
    rule = rrulestr(event["RRULE"].to_ical().decode(), dtstart=first)
    for moment in rule.between(begin.astimezone(zone).replace(tzinfo=None) - timedelta(days=2),
                               begin.astimezone(zone).replace(tzinfo=None) + timedelta(days=60)):
        if moment in out:
            continue
        # Through UTC: a time that the clocks skip becomes the one they show instead.
        real = moment.replace(tzinfo=zone).astimezone(ZoneInfo("UTC")).astimezone(zone)
        if real > begin:
            moments.append(real)
for moment in sorted(moments)[:int(count)]:
    print(moment.isoformat())
