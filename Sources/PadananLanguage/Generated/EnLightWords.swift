// Generated from light-words.txt by `make generate`; do not edit.
// swift-format-ignore-file

let enLightWordsData: StaticString = ##"""
# English words in which two translations of one text may differ without saying anything else: articles, personal pronouns, forms of
# be, have and do, prepositions of place and time, that.
# Column: word.
# Source: written for Padanan, from knowledge of English.
a
am
an
and
are
as
at
be
been
being
by
did
do
does
for
from
had
has
have
having
he
her
hers
him
his
i
in
is
it
its
me
my
of
on
our
ours
she
so
than
that
the
their
theirs
them
there
these
they
this
those
to
us
was
we
were
which
who
whom
will
with
would
you
your
yours
"""##
