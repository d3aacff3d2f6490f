// Generated from mention-words.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let enMentionWordsData: StaticString = ##"""
# English words that stand for a noun named before.
# Columns: word, when it does, example.
# pronoun: always; possessive: for a genitive; bare: where no noun follows; substitute: where no noun follows, or behind a determiner or adjective;
# ordinal: where no noun follows, behind “the”; before preposition; relative: behind a comma; final: where its clause ends.
# Compiled: 2 columns.
# Source: written for Padanan, after Quirk et al. 1985, 6.15–6.62 (pronouns), 12.15–12.20 (substitution), 17.23 (relative clauses).
another	bare
both	bare
each	bare
eight	bare
fifth	ordinal
first	ordinal
five	bare
former	bare
four	bare
fourth	ordinal
he	pronoun
her	possessive
hers	pronoun
herself	pronoun
him	pronoun
himself	pronoun
his	possessive
it	pronoun
its	possessive
itself	pronoun
last	ordinal
latter	bare
many	bare
most	bare
neither	bare
nine	bare
none	bare
one	substitute
ones	pronoun
other	bare
others	pronoun
second	ordinal
seven	bare
several	bare
she	pronoun
six	bare
some	bare
ten	bare
that	before preposition
their	possessive
theirs	pronoun
them	pronoun
themselves	pronoun
there	final
these	bare
they	pronoun
third	ordinal
those	bare
three	bare
two	bare
which	relative
who	relative
whom	relative
whose	relative
"""##
