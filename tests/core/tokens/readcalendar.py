#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: readcalendar.py icalendar|vobject <CALENDAR
# Prints what that library reads in the calendar: an event a line, its fields with tabs between them.
import sys

data = sys.stdin.buffer.read()


def show(uid, start, summary, description, days):
    fields = [uid, start.strftime("%Y-%m-%dT%H:%M:%SZ"), summary, description.replace("\n", "|"), ",".join(map(str, days))]
    sys.stdout.buffer.write(("\t".join(fields) + "\n").encode())


if sys.argv[1] == "icalendar":
    import icalendar

    for event in icalendar.Calendar.from_ical(data).walk("VEVENT"):
        alarms = [-alarm["TRIGGER"].dt.days for alarm in event.subcomponents]
        show(str(event["UID"]), event["DTSTART"].dt, str(event["SUMMARY"]), str(event["DESCRIPTION"]), alarms)
else:
    import vobject

    for event in vobject.readOne(data.decode()).vevent_list:
        alarms = [-alarm.trigger.value.days for alarm in event.valarm_list]
        show(event.uid.value, event.dtstart.value, event.summary.value, event.description.value, alarms)
