// Generated from calendar-names.txt by `make generate`; do not edit.
// swift-format-ignore-file

let enCalendarNamesData: StaticString = ##"""
# Months and weekdays, whose capital in a text makes no name of them.
# Column: word.
# Source: written for Padanan.
apr
april
aug
august
dec
december
feb
february
friday
jan
january
july
june
march
may
monday
nov
november
oct
october
saturday
sep
sept
september
sunday
thursday
tuesday
wednesday
"""##
