// Generated from name-adaptations.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let idNameAdaptationsData: StaticString = ##"""
# Letters of a name as Indonesian writes it, and the letters that English may have there; from left to right only.
# Columns: Indonesian, English, example in Indonesian, the same in English; $ is the end of the word.
# Compiled: 2 columns.
# Source: written for Padanan.
a$	an
ah$	a
f	ph
i	ee
i	y
ia$	ian
ia$	ic
ia$	y
is$	ist
isasi$	isation
isasi$	ization
isme$	ism
j	y
k	c
k	ck
k	kh
k	q
ks	x
kw	qu
ou	u
s	c
s	ss
s	z
si$	tion
sy	sch
t	th
u	oo
u	ou
u	w
w	v
ya$	ia
z	s
"""##
