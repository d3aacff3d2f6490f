// Generated from calendar-names.txt by `make generate`; do not edit.
// swift-format-ignore-file

let idCalendarNamesData: StaticString = ##"""
# Months and weekdays, whose capital in a text makes no name of them.
# Column: word.
# Source: written for Padanan.
agu
agustus
ahad
apr
april
des
desember
feb
februari
jan
januari
juli
jum'at
jumat
juni
kamis
maret
mei
minggu
nov
november
okt
oktober
rabu
ramadan
sabtu
selasa
senin
sep
september
"""##
