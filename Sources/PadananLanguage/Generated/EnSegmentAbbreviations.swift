// Generated from segment-abbreviations.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let enSegmentAbbreviationsData: StaticString = ##"""
# Abbreviations at sentence ends in English, and whether a sentence may end with one (roles: SegmentationRoles).
# Columns: abbreviation, roles with |, an example in which it acts, one in which a sentence ends all the same (‖ marks the ends).
# Source: written for Padanan.
A.C.	place	The base near Clayton, A.C., was closed.	The base is near Clayton, A.C.‖ It was closed.
A.F.C.	place	She works for the A.F.C. Navy Board in Clayton.	The ship sailed for Clayton, A.F.C.‖ They never returned.
A.G.	company|place	Shares of Ortega A.G. fell on Friday.	The shares belong to Ortega A.G.‖ They fell on Friday.
Abp.	capital|never	We met Abp. Novak in Geneva.	He wrote the word abp.‖ She nodded.
Acad.	place	The base near Clayton, Acad., was closed.	The base is near Clayton, Acad.‖ It was closed.
Ala.	place	She works for the Ala. Navy Board in Clayton.	The ship sailed for Clayton, Ala.‖ They never returned.
Ald.	capital|never	We met Ald. Okafor in Geneva.	The word on the board was ald.‖ They laughed.
Alta.	place	She works for the Alta. Navy Board in Clayton.	The ship sailed for Clayton, Alta.‖ They never returned.
Apt.	before-number|capital	It is printed in Apt. 4 below.	The word on the board was apt.‖ They laughed.
Ariz.	place	She works for the Ariz. Navy Board in Clayton.	The ship sailed for Clayton, Ariz.‖ They never returned.
Ark.	place	The base near Clayton, Ark., was closed.	The base is near Clayton, Ark.‖ It was closed.
Arts.	before-number|capital	It is printed in Arts. 4 below.	He wrote the word arts.‖ She nodded.
Assn.	place	The base near Clayton, Assn., was closed.	The base is near Clayton, Assn.‖ It was closed.
Assoc.	capital|never	The talks were led by Assoc. Delgado on Monday.	He wrote the word assoc.‖ She nodded.
Asst.	capital|never	According to Asst. Ortega, the clause was dropped.	The word on the board was asst.‖ They laughed.
Ave.	place	She works for the Ave. Navy Board in Clayton.	The ship sailed for Clayton, Ave.‖ They never returned.
Aves.	place	The base near Clayton, Aves., was closed.	The base is near Clayton, Aves.‖ It was closed.
B.C.	place	She works for the B.C. Navy Board in Clayton.	The ship sailed for Clayton, B.C.‖ They never returned.
B.F.A.	final	The panel heard Anna Okafor, B.F.A., in Bonn.	The panel heard Anna Okafor, B.F.A.‖ She spoke for an hour.
B.V.	company|place	The yard belongs to Bennett B.V. of Oslo.	The yard was sold to Bennett B.V.‖ The price was not disclosed.
Bhd.	company|place	Shares of Fenwick Bhd. fell on Friday.	The shares belong to Fenwick Bhd.‖ They fell on Friday.
Bldg.	before-number|capital	See Bldg. 12 of the treaty.	He wrote the word bldg.‖ She nodded.
Blvd.	place	The base near Clayton, Blvd., was closed.	The base is near Clayton, Blvd.‖ It was closed.
Bp.	capital|never	According to Bp. Marsh, the clause was dropped.	He wrote the word bp.‖ She nodded.
Bros.	place	The base near Clayton, Bros., was closed.	The base is near Clayton, Bros.‖ It was closed.
C.B.E.	final	Paul Delgado, C.B.E., chaired the talks.	The chair was Paul Delgado, C.B.E.‖ He opened the talks.
C.I.A.	place	The base near Clayton, C.I.A., was closed.	The base is near Clayton, C.I.A.‖ It was closed.
C.P.A.	final	Paul Novak, C.P.A., chaired the talks.	The chair was Paul Novak, C.P.A.‖ He opened the talks.
Calif.	place	The base near Clayton, Calif., was closed.	The base is near Clayton, Calif.‖ It was closed.
Cem.	place	She works for the Cem. Navy Board in Clayton.	The ship sailed for Clayton, Cem.‖ They never returned.
Chas.	capital|never	We met Chas. Okafor in Geneva.	The word on the board was chas.‖ They laughed.
Chs.	before-number|capital	The talks resume on Chs. 9 in Oslo.	He wrote the word chs.‖ She nodded.
Cie.	company|place	Shares of Fenwick Cie. fell on Friday.	The shares belong to Fenwick Cie.‖ They fell on Friday.
Cl.	before-number|capital	See Cl. 12 of the treaty.	He wrote the word cl.‖ She nodded.
Cmte.	place	The base near Clayton, Cmte., was closed.	The base is near Clayton, Cmte.‖ It was closed.
Co.	company|place	The yard belongs to Marsh Co. of Oslo.	The yard was sold to Marsh Co.‖ The price was not disclosed.
Coll.	place	The base near Clayton, Coll., was closed.	The base is near Clayton, Coll.‖ It was closed.
Colo.	place	She works for the Colo. Navy Board in Clayton.	The ship sailed for Clayton, Colo.‖ They never returned.
Comdr.	capital|never	According to Comdr. Ortega, the clause was dropped.	The word on the board was comdr.‖ They laughed.
Comm.	place	She works for the Comm. Navy Board in Clayton.	The ship sailed for Clayton, Comm.‖ They never returned.
Conn.	place	The base near Clayton, Conn., was closed.	The base is near Clayton, Conn.‖ It was closed.
Corp.	company|place	The yard belongs to Keane Corp. of Oslo.	The yard was sold to Keane Corp.‖ The price was not disclosed.
Cos.	place	The base near Clayton, Cos., was closed.	The base is near Clayton, Cos.‖ It was closed.
Cpt.	capital|never	The talks were led by Cpt. Bennett on Monday.	He wrote the word cpt.‖ She nodded.
Ct.	place	The base near Clayton, Ct., was closed.	The base is near Clayton, Ct.‖ It was closed.
Ctr.	place	She works for the Ctr. Navy Board in Clayton.	The ship sailed for Clayton, Ctr.‖ They never returned.
D.C.	place	The base near Clayton, D.C., was closed.	The base is near Clayton, D.C.‖ It was closed.
D.D.S.	final	Paul Marsh, D.D.S., chaired the talks.	The chair was Paul Marsh, D.D.S.‖ He opened the talks.
D.Litt.	final	The panel heard Anna Harlow, D.Litt., in Bonn.	The panel heard Anna Harlow, D.Litt.‖ She spoke for an hour.
D.O.	final	Paul Delgado, D.O., chaired the talks.	The chair was Paul Delgado, D.O.‖ He opened the talks.
D.V.M.	final	The panel heard Anna Ortega, D.V.M., in Bonn.	The panel heard Anna Ortega, D.V.M.‖ She spoke for an hour.
Del.	place	She works for the Del. Navy Board in Clayton.	The ship sailed for Clayton, Del.‖ They never returned.
Dep.	capital|never	The talks were led by Dep. Lindqvist on Monday.	The word on the board was dep.‖ They laughed.
Dept.	place	She works for the Dept. Navy Board in Clayton.	The ship sailed for Clayton, Dept.‖ They never returned.
Det.	capital|never	We met Det. Okafor in Geneva.	The word on the board was det.‖ They laughed.
Dist.	capital|never	The talks were led by Dist. Bennett on Monday.	He wrote the word dist.‖ She nodded.
Div.	before-number|place	The rule is in tit. 2, div. 3 of the code.	The base is near Clayton, Div.‖ It was closed.
Drs.	capital|never	We met Drs. Whitfield in Geneva.	He wrote the word drs.‖ She nodded.
Ed.M.	final	The panel heard Anna Brandt, Ed.M., in Bonn.	The panel heard Anna Brandt, Ed.M.‖ She spoke for an hour.
Ex.	before-number|capital	It is printed in Ex. 4 below.	He wrote the word ex.‖ She nodded.
Exh.	before-number|capital	See Exh. 12 of the treaty.	The word on the board was exh.‖ They laughed.
F.B.I.	place	She works for the F.B.I. Navy Board in Clayton.	The ship sailed for Clayton, F.B.I.‖ They never returned.
F.C.	place	The base near Clayton, F.C., was closed.	The base is near Clayton, F.C.‖ It was closed.
F.R.S.	final	Paul Novak, F.R.S., chaired the talks.	The chair was Paul Novak, F.R.S.‖ He opened the talks.
Fed.	capital|place	The base near Clayton, Fed., was closed.	The word on the board was fed.‖ They laughed.
Fl.	before-number|capital|never	Some goods, Fl. Keane steel, are exempt.	He wrote the word fl.‖ She nodded.
Fla.	place	The base near Clayton, Fla., was closed.	The base is near Clayton, Fla.‖ It was closed.
Fri.	before-number|capital	The talks resume on Fri. 9 in Oslo.	He wrote the word fri.‖ She nodded.
G.O.P.	place	The base near Clayton, G.O.P., was closed.	The base is near Clayton, G.O.P.‖ It was closed.
Ga.	place	She works for the Ga. Navy Board in Clayton.	The ship sailed for Clayton, Ga.‖ They never returned.
Gens.	capital|never	The talks were led by Gens. Brandt on Monday.	The word on the board was gens.‖ They laughed.
Geo.	capital|never	According to Geo. Marsh, the clause was dropped.	He wrote the word geo.‖ She nodded.
GmbH.	company|place	Shares of Harlow GmbH. fell on Friday.	The shares belong to Harlow GmbH.‖ They fell on Friday.
Govt.	place	She works for the Govt. Navy Board in Clayton.	The ship sailed for Clayton, Govt.‖ They never returned.
H.M.S.	place	The base near Clayton, H.M.S., was closed.	The base is near Clayton, H.M.S.‖ It was closed.
Hosp.	place	She works for the Hosp. Navy Board in Clayton.	The ship sailed for Clayton, Hosp.‖ They never returned.
Hts.	place	The base near Clayton, Hts., was closed.	The base is near Clayton, Hts.‖ It was closed.
Hwy.	before-number|capital|place	She works for the Hwy. Navy Board in Clayton.	He wrote the word hwy.‖ She nodded.
I.R.A.	place	The base near Clayton, I.R.A., was closed.	The base is near Clayton, I.R.A.‖ It was closed.
Ill.	capital|place	She works for the Ill. Navy Board in Clayton.	He wrote the word ill.‖ She nodded.
Inc.	company|place	Shares of Fenwick Inc. fell on Friday.	The shares belong to Fenwick Inc.‖ They fell on Friday.
Ind.	capital|place	She works for the Ind. Navy Board in Clayton.	He wrote the word ind.‖ She nodded.
Inst.	place	The base near Clayton, Inst., was closed.	The base is near Clayton, Inst.‖ It was closed.
Intl.	place	She works for the Intl. Navy Board in Clayton.	The ship sailed for Clayton, Intl.‖ They never returned.
Isl.	place	The base near Clayton, Isl., was closed.	The base is near Clayton, Isl.‖ It was closed.
J.P.	final	Paul Delgado, J.P., chaired the talks.	The chair was Paul Delgado, J.P.‖ He opened the talks.
Jas.	capital|never	According to Jas. Ortega, the clause was dropped.	The word on the board was jas.‖ They laughed.
Jct.	place	She works for the Jct. Navy Board in Clayton.	The ship sailed for Clayton, Jct.‖ They never returned.
Jr.	place	The base near Clayton, Jr., was closed.	The base is near Clayton, Jr.‖ It was closed.
K.B.E.	final	Paul Keane, K.B.E., chaired the talks.	The chair was Paul Keane, K.B.E.‖ He opened the talks.
K.C.	final	The panel heard Anna Okafor, K.C., in Bonn.	The panel heard Anna Okafor, K.C.‖ She spoke for an hour.
Kan.	place	She works for the Kan. Navy Board in Clayton.	The ship sailed for Clayton, Kan.‖ They never returned.
Ky.	place	The base near Clayton, Ky., was closed.	The base is near Clayton, Ky.‖ It was closed.
L.L.C.	company|place	The yard belongs to Whitfield L.L.C. of Oslo.	The yard was sold to Whitfield L.L.C.‖ The price was not disclosed.
L.L.P.	company|place	Shares of Brandt L.L.P. fell on Friday.	The shares belong to Brandt L.L.P.‖ They fell on Friday.
L.P.	company|place	The yard belongs to Marsh L.P. of Oslo.	The yard was sold to Marsh L.P.‖ The price was not disclosed.
LLC.	company|place	Shares of Harlow LLC. fell on Friday.	The shares belong to Harlow LLC.‖ They fell on Friday.
LLP.	company|place	The yard belongs to Delgado LLP. of Oslo.	The yard was sold to Delgado LLP.‖ The price was not disclosed.
La.	capital|place	The base near Clayton, La., was closed.	The word on the board was la.‖ They laughed.
Labs.	place	She works for the Labs. Navy Board in Clayton.	The ship sailed for Clayton, Labs.‖ They never returned.
Lieut.	capital|never	The talks were led by Lieut. Lindqvist on Monday.	The word on the board was lieut.‖ They laughed.
Ln.	place	She works for the Ln. Navy Board in Clayton.	The ship sailed for Clayton, Ln.‖ They never returned.
Ltd.	company|place	Shares of Okafor Ltd. fell on Friday.	The shares belong to Okafor Ltd.‖ They fell on Friday.
M.Arch.	final	Paul Bennett, M.Arch., chaired the talks.	The chair was Paul Bennett, M.Arch.‖ He opened the talks.
M.B.E.	final	The panel heard Anna Fenwick, M.B.E., in Bonn.	The panel heard Anna Fenwick, M.B.E.‖ She spoke for an hour.
M.F.A.	final	Paul Whitfield, M.F.A., chaired the talks.	The chair was Paul Whitfield, M.F.A.‖ He opened the talks.
M.P.	place	The base near Clayton, M.P., was closed.	The base is near Clayton, M.P.‖ It was closed.
M.S.W.	final	Paul Marsh, M.S.W., chaired the talks.	The chair was Paul Marsh, M.S.W.‖ He opened the talks.
Mass.	capital|place	The base near Clayton, Mass., was closed.	The word on the board was mass.‖ They laughed.
Md.	place	She works for the Md. Navy Board in Clayton.	The ship sailed for Clayton, Md.‖ They never returned.
Mfg.	place	The base near Clayton, Mfg., was closed.	The base is near Clayton, Mfg.‖ It was closed.
Mgmt.	place	She works for the Mgmt. Navy Board in Clayton.	The ship sailed for Clayton, Mgmt.‖ They never returned.
Mich.	place	The base near Clayton, Mich., was closed.	The base is near Clayton, Mich.‖ It was closed.
Minn.	place	She works for the Minn. Navy Board in Clayton.	The ship sailed for Clayton, Minn.‖ They never returned.
Miss.	capital|place	The base near Clayton, Miss., was closed.	The word on the board was miss.‖ They laughed.
Mmes.	capital|never	The talks were led by Mmes. Bennett on Monday.	He wrote the word mmes.‖ She nodded.
Mo.	capital|place	The base near Clayton, Mo., was closed.	The word on the board was mo.‖ They laughed.
Mon.	before-number|capital	See Mon. 12 of the treaty.	He wrote the word mon.‖ She nodded.
Mont.	place	The base near Clayton, Mont., was closed.	The base is near Clayton, Mont.‖ It was closed.
Mses.	capital|never	According to Mses. Marsh, the clause was dropped.	He wrote the word mses.‖ She nodded.
Mtn.	place	The base near Clayton, Mtn., was closed.	The base is near Clayton, Mtn.‖ It was closed.
Mtns.	place	She works for the Mtns. Navy Board in Clayton.	The ship sailed for Clayton, Mtns.‖ They never returned.
N.A.	final	The panel heard Anna Ortega, N.A., in Bonn.	The panel heard Anna Ortega, N.A.‖ She spoke for an hour.
N.C.	place	She works for the N.C. Navy Board in Clayton.	The ship sailed for Clayton, N.C.‖ They never returned.
N.D.	place	The base near Clayton, N.D., was closed.	The base is near Clayton, N.D.‖ It was closed.
N.H.	place	She works for the N.H. Navy Board in Clayton.	The ship sailed for Clayton, N.H.‖ They never returned.
N.J.	place	The base near Clayton, N.J., was closed.	The base is near Clayton, N.J.‖ It was closed.
N.M.	place	She works for the N.M. Navy Board in Clayton.	The ship sailed for Clayton, N.M.‖ They never returned.
N.V.	company|place	Shares of Fenwick N.V. fell on Friday.	The shares belong to Fenwick N.V.‖ They fell on Friday.
Natl.	place	She works for the Natl. Navy Board in Clayton.	The ship sailed for Clayton, Natl.‖ They never returned.
Neb.	place	The base near Clayton, Neb., was closed.	The base is near Clayton, Neb.‖ It was closed.
Nev.	place	She works for the Nev. Navy Board in Clayton.	The ship sailed for Clayton, Nev.‖ They never returned.
No.	before-number|capital	See No. 12 of the treaty.	The word on the board was no.‖ They laughed.
O.B.E.	final	Paul Delgado, O.B.E., chaired the talks.	The chair was Paul Delgado, O.B.E.‖ He opened the talks.
Ofc.	capital|never	According to Ofc. Ortega, the clause was dropped.	The word on the board was ofc.‖ They laughed.
Okla.	place	She works for the Okla. Navy Board in Clayton.	The ship sailed for Clayton, Okla.‖ They never returned.
Ont.	place	The base near Clayton, Ont., was closed.	The base is near Clayton, Ont.‖ It was closed.
Ore.	place	She works for the Ore. Navy Board in Clayton.	The ship sailed for Clayton, Ore.‖ They never returned.
P.E.I.	place	The base near Clayton, P.E.I., was closed.	The base is near Clayton, P.E.I.‖ It was closed.
P.O.	place	She works for the P.O. Navy Board in Clayton.	The ship sailed for Clayton, P.O.‖ They never returned.
PLC.	company|place	Shares of Fenwick PLC. fell on Friday.	The shares belong to Fenwick PLC.‖ They fell on Friday.
Pa.	place	She works for the Pa. Navy Board in Clayton.	The ship sailed for Clayton, Pa.‖ They never returned.
Par.	before-number|capital	The talks resume on Par. 9 in Oslo.	The word on the board was par.‖ They laughed.
Pars.	before-number|capital	It is printed in Pars. 4 below.	He wrote the word pars.‖ She nodded.
Penn.	place	The base near Clayton, Penn., was closed.	The base is near Clayton, Penn.‖ It was closed.
Pfc.	capital|never	The talks were led by Pfc. Delgado on Monday.	He wrote the word pfc.‖ She nodded.
Pharm.D.	final	The panel heard Anna Ortega, Pharm.D., in Bonn.	The panel heard Anna Ortega, Pharm.D.‖ She spoke for an hour.
Pk.	place	She works for the Pk. Navy Board in Clayton.	The ship sailed for Clayton, Pk.‖ They never returned.
Pkwy.	place	The base near Clayton, Pkwy., was closed.	The base is near Clayton, Pkwy.‖ It was closed.
Pl.	before-number|place	The fleet is shown in pl. 4 of the atlas.	The ship sailed for Clayton, Pl.‖ They never returned.
Profs.	capital|never	We met Profs. Okafor in Geneva.	The word on the board was profs.‖ They laughed.
Prop.	before-number|capital	The talks resume on Prop. 9 in Oslo.	He wrote the word prop.‖ She nodded.
Psy.D.	final	The panel heard Anna Fenwick, Psy.D., in Bonn.	The panel heard Anna Fenwick, Psy.D.‖ She spoke for an hour.
Pt.	before-number|capital|final	Steel, grain, Pt. are covered too.	He wrote the word pt.‖ She nodded.
Pte.	company|place	Shares of Brandt Pte. fell on Friday.	The shares belong to Brandt Pte.‖ They fell on Friday.
Pts.	before-number|capital	It is printed in Pts. 4 below.	He wrote the word pts.‖ She nodded.
Pty.	company|place	Shares of Harlow Pty. fell on Friday.	The shares belong to Harlow Pty.‖ They fell on Friday.
Pvt.	capital|company|never|place	The yard belongs to Delgado Pvt. of Oslo.	He wrote the word pvt.‖ She nodded.
Q.C.	final	The panel heard Anna Ortega, Q.C., in Bonn.	The panel heard Anna Ortega, Q.C.‖ She spoke for an hour.
Que.	place	She works for the Que. Navy Board in Clayton.	The ship sailed for Clayton, Que.‖ They never returned.
R.I.	place	The base near Clayton, R.I., was closed.	The base is near Clayton, R.I.‖ It was closed.
R.I.P.	final	Paul Keane, R.I.P., chaired the talks.	The chair was Paul Keane, R.I.P.‖ He opened the talks.
R.S.V.P.	final	The panel heard Anna Okafor, R.S.V.P., in Bonn.	The panel heard Anna Okafor, R.S.V.P.‖ She spoke for an hour.
Rd.	place	She works for the Rd. Navy Board in Clayton.	The ship sailed for Clayton, Rd.‖ They never returned.
Reg.	before-number|capital	It is printed in Reg. 4 below.	The word on the board was reg.‖ They laughed.
Regs.	before-number|capital	See Regs. 12 of the treaty.	He wrote the word regs.‖ She nodded.
Reps.	capital|never	The talks were led by Reps. Brandt on Monday.	The word on the board was reps.‖ They laughed.
Rm.	before-number|capital	It is printed in Rm. 4 below.	He wrote the word rm.‖ She nodded.
Rt.	before-number|capital	See Rt. 12 of the treaty.	The word on the board was rt.‖ They laughed.
Rte.	before-number|capital	The talks resume on Rte. 9 in Oslo.	He wrote the word rte.‖ She nodded.
S.A.	company|place	Shares of Ortega S.A. fell on Friday.	The shares belong to Ortega S.A.‖ They fell on Friday.
S.C.	place	She works for the S.C. Navy Board in Clayton.	The ship sailed for Clayton, S.C.‖ They never returned.
S.D.	place	The base near Clayton, S.D., was closed.	The base is near Clayton, S.D.‖ It was closed.
S.F.	place	She works for the S.F. Navy Board in Clayton.	The ship sailed for Clayton, S.F.‖ They never returned.
S.O.S.	final	The panel heard Anna Okafor, S.O.S., in Bonn.	The panel heard Anna Okafor, S.O.S.‖ She spoke for an hour.
Sask.	place	She works for the Sask. Navy Board in Clayton.	The ship sailed for Clayton, Sask.‖ They never returned.
Sat.	before-number|capital	It is printed in Sat. 4 below.	The word on the board was sat.‖ They laughed.
Sch.	place	She works for the Sch. Navy Board in Clayton.	The ship sailed for Clayton, Sch.‖ They never returned.
Sched.	before-number|capital	The talks resume on Sched. 9 in Oslo.	The word on the board was sched.‖ They laughed.
Sdn.	company|place	The yard belongs to Marsh Sdn. of Oslo.	The yard was sold to Marsh Sdn.‖ The price was not disclosed.
Secs.	before-number|capital|final	Tanks, radar, Secs. were sold abroad.	The word on the board was secs.‖ They laughed.
Sect.	before-number|capital	The talks resume on Sect. 9 in Oslo.	He wrote the word sect.‖ She nodded.
Sens.	capital|never	According to Sens. Ortega, the clause was dropped.	The word on the board was sens.‖ They laughed.
Spc.	capital|never	We met Spc. Novak in Geneva.	He wrote the word spc.‖ She nodded.
Sq.	final|place	The base near Clayton, Sq., was closed.	The base is near Clayton, Sq.‖ It was closed.
Sr.	place	She works for the Sr. Navy Board in Clayton.	The ship sailed for Clayton, Sr.‖ They never returned.
Ste.	before-number|capital	See Ste. 12 of the treaty.	The word on the board was ste.‖ They laughed.
Sts.	place	She works for the Sts. Navy Board in Clayton.	The ship sailed for Clayton, Sts.‖ They never returned.
Sun.	before-number|capital	It is printed in Sun. 4 below.	The word on the board was sun.‖ They laughed.
Sup.	capital|never	We met Sup. Whitfield in Geneva.	He wrote the word sup.‖ She nodded.
Tab.	before-number|capital	The losses are listed in Tab. 4 of the report.	The embassy paid the tab.‖ They laughed.
Tbk.	company|place	Shares of Brandt Tbk. fell on Friday.	The shares belong to Brandt Tbk.‖ They fell on Friday.
Tel.	before-number|capital	It is printed in Tel. 4 below.	He wrote the word tel.‖ She nodded.
Tenn.	place	The base near Clayton, Tenn., was closed.	The base is near Clayton, Tenn.‖ It was closed.
Ter.	place	She works for the Ter. Navy Board in Clayton.	The ship sailed for Clayton, Ter.‖ They never returned.
Terr.	place	The base near Clayton, Terr., was closed.	The base is near Clayton, Terr.‖ It was closed.
Tex.	place	She works for the Tex. Navy Board in Clayton.	The ship sailed for Clayton, Tex.‖ They never returned.
Thos.	capital|never	The talks were led by Thos. Lindqvist on Monday.	The word on the board was thos.‖ They laughed.
Thu.	before-number|capital	It is printed in Thu. 4 below.	He wrote the word thu.‖ She nodded.
Thur.	before-number|capital	See Thur. 12 of the treaty.	The word on the board was thur.‖ They laughed.
Thurs.	before-number|capital	The talks resume on Thurs. 9 in Oslo.	He wrote the word thurs.‖ She nodded.
Treas.	capital|never	According to Treas. Fenwick, the clause was dropped.	The word on the board was treas.‖ They laughed.
Tue.	before-number|capital	See Tue. 12 of the treaty.	He wrote the word tue.‖ She nodded.
Tues.	before-number|capital	The talks resume on Tues. 9 in Oslo.	The word on the board was tues.‖ They laughed.
U.S.S.	place	She works for the U.S.S. Navy Board in Clayton.	The ship sailed for Clayton, U.S.S.‖ They never returned.
Univ.	place	The base near Clayton, Univ., was closed.	The base is near Clayton, Univ.‖ It was closed.
Va.	place	She works for the Va. Navy Board in Clayton.	The ship sailed for Clayton, Va.‖ They never returned.
Vols.	before-number|capital	It is printed in Vols. 4 below.	The word on the board was vols.‖ They laughed.
Vt.	place	She works for the Vt. Navy Board in Clayton.	The ship sailed for Clayton, Vt.‖ They never returned.
W.Va.	place	The base near Clayton, W.Va., was closed.	The base is near Clayton, W.Va.‖ It was closed.
Wash.	capital|place	She works for the Wash. Navy Board in Clayton.	He wrote the word wash.‖ She nodded.
Wed.	before-number|capital	See Wed. 12 of the treaty.	The word on the board was wed.‖ They laughed.
Wis.	place	She works for the Wis. Navy Board in Clayton.	The ship sailed for Clayton, Wis.‖ They never returned.
Wm.	capital|never	According to Wm. Fenwick, the clause was dropped.	The word on the board was wm.‖ They laughed.
Wyo.	place	She works for the Wyo. Navy Board in Clayton.	The ship sailed for Clayton, Wyo.‖ They never returned.
abbr.	final	Tanks, radar, abbr. were sold abroad.	They sold tanks, radar, abbr.‖ The price was high.
aka.	never	Some goods, aka. Marsh steel, are exempt.	Some goods, aka. Marsh steel, are exempt.‖ The list is long.
app.	before-number	The tariffs are printed in app. 2 of the accord.	They log the aid in an app.‖ Donors can read it.
apps.	before-number	The maps are in apps. 2 and 3 of the accord.	The ministry banned the apps.‖ Users protested.
avg.	before-number	See avg. 12 of the treaty.	See avg. 12.‖ The text is short.
bk.	before-number	He cites bk. 4 of the code.	He cites the whole bk.‖ It is long.
c.f.	never	Some goods, c.f. Delgado steel, are exempt.	Some goods, c.f. Delgado steel, are exempt.‖ The list is long.
cal.	before-number	It is printed in cal. 4 below.	It is printed in cal. 4.‖ The map is new.
cit.	before-number|final	The clause is quoted in Marsh, op. cit. 45, and again below.	The clause is quoted in Marsh, op. cit.‖ It was never used.
col.	before-number	See col. 12 of the treaty.	See col. 12.‖ The text is short.
cont.	final	Tanks, radar, cont. were sold abroad.	They sold tanks, radar, cont.‖ The price was high.
cu.	final	Steel, grain, cu. are covered too.	It covers steel, grain, cu.‖ However, oil is exempt.
doz.	final	Tanks, radar, doz. were sold abroad.	They sold tanks, radar, doz.‖ The price was high.
ea.	final	Steel, grain, ea. are covered too.	It covers steel, grain, ea.‖ However, oil is exempt.
esp.	never	The allies, esp. Fenwick and Norway, agreed.	The allies, esp. Fenwick, agreed.‖ They signed at noon.
est.	before-number	See est. 12 of the treaty.	See est. 12.‖ The text is short.
excl.	never	The allies, excl. Brandt and Norway, agreed.	The allies, excl. Brandt, agreed.‖ They signed at noon.
ext.	before-number	It is printed in ext. 4 below.	It is printed in ext. 4.‖ The map is new.
fax.	before-number	See fax. 12 of the treaty.	See fax. 12.‖ The text is short.
fn.	before-number	The talks resume on fn. 9 in Oslo.	The talks resume on fn. 9.‖ They may fail.
ft.	final	Tanks, radar, ft. were sold abroad.	They sold tanks, radar, ft.‖ The price was high.
gal.	final	Steel, grain, gal. are covered too.	It covers steel, grain, gal.‖ However, oil is exempt.
hr.	final	Tanks, radar, hr. were sold abroad.	They sold tanks, radar, hr.‖ The price was high.
hrs.	final	Steel, grain, hrs. are covered too.	It covers steel, grain, hrs.‖ However, oil is exempt.
incl.	never	The allies, incl. Okafor and Norway, agreed.	The allies, incl. Okafor, agreed.‖ They signed at noon.
km.	before-number	The talks resume on km. 9 in Oslo.	The talks resume on km. 9.‖ They may fail.
lb.	final	Tanks, radar, lb. were sold abroad.	They sold tanks, radar, lb.‖ The price was high.
lbs.	final	Steel, grain, lbs. are covered too.	It covers steel, grain, lbs.‖ However, oil is exempt.
ll.	before-number	The talks resume on ll. 9 in Oslo.	The talks resume on ll. 9.‖ They may fail.
max.	before-number	It is printed in max. 4 below.	It is printed in max. 4.‖ The map is new.
mi.	final	Tanks, radar, mi. were sold abroad.	They sold tanks, radar, mi.‖ The price was high.
min.	before-number|final	Steel, grain, min. are covered too.	It covers steel, grain, min.‖ However, oil is exempt.
mins.	final	Tanks, radar, mins. were sold abroad.	They sold tanks, radar, mins.‖ The price was high.
misc.	final	Steel, grain, misc. are covered too.	It covers steel, grain, misc.‖ However, oil is exempt.
op.	before-number	The talks resume on op. 9 in Oslo.	The talks resume on op. 9.‖ They may fail.
oz.	final	Steel, grain, oz. are covered too.	It covers steel, grain, oz.‖ However, oil is exempt.
paras.	before-number	The duty follows from paras. 2 and 3 of the pact.	The envoy struck out both paras.‖ Nobody objected.
q.v.	never	The allies, q.v. Okafor and Norway, agreed.	The allies, q.v. Okafor, agreed.‖ They signed at noon.
qt.	final	Steel, grain, qt. are covered too.	It covers steel, grain, qt.‖ However, oil is exempt.
resp.	never	The allies, resp. Fenwick and Norway, agreed.	The allies, resp. Fenwick, agreed.‖ They signed at noon.
s.v.	never	Some goods, s.v. Whitfield steel, are exempt.	Some goods, s.v. Whitfield steel, are exempt.‖ The list is long.
temp.	final	Tanks, radar, temp. were sold abroad.	They sold tanks, radar, temp.‖ The price was high.
tit.	before-number	The rule is in tit. 2 of the code.	He skipped the second tit.‖ It was short.
w/o.	never	Some goods, w/o. Marsh steel, are exempt.	Some goods, w/o. Marsh steel, are exempt.‖ The list is long.
yd.	final	Tanks, radar, yd. were sold abroad.	They sold tanks, radar, yd.‖ The price was high.
yds.	final	Steel, grain, yds. are covered too.	It covers steel, grain, yds.‖ However, oil is exempt.
"""##
