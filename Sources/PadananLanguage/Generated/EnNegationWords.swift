// Generated from negation-words.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let enNegationWordsData: StaticString = ##"""
# Words by which English denies, or says that something isn't so, doesn't happen or isn't there; n't and what begins with un-, dis-, non- and the like is found by its form.
# Columns: word, and plain when it does nothing but deny.
# Source: written for Padanan; Quirk et al., A Comprehensive Grammar of the English Language, sections 10.54 to 10.70.
abandon
abandoned
abandons
absence
absent
abstain
abstained
abstains
abstention
against
aint	plain
anonymity
anonymous
anymore
arent	plain
avert
averted
averts
avoid
avoidable
avoidance
avoided
avoiding
avoids
await
awaited
awaiting
awaits
away
ban
banned
banning
bans
barely
barred
barring
bereft
beware
beyond
blocked
blocks
cancel
canceled
cancelled
cancels
cannot	plain
cant	plain
careless
cease
ceased
ceases
ceasing
childless
contrary
couldnt	plain
countless
decline
declined
declines
declining
defiance
defied
defies
defy
defying
denial
denials
denied
denies
deny
denying
deprive
deprived
deprives
deter
deterred
deters
devoid
didnt	plain
disagree
discourage
discouraged
discourages
dismiss
dismissed
dismisses
dismissing
doesnt	plain
dont	plain
doubt
doubted
doubtful
doubts
empty
endless
except
exception
exceptions
exclude
excluded
excludes
excluding
exclusion
excuse
excused
excuses
exempt
exempted
exemption
exempts
fail
failed
failing
fails
failure
failures
false
falsely
fearless
few
fewer
forbade
forbid
forbidden
forbidding
forbids
hadnt	plain
halting
hardly
harmless
hasnt	plain
havent	plain
helpless
hesitate
hesitated
hesitates
hesitation
ignorance
ignorant
ignore
ignored
ignores
ignoring
illegal
illegally
illegible
illicit
impossibility
impossible
inability
inadequate
incapable
incompetent
incorrect
indiscriminate
inevitable
inevitably
innocent
instead
insufficient
invalid
irrespective
isnt	plain
lack
lacked
lacking
lacks
least
less
lest
limited
little
loath
longer
meaningless
minus
miss
missed
misses
missing
nah	plain
naught
negative
neglect
neglected
neglects
neither	plain
never	plain
nil
no	plain
nobody	plain
non
none	plain
nonexistent
nope	plain
nor	plain
not	plain
nothing	plain
nought
nowhere	plain
null
objected
omit
omits
omitted
omitting
only
oppose
opposed
opposes
opposing
otherwise
ousted
outlaw
outlawed
overlook
overlooked
pending
penniless
prevent
prevented
preventing
prevention
prevents
priceless
prohibit
prohibited
prohibiting
prohibition
prohibitions
prohibits
rarely
rather
reckless
refrain
refrained
refraining
refrains
refusal
refuse
refused
refuses
refusing
regardless
reject
rejected
rejecting
rejection
rejects
relentless
reluctance
reluctant
reluctantly
remain
remained
remains
resist
resistance
resisted
resists
restless
rid
ruthless
scarce
scarcely
seldom
short
shortage
shortages
shouldnt	plain
shrugged
skip
skipped
skips
spared
speechless
stateless
stop
stopped
stopping
stops
suspend
suspended
suspends
till
tireless
unable
unlawful
unless
unlike
until
unwilling
useless
veto
vetoed
void
wary
wasnt	plain
werent	plain
withheld
withhold
withholding
without
wont	plain
worse
worst
worthless
wouldnt	plain
wrong
zero
"""##
