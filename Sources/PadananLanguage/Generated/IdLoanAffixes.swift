// Generated from loan-affixes.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let idLoanAffixesData: StaticString = ##"""
# Loan suffixes, and what stands in their place in the word that they were added to. They are taken off only to name a related word, never from the root.
# Columns: suffix, ending of the related word (- = none), example (form:related), counter-example (a word that only ends like it; - = none known).
# Source: written for Padanan, after Sneddon 1996, 1.2.3 (affixes of foreign origin).
al	-	struktural:struktur	formal
atif	asi	administratif:administrasi	-
ator	asi	provokator:provokasi	ekuator
is	i	biologis:biologi	artis
is	isme	komunis:komunisme	artis
isasi	-	modernisasi:modern	improvisasi
isme	-	kapitalisme:kapital	mekanisme
itas	-	formalitas:formal	universitas
ivis	if	aktivis:aktif	-
ivitas	if	produktivitas:produktif	-
man	-	seniman:seni	taman
wan	-	budayawan:budaya	hewan
wati	-	karyawati:karya	melati
wi	-	duniawi:dunia	sawi
"""##
