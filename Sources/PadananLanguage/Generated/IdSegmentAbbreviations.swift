// Generated from segment-abbreviations.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let idSegmentAbbreviationsData: StaticString = ##"""
# Abbreviations at sentence ends in Indonesian, and whether a sentence may end with one (roles: SegmentationRoles).
# Columns: abbreviation, roles with |, an example in which it acts, one in which a sentence ends all the same (‖ marks the ends).
# Source: written for Padanan.
A.A.	never	Kami menemui A.A. Hasan kemarin.	Kami menemui A.A. Hasan.‖ Ia sehat.
A.G.	company|final	Kontrak diteken Samudra Raya A.G. di Batam.	Kapal dipesan Samudra Raya A.G.‖ Pembayarannya ditunda.
A.Ma.	final	Dekan Hasan, A.Ma. membuka seminar.	Seminar dibuka Hasan, A.Ma.‖ Pesertanya banyak.
A.Ma.Pd.	final	Sidang dipimpin Lestari, A.Ma.Pd., di Solo.	Sidang dipimpin Lestari, A.Ma.Pd.‖ Semua saksi hadir.
A.Md.	final	Narasumbernya Hasan, A.Md., dari Malang.	Narasumbernya Hasan, A.Md.‖ Ia ahli hukum laut.
A.Md.Ak.	final	Dekan Lestari, A.Md.Ak. membuka seminar.	Seminar dibuka Lestari, A.Md.Ak.‖ Pesertanya banyak.
A.Md.Farm.	final	Sidang dipimpin Hasan, A.Md.Farm., di Solo.	Sidang dipimpin Hasan, A.Md.Farm.‖ Semua saksi hadir.
A.Md.Keb.	final	Narasumbernya Lestari, A.Md.Keb., dari Malang.	Narasumbernya Lestari, A.Md.Keb.‖ Ia ahli hukum laut.
A.Md.Kep.	final	Dekan Hasan, A.Md.Kep. membuka seminar.	Seminar dibuka Hasan, A.Md.Kep.‖ Pesertanya banyak.
A.Md.Kom.	final	Sidang dipimpin Lestari, A.Md.Kom., di Solo.	Sidang dipimpin Lestari, A.Md.Kom.‖ Semua saksi hadir.
AKBP.	never	Kami menemui AKBP. Hasan kemarin.	Kami menemui AKBP. Hasan.‖ Ia sehat.
AKP.	never	Rapat dipimpin AKP. Lestari di Bogor.	Rapat dipimpin AKP. Lestari.‖ Semua hadir.
Abd.	never	Surat itu ditulis Abd. Hasan sendiri.	Surat itu ditulis Abd. Hasan.‖ Isinya singkat.
Adv.	never	Menurut Adv. Lestari, pasal itu dihapus.	Usul itu datang dari Adv. Lestari.‖ Pemerintah menolak.
Ags.	before-number|capital	Mereka memeriksa Ags. 5 lebih dahulu.	Kata yang dicari ialah ags.‖ Semua setuju.
Agst.	before-number|capital	Keterangannya di Agst. 7 dan sesudahnya.	Di papan tertulis agst.‖ Mereka tertawa.
Agt.	before-number|capital	Lihat Agt. 12 untuk rinciannya.	Kata yang dicari ialah agt.‖ Semua setuju.
Agu.	before-number|capital	Perjanjian itu dimuat pada Agu. 28 naskah lama.	Di papan tertulis agu.‖ Mereka tertawa.
Agust.	before-number|capital	Mereka memeriksa Agust. 5 lebih dahulu.	Kata yang dicari ialah agust.‖ Semua setuju.
Aipda.	never	Perundingan diikuti Aipda. Lestari dan stafnya.	Perundingan diikuti Aipda. Lestari.‖ Hasilnya belum diumumkan.
Aiptu.	never	Kami menemui Aiptu. Hasan kemarin.	Kami menemui Aiptu. Hasan.‖ Ia sehat.
Ak.	final	Sidang dipimpin Lestari, Ak., di Solo.	Sidang dipimpin Lestari, Ak.‖ Semua saksi hadir.
Akad.	before-name	Berkas disimpan Akad. Harapan selama setahun.	Berkas disimpan Akad. Harapan.‖ Namun, tidak ada salinan.
Akt.	final	Dekan Lestari, Akt. membuka seminar.	Seminar dibuka Lestari, Akt.‖ Pesertanya banyak.
Alm.	never	Perundingan diikuti Alm. Hasan dan stafnya.	Perundingan diikuti Alm. Hasan.‖ Hasilnya belum diumumkan.
Almh.	final|never	Kami menemui Almh. Lestari kemarin.	Kami menemui Almh. Lestari.‖ Ia sehat.
Amd.	final	Dekan Hasan, Amd. membuka seminar.	Seminar dibuka Hasan, Amd.‖ Pesertanya banyak.
Ams.	before-number	Keterangannya di Ams. 7 dan sesudahnya.	Keterangannya di Ams. 7.‖ Isinya pendek.
Apt.	before-name|never|small-title	Surat itu dikirim Apt. Hasan di Bandung.	Surat itu dikirim Apt. Hasan.‖ Isinya singkat.
Arh.	never	Perundingan diikuti Arh. Lestari dan stafnya.	Perundingan diikuti Arh. Lestari.‖ Hasilnya belum diumumkan.
Arm.	never	Kami menemui Arm. Hasan kemarin.	Kami menemui Arm. Hasan.‖ Ia sehat.
Art.	capital|never	Rapat dipimpin Art. Lestari di Bogor.	Di papan tertulis art.‖ Mereka tertawa.
Ass.	capital|never	Surat itu ditulis Ass. Hasan sendiri.	Kata yang dicari ialah ass.‖ Semua setuju.
Ayb.	before-number	Perjanjian itu dimuat pada Ayb. 28 naskah lama.	Perjanjian itu dimuat pada Ayb. 28.‖ Naskahnya tipis.
B.Ch.E.	final	Narasumbernya Hasan, B.Ch.E., dari Malang.	Narasumbernya Hasan, B.Ch.E.‖ Ia ahli hukum laut.
B.Ec.	final	Dekan Lestari, B.Ec. membuka seminar.	Seminar dibuka Lestari, B.Ec.‖ Pesertanya banyak.
B.P.H.	never	Rapat dipimpin B.P.H. Hasan di Bogor.	Rapat dipimpin B.P.H. Hasan.‖ Semua hadir.
B.R.Ay.	never	Surat itu ditulis B.R.Ay. Lestari sendiri.	Surat itu ditulis B.R.Ay. Lestari.‖ Isinya singkat.
B.Th.	final	Dekan Hasan, B.Th. membuka seminar.	Seminar dibuka Hasan, B.Th.‖ Pesertanya banyak.
B.V.	company|final	Laba Nusa Jaya B.V. naik tajam.	Saham itu dibeli Nusa Jaya B.V.‖ Nilainya besar.
BPH.	never	Kami menemui BPH. Hasan kemarin.	Kami menemui BPH. Hasan.‖ Ia sehat.
BRAy.	never	Rapat dipimpin BRAy. Lestari di Bogor.	Rapat dipimpin BRAy. Lestari.‖ Semua hadir.
Bag.	before-name|before-number|capital	Berkas disimpan Bag. Harapan selama setahun.	Kata yang dicari ialah bag.‖ Semua setuju.
Bah.	before-name	Patroli lewat Bah. Merdeka setiap pagi.	Patroli lewat Bah. Merdeka.‖ Jalanan sepi.
Bar.	before-name|capital	Kantornya di Bar. Melati dekat pasar.	Kata yang dicari ialah bar.‖ Semua setuju.
Bc.Hk.	final	Sidang dipimpin Lestari, Bc.Hk., di Solo.	Sidang dipimpin Lestari, Bc.Hk.‖ Semua saksi hadir.
Bc.I.P.	final	Narasumbernya Hasan, Bc.I.P., dari Malang.	Narasumbernya Hasan, Bc.I.P.‖ Ia ahli hukum laut.
Bendum.	before-name	Patroli lewat Bendum. Merdeka setiap pagi.	Patroli lewat Bendum. Merdeka.‖ Jalanan sepi.
Bhd.	company|final	Laba Nusa Jaya Bhd. naik tajam.	Saham itu dibeli Nusa Jaya Bhd.‖ Nilainya besar.
Bhs.	before-name	Mereka pindah ke Bhs. Sukamaju tahun lalu.	Mereka pindah ke Bhs. Sukamaju.‖ Rumahnya dijual.
Bid.	before-name	Berkas disimpan Bid. Harapan selama setahun.	Berkas disimpan Bid. Harapan.‖ Namun, tidak ada salinan.
Bil.	before-number	Keterangannya di Bil. 7 dan sesudahnya.	Keterangannya di Bil. 7.‖ Isinya pendek.
Bkt.	before-name	Kantornya di Bkt. Melati dekat pasar.	Kantornya di Bkt. Melati.‖ Ia tinggal di sana.
Bl.	before-name	Mereka pindah ke Bl. Sukamaju tahun lalu.	Mereka pindah ke Bl. Sukamaju.‖ Rumahnya dijual.
Blk.	before-name	Berkas disimpan Blk. Harapan selama setahun.	Berkas disimpan Blk. Harapan.‖ Namun, tidak ada salinan.
Bp.	never	Kami menemui Bp. Lestari kemarin.	Kami menemui Bp. Lestari.‖ Ia sehat.
Bpk.	never	Rapat dipimpin Bpk. Hasan di Bogor.	Rapat dipimpin Bpk. Hasan.‖ Semua hadir.
Brig.	before-name	Mereka pindah ke Brig. Sukamaju tahun lalu.	Mereka pindah ke Brig. Sukamaju.‖ Rumahnya dijual.
Brigjen.	never	Menurut Brigjen. Hasan, pasal itu dihapus.	Usul itu datang dari Brigjen. Hasan.‖ Pemerintah menolak.
Brigpol.	never	Perundingan diikuti Brigpol. Lestari dan stafnya.	Perundingan diikuti Brigpol. Lestari.‖ Hasilnya belum diumumkan.
Bripda.	never	Kami menemui Bripda. Hasan kemarin.	Kami menemui Bripda. Hasan.‖ Ia sehat.
Bripka.	never	Rapat dipimpin Bripka. Lestari di Bogor.	Rapat dipimpin Bripka. Lestari.‖ Semua hadir.
Briptu.	never	Surat itu ditulis Briptu. Hasan sendiri.	Surat itu ditulis Briptu. Hasan.‖ Isinya singkat.
Bros.	company|final	Laba Nusa Jaya Bros. naik tajam.	Saham itu dibeli Nusa Jaya Bros.‖ Nilainya besar.
Brt.	before-name	Kantornya di Brt. Melati dekat pasar.	Kantornya di Brt. Melati.‖ Ia tinggal di sana.
Bu.	capital|never	Dana disimpan Bu. Lestari sejak Mei.	Di papan tertulis bu.‖ Mereka tertawa.
Bup.	before-name|capital	Berkas disimpan Bup. Harapan selama setahun.	Kata yang dicari ialah bup.‖ Semua setuju.
C.A.	final	Narasumbernya Lestari, C.A., dari Malang.	Narasumbernya Lestari, C.A.‖ Ia ahli hukum laut.
C.P.A.	final	Dekan Hasan, C.P.A. membuka seminar.	Seminar dibuka Hasan, C.P.A.‖ Pesertanya banyak.
CA.	final	Sidang dipimpin Lestari, CA., di Solo.	Sidang dipimpin Lestari, CA.‖ Semua saksi hadir.
CPA.	final	Narasumbernya Hasan, CPA., dari Malang.	Narasumbernya Hasan, CPA.‖ Ia ahli hukum laut.
CV.	before-name	Patroli lewat CV. Merdeka setiap pagi.	Patroli lewat CV. Merdeka.‖ Jalanan sepi.
Cab.	before-name	Kantornya di Cab. Melati dekat pasar.	Kantornya di Cab. Melati.‖ Ia tinggal di sana.
Caj.	never	Menurut Caj. Lestari, pasal itu dihapus.	Usul itu datang dari Caj. Lestari.‖ Pemerintah menolak.
Cand.	never	Perundingan diikuti Cand. Hasan dan stafnya.	Perundingan diikuti Cand. Hasan.‖ Hasilnya belum diumumkan.
Cba.	never	Kami menemui Cba. Lestari kemarin.	Kami menemui Cba. Lestari.‖ Ia sehat.
Chb.	never	Rapat dipimpin Chb. Hasan di Bogor.	Rapat dipimpin Chb. Hasan.‖ Semua hadir.
Cie.	company|final	Saham Bina Karya Cie. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya Cie.‖ Sidangnya pekan depan.
Ckm.	never	Menurut Ckm. Hasan, pasal itu dihapus.	Usul itu datang dari Ckm. Hasan.‖ Pemerintah menolak.
Cku.	never	Perundingan diikuti Cku. Lestari dan stafnya.	Perundingan diikuti Cku. Lestari.‖ Hasilnya belum diumumkan.
Co.	company|final	Saham Bina Karya Co. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya Co.‖ Sidangnya pekan depan.
Cok.	never	Rapat dipimpin Cok. Lestari di Bogor.	Rapat dipimpin Cok. Lestari.‖ Semua hadir.
Corp.	company|final	Kontrak diteken Samudra Raya Corp. di Batam.	Kapal dipesan Samudra Raya Corp.‖ Pembayarannya ditunda.
Cpl.	never	Menurut Cpl. Lestari, pasal itu dihapus.	Usul itu datang dari Cpl. Lestari.‖ Pemerintah menolak.
Cpm.	never	Perundingan diikuti Cpm. Hasan dan stafnya.	Perundingan diikuti Cpm. Hasan.‖ Hasilnya belum diumumkan.
Czi.	never	Kami menemui Czi. Lestari kemarin.	Kami menemui Czi. Lestari.‖ Ia sehat.
D.C.	final	Dekan Hasan, D.C. membuka seminar.	Seminar dibuka Hasan, D.C.‖ Pesertanya banyak.
D.E.A.	final	Sidang dipimpin Lestari, D.E.A., di Solo.	Sidang dipimpin Lestari, D.E.A.‖ Semua saksi hadir.
D.Ed.	final	Narasumbernya Hasan, D.Ed., dari Malang.	Narasumbernya Hasan, D.Ed.‖ Ia ahli hukum laut.
Dep.	before-name	Mereka pindah ke Dep. Sukamaju tahun lalu.	Mereka pindah ke Dep. Sukamaju.‖ Rumahnya dijual.
Des.	before-number|capital	Mereka memeriksa Des. 5 lebih dahulu.	Kata yang dicari ialah des.‖ Semua setuju.
Dinkes.	before-name	Patroli lewat Dinkes. Merdeka setiap pagi.	Patroli lewat Dinkes. Merdeka.‖ Jalanan sepi.
Dipl.Ing.	final	Dekan Hasan, Dipl.Ing. membuka seminar.	Seminar dibuka Hasan, Dipl.Ing.‖ Pesertanya banyak.
Dir.	before-name	Mereka pindah ke Dir. Sukamaju tahun lalu.	Mereka pindah ke Dir. Sukamaju.‖ Rumahnya dijual.
Dirjen.	before-name	Berkas disimpan Dirjen. Harapan selama setahun.	Berkas disimpan Dirjen. Harapan.‖ Namun, tidak ada salinan.
Dit.	before-name	Patroli lewat Dit. Merdeka setiap pagi.	Patroli lewat Dit. Merdeka.‖ Jalanan sepi.
Ditjen.	before-name	Kantornya di Ditjen. Melati dekat pasar.	Kantornya di Ditjen. Melati.‖ Ia tinggal di sana.
Div.	before-name	Mereka pindah ke Div. Sukamaju tahun lalu.	Mereka pindah ke Div. Sukamaju.‖ Rumahnya dijual.
Dk.	before-name	Berkas disimpan Dk. Harapan selama setahun.	Berkas disimpan Dk. Harapan.‖ Namun, tidak ada salinan.
Dkh.	before-name	Patroli lewat Dkh. Merdeka setiap pagi.	Patroli lewat Dkh. Merdeka.‖ Jalanan sepi.
Dok.	before-name	Kantornya di Dok. Melati dekat pasar.	Kantornya di Dok. Melati.‖ Ia tinggal di sana.
Dra.	never	Rapat dipimpin Dra. Lestari di Bogor.	Rapat dipimpin Dra. Lestari.‖ Semua hadir.
Drs.	never	Surat itu ditulis Drs. Hasan sendiri.	Surat itu ditulis Drs. Hasan.‖ Isinya singkat.
Ds.	before-name	Patroli lewat Ds. Merdeka setiap pagi.	Patroli lewat Ds. Merdeka.‖ Jalanan sepi.
Dsn.	before-name	Kantornya di Dsn. Melati dekat pasar.	Kantornya di Dsn. Melati.‖ Ia tinggal di sana.
Dw.	never	Kami menemui Dw. Lestari kemarin.	Kami menemui Dw. Lestari.‖ Ia sehat.
Ef.	before-number	Mereka memeriksa Ef. 5 lebih dahulu.	Mereka memeriksa Ef. 5.‖ Semua benar.
FA.	before-name	Patroli lewat FA. Merdeka setiap pagi.	Patroli lewat FA. Merdeka.‖ Jalanan sepi.
Fak.	before-name	Kantornya di Fak. Melati dekat pasar.	Kantornya di Fak. Melati.‖ Ia tinggal di sana.
Flp.	before-number	Perjanjian itu dimuat pada Flp. 28 naskah lama.	Perjanjian itu dimuat pada Flp. 28.‖ Naskahnya tipis.
Ft.	before-name|never	Kapal berlayar Ft. Hasan menuju Ambon.	Kapal berlayar Ft. Hasan.‖ Mereka selamat.
G.K.R.	never	Rapat dipimpin G.K.R. Lestari di Bogor.	Rapat dipimpin G.K.R. Lestari.‖ Semua hadir.
G.P.H.	never	Surat itu ditulis G.P.H. Hasan sendiri.	Surat itu ditulis G.P.H. Hasan.‖ Isinya singkat.
GKR.	never	Menurut GKR. Lestari, pasal itu dihapus.	Usul itu datang dari GKR. Lestari.‖ Pemerintah menolak.
GPH.	never	Perundingan diikuti GPH. Hasan dan stafnya.	Perundingan diikuti GPH. Hasan.‖ Hasilnya belum diumumkan.
GRAy.	never	Kami menemui GRAy. Lestari kemarin.	Kami menemui GRAy. Lestari.‖ Ia sehat.
Gal.	before-number|capital	Lihat Gal. 12 untuk rinciannya.	Kata yang dicari ialah gal.‖ Semua setuju.
Gd.	before-name	Mereka pindah ke Gd. Sukamaju tahun lalu.	Mereka pindah ke Gd. Sukamaju.‖ Rumahnya dijual.
Gdg.	before-name	Berkas disimpan Gdg. Harapan selama setahun.	Berkas disimpan Gdg. Harapan.‖ Namun, tidak ada salinan.
Ged.	before-name	Patroli lewat Ged. Merdeka setiap pagi.	Patroli lewat Ged. Merdeka.‖ Jalanan sepi.
Ger.	before-name|capital	Kantornya di Ger. Melati dekat pasar.	Kata yang dicari ialah ger.‖ Semua setuju.
Gg.	before-name	Mereka pindah ke Gg. Sukamaju tahun lalu.	Mereka pindah ke Gg. Sukamaju.‖ Rumahnya dijual.
GmbH.	company|final	Saham Bina Karya GmbH. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya GmbH.‖ Sidangnya pekan depan.
Gn.	before-name	Patroli lewat Gn. Merdeka setiap pagi.	Patroli lewat Gn. Merdeka.‖ Jalanan sepi.
Gng.	before-name	Kantornya di Gng. Melati dekat pasar.	Kantornya di Gng. Melati.‖ Ia tinggal di sana.
Gst.	never	Kami menemui Gst. Lestari kemarin.	Kami menemui Gst. Lestari.‖ Ia sehat.
Gub.	before-name|capital	Berkas disimpan Gub. Harapan selama setahun.	Kata yang dicari ialah gub.‖ Semua setuju.
H.	before-number|never	Surat itu ditulis H. Lestari sendiri.	Surat itu ditulis H. Lestari.‖ Isinya singkat.
H.R.	before-name	Kantornya di H.R. Melati dekat pasar.	Kantornya di H.R. Melati.‖ Ia tinggal di sana.
HR.	before-name	Mereka pindah ke HR. Sukamaju tahun lalu.	Mereka pindah ke HR. Sukamaju.‖ Rumahnya dijual.
Hj.	never	Kami menemui Hj. Hasan kemarin.	Kami menemui Hj. Hasan.‖ Ia sehat.
Hos.	before-number	Keterangannya di Hos. 7 dan sesudahnya.	Keterangannya di Hos. 7.‖ Isinya pendek.
I.B.	never	Surat itu ditulis I.B. Hasan sendiri.	Surat itu ditulis I.B. Hasan.‖ Isinya singkat.
Ibr.	before-number	Perjanjian itu dimuat pada Ibr. 28 naskah lama.	Perjanjian itu dimuat pada Ibr. 28.‖ Naskahnya tipis.
Ilus.	before-name	Berkas disimpan Ilus. Harapan selama setahun.	Berkas disimpan Ilus. Harapan.‖ Namun, tidak ada salinan.
Ilustr.	before-name	Patroli lewat Ilustr. Merdeka setiap pagi.	Patroli lewat Ilustr. Merdeka.‖ Jalanan sepi.
Inc.	company|final	Kontrak diteken Samudra Raya Inc. di Batam.	Kapal dipesan Samudra Raya Inc.‖ Pembayarannya ditunda.
Inf.	never	Surat itu ditulis Inf. Lestari sendiri.	Surat itu ditulis Inf. Lestari.‖ Isinya singkat.
Ing.	before-name	Berkas disimpan Ing. Harapan selama setahun.	Berkas disimpan Ing. Harapan.‖ Namun, tidak ada salinan.
Inpres.	before-number	Keterangannya di Inpres. 7 dan sesudahnya.	Keterangannya di Inpres. 7.‖ Isinya pendek.
Inst.	before-name	Kantornya di Inst. Melati dekat pasar.	Kantornya di Inst. Melati.‖ Ia tinggal di sana.
Intl.	company|final	Laba Nusa Jaya Intl. naik tajam.	Saham itu dibeli Nusa Jaya Intl.‖ Nilainya besar.
Ipda.	never	Surat itu ditulis Ipda. Hasan sendiri.	Surat itu ditulis Ipda. Hasan.‖ Isinya singkat.
Iptu.	never	Menurut Iptu. Lestari, pasal itu dihapus.	Usul itu datang dari Iptu. Lestari.‖ Pemerintah menolak.
Irjen.	never	Perundingan diikuti Irjen. Hasan dan stafnya.	Perundingan diikuti Irjen. Hasan.‖ Hasilnya belum diumumkan.
Irjenpol.	never	Kami menemui Irjenpol. Lestari kemarin.	Kami menemui Irjenpol. Lestari.‖ Ia sehat.
Jem.	before-name	Berkas disimpan Jem. Harapan selama setahun.	Berkas disimpan Jem. Harapan.‖ Namun, tidak ada salinan.
Jend.	never	Surat itu ditulis Jend. Lestari sendiri.	Surat itu ditulis Jend. Lestari.‖ Isinya singkat.
Jl.	before-name	Kantornya di Jl. Melati dekat pasar.	Kantornya di Jl. Melati.‖ Ia tinggal di sana.
Jln.	before-name	Mereka pindah ke Jln. Sukamaju tahun lalu.	Mereka pindah ke Jln. Sukamaju.‖ Rumahnya dijual.
Jum.	before-name|before-number|capital	Berkas disimpan Jum. Harapan selama setahun.	Kata yang dicari ialah jum.‖ Semua setuju.
Jur.	before-name	Patroli lewat Jur. Merdeka setiap pagi.	Patroli lewat Jur. Merdeka.‖ Jalanan sepi.
K.H.	never	Surat itu ditulis K.H. Hasan sendiri.	Surat itu ditulis K.H. Hasan.‖ Isinya singkat.
K.K.	company|final	Laba Nusa Jaya K.K. naik tajam.	Saham itu dibeli Nusa Jaya K.K.‖ Nilainya besar.
K.P.H.	never	Perundingan diikuti K.P.H. Hasan dan stafnya.	Perundingan diikuti K.P.H. Hasan.‖ Hasilnya belum diumumkan.
K.R.M.T.	never	Kami menemui K.R.M.T. Lestari kemarin.	Kami menemui K.R.M.T. Lestari.‖ Ia sehat.
K.R.T.	never	Rapat dipimpin K.R.T. Hasan di Bogor.	Rapat dipimpin K.R.T. Hasan.‖ Semua hadir.
KH.	never	Surat itu ditulis KH. Lestari sendiri.	Surat itu ditulis KH. Lestari.‖ Isinya singkat.
KPH.	never	Menurut KPH. Hasan, pasal itu dihapus.	Usul itu datang dari KPH. Hasan.‖ Pemerintah menolak.
KRAy.	never	Perundingan diikuti KRAy. Lestari dan stafnya.	Perundingan diikuti KRAy. Lestari.‖ Hasilnya belum diumumkan.
KRMT.	never	Kami menemui KRMT. Hasan kemarin.	Kami menemui KRMT. Hasan.‖ Ia sehat.
KRT.	never	Rapat dipimpin KRT. Lestari di Bogor.	Rapat dipimpin KRT. Lestari.‖ Semua hadir.
Ka.	before-name	Berkas disimpan Ka. Harapan selama setahun.	Berkas disimpan Ka. Harapan.‖ Namun, tidak ada salinan.
Kab.	before-name	Patroli lewat Kab. Merdeka setiap pagi.	Patroli lewat Kab. Merdeka.‖ Jalanan sepi.
Kabag.	before-name	Kantornya di Kabag. Melati dekat pasar.	Kantornya di Kabag. Melati.‖ Ia tinggal di sana.
Kabid.	before-name	Mereka pindah ke Kabid. Sukamaju tahun lalu.	Mereka pindah ke Kabid. Sukamaju.‖ Rumahnya dijual.
Kabiro.	before-name	Berkas disimpan Kabiro. Harapan selama setahun.	Berkas disimpan Kabiro. Harapan.‖ Namun, tidak ada salinan.
Kadis.	before-name	Patroli lewat Kadis. Merdeka setiap pagi.	Patroli lewat Kadis. Merdeka.‖ Jalanan sepi.
Kam.	before-number|capital	Lihat Kam. 12 untuk rinciannya.	Kata yang dicari ialah kam.‖ Semua setuju.
Kamp.	before-name	Mereka pindah ke Kamp. Sukamaju tahun lalu.	Mereka pindah ke Kamp. Sukamaju.‖ Rumahnya dijual.
Kanit.	before-name	Berkas disimpan Kanit. Harapan selama setahun.	Berkas disimpan Kanit. Harapan.‖ Namun, tidak ada salinan.
Kapolr.	before-name	Patroli lewat Kapolr. Merdeka setiap pagi.	Patroli lewat Kapolr. Merdeka.‖ Jalanan sepi.
Kapt.	never	Surat itu ditulis Kapt. Hasan sendiri.	Surat itu ditulis Kapt. Hasan.‖ Isinya singkat.
Kapus.	before-name	Mereka pindah ke Kapus. Sukamaju tahun lalu.	Mereka pindah ke Kapus. Sukamaju.‖ Rumahnya dijual.
Karo.	before-name	Berkas disimpan Karo. Harapan selama setahun.	Berkas disimpan Karo. Harapan.‖ Namun, tidak ada salinan.
Kasat.	before-name	Patroli lewat Kasat. Merdeka setiap pagi.	Patroli lewat Kasat. Merdeka.‖ Jalanan sepi.
Kasi.	before-name	Kantornya di Kasi. Melati dekat pasar.	Kantornya di Kasi. Melati.‖ Ia tinggal di sana.
Kasubbag.	before-name	Mereka pindah ke Kasubbag. Sukamaju tahun lalu.	Mereka pindah ke Kasubbag. Sukamaju.‖ Rumahnya dijual.
Kasubdit.	before-name	Berkas disimpan Kasubdit. Harapan selama setahun.	Berkas disimpan Kasubdit. Harapan.‖ Namun, tidak ada salinan.
Kav.	before-name|before-number|capital|never	Perundingan diikuti Kav. Lestari dan stafnya.	Di papan tertulis kav.‖ Mereka tertawa.
Kec.	before-name	Kantornya di Kec. Melati dekat pasar.	Kantornya di Kec. Melati.‖ Ia tinggal di sana.
Kej.	before-number	Perjanjian itu dimuat pada Kej. 28 naskah lama.	Perjanjian itu dimuat pada Kej. 28.‖ Naskahnya tipis.
Kel.	before-name	Berkas disimpan Kel. Harapan selama setahun.	Berkas disimpan Kel. Harapan.‖ Namun, tidak ada salinan.
Kem.	before-name	Patroli lewat Kem. Merdeka setiap pagi.	Patroli lewat Kem. Merdeka.‖ Jalanan sepi.
Kemen.	before-name	Kantornya di Kemen. Melati dekat pasar.	Kantornya di Kemen. Melati.‖ Ia tinggal di sana.
Kep.	before-name	Mereka pindah ke Kep. Sukamaju tahun lalu.	Mereka pindah ke Kep. Sukamaju.‖ Rumahnya dijual.
Keppres.	before-number	Mereka memeriksa Keppres. 5 lebih dahulu.	Mereka memeriksa Keppres. 5.‖ Semua benar.
Kepres.	before-number	Keterangannya di Kepres. 7 dan sesudahnya.	Keterangannya di Kepres. 7.‖ Isinya pendek.
Ket.	before-name	Kantornya di Ket. Melati dekat pasar.	Kantornya di Ket. Melati.‖ Ia tinggal di sana.
Ketum.	before-name	Mereka pindah ke Ketum. Sukamaju tahun lalu.	Mereka pindah ke Ketum. Sukamaju.‖ Rumahnya dijual.
Kis.	before-number	Mereka memeriksa Kis. 5 lebih dahulu.	Mereka memeriksa Kis. 5.‖ Semua benar.
Kmp.	before-name	Patroli lewat Kmp. Merdeka setiap pagi.	Patroli lewat Kmp. Merdeka.‖ Jalanan sepi.
Ko.	before-name	Kantornya di Ko. Melati dekat pasar.	Kantornya di Ko. Melati.‖ Ia tinggal di sana.
Kodya.	before-name	Mereka pindah ke Kodya. Sukamaju tahun lalu.	Mereka pindah ke Kodya. Sukamaju.‖ Rumahnya dijual.
Kol.	never	Perundingan diikuti Kol. Hasan dan stafnya.	Perundingan diikuti Kol. Hasan.‖ Hasilnya belum diumumkan.
Kom.	before-name	Patroli lewat Kom. Merdeka setiap pagi.	Patroli lewat Kom. Merdeka.‖ Jalanan sepi.
Kombes.	never	Rapat dipimpin Kombes. Hasan di Bogor.	Rapat dipimpin Kombes. Hasan.‖ Semua hadir.
Komjen.	never	Surat itu ditulis Komjen. Lestari sendiri.	Surat itu ditulis Komjen. Lestari.‖ Isinya singkat.
Komp.	before-name|before-number	Berkas disimpan Komp. Harapan selama setahun.	Berkas disimpan Komp. Harapan.‖ Namun, tidak ada salinan.
Kompl.	before-name	Patroli lewat Kompl. Merdeka setiap pagi.	Patroli lewat Kompl. Merdeka.‖ Jalanan sepi.
Komplek.	before-name	Kantornya di Komplek. Melati dekat pasar.	Kantornya di Komplek. Melati.‖ Ia tinggal di sana.
Kompol.	never	Rapat dipimpin Kompol. Lestari di Bogor.	Rapat dipimpin Kompol. Lestari.‖ Semua hadir.
Kop.	before-name	Berkas disimpan Kop. Harapan selama setahun.	Berkas disimpan Kop. Harapan.‖ Namun, tidak ada salinan.
Kopda.	never	Menurut Kopda. Lestari, pasal itu dihapus.	Usul itu datang dari Kopda. Lestari.‖ Pemerintah menolak.
Kopka.	never	Perundingan diikuti Kopka. Hasan dan stafnya.	Perundingan diikuti Kopka. Hasan.‖ Hasilnya belum diumumkan.
Koptu.	never	Kami menemui Koptu. Lestari kemarin.	Kami menemui Koptu. Lestari.‖ Ia sehat.
Kor.	before-name|before-number|capital	Berkas disimpan Kor. Harapan selama setahun.	Kata yang dicari ialah kor.‖ Semua setuju.
Kotamad.	before-name	Patroli lewat Kotamad. Merdeka setiap pagi.	Patroli lewat Kotamad. Merdeka.‖ Jalanan sepi.
Kp.	before-name	Kantornya di Kp. Melati dekat pasar.	Kantornya di Kp. Melati.‖ Ia tinggal di sana.
Kpd.	never	Perundingan diikuti Kpd. Lestari dan stafnya.	Perundingan diikuti Kpd. Lestari.‖ Hasilnya belum diumumkan.
Kpts.	before-name|before-number	Berkas disimpan Kpts. Harapan selama setahun.	Berkas disimpan Kpts. Harapan.‖ Namun, tidak ada salinan.
Kt.	never	Rapat dipimpin Kt. Lestari di Bogor.	Rapat dipimpin Kt. Lestari.‖ Semua hadir.
L.L.C.	company|final	Saham Bina Karya L.L.C. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya L.L.C.‖ Sidangnya pekan depan.
L.P.	company|final	Laba Nusa Jaya L.P. naik tajam.	Saham itu dibeli Nusa Jaya L.P.‖ Nilainya besar.
LLC.	company|final	Kontrak diteken Samudra Raya LLC. di Batam.	Kapal dipesan Samudra Raya LLC.‖ Pembayarannya ditunda.
LLP.	company|final	Saham Bina Karya LLP. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya LLP.‖ Sidangnya pekan depan.
Lab.	before-name|capital	Kantornya di Lab. Melati dekat pasar.	Kata yang dicari ialah lab.‖ Semua setuju.
Laks.	never	Surat itu ditulis Laks. Lestari sendiri.	Surat itu ditulis Laks. Lestari.‖ Isinya singkat.
Laksda.	never	Menurut Laksda. Hasan, pasal itu dihapus.	Usul itu datang dari Laksda. Hasan.‖ Pemerintah menolak.
Laksdya.	never	Perundingan diikuti Laksdya. Lestari dan stafnya.	Perundingan diikuti Laksdya. Lestari.‖ Hasilnya belum diumumkan.
Laksma.	never	Kami menemui Laksma. Hasan kemarin.	Kami menemui Laksma. Hasan.‖ Ia sehat.
Lamp.	before-name|before-number	Mereka pindah ke Lamp. Sukamaju tahun lalu.	Mereka pindah ke Lamp. Sukamaju.‖ Rumahnya dijual.
Lap.	before-name|capital	Berkas disimpan Lap. Harapan selama setahun.	Kata yang dicari ialah lap.‖ Semua setuju.
Lc.	final	Narasumbernya Lestari, Lc., dari Malang.	Narasumbernya Lestari, Lc.‖ Ia ahli hukum laut.
Letda.	never	Perundingan diikuti Letda. Hasan dan stafnya.	Perundingan diikuti Letda. Hasan.‖ Hasilnya belum diumumkan.
Letjen.	never	Kami menemui Letjen. Lestari kemarin.	Kami menemui Letjen. Lestari.‖ Ia sehat.
Letkol.	never	Rapat dipimpin Letkol. Hasan di Bogor.	Rapat dipimpin Letkol. Hasan.‖ Semua hadir.
Lettu.	never	Surat itu ditulis Lettu. Lestari sendiri.	Surat itu ditulis Lettu. Lestari.‖ Isinya singkat.
Lic.	never	Surat itu dikirim Lic. Hasan di Bandung.	Surat itu dikirim Lic. Hasan.‖ Isinya singkat.
Ling.	before-name	Mereka pindah ke Ling. Sukamaju tahun lalu.	Mereka pindah ke Ling. Sukamaju.‖ Rumahnya dijual.
Lingk.	before-name	Berkas disimpan Lingk. Harapan selama setahun.	Berkas disimpan Lingk. Harapan.‖ Namun, tidak ada salinan.
Ltd.	company|final	Laba Nusa Jaya Ltd. naik tajam.	Saham itu dibeli Nusa Jaya Ltd.‖ Nilainya besar.
Luk.	before-number	Lihat Luk. 12 untuk rinciannya.	Lihat Luk. 12.‖ Rinciannya lengkap.
M.A.B.	final	Dekan Lestari, M.A.B. membuka seminar.	Seminar dibuka Lestari, M.A.B.‖ Pesertanya banyak.
M.A.P.	final	Sidang dipimpin Hasan, M.A.P., di Solo.	Sidang dipimpin Hasan, M.A.P.‖ Semua saksi hadir.
M.A.R.S.	final	Narasumbernya Lestari, M.A.R.S., dari Malang.	Narasumbernya Lestari, M.A.R.S.‖ Ia ahli hukum laut.
M.AB.	final	Dekan Hasan, M.AB. membuka seminar.	Seminar dibuka Hasan, M.AB.‖ Pesertanya banyak.
M.AP.	final	Sidang dipimpin Lestari, M.AP., di Solo.	Sidang dipimpin Lestari, M.AP.‖ Semua saksi hadir.
M.Acc.	final	Narasumbernya Hasan, M.Acc., dari Malang.	Narasumbernya Hasan, M.Acc.‖ Ia ahli hukum laut.
M.Ag.	final	Dekan Lestari, M.Ag. membuka seminar.	Seminar dibuka Lestari, M.Ag.‖ Pesertanya banyak.
M.Ak.	final	Sidang dipimpin Hasan, M.Ak., di Solo.	Sidang dipimpin Hasan, M.Ak.‖ Semua saksi hadir.
M.Akt.	final	Narasumbernya Lestari, M.Akt., dari Malang.	Narasumbernya Lestari, M.Akt.‖ Ia ahli hukum laut.
M.Arl.	final	Dekan Hasan, M.Arl. membuka seminar.	Seminar dibuka Hasan, M.Arl.‖ Pesertanya banyak.
M.Ars.	final	Sidang dipimpin Lestari, M.Ars., di Solo.	Sidang dipimpin Lestari, M.Ars.‖ Semua saksi hadir.
M.Biomed.	final	Narasumbernya Hasan, M.Biomed., dari Malang.	Narasumbernya Hasan, M.Biomed.‖ Ia ahli hukum laut.
M.Com.	final	Dekan Lestari, M.Com. membuka seminar.	Seminar dibuka Lestari, M.Com.‖ Pesertanya banyak.
M.Cs.	final	Sidang dipimpin Hasan, M.Cs., di Solo.	Sidang dipimpin Hasan, M.Cs.‖ Semua saksi hadir.
M.Dev.	final	Narasumbernya Lestari, M.Dev., dari Malang.	Narasumbernya Lestari, M.Dev.‖ Ia ahli hukum laut.
M.Ds.	final	Dekan Hasan, M.Ds. membuka seminar.	Seminar dibuka Hasan, M.Ds.‖ Pesertanya banyak.
M.E.	final	Sidang dipimpin Lestari, M.E., di Solo.	Sidang dipimpin Lestari, M.E.‖ Semua saksi hadir.
M.E.I.	final	Narasumbernya Hasan, M.E.I., dari Malang.	Narasumbernya Hasan, M.E.I.‖ Ia ahli hukum laut.
M.Ec.	final	Dekan Lestari, M.Ec. membuka seminar.	Seminar dibuka Lestari, M.Ec.‖ Pesertanya banyak.
M.Ec.Dev.	final	Sidang dipimpin Hasan, M.Ec.Dev., di Solo.	Sidang dipimpin Hasan, M.Ec.Dev.‖ Semua saksi hadir.
M.Eng.Sc.	final	Narasumbernya Lestari, M.Eng.Sc., dari Malang.	Narasumbernya Lestari, M.Eng.Sc.‖ Ia ahli hukum laut.
M.Epid.	final	Dekan Hasan, M.Epid. membuka seminar.	Seminar dibuka Hasan, M.Epid.‖ Pesertanya banyak.
M.Farm.	final	Sidang dipimpin Lestari, M.Farm., di Solo.	Sidang dipimpin Lestari, M.Farm.‖ Semua saksi hadir.
M.Fil.	final	Narasumbernya Hasan, M.Fil., dari Malang.	Narasumbernya Hasan, M.Fil.‖ Ia ahli hukum laut.
M.Fil.I.	final	Dekan Lestari, M.Fil.I. membuka seminar.	Seminar dibuka Lestari, M.Fil.I.‖ Pesertanya banyak.
M.Gizi.	final	Sidang dipimpin Hasan, M.Gizi., di Solo.	Sidang dipimpin Hasan, M.Gizi.‖ Semua saksi hadir.
M.H.	final	Narasumbernya Lestari, M.H., dari Malang.	Narasumbernya Lestari, M.H.‖ Ia ahli hukum laut.
M.H.I.	final	Dekan Hasan, M.H.I. membuka seminar.	Seminar dibuka Hasan, M.H.I.‖ Pesertanya banyak.
M.HI.	final	Sidang dipimpin Lestari, M.HI., di Solo.	Sidang dipimpin Lestari, M.HI.‖ Semua saksi hadir.
M.Han.	final	Narasumbernya Hasan, M.Han., dari Malang.	Narasumbernya Hasan, M.Han.‖ Ia ahli hukum laut.
M.Hum.	final	Dekan Lestari, M.Hum. membuka seminar.	Seminar dibuka Lestari, M.Hum.‖ Pesertanya banyak.
M.Hut.	final	Sidang dipimpin Hasan, M.Hut., di Solo.	Sidang dipimpin Hasan, M.Hut.‖ Semua saksi hadir.
M.I.Kom.	final	Narasumbernya Lestari, M.I.Kom., dari Malang.	Narasumbernya Lestari, M.I.Kom.‖ Ia ahli hukum laut.
M.I.L.	final	Dekan Hasan, M.I.L. membuka seminar.	Seminar dibuka Hasan, M.I.L.‖ Pesertanya banyak.
M.I.P.	final	Sidang dipimpin Lestari, M.I.P., di Solo.	Sidang dipimpin Lestari, M.I.P.‖ Semua saksi hadir.
M.IK.	final	Narasumbernya Hasan, M.IK., dari Malang.	Narasumbernya Hasan, M.IK.‖ Ia ahli hukum laut.
M.IP.	final	Dekan Lestari, M.IP. membuka seminar.	Seminar dibuka Lestari, M.IP.‖ Pesertanya banyak.
M.Ikom.	final	Sidang dipimpin Hasan, M.Ikom., di Solo.	Sidang dipimpin Hasan, M.Ikom.‖ Semua saksi hadir.
M.Inf.	final	Narasumbernya Lestari, M.Inf., dari Malang.	Narasumbernya Lestari, M.Inf.‖ Ia ahli hukum laut.
M.K.M.	final	Dekan Hasan, M.K.M. membuka seminar.	Seminar dibuka Hasan, M.K.M.‖ Pesertanya banyak.
M.KKK.	final	Sidang dipimpin Lestari, M.KKK., di Solo.	Sidang dipimpin Lestari, M.KKK.‖ Semua saksi hadir.
M.Keb.	final	Narasumbernya Hasan, M.Keb., dari Malang.	Narasumbernya Hasan, M.Keb.‖ Ia ahli hukum laut.
M.Ked.	final	Dekan Lestari, M.Ked. membuka seminar.	Seminar dibuka Lestari, M.Ked.‖ Pesertanya banyak.
M.Kep.	final	Sidang dipimpin Hasan, M.Kep., di Solo.	Sidang dipimpin Hasan, M.Kep.‖ Semua saksi hadir.
M.Kes.	final	Narasumbernya Lestari, M.Kes., dari Malang.	Narasumbernya Lestari, M.Kes.‖ Ia ahli hukum laut.
M.Kn.	final	Dekan Hasan, M.Kn. membuka seminar.	Seminar dibuka Hasan, M.Kn.‖ Pesertanya banyak.
M.Kom.	final	Sidang dipimpin Lestari, M.Kom., di Solo.	Sidang dipimpin Lestari, M.Kom.‖ Semua saksi hadir.
M.Li.	final	Narasumbernya Hasan, M.Li., dari Malang.	Narasumbernya Hasan, M.Li.‖ Ia ahli hukum laut.
M.Ling.	final	Dekan Lestari, M.Ling. membuka seminar.	Seminar dibuka Lestari, M.Ling.‖ Pesertanya banyak.
M.M.	final	Sidang dipimpin Hasan, M.M., di Solo.	Sidang dipimpin Hasan, M.M.‖ Semua saksi hadir.
M.Mar.	final	Narasumbernya Lestari, M.Mar., dari Malang.	Narasumbernya Lestari, M.Mar.‖ Ia ahli hukum laut.
M.Mat.	final	Dekan Hasan, M.Mat. membuka seminar.	Seminar dibuka Hasan, M.Mat.‖ Pesertanya banyak.
M.Or.	final	Sidang dipimpin Lestari, M.Or., di Solo.	Sidang dipimpin Lestari, M.Or.‖ Semua saksi hadir.
M.P.	final	Narasumbernya Hasan, M.P., dari Malang.	Narasumbernya Hasan, M.P.‖ Ia ahli hukum laut.
M.Pd.	final	Dekan Lestari, M.Pd. membuka seminar.	Seminar dibuka Lestari, M.Pd.‖ Pesertanya banyak.
M.Pd.I.	final	Sidang dipimpin Hasan, M.Pd.I., di Solo.	Sidang dipimpin Hasan, M.Pd.I.‖ Semua saksi hadir.
M.Ph.	final	Narasumbernya Lestari, M.Ph., dari Malang.	Narasumbernya Lestari, M.Ph.‖ Ia ahli hukum laut.
M.Pharm.	final	Dekan Hasan, M.Pharm. membuka seminar.	Seminar dibuka Hasan, M.Pharm.‖ Pesertanya banyak.
M.Psi.	final	Sidang dipimpin Lestari, M.Psi., di Solo.	Sidang dipimpin Lestari, M.Psi.‖ Semua saksi hadir.
M.R.Kom.	final	Narasumbernya Hasan, M.R.Kom., dari Malang.	Narasumbernya Hasan, M.R.Kom.‖ Ia ahli hukum laut.
M.SI.	final	Dekan Lestari, M.SI. membuka seminar.	Seminar dibuka Lestari, M.SI.‖ Pesertanya banyak.
M.STr.	final	Sidang dipimpin Hasan, M.STr., di Solo.	Sidang dipimpin Hasan, M.STr.‖ Semua saksi hadir.
M.Sc.Eng.	final	Narasumbernya Lestari, M.Sc.Eng., dari Malang.	Narasumbernya Lestari, M.Sc.Eng.‖ Ia ahli hukum laut.
M.Sn.	final	Dekan Hasan, M.Sn. membuka seminar.	Seminar dibuka Hasan, M.Sn.‖ Pesertanya banyak.
M.Sos.	final	Sidang dipimpin Lestari, M.Sos., di Solo.	Sidang dipimpin Lestari, M.Sos.‖ Semua saksi hadir.
M.Stat.	final	Narasumbernya Hasan, M.Stat., dari Malang.	Narasumbernya Hasan, M.Stat.‖ Ia ahli hukum laut.
M.Sy.	final	Dekan Lestari, M.Sy. membuka seminar.	Seminar dibuka Lestari, M.Sy.‖ Pesertanya banyak.
M.T.	final	Sidang dipimpin Hasan, M.T., di Solo.	Sidang dipimpin Hasan, M.T.‖ Semua saksi hadir.
M.T.I.	final	Narasumbernya Lestari, M.T.I., dari Malang.	Narasumbernya Lestari, M.T.I.‖ Ia ahli hukum laut.
M.TI.	final	Dekan Hasan, M.TI. membuka seminar.	Seminar dibuka Hasan, M.TI.‖ Pesertanya banyak.
M.Tr.	final	Sidang dipimpin Lestari, M.Tr., di Solo.	Sidang dipimpin Lestari, M.Tr.‖ Semua saksi hadir.
MARS.	final	Narasumbernya Hasan, MARS., dari Malang.	Narasumbernya Hasan, MARS.‖ Ia ahli hukum laut.
MBA.	final	Dekan Lestari, MBA. membuka seminar.	Seminar dibuka Lestari, MBA.‖ Pesertanya banyak.
MTs.	before-name	Berkas disimpan MTs. Harapan selama setahun.	Berkas disimpan MTs. Harapan.‖ Namun, tidak ada salinan.
Mar.	capital|never	Nota itu dibuat Mar. Lestari untuk Menlu.	Di papan tertulis mar.‖ Mereka tertawa.
Marsda.	never	Menurut Marsda. Hasan, pasal itu dihapus.	Usul itu datang dari Marsda. Hasan.‖ Pemerintah menolak.
Marsdya.	never	Perundingan diikuti Marsdya. Lestari dan stafnya.	Perundingan diikuti Marsdya. Lestari.‖ Hasilnya belum diumumkan.
Marsma.	never	Kami menemui Marsma. Hasan kemarin.	Kami menemui Marsma. Hasan.‖ Ia sehat.
Mat.	before-number|capital	Keterangannya di Mat. 7 dan sesudahnya.	Di papan tertulis mat.‖ Mereka tertawa.
May.	capital|never	Surat itu ditulis May. Hasan sendiri.	Kata yang dicari ialah may.‖ Semua setuju.
Mayjen.	never	Menurut Mayjen. Lestari, pasal itu dihapus.	Usul itu datang dari Mayjen. Lestari.‖ Pemerintah menolak.
Md.	never	Perundingan diikuti Md. Hasan dan stafnya.	Perundingan diikuti Md. Hasan.‖ Hasilnya belum diumumkan.
Men.	before-name|capital	Patroli lewat Men. Merdeka setiap pagi.	Di papan tertulis men.‖ Mereka tertawa.
Menko.	before-name	Kantornya di Menko. Melati dekat pasar.	Kantornya di Menko. Melati.‖ Ia tinggal di sana.
Mgg.	before-number|capital	Perjanjian itu dimuat pada Mgg. 28 naskah lama.	Di papan tertulis mgg.‖ Mereka tertawa.
Mhd.	never	Menurut Mhd. Hasan, pasal itu dihapus.	Usul itu datang dari Mhd. Hasan.‖ Pemerintah menolak.
Mik.	before-number	Keterangannya di Mik. 7 dan sesudahnya.	Keterangannya di Mik. 7.‖ Isinya pendek.
Moch.	never	Kami menemui Moch. Hasan kemarin.	Kami menemui Moch. Hasan.‖ Ia sehat.
Moh.	never	Rapat dipimpin Moh. Lestari di Bogor.	Rapat dipimpin Moh. Lestari.‖ Semua hadir.
Mohd.	never	Surat itu ditulis Mohd. Hasan sendiri.	Surat itu ditulis Mohd. Hasan.‖ Isinya singkat.
Much.	never	Menurut Much. Lestari, pasal itu dihapus.	Usul itu datang dari Much. Lestari.‖ Pemerintah menolak.
Muh.	never	Perundingan diikuti Muh. Hasan dan stafnya.	Perundingan diikuti Muh. Hasan.‖ Hasilnya belum diumumkan.
Muhd.	never	Kami menemui Muhd. Lestari kemarin.	Kami menemui Muhd. Lestari.‖ Ia sehat.
Mzm.	before-number	Mereka memeriksa Mzm. 5 lebih dahulu.	Mereka memeriksa Mzm. 5.‖ Semua benar.
N.B.	never	Nota itu dibuat N.B. Lestari untuk Menlu.	Nota itu dibuat N.B. Lestari.‖ Semua setuju.
N.V.	before-name	Kantornya di N.V. Melati dekat pasar.	Kantornya di N.V. Melati.‖ Ia tinggal di sana.
NB.	never	Dana disimpan NB. Lestari sejak Mei.	Dana disimpan NB. Lestari.‖ Bunganya kecil.
NIK.	before-number	Mereka memeriksa NIK. 5 lebih dahulu.	Mereka memeriksa NIK. 5.‖ Semua benar.
NIP.	before-number	Keterangannya di NIP. 7 dan sesudahnya.	Keterangannya di NIP. 7.‖ Isinya pendek.
NIS.	before-number	Lihat NIS. 12 untuk rinciannya.	Lihat NIS. 12.‖ Rinciannya lengkap.
NRP.	before-number	Perjanjian itu dimuat pada NRP. 28 naskah lama.	Perjanjian itu dimuat pada NRP. 28.‖ Naskahnya tipis.
NV.	before-name	Berkas disimpan NV. Harapan selama setahun.	Berkas disimpan NV. Harapan.‖ Namun, tidak ada salinan.
Nav.	never	Kami menemui Nav. Lestari kemarin.	Kami menemui Nav. Lestari.‖ Ia sehat.
Ners.	never	Rapat dipimpin Ners. Hasan di Bogor.	Rapat dipimpin Ners. Hasan.‖ Semua hadir.
Ngr.	never	Surat itu ditulis Ngr. Lestari sendiri.	Surat itu ditulis Ngr. Lestari.‖ Isinya singkat.
Nn.	never	Menurut Nn. Hasan, pasal itu dihapus.	Usul itu datang dari Nn. Hasan.‖ Pemerintah menolak.
No.	before-name|before-number	Patroli lewat No. Merdeka setiap pagi.	Patroli lewat No. Merdeka.‖ Jalanan sepi.
Not.	never	Kami menemui Not. Hasan kemarin.	Kami menemui Not. Hasan.‖ Ia sehat.
Nr.	before-name|before-number	Mereka pindah ke Nr. Sukamaju tahun lalu.	Mereka pindah ke Nr. Sukamaju.‖ Rumahnya dijual.
Ns.	never	Surat itu ditulis Ns. Hasan sendiri.	Surat itu ditulis Ns. Hasan.‖ Isinya singkat.
Ny.	never	Menurut Ny. Lestari, pasal itu dihapus.	Usul itu datang dari Ny. Lestari.‖ Pemerintah menolak.
Nym.	never	Perundingan diikuti Nym. Hasan dan stafnya.	Perundingan diikuti Nym. Hasan.‖ Hasilnya belum diumumkan.
Okt.	before-number|capital	Perjanjian itu dimuat pada Okt. 28 naskah lama.	Di papan tertulis okt.‖ Mereka tertawa.
P.S.	never	Kapal berlayar P.S. Hasan menuju Ambon.	Kapal berlayar P.S. Hasan.‖ Mereka selamat.
PD.	before-name|never	Nota itu dibuat PD. Lestari untuk Menlu.	Nota itu dibuat PD. Lestari.‖ Semua setuju.
PLC.	company|final	Laba Nusa Jaya PLC. naik tajam.	Saham itu dibeli Nusa Jaya PLC.‖ Nilainya besar.
PMK.	before-number	Perjanjian itu dimuat pada PMK. 28 naskah lama.	Perjanjian itu dimuat pada PMK. 28.‖ Naskahnya tipis.
PO.	before-name	Berkas disimpan PO. Harapan selama setahun.	Berkas disimpan PO. Harapan.‖ Namun, tidak ada salinan.
POJK.	before-number	Keterangannya di POJK. 7 dan sesudahnya.	Keterangannya di POJK. 7.‖ Isinya pendek.
PP.	before-number	Lihat PP. 12 untuk rinciannya.	Lihat PP. 12.‖ Rinciannya lengkap.
PT.	before-name	Mereka pindah ke PT. Sukamaju tahun lalu.	Mereka pindah ke PT. Sukamaju.‖ Rumahnya dijual.
Pasc.	never	Perundingan diikuti Pasc. Hasan dan stafnya.	Perundingan diikuti Pasc. Hasan.‖ Hasilnya belum diumumkan.
Pdm.	never	Kami menemui Pdm. Lestari kemarin.	Kami menemui Pdm. Lestari.‖ Ia sehat.
Pdt.	never	Rapat dipimpin Pdt. Hasan di Bogor.	Rapat dipimpin Pdt. Hasan.‖ Semua hadir.
Peg.	before-name	Mereka pindah ke Peg. Sukamaju tahun lalu.	Mereka pindah ke Peg. Sukamaju.‖ Rumahnya dijual.
Pel.	before-name|capital	Berkas disimpan Pel. Harapan selama setahun.	Kata yang dicari ialah pel.‖ Semua setuju.
Pelab.	before-name	Patroli lewat Pelab. Merdeka setiap pagi.	Patroli lewat Pelab. Merdeka.‖ Jalanan sepi.
Pelda.	never	Kami menemui Pelda. Hasan kemarin.	Kami menemui Pelda. Hasan.‖ Ia sehat.
Peltu.	never	Rapat dipimpin Peltu. Lestari di Bogor.	Rapat dipimpin Peltu. Lestari.‖ Semua hadir.
Pen.	before-name	Berkas disimpan Pen. Harapan selama setahun.	Berkas disimpan Pen. Harapan.‖ Namun, tidak ada salinan.
Penerj.	before-name	Patroli lewat Penerj. Merdeka setiap pagi.	Patroli lewat Penerj. Merdeka.‖ Jalanan sepi.
Peny.	before-name	Kantornya di Peny. Melati dekat pasar.	Kantornya di Peny. Melati.‖ Ia tinggal di sana.
Penyunt.	before-name	Mereka pindah ke Penyunt. Sukamaju tahun lalu.	Mereka pindah ke Penyunt. Sukamaju.‖ Rumahnya dijual.
Per.	before-name|capital	Berkas disimpan Per. Harapan selama setahun.	Kata yang dicari ialah per.‖ Semua setuju.
Perbup.	before-number	Keterangannya di Perbup. 7 dan sesudahnya.	Keterangannya di Perbup. 7.‖ Isinya pendek.
Perc.	before-name	Kantornya di Perc. Melati dekat pasar.	Kantornya di Perc. Melati.‖ Ia tinggal di sana.
Perda.	before-number	Perjanjian itu dimuat pada Perda. 28 naskah lama.	Perjanjian itu dimuat pada Perda. 28.‖ Naskahnya tipis.
Pergub.	before-number	Mereka memeriksa Pergub. 5 lebih dahulu.	Mereka memeriksa Pergub. 5.‖ Semua benar.
Permen.	before-number	Keterangannya di Permen. 7 dan sesudahnya.	Keterangannya di Permen. 7.‖ Isinya pendek.
Perppu.	before-number	Lihat Perppu. 12 untuk rinciannya.	Lihat Perppu. 12.‖ Rinciannya lengkap.
Perpres.	before-number	Perjanjian itu dimuat pada Perpres. 28 naskah lama.	Perjanjian itu dimuat pada Perpres. 28.‖ Naskahnya tipis.
Perum.	before-name	Berkas disimpan Perum. Harapan selama setahun.	Berkas disimpan Perum. Harapan.‖ Namun, tidak ada salinan.
Perumh.	before-name	Patroli lewat Perumh. Merdeka setiap pagi.	Patroli lewat Perumh. Merdeka.‖ Jalanan sepi.
Perwal.	before-number	Lihat Perwal. 12 untuk rinciannya.	Lihat Perwal. 12.‖ Rinciannya lengkap.
Pgs.	never	Surat itu ditulis Pgs. Lestari sendiri.	Surat itu ditulis Pgs. Lestari.‖ Isinya singkat.
Ph.D.	final	Sidang dipimpin Hasan, Ph.D., di Solo.	Sidang dipimpin Hasan, Ph.D.‖ Semua saksi hadir.
Pj.	never	Perundingan diikuti Pj. Lestari dan stafnya.	Perundingan diikuti Pj. Lestari.‖ Hasilnya belum diumumkan.
Pjs.	never	Kami menemui Pjs. Hasan kemarin.	Kami menemui Pjs. Hasan.‖ Ia sehat.
Pkh.	before-number	Perjanjian itu dimuat pada Pkh. 28 naskah lama.	Perjanjian itu dimuat pada Pkh. 28.‖ Naskahnya tipis.
Plh.	never	Surat itu ditulis Plh. Hasan sendiri.	Surat itu ditulis Plh. Hasan.‖ Isinya singkat.
Plt.	never	Menurut Plt. Lestari, pasal itu dihapus.	Usul itu datang dari Plt. Lestari.‖ Pemerintah menolak.
Pnb.	never	Perundingan diikuti Pnb. Hasan dan stafnya.	Perundingan diikuti Pnb. Hasan.‖ Hasilnya belum diumumkan.
Pnt.	never	Kami menemui Pnt. Lestari kemarin.	Kami menemui Pnt. Lestari.‖ Ia sehat.
Pol.	never	Rapat dipimpin Pol. Hasan di Bogor.	Rapat dipimpin Pol. Hasan.‖ Semua hadir.
Poltek.	before-name	Patroli lewat Poltek. Merdeka setiap pagi.	Patroli lewat Poltek. Merdeka.‖ Jalanan sepi.
Pom.	never	Menurut Pom. Hasan, pasal itu dihapus.	Usul itu datang dari Pom. Hasan.‖ Pemerintah menolak.
Posy.	before-name	Mereka pindah ke Posy. Sukamaju tahun lalu.	Mereka pindah ke Posy. Sukamaju.‖ Rumahnya dijual.
Prada.	never	Kami menemui Prada. Hasan kemarin.	Kami menemui Prada. Hasan.‖ Ia sehat.
Praka.	never	Rapat dipimpin Praka. Lestari di Bogor.	Rapat dipimpin Praka. Lestari.‖ Semua hadir.
Pratu.	never	Surat itu ditulis Pratu. Hasan sendiri.	Surat itu ditulis Pratu. Hasan.‖ Isinya singkat.
Prm.	before-name	Mereka pindah ke Prm. Sukamaju tahun lalu.	Mereka pindah ke Prm. Sukamaju.‖ Rumahnya dijual.
Prodi.	before-name	Berkas disimpan Prodi. Harapan selama setahun.	Berkas disimpan Prodi. Harapan.‖ Namun, tidak ada salinan.
Prop.	before-name	Patroli lewat Prop. Merdeka setiap pagi.	Patroli lewat Prop. Merdeka.‖ Jalanan sepi.
Prov.	before-name	Kantornya di Prov. Melati dekat pasar.	Kantornya di Prov. Melati.‖ Ia tinggal di sana.
Ps.	before-name|before-number|capital	Mereka pindah ke Ps. Sukamaju tahun lalu.	Di papan tertulis ps.‖ Mereka tertawa.
Psi.	final	Dekan Hasan, Psi. membuka seminar.	Seminar dibuka Hasan, Psi.‖ Pesertanya banyak.
Psikol.	final	Sidang dipimpin Lestari, Psikol., di Solo.	Sidang dipimpin Lestari, Psikol.‖ Semua saksi hadir.
Psr.	before-name|capital	Kantornya di Psr. Melati dekat pasar.	Kata yang dicari ialah psr.‖ Semua setuju.
Pte.	company|final	Saham Bina Karya Pte. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya Pte.‖ Sidangnya pekan depan.
Pthn.	never	Surat itu ditulis Pthn. Hasan sendiri.	Surat itu ditulis Pthn. Hasan.‖ Isinya singkat.
Pty.	company|final	Kontrak diteken Samudra Raya Pty. di Batam.	Kapal dipesan Samudra Raya Pty.‖ Pembayarannya ditunda.
Purn.	never	Perundingan diikuti Purn. Hasan dan stafnya.	Perundingan diikuti Purn. Hasan.‖ Hasilnya belum diumumkan.
Pusk.	before-name	Mereka pindah ke Pusk. Sukamaju tahun lalu.	Mereka pindah ke Pusk. Sukamaju.‖ Rumahnya dijual.
Puskes.	before-name	Berkas disimpan Puskes. Harapan selama setahun.	Berkas disimpan Puskes. Harapan.‖ Namun, tidak ada salinan.
Puskesm.	before-name	Patroli lewat Puskesm. Merdeka setiap pagi.	Patroli lewat Puskesm. Merdeka.‖ Jalanan sepi.
Pvt.	company|final	Laba Nusa Jaya Pvt. naik tajam.	Saham itu dibeli Nusa Jaya Pvt.‖ Nilainya besar.
Q.S.	before-name	Mereka pindah ke Q.S. Sukamaju tahun lalu.	Mereka pindah ke Q.S. Sukamaju.‖ Rumahnya dijual.
QS.	before-name	Berkas disimpan QS. Harapan selama setahun.	Berkas disimpan QS. Harapan.‖ Namun, tidak ada salinan.
R.A.	capital|never	Rapat dipimpin R.A. Lestari di Bogor.	Di papan tertulis r.a.‖ Mereka tertawa.
R.Ay.	never	Surat itu ditulis R.Ay. Hasan sendiri.	Surat itu ditulis R.Ay. Hasan.‖ Isinya singkat.
R.B.	never	Menurut R.B. Lestari, pasal itu dihapus.	Usul itu datang dari R.B. Lestari.‖ Pemerintah menolak.
R.I.	place	Kapal itu milik R.I. Maritime Lines.	Kapal itu tiba di R.I.‖ Mereka menunggu.
R.M.	never	Kami menemui R.M. Lestari kemarin.	Kami menemui R.M. Lestari.‖ Ia sehat.
R.Ng.	never	Rapat dipimpin R.Ng. Hasan di Bogor.	Rapat dipimpin R.Ng. Hasan.‖ Semua hadir.
R.Ngt.	never	Surat itu ditulis R.Ngt. Lestari sendiri.	Surat itu ditulis R.Ngt. Lestari.‖ Isinya singkat.
R.P.	never	Menurut R.P. Hasan, pasal itu dihapus.	Usul itu datang dari R.P. Hasan.‖ Pemerintah menolak.
R.R.	never	Perundingan diikuti R.R. Lestari dan stafnya.	Perundingan diikuti R.R. Lestari.‖ Hasilnya belum diumumkan.
R.S.	before-name	Kantornya di R.S. Melati dekat pasar.	Kantornya di R.S. Melati.‖ Ia tinggal di sana.
RA.	never	Rapat dipimpin RA. Lestari di Bogor.	Rapat dipimpin RA. Lestari.‖ Semua hadir.
RAy.	never	Surat itu ditulis RAy. Hasan sendiri.	Surat itu ditulis RAy. Hasan.‖ Isinya singkat.
RM.	never	Menurut RM. Lestari, pasal itu dihapus.	Usul itu datang dari RM. Lestari.‖ Pemerintah menolak.
RNg.	never	Perundingan diikuti RNg. Hasan dan stafnya.	Perundingan diikuti RNg. Hasan.‖ Hasilnya belum diumumkan.
RS.	before-name	Mereka pindah ke RS. Sukamaju tahun lalu.	Mereka pindah ke RS. Sukamaju.‖ Rumahnya dijual.
RSB.	before-name	Berkas disimpan RSB. Harapan selama setahun.	Berkas disimpan RSB. Harapan.‖ Namun, tidak ada salinan.
RSI.	before-name	Patroli lewat RSI. Merdeka setiap pagi.	Patroli lewat RSI. Merdeka.‖ Jalanan sepi.
RSU.	before-name	Kantornya di RSU. Melati dekat pasar.	Kantornya di RSU. Melati.‖ Ia tinggal di sana.
RSUP.	before-name	Mereka pindah ke RSUP. Sukamaju tahun lalu.	Mereka pindah ke RSUP. Sukamaju.‖ Rumahnya dijual.
RT.	before-number	Mereka memeriksa RT. 5 lebih dahulu.	Mereka memeriksa RT. 5.‖ Semua benar.
RW.	before-number	Keterangannya di RW. 7 dan sesudahnya.	Keterangannya di RW. 7.‖ Isinya pendek.
Rab.	before-name|before-number|capital	Kantornya di Rab. Melati dekat pasar.	Kata yang dicari ialah rab.‖ Semua setuju.
Rd.	never	Menurut Rd. Lestari, pasal itu dihapus.	Usul itu datang dari Rd. Lestari.‖ Pemerintah menolak.
Red.	final	Bantuan obat, tenda, Red. tiba kemarin.	Bantuan obat, tenda, Red.‖ Pengungsi menunggu.
Rp.	before-number	Keterangannya di Rp. 7 dan sesudahnya.	Keterangannya di Rp. 7.‖ Isinya pendek.
Rr.	never	Rapat dipimpin Rr. Hasan di Bogor.	Rapat dipimpin Rr. Hasan.‖ Semua hadir.
Ruko.	before-name|before-number	Mereka pindah ke Ruko. Sukamaju tahun lalu.	Mereka pindah ke Ruko. Sukamaju.‖ Rumahnya dijual.
S$.	before-number	Mereka memeriksa S$. 5 lebih dahulu.	Mereka memeriksa S$. 5.‖ Semua benar.
S.A.	company|final	Kontrak diteken Samudra Raya S.A. di Batam.	Kapal dipesan Samudra Raya S.A.‖ Pembayarannya ditunda.
S.A.B.	final	Dekan Hasan, S.A.B. membuka seminar.	Seminar dibuka Hasan, S.A.B.‖ Pesertanya banyak.
S.A.P.	final	Sidang dipimpin Lestari, S.A.P., di Solo.	Sidang dipimpin Lestari, S.A.P.‖ Semua saksi hadir.
S.AB.	final	Narasumbernya Hasan, S.AB., dari Malang.	Narasumbernya Hasan, S.AB.‖ Ia ahli hukum laut.
S.AP.	final	Dekan Lestari, S.AP. membuka seminar.	Seminar dibuka Lestari, S.AP.‖ Pesertanya banyak.
S.Adm.	final	Sidang dipimpin Hasan, S.Adm., di Solo.	Sidang dipimpin Hasan, S.Adm.‖ Semua saksi hadir.
S.Ag.	final	Narasumbernya Lestari, S.Ag., dari Malang.	Narasumbernya Lestari, S.Ag.‖ Ia ahli hukum laut.
S.Agr.	final	Dekan Hasan, S.Agr. membuka seminar.	Seminar dibuka Hasan, S.Agr.‖ Pesertanya banyak.
S.Ak.	final	Sidang dipimpin Lestari, S.Ak., di Solo.	Sidang dipimpin Lestari, S.Ak.‖ Semua saksi hadir.
S.Akt.	final	Narasumbernya Hasan, S.Akt., dari Malang.	Narasumbernya Hasan, S.Akt.‖ Ia ahli hukum laut.
S.Ant.	final	Dekan Lestari, S.Ant. membuka seminar.	Seminar dibuka Lestari, S.Ant.‖ Pesertanya banyak.
S.Arl.	final	Sidang dipimpin Hasan, S.Arl., di Solo.	Sidang dipimpin Hasan, S.Arl.‖ Semua saksi hadir.
S.Ars.	final	Narasumbernya Lestari, S.Ars., dari Malang.	Narasumbernya Lestari, S.Ars.‖ Ia ahli hukum laut.
S.Bio.	final	Dekan Hasan, S.Bio. membuka seminar.	Seminar dibuka Hasan, S.Bio.‖ Pesertanya banyak.
S.Bns.	final	Sidang dipimpin Lestari, S.Bns., di Solo.	Sidang dipimpin Lestari, S.Bns.‖ Semua saksi hadir.
S.Des.	final	Narasumbernya Hasan, S.Des., dari Malang.	Narasumbernya Hasan, S.Des.‖ Ia ahli hukum laut.
S.Ds.	final	Dekan Lestari, S.Ds. membuka seminar.	Seminar dibuka Lestari, S.Ds.‖ Pesertanya banyak.
S.E.	final	Sidang dipimpin Hasan, S.E., di Solo.	Sidang dipimpin Hasan, S.E.‖ Semua saksi hadir.
S.E.I.	final	Narasumbernya Lestari, S.E.I., dari Malang.	Narasumbernya Lestari, S.E.I.‖ Ia ahli hukum laut.
S.EI.	final	Dekan Hasan, S.EI. membuka seminar.	Seminar dibuka Hasan, S.EI.‖ Pesertanya banyak.
S.Farm.	final	Sidang dipimpin Lestari, S.Farm., di Solo.	Sidang dipimpin Lestari, S.Farm.‖ Semua saksi hadir.
S.Fil.	final	Narasumbernya Hasan, S.Fil., dari Malang.	Narasumbernya Hasan, S.Fil.‖ Ia ahli hukum laut.
S.Fil.I.	final	Dekan Lestari, S.Fil.I. membuka seminar.	Seminar dibuka Lestari, S.Fil.I.‖ Pesertanya banyak.
S.Geo.	final	Sidang dipimpin Hasan, S.Geo., di Solo.	Sidang dipimpin Hasan, S.Geo.‖ Semua saksi hadir.
S.Gz.	final	Narasumbernya Lestari, S.Gz., dari Malang.	Narasumbernya Lestari, S.Gz.‖ Ia ahli hukum laut.
S.H.	final	Dekan Hasan, S.H. membuka seminar.	Seminar dibuka Hasan, S.H.‖ Pesertanya banyak.
S.H.I.	final	Sidang dipimpin Lestari, S.H.I., di Solo.	Sidang dipimpin Lestari, S.H.I.‖ Semua saksi hadir.
S.HI.	final	Narasumbernya Hasan, S.HI., dari Malang.	Narasumbernya Hasan, S.HI.‖ Ia ahli hukum laut.
S.Han.	final	Dekan Lestari, S.Han. membuka seminar.	Seminar dibuka Lestari, S.Han.‖ Pesertanya banyak.
S.Hum.	final	Sidang dipimpin Hasan, S.Hum., di Solo.	Sidang dipimpin Hasan, S.Hum.‖ Semua saksi hadir.
S.Hut.	final	Narasumbernya Lestari, S.Hut., dari Malang.	Narasumbernya Lestari, S.Hut.‖ Ia ahli hukum laut.
S.I.K.	final	Dekan Hasan, S.I.K. membuka seminar.	Seminar dibuka Hasan, S.I.K.‖ Pesertanya banyak.
S.I.Kom.	final	Sidang dipimpin Lestari, S.I.Kom., di Solo.	Sidang dipimpin Lestari, S.I.Kom.‖ Semua saksi hadir.
S.I.P.	final	Narasumbernya Hasan, S.I.P., dari Malang.	Narasumbernya Hasan, S.I.P.‖ Ia ahli hukum laut.
S.I.Pust.	final	Dekan Lestari, S.I.Pust. membuka seminar.	Seminar dibuka Lestari, S.I.Pust.‖ Pesertanya banyak.
S.IK.	final	Sidang dipimpin Hasan, S.IK., di Solo.	Sidang dipimpin Hasan, S.IK.‖ Semua saksi hadir.
S.IP.	final	Narasumbernya Lestari, S.IP., dari Malang.	Narasumbernya Lestari, S.IP.‖ Ia ahli hukum laut.
S.IPI.	final	Dekan Hasan, S.IPI. membuka seminar.	Seminar dibuka Hasan, S.IPI.‖ Pesertanya banyak.
S.Ikom.	final	Sidang dipimpin Lestari, S.Ikom., di Solo.	Sidang dipimpin Lestari, S.Ikom.‖ Semua saksi hadir.
S.In.	final	Narasumbernya Hasan, S.In., dari Malang.	Narasumbernya Hasan, S.In.‖ Ia ahli hukum laut.
S.Inf.	final	Dekan Lestari, S.Inf. membuka seminar.	Seminar dibuka Lestari, S.Inf.‖ Pesertanya banyak.
S.K.	before-number	Lihat S.K. 12 untuk rinciannya.	Lihat S.K. 12.‖ Rinciannya lengkap.
S.K.M.	final	Narasumbernya Lestari, S.K.M., dari Malang.	Narasumbernya Lestari, S.K.M.‖ Ia ahli hukum laut.
S.KG.	final	Dekan Hasan, S.KG. membuka seminar.	Seminar dibuka Hasan, S.KG.‖ Pesertanya banyak.
S.KH.	final	Sidang dipimpin Lestari, S.KH., di Solo.	Sidang dipimpin Lestari, S.KH.‖ Semua saksi hadir.
S.KM.	final	Narasumbernya Hasan, S.KM., dari Malang.	Narasumbernya Hasan, S.KM.‖ Ia ahli hukum laut.
S.Keb.	final	Dekan Lestari, S.Keb. membuka seminar.	Seminar dibuka Lestari, S.Keb.‖ Pesertanya banyak.
S.Ked.	final	Sidang dipimpin Hasan, S.Ked., di Solo.	Sidang dipimpin Hasan, S.Ked.‖ Semua saksi hadir.
S.Kedg.	final	Narasumbernya Lestari, S.Kedg., dari Malang.	Narasumbernya Lestari, S.Kedg.‖ Ia ahli hukum laut.
S.Kedh.	final	Dekan Hasan, S.Kedh. membuka seminar.	Seminar dibuka Hasan, S.Kedh.‖ Pesertanya banyak.
S.Kel.	final	Sidang dipimpin Lestari, S.Kel., di Solo.	Sidang dipimpin Lestari, S.Kel.‖ Semua saksi hadir.
S.Kep.	final	Narasumbernya Hasan, S.Kep., dari Malang.	Narasumbernya Hasan, S.Kep.‖ Ia ahli hukum laut.
S.Kes.	final	Dekan Lestari, S.Kes. membuka seminar.	Seminar dibuka Lestari, S.Kes.‖ Pesertanya banyak.
S.Kom.	final	Sidang dipimpin Hasan, S.Kom., di Solo.	Sidang dipimpin Hasan, S.Kom.‖ Semua saksi hadir.
S.Kom.I.	final	Narasumbernya Lestari, S.Kom.I., dari Malang.	Narasumbernya Lestari, S.Kom.I.‖ Ia ahli hukum laut.
S.Kpm.	final	Dekan Hasan, S.Kpm. membuka seminar.	Seminar dibuka Hasan, S.Kpm.‖ Pesertanya banyak.
S.Li.	final	Sidang dipimpin Lestari, S.Li., di Solo.	Sidang dipimpin Lestari, S.Li.‖ Semua saksi hadir.
S.Ling.	final	Narasumbernya Hasan, S.Ling., dari Malang.	Narasumbernya Hasan, S.Ling.‖ Ia ahli hukum laut.
S.M.	final	Dekan Lestari, S.M. membuka seminar.	Seminar dibuka Lestari, S.M.‖ Pesertanya banyak.
S.MB.	final	Sidang dipimpin Hasan, S.MB., di Solo.	Sidang dipimpin Hasan, S.MB.‖ Semua saksi hadir.
S.Mat.	final	Narasumbernya Lestari, S.Mat., dari Malang.	Narasumbernya Lestari, S.Mat.‖ Ia ahli hukum laut.
S.Or.	final	Dekan Hasan, S.Or. membuka seminar.	Seminar dibuka Hasan, S.Or.‖ Pesertanya banyak.
S.P.	final	Sidang dipimpin Lestari, S.P., di Solo.	Sidang dipimpin Lestari, S.P.‖ Semua saksi hadir.
S.Par.	final	Narasumbernya Hasan, S.Par., dari Malang.	Narasumbernya Hasan, S.Par.‖ Ia ahli hukum laut.
S.Pd.	final	Dekan Lestari, S.Pd. membuka seminar.	Seminar dibuka Lestari, S.Pd.‖ Pesertanya banyak.
S.Pd.I.	final	Sidang dipimpin Hasan, S.Pd.I., di Solo.	Sidang dipimpin Hasan, S.Pd.I.‖ Semua saksi hadir.
S.Pd.SD.	final	Narasumbernya Lestari, S.Pd.SD., dari Malang.	Narasumbernya Lestari, S.Pd.SD.‖ Ia ahli hukum laut.
S.Pi.	final	Dekan Hasan, S.Pi. membuka seminar.	Seminar dibuka Hasan, S.Pi.‖ Pesertanya banyak.
S.Pol.	final	Sidang dipimpin Lestari, S.Pol., di Solo.	Sidang dipimpin Lestari, S.Pol.‖ Semua saksi hadir.
S.Psi.	final	Narasumbernya Hasan, S.Psi., dari Malang.	Narasumbernya Hasan, S.Psi.‖ Ia ahli hukum laut.
S.Pt.	final	Dekan Lestari, S.Pt. membuka seminar.	Seminar dibuka Lestari, S.Pt.‖ Pesertanya banyak.
S.Pust.	final	Sidang dipimpin Hasan, S.Pust., di Solo.	Sidang dipimpin Hasan, S.Pust.‖ Semua saksi hadir.
S.S.	final	Narasumbernya Lestari, S.S., dari Malang.	Narasumbernya Lestari, S.S.‖ Ia ahli hukum laut.
S.SI.	final	Dekan Hasan, S.SI. membuka seminar.	Seminar dibuka Hasan, S.SI.‖ Pesertanya banyak.
S.ST.	final	Sidang dipimpin Lestari, S.ST., di Solo.	Sidang dipimpin Lestari, S.ST.‖ Semua saksi hadir.
S.STP.	final	Narasumbernya Hasan, S.STP., dari Malang.	Narasumbernya Hasan, S.STP.‖ Ia ahli hukum laut.
S.Sn.	final	Dekan Lestari, S.Sn. membuka seminar.	Seminar dibuka Lestari, S.Sn.‖ Pesertanya banyak.
S.Sos.	final	Sidang dipimpin Hasan, S.Sos., di Solo.	Sidang dipimpin Hasan, S.Sos.‖ Semua saksi hadir.
S.Sos.I.	final	Narasumbernya Lestari, S.Sos.I., dari Malang.	Narasumbernya Lestari, S.Sos.I.‖ Ia ahli hukum laut.
S.Stat.	final	Dekan Hasan, S.Stat. membuka seminar.	Seminar dibuka Hasan, S.Stat.‖ Pesertanya banyak.
S.Sy.	final	Sidang dipimpin Lestari, S.Sy., di Solo.	Sidang dipimpin Lestari, S.Sy.‖ Semua saksi hadir.
S.T.	final	Narasumbernya Hasan, S.T., dari Malang.	Narasumbernya Hasan, S.T.‖ Ia ahli hukum laut.
S.T.P.	final	Dekan Lestari, S.T.P. membuka seminar.	Seminar dibuka Lestari, S.T.P.‖ Pesertanya banyak.
S.TP.	final	Sidang dipimpin Hasan, S.TP., di Solo.	Sidang dipimpin Hasan, S.TP.‖ Semua saksi hadir.
S.Tekp.	final	Narasumbernya Lestari, S.Tekp., dari Malang.	Narasumbernya Lestari, S.Tekp.‖ Ia ahli hukum laut.
S.Th.	final	Dekan Hasan, S.Th. membuka seminar.	Seminar dibuka Hasan, S.Th.‖ Pesertanya banyak.
S.Th.I.	final	Sidang dipimpin Lestari, S.Th.I., di Solo.	Sidang dipimpin Lestari, S.Th.I.‖ Semua saksi hadir.
S.Tr.	final	Narasumbernya Hasan, S.Tr., dari Malang.	Narasumbernya Hasan, S.Tr.‖ Ia ahli hukum laut.
S.Tr.K.	final	Dekan Lestari, S.Tr.K. membuka seminar.	Seminar dibuka Lestari, S.Tr.K.‖ Pesertanya banyak.
SAW.	final	Mereka membawa beras, gula, SAW. dari desa.	Mereka membawa beras, gula, SAW.‖ Semua habis dibagikan.
SK.	before-number	Perjanjian itu dimuat pada SK. 28 naskah lama.	Perjanjian itu dimuat pada SK. 28.‖ Naskahnya tipis.
SWT.	final	Bantuan obat, tenda, SWT. tiba kemarin.	Bantuan obat, tenda, SWT.‖ Pengungsi menunggu.
Sab.	before-number|capital	Keterangannya di Sab. 7 dan sesudahnya.	Di papan tertulis sab.‖ Mereka tertawa.
Saf.	before-name|before-number|capital	Kantornya di Saf. Melati dekat pasar.	Kata yang dicari ialah saf.‖ Semua setuju.
Sbr.	before-name	Mereka pindah ke Sbr. Sukamaju tahun lalu.	Mereka pindah ke Sbr. Sukamaju.‖ Rumahnya dijual.
Sdn.	company|final	Laba Nusa Jaya Sdn. naik tajam.	Saham itu dibeli Nusa Jaya Sdn.‖ Nilainya besar.
Sdr.	never	Kami menemui Sdr. Lestari kemarin.	Kami menemui Sdr. Lestari.‖ Ia sehat.
Sdra.	never	Rapat dipimpin Sdra. Hasan di Bogor.	Rapat dipimpin Sdra. Hasan.‖ Semua hadir.
Sdri.	never	Surat itu ditulis Sdri. Lestari sendiri.	Surat itu ditulis Sdri. Lestari.‖ Isinya singkat.
Sei.	before-name	Berkas disimpan Sei. Harapan selama setahun.	Berkas disimpan Sei. Harapan.‖ Namun, tidak ada salinan.
Sek.	before-name	Patroli lewat Sek. Merdeka setiap pagi.	Patroli lewat Sek. Merdeka.‖ Jalanan sepi.
Sekjen.	before-name	Kantornya di Sekjen. Melati dekat pasar.	Kantornya di Sekjen. Melati.‖ Ia tinggal di sana.
Sekr.	before-name	Mereka pindah ke Sekr. Sukamaju tahun lalu.	Mereka pindah ke Sekr. Sukamaju.‖ Rumahnya dijual.
Sekum.	before-name	Berkas disimpan Sekum. Harapan selama setahun.	Berkas disimpan Sekum. Harapan.‖ Namun, tidak ada salinan.
Sel.	before-name|before-number|capital	Patroli lewat Sel. Merdeka setiap pagi.	Di papan tertulis sel.‖ Mereka tertawa.
Sen.	before-number|capital	Lihat Sen. 12 untuk rinciannya.	Kata yang dicari ialah sen.‖ Semua setuju.
Sep.	before-number|capital	Perjanjian itu dimuat pada Sep. 28 naskah lama.	Di papan tertulis sep.‖ Mereka tertawa.
Serda.	never	Rapat dipimpin Serda. Hasan di Bogor.	Rapat dipimpin Serda. Hasan.‖ Semua hadir.
Serka.	never	Surat itu ditulis Serka. Lestari sendiri.	Surat itu ditulis Serka. Lestari.‖ Isinya singkat.
Serma.	never	Menurut Serma. Hasan, pasal itu dihapus.	Usul itu datang dari Serma. Hasan.‖ Pemerintah menolak.
Sertu.	never	Perundingan diikuti Sertu. Lestari dan stafnya.	Perundingan diikuti Sertu. Lestari.‖ Hasilnya belum diumumkan.
Smbr.	before-name	Berkas disimpan Smbr. Harapan selama setahun.	Berkas disimpan Smbr. Harapan.‖ Namun, tidak ada salinan.
Sp.	never	Nota itu dibuat Sp. Lestari untuk Menlu.	Nota itu dibuat Sp. Lestari.‖ Semua setuju.
Sp.A.	final	Sidang dipimpin Hasan, Sp.A., di Solo.	Sidang dipimpin Hasan, Sp.A.‖ Semua saksi hadir.
Sp.An.	final	Narasumbernya Lestari, Sp.An., dari Malang.	Narasumbernya Lestari, Sp.An.‖ Ia ahli hukum laut.
Sp.B.	final	Dekan Hasan, Sp.B. membuka seminar.	Seminar dibuka Hasan, Sp.B.‖ Pesertanya banyak.
Sp.B.S.	final	Sidang dipimpin Lestari, Sp.B.S., di Solo.	Sidang dipimpin Lestari, Sp.B.S.‖ Semua saksi hadir.
Sp.BM.	final	Narasumbernya Hasan, Sp.BM., dari Malang.	Narasumbernya Hasan, Sp.BM.‖ Ia ahli hukum laut.
Sp.BP.	final	Dekan Lestari, Sp.BP. membuka seminar.	Seminar dibuka Lestari, Sp.BP.‖ Pesertanya banyak.
Sp.BS.	final	Sidang dipimpin Hasan, Sp.BS., di Solo.	Sidang dipimpin Hasan, Sp.BS.‖ Semua saksi hadir.
Sp.BTKV.	final	Narasumbernya Lestari, Sp.BTKV., dari Malang.	Narasumbernya Lestari, Sp.BTKV.‖ Ia ahli hukum laut.
Sp.D.V.	final	Dekan Hasan, Sp.D.V. membuka seminar.	Seminar dibuka Hasan, Sp.D.V.‖ Pesertanya banyak.
Sp.DV.	final	Sidang dipimpin Lestari, Sp.DV., di Solo.	Sidang dipimpin Lestari, Sp.DV.‖ Semua saksi hadir.
Sp.EM.	final	Narasumbernya Hasan, Sp.EM., dari Malang.	Narasumbernya Hasan, Sp.EM.‖ Ia ahli hukum laut.
Sp.F.	final	Dekan Lestari, Sp.F. membuka seminar.	Seminar dibuka Lestari, Sp.F.‖ Pesertanya banyak.
Sp.FK.	final	Sidang dipimpin Hasan, Sp.FK., di Solo.	Sidang dipimpin Hasan, Sp.FK.‖ Semua saksi hadir.
Sp.FM.	final	Narasumbernya Lestari, Sp.FM., dari Malang.	Narasumbernya Lestari, Sp.FM.‖ Ia ahli hukum laut.
Sp.GK.	final	Dekan Hasan, Sp.GK. membuka seminar.	Seminar dibuka Hasan, Sp.GK.‖ Pesertanya banyak.
Sp.JP.	final	Sidang dipimpin Lestari, Sp.JP., di Solo.	Sidang dipimpin Lestari, Sp.JP.‖ Semua saksi hadir.
Sp.K.	final	Narasumbernya Hasan, Sp.K., dari Malang.	Narasumbernya Hasan, Sp.K.‖ Ia ahli hukum laut.
Sp.KFR.	final	Dekan Lestari, Sp.KFR. membuka seminar.	Seminar dibuka Lestari, Sp.KFR.‖ Pesertanya banyak.
Sp.KG.	final	Sidang dipimpin Hasan, Sp.KG., di Solo.	Sidang dipimpin Hasan, Sp.KG.‖ Semua saksi hadir.
Sp.KGA.	final	Narasumbernya Lestari, Sp.KGA., dari Malang.	Narasumbernya Lestari, Sp.KGA.‖ Ia ahli hukum laut.
Sp.KJ.	final	Dekan Hasan, Sp.KJ. membuka seminar.	Seminar dibuka Hasan, Sp.KJ.‖ Pesertanya banyak.
Sp.KK.	final	Sidang dipimpin Lestari, Sp.KK., di Solo.	Sidang dipimpin Lestari, Sp.KK.‖ Semua saksi hadir.
Sp.M.	final	Narasumbernya Hasan, Sp.M., dari Malang.	Narasumbernya Hasan, Sp.M.‖ Ia ahli hukum laut.
Sp.MK.	final	Dekan Lestari, Sp.MK. membuka seminar.	Seminar dibuka Lestari, Sp.MK.‖ Pesertanya banyak.
Sp.N.	final	Sidang dipimpin Hasan, Sp.N., di Solo.	Sidang dipimpin Hasan, Sp.N.‖ Semua saksi hadir.
Sp.O.G.	final	Narasumbernya Lestari, Sp.O.G., dari Malang.	Narasumbernya Lestari, Sp.O.G.‖ Ia ahli hukum laut.
Sp.OG.	final	Dekan Hasan, Sp.OG. membuka seminar.	Seminar dibuka Hasan, Sp.OG.‖ Pesertanya banyak.
Sp.OT.	final	Sidang dipimpin Lestari, Sp.OT., di Solo.	Sidang dipimpin Lestari, Sp.OT.‖ Semua saksi hadir.
Sp.Ok.	final	Narasumbernya Hasan, Sp.Ok., dari Malang.	Narasumbernya Hasan, Sp.Ok.‖ Ia ahli hukum laut.
Sp.Onk.	final	Dekan Lestari, Sp.Onk. membuka seminar.	Seminar dibuka Lestari, Sp.Onk.‖ Pesertanya banyak.
Sp.Ort.	final	Sidang dipimpin Hasan, Sp.Ort., di Solo.	Sidang dipimpin Hasan, Sp.Ort.‖ Semua saksi hadir.
Sp.P.	final	Narasumbernya Lestari, Sp.P., dari Malang.	Narasumbernya Lestari, Sp.P.‖ Ia ahli hukum laut.
Sp.P.D.	final	Dekan Hasan, Sp.P.D. membuka seminar.	Seminar dibuka Hasan, Sp.P.D.‖ Pesertanya banyak.
Sp.PA.	final	Sidang dipimpin Lestari, Sp.PA., di Solo.	Sidang dipimpin Lestari, Sp.PA.‖ Semua saksi hadir.
Sp.PD.	final	Narasumbernya Hasan, Sp.PD., dari Malang.	Narasumbernya Hasan, Sp.PD.‖ Ia ahli hukum laut.
Sp.PK.	final	Dekan Lestari, Sp.PK. membuka seminar.	Seminar dibuka Lestari, Sp.PK.‖ Pesertanya banyak.
Sp.Par.	final	Sidang dipimpin Hasan, Sp.Par., di Solo.	Sidang dipimpin Hasan, Sp.Par.‖ Semua saksi hadir.
Sp.Perio.	final	Narasumbernya Lestari, Sp.Perio., dari Malang.	Narasumbernya Lestari, Sp.Perio.‖ Ia ahli hukum laut.
Sp.Pros.	final	Dekan Hasan, Sp.Pros. membuka seminar.	Seminar dibuka Hasan, Sp.Pros.‖ Pesertanya banyak.
Sp.RM.	final	Sidang dipimpin Lestari, Sp.RM., di Solo.	Sidang dipimpin Lestari, Sp.RM.‖ Semua saksi hadir.
Sp.Rad.	final	Narasumbernya Hasan, Sp.Rad., dari Malang.	Narasumbernya Hasan, Sp.Rad.‖ Ia ahli hukum laut.
Sp.S.	final	Dekan Lestari, Sp.S. membuka seminar.	Seminar dibuka Lestari, Sp.S.‖ Pesertanya banyak.
Sp.T.H.T.	final	Sidang dipimpin Hasan, Sp.T.H.T., di Solo.	Sidang dipimpin Hasan, Sp.T.H.T.‖ Semua saksi hadir.
Sp.THT-KL.	final	Narasumbernya Lestari, Sp.THT-KL., dari Malang.	Narasumbernya Lestari, Sp.THT-KL.‖ Ia ahli hukum laut.
Sp.THT.	final	Dekan Hasan, Sp.THT. membuka seminar.	Seminar dibuka Hasan, Sp.THT.‖ Pesertanya banyak.
Sp.U.	final	Sidang dipimpin Lestari, Sp.U., di Solo.	Sidang dipimpin Lestari, Sp.U.‖ Semua saksi hadir.
Spd.	never	Kapal berlayar Spd. Hasan menuju Ambon.	Kapal berlayar Spd. Hasan.‖ Mereka selamat.
Sta.	before-name|capital	Patroli lewat Sta. Merdeka setiap pagi.	Di papan tertulis sta.‖ Mereka tertawa.
Sub.	before-name|capital	Kantornya di Sub. Melati dekat pasar.	Kata yang dicari ialah sub.‖ Semua setuju.
Subag.	before-name	Mereka pindah ke Subag. Sukamaju tahun lalu.	Mereka pindah ke Subag. Sukamaju.‖ Rumahnya dijual.
Subbag.	before-name	Berkas disimpan Subbag. Harapan selama setahun.	Berkas disimpan Subbag. Harapan.‖ Namun, tidak ada salinan.
Subdit.	before-name	Patroli lewat Subdit. Merdeka setiap pagi.	Patroli lewat Subdit. Merdeka.‖ Jalanan sepi.
Sya.	before-name|before-number|capital	Kantornya di Sya. Melati dekat pasar.	Kata yang dicari ialah sya.‖ Semua setuju.
Tb.	never	Kami menemui Tb. Lestari kemarin.	Kami menemui Tb. Lestari.‖ Ia sehat.
Tbk.	company|final	Laba Nusa Jaya Tbk. naik tajam.	Saham itu dibeli Nusa Jaya Tbk.‖ Nilainya besar.
Teng.	before-name	Patroli lewat Teng. Merdeka setiap pagi.	Patroli lewat Teng. Merdeka.‖ Jalanan sepi.
Ter.	before-name|capital	Kantornya di Ter. Melati dekat pasar.	Kata yang dicari ialah ter.‖ Semua setuju.
Terj.	before-name	Mereka pindah ke Terj. Sukamaju tahun lalu.	Mereka pindah ke Terj. Sukamaju.‖ Rumahnya dijual.
Tg.	before-name	Berkas disimpan Tg. Harapan selama setahun.	Berkas disimpan Tg. Harapan.‖ Namun, tidak ada salinan.
Tgk.	never	Rapat dipimpin Tgk. Lestari di Bogor.	Rapat dipimpin Tgk. Lestari.‖ Semua hadir.
Tj.	before-name	Kantornya di Tj. Melati dekat pasar.	Kantornya di Tj. Melati.‖ Ia tinggal di sana.
Tjok.	never	Menurut Tjok. Lestari, pasal itu dihapus.	Usul itu datang dari Tjok. Lestari.‖ Pemerintah menolak.
Tk.	never	Perundingan diikuti Tk. Hasan dan stafnya.	Perundingan diikuti Tk. Hasan.‖ Hasilnya belum diumumkan.
Tlk.	before-name	Patroli lewat Tlk. Merdeka setiap pagi.	Patroli lewat Tlk. Merdeka.‖ Jalanan sepi.
Tn.	never	Rapat dipimpin Tn. Hasan di Bogor.	Rapat dipimpin Tn. Hasan.‖ Semua hadir.
UD.	before-name	Mereka pindah ke UD. Sukamaju tahun lalu.	Mereka pindah ke UD. Sukamaju.‖ Rumahnya dijual.
US$.	before-number	Mereka memeriksa US$. 5 lebih dahulu.	Mereka memeriksa US$. 5.‖ Semua benar.
UU.	before-number	Keterangannya di UU. 7 dan sesudahnya.	Keterangannya di UU. 7.‖ Isinya pendek.
UUD.	before-number	Lihat UUD. 12 untuk rinciannya.	Lihat UUD. 12.‖ Rinciannya lengkap.
Ul.	before-number	Perjanjian itu dimuat pada Ul. 28 naskah lama.	Perjanjian itu dimuat pada Ul. 28.‖ Naskahnya tipis.
Univ.	before-name	Berkas disimpan Univ. Harapan selama setahun.	Berkas disimpan Univ. Harapan.‖ Namun, tidak ada salinan.
Ust.	never	Menurut Ust. Lestari, pasal itu dihapus.	Usul itu datang dari Ust. Lestari.‖ Pemerintah menolak.
Ustaz.	never	Perundingan diikuti Ustaz. Hasan dan stafnya.	Perundingan diikuti Ustaz. Hasan.‖ Hasilnya belum diumumkan.
Ustz.	never	Kami menemui Ustz. Lestari kemarin.	Kami menemui Ustz. Lestari.‖ Ia sehat.
Utr.	before-name	Berkas disimpan Utr. Harapan selama setahun.	Berkas disimpan Utr. Harapan.‖ Namun, tidak ada salinan.
Wabup.	before-name	Patroli lewat Wabup. Merdeka setiap pagi.	Patroli lewat Wabup. Merdeka.‖ Jalanan sepi.
Wagub.	before-name	Kantornya di Wagub. Melati dekat pasar.	Kantornya di Wagub. Melati.‖ Ia tinggal di sana.
Wak.	before-name|capital	Mereka pindah ke Wak. Sukamaju tahun lalu.	Di papan tertulis wak.‖ Mereka tertawa.
Waka.	before-name	Berkas disimpan Waka. Harapan selama setahun.	Berkas disimpan Waka. Harapan.‖ Namun, tidak ada salinan.
Wawali.	before-name	Patroli lewat Wawali. Merdeka setiap pagi.	Patroli lewat Wawali. Merdeka.‖ Jalanan sepi.
Why.	before-number	Lihat Why. 12 untuk rinciannya.	Lihat Why. 12.‖ Rinciannya lengkap.
Wk.	before-name	Mereka pindah ke Wk. Sukamaju tahun lalu.	Mereka pindah ke Wk. Sukamaju.‖ Rumahnya dijual.
Wkl.	before-name	Berkas disimpan Wkl. Harapan selama setahun.	Berkas disimpan Wkl. Harapan.‖ Namun, tidak ada salinan.
Wy.	never	Kami menemui Wy. Lestari kemarin.	Kami menemui Wy. Lestari.‖ Ia sehat.
Yak.	before-number	Lihat Yak. 12 untuk rinciannya.	Lihat Yak. 12.‖ Rinciannya lengkap.
Yay.	before-name	Mereka pindah ke Yay. Sukamaju tahun lalu.	Mereka pindah ke Yay. Sukamaju.‖ Rumahnya dijual.
Yeh.	before-number	Mereka memeriksa Yeh. 5 lebih dahulu.	Mereka memeriksa Yeh. 5.‖ Semua benar.
Yer.	before-number	Keterangannya di Yer. 7 dan sesudahnya.	Keterangannya di Yer. 7.‖ Isinya pendek.
Yes.	before-number|capital	Lihat Yes. 12 untuk rinciannya.	Kata yang dicari ialah yes.‖ Semua setuju.
Ykh.	never	Rapat dipimpin Ykh. Lestari di Bogor.	Rapat dipimpin Ykh. Lestari.‖ Semua hadir.
Yoh.	before-number	Mereka memeriksa Yoh. 5 lebih dahulu.	Mereka memeriksa Yoh. 5.‖ Semua benar.
Yon.	before-name	Patroli lewat Yon. Merdeka setiap pagi.	Patroli lewat Yon. Merdeka.‖ Jalanan sepi.
Ytc.	never	Perundingan diikuti Ytc. Hasan dan stafnya.	Perundingan diikuti Ytc. Hasan.‖ Hasilnya belum diumumkan.
Yth.	never	Kami menemui Yth. Lestari kemarin.	Kami menemui Yth. Lestari.‖ Ia sehat.
Yts.	never	Rapat dipimpin Yts. Hasan di Bogor.	Rapat dipimpin Yts. Hasan.‖ Semua hadir.
Zulh.	before-name|before-number|capital	Patroli lewat Zulh. Merdeka setiap pagi.	Di papan tertulis zulh.‖ Mereka tertawa.
Zulk.	before-name|before-number|capital	Kantornya di Zulk. Melati dekat pasar.	Kata yang dicari ialah zulk.‖ Semua setuju.
a.d.	never	Dana disimpan a.d. Lestari sejak Mei.	Dana disimpan a.d. Lestari.‖ Bunganya kecil.
a.i.	never	Kapal berlayar a.i. Hasan menuju Ambon.	Kapal berlayar a.i. Hasan.‖ Mereka selamat.
a.l.	never	Nota itu dibuat a.l. Lestari untuk Menlu.	Nota itu dibuat a.l. Lestari.‖ Semua setuju.
a.n.	never	Surat itu dikirim a.n. Hasan di Bandung.	Surat itu dikirim a.n. Hasan.‖ Isinya singkat.
a.n.b.	never	Dana disimpan a.n.b. Lestari sejak Mei.	Dana disimpan a.n.b. Lestari.‖ Bunganya kecil.
a.p.	never	Kapal berlayar a.p. Hasan menuju Ambon.	Kapal berlayar a.p. Hasan.‖ Mereka selamat.
a/n.	never	Nota itu dibuat a/n. Lestari untuk Menlu.	Nota itu dibuat a/n. Lestari.‖ Semua setuju.
abbr.	final	Bantuan obat, tenda, abbr. tiba kemarin.	Bantuan obat, tenda, abbr.‖ Pengungsi menunggu.
ay.	before-number	Perjanjian itu dimuat pada ay. 28 naskah lama.	Perjanjian itu dimuat pada ay. 28.‖ Naskahnya tipis.
ayt.	before-number	Mereka memeriksa ayt. 5 lebih dahulu.	Mereka memeriksa ayt. 5.‖ Semua benar.
b.d.	never	Nota itu dibuat b.d. Lestari untuk Menlu.	Nota itu dibuat b.d. Lestari.‖ Semua setuju.
bab.	before-number	Lihat bab. 12 untuk rinciannya.	Lihat bab. 12.‖ Rinciannya lengkap.
bdk.	never	Dana disimpan bdk. Lestari sejak Mei.	Dana disimpan bdk. Lestari.‖ Bunganya kecil.
bgn.	before-number	Mereka memeriksa bgn. 5 lebih dahulu.	Mereka memeriksa bgn. 5.‖ Semua benar.
bhw.	never	Nota itu dibuat bhw. Lestari untuk Menlu.	Nota itu dibuat bhw. Lestari.‖ Semua setuju.
bln.	before-number	Lihat bln. 12 untuk rinciannya.	Lihat bln. 12.‖ Rinciannya lengkap.
blok.	before-number	Perjanjian itu dimuat pada blok. 28 naskah lama.	Perjanjian itu dimuat pada blok. 28.‖ Naskahnya tipis.
bnd.	never	Kapal berlayar bnd. Hasan menuju Ambon.	Kapal berlayar bnd. Hasan.‖ Mereka selamat.
c.q.	never	Nota itu dibuat c.q. Lestari untuk Menlu.	Nota itu dibuat c.q. Lestari.‖ Semua setuju.
c.s.	final	Bantuan obat, tenda, c.s. tiba kemarin.	Bantuan obat, tenda, c.s.‖ Pengungsi menunggu.
cal.	before-number	Perjanjian itu dimuat pada cal. 28 naskah lama.	Perjanjian itu dimuat pada cal. 28.‖ Naskahnya tipis.
cet.	before-number	Mereka memeriksa cet. 5 lebih dahulu.	Mereka memeriksa cet. 5.‖ Semua benar.
cq.	never	Nota itu dibuat cq. Lestari untuk Menlu.	Nota itu dibuat cq. Lestari.‖ Semua setuju.
cs.	final	Mereka membawa beras, gula, cs. dari desa.	Mereka membawa beras, gula, cs.‖ Semua habis dibagikan.
ctk.	before-number	Perjanjian itu dimuat pada ctk. 28 naskah lama.	Perjanjian itu dimuat pada ctk. 28.‖ Naskahnya tipis.
d.	before-number	Mereka memeriksa d. 5 lebih dahulu.	Mereka memeriksa d. 5.‖ Semua benar.
d.a.	never	Nota itu dibuat d.a. Lestari untuk Menlu.	Nota itu dibuat d.a. Lestari.‖ Semua setuju.
d.h.	never	Surat itu dikirim d.h. Hasan di Bandung.	Surat itu dikirim d.h. Hasan.‖ Isinya singkat.
d.h.i.	never	Dana disimpan d.h.i. Lestari sejak Mei.	Dana disimpan d.h.i. Lestari.‖ Bunganya kecil.
d.l.	never	Kapal berlayar d.l. Hasan menuju Ambon.	Kapal berlayar d.l. Hasan.‖ Mereka selamat.
d/a.	never	Nota itu dibuat d/a. Lestari untuk Menlu.	Nota itu dibuat d/a. Lestari.‖ Semua setuju.
d/h.	never	Surat itu dikirim d/h. Hasan di Bandung.	Surat itu dikirim d/h. Hasan.‖ Isinya singkat.
dg.	never	Dana disimpan dg. Lestari sejak Mei.	Dana disimpan dg. Lestari.‖ Bunganya kecil.
dgn.	never	Kapal berlayar dgn. Hasan menuju Ambon.	Kapal berlayar dgn. Hasan.‖ Mereka selamat.
dhi.	never	Nota itu dibuat dhi. Lestari untuk Menlu.	Nota itu dibuat dhi. Lestari.‖ Semua setuju.
dkk.	final	Mereka membawa beras, gula, dkk. dari desa.	Mereka membawa beras, gula, dkk.‖ Semua habis dibagikan.
dll.	final	Radar, kapal, dll. dibeli tahun ini.	Radar, kapal, dll.‖ Harganya mahal.
dlm.	never	Kapal berlayar dlm. Hasan menuju Ambon.	Kapal berlayar dlm. Hasan.‖ Mereka selamat.
dlsb.	final	Mereka membawa beras, gula, dlsb. dari desa.	Mereka membawa beras, gula, dlsb.‖ Semua habis dibagikan.
dr.	never|small-title	Menurut dr. Hasan, pasal itu dihapus.	Usul itu datang dari dr. Hasan.‖ Pemerintah menolak.
drg.	never|small-title	Perundingan diikuti drg. Lestari dan stafnya.	Perundingan diikuti drg. Lestari.‖ Hasilnya belum diumumkan.
drh.	never|small-title	Kami menemui drh. Hasan kemarin.	Kami menemui drh. Hasan.‖ Ia sehat.
dsb.	final	Radar, kapal, dsb. dibeli tahun ini.	Radar, kapal, dsb.‖ Harganya mahal.
dsj.	final	Bantuan obat, tenda, dsj. tiba kemarin.	Bantuan obat, tenda, dsj.‖ Pengungsi menunggu.
dst.	final	Mereka membawa beras, gula, dst. dari desa.	Mereka membawa beras, gula, dst.‖ Semua habis dibagikan.
dstnya.	final	Radar, kapal, dstnya. dibeli tahun ini.	Radar, kapal, dstnya.‖ Harganya mahal.
dtk.	final	Bantuan obat, tenda, dtk. tiba kemarin.	Bantuan obat, tenda, dtk.‖ Pengungsi menunggu.
eks.	final	Mereka membawa beras, gula, eks. dari desa.	Mereka membawa beras, gula, eks.‖ Semua habis dibagikan.
ekspl.	final	Radar, kapal, ekspl. dibeli tahun ini.	Radar, kapal, ekspl.‖ Harganya mahal.
ext.	before-number	Mereka memeriksa ext. 5 lebih dahulu.	Mereka memeriksa ext. 5.‖ Semua benar.
f.	before-number	Keterangannya di f. 7 dan sesudahnya.	Keterangannya di f. 7.‖ Isinya pendek.
faks.	before-number	Lihat faks. 12 untuk rinciannya.	Lihat faks. 12.‖ Rinciannya lengkap.
fax.	before-number	Perjanjian itu dimuat pada fax. 28 naskah lama.	Perjanjian itu dimuat pada fax. 28.‖ Naskahnya tipis.
ff.	before-number	Mereka memeriksa ff. 5 lebih dahulu.	Mereka memeriksa ff. 5.‖ Semua benar.
gb.	before-number	Keterangannya di gb. 7 dan sesudahnya.	Keterangannya di gb. 7.‖ Isinya pendek.
gbr.	before-number	Lihat gbr. 12 untuk rinciannya.	Lihat gbr. 12.‖ Rinciannya lengkap.
hal.	before-number	Perjanjian itu dimuat pada hal. 28 naskah lama.	Perjanjian itu dimuat pada hal. 28.‖ Naskahnya tipis.
hlm.	before-number	Mereka memeriksa hlm. 5 lebih dahulu.	Mereka memeriksa hlm. 5.‖ Semua benar.
hlmn.	before-number	Keterangannya di hlmn. 7 dan sesudahnya.	Keterangannya di hlmn. 7.‖ Isinya pendek.
hp.	before-number	Lihat hp. 12 untuk rinciannya.	Lihat hp. 12.‖ Rinciannya lengkap.
jil.	before-number	Perjanjian itu dimuat pada jil. 28 naskah lama.	Perjanjian itu dimuat pada jil. 28.‖ Naskahnya tipis.
jis.	never	Kapal berlayar jis. Hasan menuju Ambon.	Kapal berlayar jis. Hasan.‖ Mereka selamat.
jld.	before-number	Keterangannya di jld. 7 dan sesudahnya.	Keterangannya di jld. 7.‖ Isinya pendek.
jo.	never	Surat itu dikirim jo. Hasan di Bandung.	Surat itu dikirim jo. Hasan.‖ Isinya singkat.
jt.	final	Bantuan obat, tenda, jt. tiba kemarin.	Bantuan obat, tenda, jt.‖ Pengungsi menunggu.
k.l.	before-number	Mereka memeriksa k.l. 5 lebih dahulu.	Mereka memeriksa k.l. 5.‖ Semua benar.
kal.	before-number	Keterangannya di kal. 7 dan sesudahnya.	Keterangannya di kal. 7.‖ Isinya pendek.
kaliber.	before-number	Lihat kaliber. 12 untuk rinciannya.	Lihat kaliber. 12.‖ Rinciannya lengkap.
kd.	before-number	Perjanjian itu dimuat pada kd. 28 naskah lama.	Perjanjian itu dimuat pada kd. 28.‖ Naskahnya tipis.
km.	before-number	Mereka memeriksa km. 5 lebih dahulu.	Mereka memeriksa km. 5.‖ Semua benar.
kpos.	before-number	Keterangannya di kpos. 7 dan sesudahnya.	Keterangannya di kpos. 7.‖ Isinya pendek.
krn.	never	Surat itu dikirim krn. Hasan di Bandung.	Surat itu dikirim krn. Hasan.‖ Isinya singkat.
l.k.	before-number	Perjanjian itu dimuat pada l.k. 28 naskah lama.	Perjanjian itu dimuat pada l.k. 28.‖ Naskahnya tipis.
lbr.	before-number	Mereka memeriksa lbr. 5 lebih dahulu.	Mereka memeriksa lbr. 5.‖ Semua benar.
lih.	never	Nota itu dibuat lih. Lestari untuk Menlu.	Nota itu dibuat lih. Lestari.‖ Semua setuju.
lk.	before-number	Lihat lk. 12 untuk rinciannya.	Lihat lk. 12.‖ Rinciannya lengkap.
lmp.	before-number	Perjanjian itu dimuat pada lmp. 28 naskah lama.	Perjanjian itu dimuat pada lmp. 28.‖ Naskahnya tipis.
lnt.	before-number	Mereka memeriksa lnt. 5 lebih dahulu.	Mereka memeriksa lnt. 5.‖ Semua benar.
lt.	before-number	Keterangannya di lt. 7 dan sesudahnya.	Keterangannya di lt. 7.‖ Isinya pendek.
maks.	before-name|before-number	Kantornya di maks. Melati dekat pasar.	Kantornya di maks. Melati.‖ Ia tinggal di sana.
max.	before-name|before-number	Mereka pindah ke max. Sukamaju tahun lalu.	Mereka pindah ke max. Sukamaju.‖ Rumahnya dijual.
mdl.	final	Radar, kapal, mdl. dibeli tahun ini.	Radar, kapal, mdl.‖ Harganya mahal.
min.	before-name|before-number	Patroli lewat min. Merdeka setiap pagi.	Patroli lewat min. Merdeka.‖ Jalanan sepi.
minim.	before-name|before-number	Kantornya di minim. Melati dekat pasar.	Kantornya di minim. Melati.‖ Ia tinggal di sana.
mis.	never	Dana disimpan mis. Lestari sejak Mei.	Dana disimpan mis. Lestari.‖ Bunganya kecil.
misal.	never	Kapal berlayar misal. Hasan menuju Ambon.	Kapal berlayar misal. Hasan.‖ Mereka selamat.
mlr.	final	Mereka membawa beras, gula, mlr. dari desa.	Mereka membawa beras, gula, mlr.‖ Semua habis dibagikan.
mnt.	final	Radar, kapal, mnt. dibeli tahun ini.	Radar, kapal, mnt.‖ Harganya mahal.
msl.	never	Dana disimpan msl. Lestari sejak Mei.	Dana disimpan msl. Lestari.‖ Bunganya kecil.
n.	before-number	Mereka memeriksa n. 5 lebih dahulu.	Mereka memeriksa n. 5.‖ Semua benar.
p.a.	never	Nota itu dibuat p.a. Lestari untuk Menlu.	Nota itu dibuat p.a. Lestari.‖ Semua setuju.
p.p.	never	Surat itu dikirim p.p. Hasan di Bandung.	Surat itu dikirim p.p. Hasan.‖ Isinya singkat.
pcs.	before-number	Perjanjian itu dimuat pada pcs. 28 naskah lama.	Perjanjian itu dimuat pada pcs. 28.‖ Naskahnya tipis.
pk.	before-number	Mereka memeriksa pk. 5 lebih dahulu.	Mereka memeriksa pk. 5.‖ Semua benar.
pkl.	before-number	Keterangannya di pkl. 7 dan sesudahnya.	Keterangannya di pkl. 7.‖ Isinya pendek.
pny.	never	Surat itu dikirim pny. Hasan di Bandung.	Surat itu dikirim pny. Hasan.‖ Isinya singkat.
pos.	before-number	Perjanjian itu dimuat pada pos. 28 naskah lama.	Perjanjian itu dimuat pada pos. 28.‖ Naskahnya tipis.
psl.	before-number	Mereka memeriksa psl. 5 lebih dahulu.	Mereka memeriksa psl. 5.‖ Semua benar.
psw.	before-number	Keterangannya di psw. 7 dan sesudahnya.	Keterangannya di psw. 7.‖ Isinya pendek.
q.q.	never	Surat itu dikirim q.q. Hasan di Bandung.	Surat itu dikirim q.q. Hasan.‖ Isinya singkat.
qq.	never	Dana disimpan qq. Lestari sejak Mei.	Dana disimpan qq. Lestari.‖ Bunganya kecil.
rb.	final	Mereka membawa beras, gula, rb. dari desa.	Mereka membawa beras, gula, rb.‖ Semua habis dibagikan.
rev.	before-number	Keterangannya di rev. 7 dan sesudahnya.	Keterangannya di rev. 7.‖ Isinya pendek.
s.d.	never	Surat itu dikirim s.d. Hasan di Bandung.	Surat itu dikirim s.d. Hasan.‖ Isinya singkat.
s/d.	never	Dana disimpan s/d. Lestari sejak Mei.	Dana disimpan s/d. Lestari.‖ Bunganya kecil.
sbg.	never	Kapal berlayar sbg. Hasan menuju Ambon.	Kapal berlayar sbg. Hasan.‖ Mereka selamat.
seri.	before-number	Keterangannya di seri. 7 dan sesudahnya.	Keterangannya di seri. 7.‖ Isinya pendek.
sing.	final	Mereka membawa beras, gula, sing. dari desa.	Mereka membawa beras, gula, sing.‖ Semua habis dibagikan.
sktr.	before-number	Perjanjian itu dimuat pada sktr. 28 naskah lama.	Perjanjian itu dimuat pada sktr. 28.‖ Naskahnya tipis.
spt.	never	Kapal berlayar spt. Hasan menuju Ambon.	Kapal berlayar spt. Hasan.‖ Mereka selamat.
ss.	before-number	Keterangannya di ss. 7 dan sesudahnya.	Keterangannya di ss. 7.‖ Isinya pendek.
t.	before-number	Lihat t. 12 untuk rinciannya.	Lihat t. 12.‖ Rinciannya lengkap.
t.b.k.	never	Dana disimpan t.b.k. Lestari sejak Mei.	Dana disimpan t.b.k. Lestari.‖ Bunganya kecil.
t.m.t.	never	Kapal berlayar t.m.t. Hasan menuju Ambon.	Kapal berlayar t.m.t. Hasan.‖ Mereka selamat.
t.t.	final	Radar, kapal, t.t. dibeli tahun ini.	Radar, kapal, t.t.‖ Harganya mahal.
tab.	before-number	Lihat tab. 12 untuk rinciannya.	Lihat tab. 12.‖ Rinciannya lengkap.
tbl.	before-number	Perjanjian itu dimuat pada tbl. 28 naskah lama.	Perjanjian itu dimuat pada tbl. 28.‖ Naskahnya tipis.
tdk.	never	Kapal berlayar tdk. Hasan menuju Ambon.	Kapal berlayar tdk. Hasan.‖ Mereka selamat.
tel.	before-number	Keterangannya di tel. 7 dan sesudahnya.	Keterangannya di tel. 7.‖ Isinya pendek.
telf.	before-number	Lihat telf. 12 untuk rinciannya.	Lihat telf. 12.‖ Rinciannya lengkap.
telp.	before-number	Perjanjian itu dimuat pada telp. 28 naskah lama.	Perjanjian itu dimuat pada telp. 28.‖ Naskahnya tipis.
telpon.	before-number	Mereka memeriksa telpon. 5 lebih dahulu.	Mereka memeriksa telpon. 5.‖ Semua benar.
tggl.	before-number	Keterangannya di tggl. 7 dan sesudahnya.	Keterangannya di tggl. 7.‖ Isinya pendek.
tgl.	before-number	Lihat tgl. 12 untuk rinciannya.	Lihat tgl. 12.‖ Rinciannya lengkap.
th.	before-number	Perjanjian itu dimuat pada th. 28 naskah lama.	Perjanjian itu dimuat pada th. 28.‖ Naskahnya tipis.
thd.	never	Kapal berlayar thd. Hasan menuju Ambon.	Kapal berlayar thd. Hasan.‖ Mereka selamat.
thn.	before-number	Keterangannya di thn. 7 dan sesudahnya.	Keterangannya di thn. 7.‖ Isinya pendek.
tlp.	before-number	Lihat tlp. 12 untuk rinciannya.	Lihat tlp. 12.‖ Rinciannya lengkap.
tmt.	never	Dana disimpan tmt. Lestari sejak Mei.	Dana disimpan tmt. Lestari.‖ Bunganya kecil.
tsb.	final	Radar, kapal, tsb. dibeli tahun ini.	Radar, kapal, tsb.‖ Harganya mahal.
ttd.	before-name	Patroli lewat ttd. Merdeka setiap pagi.	Patroli lewat ttd. Merdeka.‖ Jalanan sepi.
ttg.	never	Surat itu dikirim ttg. Hasan di Bandung.	Surat itu dikirim ttg. Hasan.‖ Isinya singkat.
u.b.	never	Dana disimpan u.b. Lestari sejak Mei.	Dana disimpan u.b. Lestari.‖ Bunganya kecil.
u.p.	never	Kapal berlayar u.p. Hasan menuju Ambon.	Kapal berlayar u.p. Hasan.‖ Mereka selamat.
utk.	never	Nota itu dibuat utk. Lestari untuk Menlu.	Nota itu dibuat utk. Lestari.‖ Semua setuju.
w.r.t.	never	Surat itu dikirim w.r.t. Hasan di Bandung.	Surat itu dikirim w.r.t. Hasan.‖ Isinya singkat.
wa.	before-number	Perjanjian itu dimuat pada wa. 28 naskah lama.	Perjanjian itu dimuat pada wa. 28.‖ Naskahnya tipis.
y.b.s.	final	Mereka membawa beras, gula, y.b.s. dari desa.	Mereka membawa beras, gula, y.b.s.‖ Semua habis dibagikan.
y.i.	never	Nota itu dibuat y.i. Lestari untuk Menlu.	Nota itu dibuat y.i. Lestari.‖ Semua setuju.
ybs.	final	Bantuan obat, tenda, ybs. tiba kemarin.	Bantuan obat, tenda, ybs.‖ Pengungsi menunggu.
yg.	never	Dana disimpan yg. Lestari sejak Mei.	Dana disimpan yg. Lestari.‖ Bunganya kecil.
yi.	never	Kapal berlayar yi. Hasan menuju Ambon.	Kapal berlayar yi. Hasan.‖ Mereka selamat.
"""##
