// Generated from light-words.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let enLightWordsData: StaticString = ##"""
# English words in which two translations of one text may differ without saying anything else: articles, personal pronouns, forms of
# be, have and do, prepositions of place and time, that, their contractions.
# Columns: word, what it says besides (separated by |, empty for nothing).
# Source: written for Padanan, from knowledge of English.
'd
'll
'm
're
's
've
a
am
an
and
are
aren't	not
as
at
be
been
being
by
can't	can|not
cannot	can|not
couldn't	could|not
did
didn't	not
do
does
doesn't	not
don't	not
for
from
had
hadn't	not
has
hasn't	not
have
haven't	not
having
he
her
hers
him
his
i
in
is
isn't	not
it
its
me
mustn't	must|not
my
needn't	need|not
of
on
our
ours
she
shouldn't	should|not
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
wasn't	not
we
were
weren't	not
which
who
whom
will
with
won't	not
would
wouldn't	not
you
your
yours
"""##
