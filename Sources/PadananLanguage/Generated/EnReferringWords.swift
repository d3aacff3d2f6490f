// Generated from referring-words.txt by `make generate`; do not edit.
// swift-format-ignore-file

let enReferringWordsData: StaticString = ##"""
# English words that may stand for a person who was named before, or for the country that a text is about.
# Column: word.
# Source: written for Padanan.
countries
country
domestic
he
her
hers
herself
him
himself
his
nation
national
nationwide
she
"""##
