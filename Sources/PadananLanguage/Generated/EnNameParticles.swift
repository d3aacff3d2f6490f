// Generated from name-particles.txt by `make generate`; do not edit.
// swift-format-ignore-file

let enNameParticlesData: StaticString = ##"""
# Words inside names that are written small in English texts.
# Column: word.
# Source: written for Padanan.
al
bin
bint
binti
da
de
den
der
dos
du
el
ibn
la
le
of
the
van
von
"""##
