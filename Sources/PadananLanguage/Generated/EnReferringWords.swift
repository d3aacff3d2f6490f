// Generated from referring-words.txt by `make generate`; do not edit.
// swift-format-ignore-file

let enReferringWordsData: StaticString = ##"""
# English words that may stand for a person, place or country that was named before.
# Column: word.
# Source: written for Padanan.
both
capital
city
countries
country
domestic
each
former
he
her
here
hers
herself
him
himself
his
it
its
itself
latter
nation
national
nationwide
other
others
she
their
them
there
they
two
"""##
