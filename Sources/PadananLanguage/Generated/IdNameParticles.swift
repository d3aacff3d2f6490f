// Generated from name-particles.txt by `make generate`; do not edit.
// swift-format-ignore-file

let idNameParticlesData: StaticString = ##"""
# Words inside names that are written small in Indonesian texts.
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
di
dos
du
el
ibn
la
le
van
von
"""##
