// Generated from segment-abbreviations.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let commonSegmentAbbreviationsData: StaticString = ##"""
# Abbreviations at sentence ends in either language, and whether a sentence may end with one (roles: SegmentationRoles).
# Columns: abbreviation, roles with |, an example in which it acts, one in which a sentence ends all the same (‖ marks the ends).
# Source: written for Padanan.
A.D.	final	The panel heard Anna Harlow, A.D., in Bonn.	The panel heard Anna Harlow, A.D.‖ She spoke for an hour.
A.S.	capital|place	She works for the A.S. Navy Board in Clayton.	He wrote the word a.s.‖ She nodded.
Adm.	capital|never	According to Adm. Ortega, the clause was dropped.	The word on the board was adm.‖ They laughed.
Amb.	capital|never	We met Amb. Novak in Geneva.	He wrote the word amb.‖ She nodded.
Apr.	before-number|capital	The talks resume on Apr. 9 in Oslo.	The word on the board was apr.‖ They laughed.
Atty.	never	According to Atty. Keane, the clause was dropped.	The letter came from Atty. Keane.‖ It was short.
Aug.	before-number|capital	See Aug. 12 of the treaty.	The word on the board was aug.‖ They laughed.
B.A.	final	Paul Bennett, B.A., chaired the talks.	The chair was Paul Bennett, B.A.‖ He opened the talks.
B.B.A.	final	The panel heard Anna Fenwick, B.B.A., in Bonn.	The panel heard Anna Fenwick, B.B.A.‖ She spoke for an hour.
B.C.	final	Paul Whitfield, B.C., chaired the talks.	The chair was Paul Whitfield, B.C.‖ He opened the talks.
B.C.E.	final	The panel heard Anna Brandt, B.C.E., in Bonn.	The panel heard Anna Brandt, B.C.E.‖ She spoke for an hour.
B.Com.	final	Paul Marsh, B.Com., chaired the talks.	The chair was Paul Marsh, B.Com.‖ He opened the talks.
B.Ed.	final	The panel heard Anna Harlow, B.Ed., in Bonn.	The panel heard Anna Harlow, B.Ed.‖ She spoke for an hour.
B.Eng.	final	Paul Delgado, B.Eng., chaired the talks.	The chair was Paul Delgado, B.Eng.‖ He opened the talks.
B.S.	final	The panel heard Anna Ortega, B.S., in Bonn.	The panel heard Anna Ortega, B.S.‖ She spoke for an hour.
B.Sc.	final	Paul Novak, B.Sc., chaired the talks.	The chair was Paul Novak, B.Sc.‖ He opened the talks.
Brig.	capital|never	The talks were led by Brig. Lindqvist on Monday.	The word on the board was brig.‖ They laughed.
C.E.	final	Paul Keane, C.E., chaired the talks.	The chair was Paul Keane, C.E.‖ He opened the talks.
Capt.	never	We met Capt. Okafor in Geneva.	We met Capt. Okafor.‖ The room was cold.
Cdr.	never	The talks were led by Cdr. Bennett on Monday.	The talks were led by Cdr. Bennett.‖ They lasted an hour.
Cmdr.	never	According to Cmdr. Fenwick, the clause was dropped.	The letter came from Cmdr. Fenwick.‖ It was short.
Col.	never	We met Col. Whitfield in Geneva.	We met Col. Whitfield.‖ The room was cold.
Cpl.	never	The talks were led by Cpl. Brandt on Monday.	The talks were led by Cpl. Brandt.‖ They lasted an hour.
D.B.A.	final	Paul Marsh, D.B.A., chaired the talks.	The chair was Paul Marsh, D.B.A.‖ He opened the talks.
D.Phil.	final	The panel heard Anna Harlow, D.Phil., in Bonn.	The panel heard Anna Harlow, D.Phil.‖ She spoke for an hour.
D.Sc.	final	Paul Delgado, D.Sc., chaired the talks.	The chair was Paul Delgado, D.Sc.‖ He opened the talks.
D.Th.	final	The panel heard Anna Ortega, D.Th., in Bonn.	The panel heard Anna Ortega, D.Th.‖ She spoke for an hour.
Dec.	before-number|capital	See Dec. 12 of the treaty.	He wrote the word dec.‖ She nodded.
Dr.	never	The talks were led by Dr. Lindqvist on Monday.	The talks were led by Dr. Lindqvist.‖ They lasted an hour.
E.U.	place	She works for the E.U. Navy Board in Clayton.	The ship sailed for Clayton, E.U.‖ They never returned.
Ed.D.	final	The panel heard Anna Okafor, Ed.D., in Bonn.	The panel heard Anna Okafor, Ed.D.‖ She spoke for an hour.
Esq.	final	Paul Bennett, Esq., chaired the talks.	The chair was Paul Bennett, Esq.‖ He opened the talks.
Feb.	before-number|capital	It is printed in Feb. 4 below.	The word on the board was feb.‖ They laughed.
Fr.	capital|never	We met Fr. Whitfield in Geneva.	He wrote the word fr.‖ She nodded.
Ft.	before-name	They walked to Ft. Brandt before dawn.	They walked to Ft. Brandt.‖ The road was empty.
Gen.	capital|never	According to Gen. Marsh, the clause was dropped.	He wrote the word gen.‖ She nodded.
Gov.	capital|never	We met Gov. Harlow in Geneva.	The word on the board was gov.‖ They laughed.
Hon.	capital|never	The talks were led by Hon. Delgado on Monday.	He wrote the word hon.‖ She nodded.
Insp.	capital|never	According to Insp. Ortega, the clause was dropped.	The word on the board was insp.‖ They laughed.
Ir.	never	We met Ir. Novak in Geneva.	We met Ir. Novak.‖ The room was cold.
J.D.	final	The panel heard Anna Lindqvist, J.D., in Bonn.	The panel heard Anna Lindqvist, J.D.‖ She spoke for an hour.
Jan.	before-number|capital	It is printed in Jan. 4 below.	He wrote the word jan.‖ She nodded.
Jr.	final	The panel heard Anna Okafor, Jr., in Bonn.	The panel heard Anna Okafor, Jr.‖ She spoke for an hour.
Jul.	before-number|capital	The talks resume on Jul. 9 in Oslo.	He wrote the word jul.‖ She nodded.
Jun.	before-number|capital	It is printed in Jun. 4 below.	The word on the board was jun.‖ They laughed.
L.A.	place	She works for the L.A. Navy Board in Clayton.	The ship sailed for Clayton, L.A.‖ They never returned.
LL.	never	The allies, LL. Brandt and Norway, agreed.	The allies, LL. Brandt, agreed.‖ They signed at noon.
LL.B.	final	Paul Marsh, LL.B., chaired the talks.	The chair was Paul Marsh, LL.B.‖ He opened the talks.
LL.D.	final	The panel heard Anna Harlow, LL.D., in Bonn.	The panel heard Anna Harlow, LL.D.‖ She spoke for an hour.
LL.M.	final	Paul Delgado, LL.M., chaired the talks.	The chair was Paul Delgado, LL.M.‖ He opened the talks.
Lt.	never	According to Lt. Ortega, the clause was dropped.	The letter came from Lt. Ortega.‖ It was short.
M.A.	final	Paul Novak, M.A., chaired the talks.	The chair was Paul Novak, M.A.‖ He opened the talks.
M.B.A.	final	The panel heard Anna Lindqvist, M.B.A., in Bonn.	The panel heard Anna Lindqvist, M.B.A.‖ She spoke for an hour.
M.D.	final	Paul Keane, M.D., chaired the talks.	The chair was Paul Keane, M.D.‖ He opened the talks.
M.Div.	final	The panel heard Anna Okafor, M.Div., in Bonn.	The panel heard Anna Okafor, M.Div.‖ She spoke for an hour.
M.Ed.	final	Paul Bennett, M.Ed., chaired the talks.	The chair was Paul Bennett, M.Ed.‖ He opened the talks.
M.Eng.	final	The panel heard Anna Fenwick, M.Eng., in Bonn.	The panel heard Anna Fenwick, M.Eng.‖ She spoke for an hour.
M.P.A.	final	Paul Whitfield, M.P.A., chaired the talks.	The chair was Paul Whitfield, M.P.A.‖ He opened the talks.
M.P.H.	final	The panel heard Anna Brandt, M.P.H., in Bonn.	The panel heard Anna Brandt, M.P.H.‖ She spoke for an hour.
M.P.P.	final	Paul Marsh, M.P.P., chaired the talks.	The chair was Paul Marsh, M.P.P.‖ He opened the talks.
M.Phil.	final	The panel heard Anna Harlow, M.Phil., in Bonn.	The panel heard Anna Harlow, M.Phil.‖ She spoke for an hour.
M.S.	final	Paul Delgado, M.S., chaired the talks.	The chair was Paul Delgado, M.S.‖ He opened the talks.
M.Sc.	final	The panel heard Anna Ortega, M.Sc., in Bonn.	The panel heard Anna Ortega, M.Sc.‖ She spoke for an hour.
M.Th.	final	Paul Novak, M.Th., chaired the talks.	The chair was Paul Novak, M.Th.‖ He opened the talks.
Maj.	capital|never	The talks were led by Maj. Lindqvist on Monday.	The word on the board was maj.‖ They laughed.
Mar.	before-number|capital	It is printed in Mar. 4 below.	He wrote the word mar.‖ She nodded.
Messrs.	never	We met Messrs. Okafor in Geneva.	We met Messrs. Okafor.‖ The room was cold.
Mgr.	never	The talks were led by Mgr. Bennett on Monday.	The talks were led by Mgr. Bennett.‖ They lasted an hour.
Mlle.	never	According to Mlle. Fenwick, the clause was dropped.	The letter came from Mlle. Fenwick.‖ It was short.
Mme.	never	We met Mme. Whitfield in Geneva.	We met Mme. Whitfield.‖ The room was cold.
Mr.	never	The talks were led by Mr. Brandt on Monday.	The talks were led by Mr. Brandt.‖ They lasted an hour.
Mrs.	never	According to Mrs. Marsh, the clause was dropped.	The letter came from Mrs. Marsh.‖ It was short.
Ms.	never	We met Ms. Harlow in Geneva.	We met Ms. Harlow.‖ The room was cold.
Msgr.	never	The talks were led by Msgr. Delgado on Monday.	The talks were led by Msgr. Delgado.‖ They lasted an hour.
Mt.	before-name	They walked to Mt. Ortega before dawn.	They walked to Mt. Ortega.‖ The road was empty.
Mx.	never	We met Mx. Novak in Geneva.	We met Mx. Novak.‖ The room was cold.
N.Y.	place	The base near Clayton, N.Y., was closed.	The base is near Clayton, N.Y.‖ It was closed.
Nov.	before-number|capital	It is printed in Nov. 4 below.	He wrote the word nov.‖ She nodded.
Oct.	before-number|capital	See Oct. 12 of the treaty.	The word on the board was oct.‖ They laughed.
Ph.	never	Some goods, Ph. Bennett steel, are exempt.	Some goods, Ph. Bennett steel, are exempt.‖ The list is long.
Ph.D.	final	The panel heard Anna Fenwick, Ph.D., in Bonn.	The panel heard Anna Fenwick, Ph.D.‖ She spoke for an hour.
Pres.	capital|never	We met Pres. Whitfield in Geneva.	He wrote the word pres.‖ She nodded.
Prof.	never	The talks were led by Prof. Brandt on Monday.	The talks were led by Prof. Brandt.‖ They lasted an hour.
Pt.	before-name	The treaty of Pt. Marsh is still in force.	It is called the treaty of Pt. Marsh.‖ It was never signed.
R.N.	final	The panel heard Anna Harlow, R.N., in Bonn.	The panel heard Anna Harlow, R.N.‖ She spoke for an hour.
Rep.	capital|never	The talks were led by Rep. Delgado on Monday.	He wrote the word rep.‖ She nodded.
Rev.	never	According to Rev. Ortega, the clause was dropped.	The letter came from Rev. Ortega.‖ It was short.
Sen.	capital|never	We met Sen. Novak in Geneva.	He wrote the word sen.‖ She nodded.
Sep.	before-number|capital	The talks resume on Sep. 9 in Oslo.	The word on the board was sep.‖ They laughed.
Sept.	before-number|capital	It is printed in Sept. 4 below.	He wrote the word sept.‖ She nodded.
Sgt.	never	We met Sgt. Okafor in Geneva.	We met Sgt. Okafor.‖ The room was cold.
Sr.	final	Paul Bennett, Sr., chaired the talks.	The chair was Paul Bennett, Sr.‖ He opened the talks.
St.	before-name	They walked to St. Fenwick before dawn.	They walked to St. Fenwick.‖ The road was empty.
Sta.	before-name	The treaty of Sta. Whitfield is still in force.	It is called the treaty of Sta. Whitfield.‖ It was never signed.
Ste.	before-name	They walked to Ste. Brandt before dawn.	They walked to Ste. Brandt.‖ The road was empty.
Supt.	never	According to Supt. Marsh, the clause was dropped.	The letter came from Supt. Marsh.‖ It was short.
U.A.E.	place	The base near Clayton, U.A.E., was closed.	The base is near Clayton, U.A.E.‖ It was closed.
U.K.	place	She works for the U.K. Navy Board in Clayton.	The ship sailed for Clayton, U.K.‖ They never returned.
U.N.	place	The base near Clayton, U.N., was closed.	The base is near Clayton, U.N.‖ It was closed.
U.S.	place	She works for the U.S. Navy Board in Clayton.	The ship sailed for Clayton, U.S.‖ They never returned.
U.S.A.	place	The base near Clayton, U.S.A., was closed.	The base is near Clayton, U.S.A.‖ It was closed.
U.S.S.R.	place	She works for the U.S.S.R. Navy Board in Clayton.	The ship sailed for Clayton, U.S.S.R.‖ They never returned.
Univ.	before-name	They walked to Univ. Okafor before dawn.	They walked to Univ. Okafor.‖ The road was empty.
a.k.a.	never	Some goods, a.k.a. Bennett steel, are exempt.	Some goods, a.k.a. Bennett steel, are exempt.‖ The list is long.
a.m.	final	Tanks, radar, a.m. were sold abroad.	They sold tanks, radar, a.m.‖ The price was high.
al.	before-year|final	See Ortega et al. 2001, which was never refuted.	The charter was drafted by Ortega et al.‖ Forty states signed it.
approx.	before-number	The talks resume on approx. 9 in Oslo.	The talks resume on approx. 9.‖ They may fail.
art.	before-number	It is printed in art. 4 below.	It is printed in art. 4.‖ The map is new.
c.	before-number	See c. 12 of the treaty.	See c. 12.‖ The text is short.
c/o.	never	Some goods, c/o. Delgado steel, are exempt.	Some goods, c/o. Delgado steel, are exempt.‖ The list is long.
ca.	before-number	It is printed in ca. 4 below.	It is printed in ca. 4.‖ The map is new.
cf.	never	Some goods, cf. Novak steel, are exempt.	Some goods, cf. Novak steel, are exempt.‖ The list is long.
ch.	before-number	The talks resume on ch. 9 in Oslo.	The talks resume on ch. 9.‖ They may fail.
chap.	before-number	It is printed in chap. 4 below.	It is printed in chap. 4.‖ The map is new.
e.g.	never	The allies, e.g. Okafor and Norway, agreed.	The allies, e.g. Okafor, agreed.‖ They signed at noon.
ed.	before-number	The talks resume on ed. 9 in Oslo.	The talks resume on ed. 9.‖ They may fail.
eq.	before-number	It is printed in eq. 4 below.	It is printed in eq. 4.‖ The map is new.
eqs.	before-number	See eqs. 12 of the treaty.	See eqs. 12.‖ The text is short.
etc.	final	Tanks, radar, etc. were sold abroad.	They sold tanks, radar, etc.‖ The price was high.
ext.	before-number	It is printed in ext. 4 below.	It is printed in ext. 4.‖ The map is new.
feat.	never	The allies, feat. Harlow and Norway, agreed.	The allies, feat. Harlow, agreed.‖ They signed at noon.
fig.	before-number	The talks resume on fig. 9 in Oslo.	The talks resume on fig. 9.‖ They may fail.
figs.	before-number	It is printed in figs. 4 below.	It is printed in figs. 4.‖ The map is new.
i.e.	never	Some goods, i.e. Novak steel, are exempt.	Some goods, i.e. Novak steel, are exempt.‖ The list is long.
ibid.	before-number|final	The duty is discussed in Ortega, ibid. 12, and again below.	The duty is discussed in Ortega, ibid.‖ However, no case is named.
n.	before-number	It is printed in n. 4 below.	It is printed in n. 4.‖ The map is new.
nos.	before-number	See nos. 12 of the treaty.	See nos. 12.‖ The text is short.
op.	before-number	The talks resume on op. 9 in Oslo.	The talks resume on op. 9.‖ They may fail.
p.	before-number	It is printed in p. 4 below.	It is printed in p. 4.‖ The map is new.
p.m.	final	Steel, grain, p.m. are covered too.	It covers steel, grain, p.m.‖ However, oil is exempt.
para.	before-number	The talks resume on para. 9 in Oslo.	The talks resume on para. 9.‖ They may fail.
pp.	before-number	It is printed in pp. 4 below.	It is printed in pp. 4.‖ The map is new.
prod.	never	The allies, prod. Harlow and Norway, agreed.	The allies, prod. Harlow, agreed.‖ They signed at noon.
sec.	before-number	The talks resume on sec. 9 in Oslo.	The talks resume on sec. 9.‖ They may fail.
ser.	before-number	It is printed in ser. 4 below.	It is printed in ser. 4.‖ The map is new.
v.	never	Some goods, v. Novak steel, are exempt.	Some goods, v. Novak steel, are exempt.‖ The list is long.
ver.	before-number	The talks resume on ver. 9 in Oslo.	The talks resume on ver. 9.‖ They may fail.
viz.	never	Some goods, viz. Keane steel, are exempt.	Some goods, viz. Keane steel, are exempt.‖ The list is long.
vol.	before-number	See vol. 12 of the treaty.	See vol. 12.‖ The text is short.
vs.	never	Some goods, vs. Bennett steel, are exempt.	Some goods, vs. Bennett steel, are exempt.‖ The list is long.
"""##
