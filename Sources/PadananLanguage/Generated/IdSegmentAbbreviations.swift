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
Hub.	never	Surat itu dikirim Hub. Hasan di Bandung.	Surat itu dikirim Hub. Hasan.‖ Isinya singkat.
I.B.	never	Menurut I.B. Lestari, pasal itu dihapus.	Usul itu datang dari I.B. Lestari.‖ Pemerintah menolak.
Ibr.	before-number	Mereka memeriksa Ibr. 5 lebih dahulu.	Mereka memeriksa Ibr. 5.‖ Semua benar.
Ilus.	before-name	Patroli lewat Ilus. Merdeka setiap pagi.	Patroli lewat Ilus. Merdeka.‖ Jalanan sepi.
Ilustr.	before-name	Kantornya di Ilustr. Melati dekat pasar.	Kantornya di Ilustr. Melati.‖ Ia tinggal di sana.
Inc.	company|final	Saham Bina Karya Inc. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya Inc.‖ Sidangnya pekan depan.
Inf.	never	Menurut Inf. Hasan, pasal itu dihapus.	Usul itu datang dari Inf. Hasan.‖ Pemerintah menolak.
Ing.	before-name	Patroli lewat Ing. Merdeka setiap pagi.	Patroli lewat Ing. Merdeka.‖ Jalanan sepi.
Inpres.	before-number	Lihat Inpres. 12 untuk rinciannya.	Lihat Inpres. 12.‖ Rinciannya lengkap.
Inst.	before-name	Mereka pindah ke Inst. Sukamaju tahun lalu.	Mereka pindah ke Inst. Sukamaju.‖ Rumahnya dijual.
Intl.	company|final	Kontrak diteken Samudra Raya Intl. di Batam.	Kapal dipesan Samudra Raya Intl.‖ Pembayarannya ditunda.
Ipda.	never	Menurut Ipda. Lestari, pasal itu dihapus.	Usul itu datang dari Ipda. Lestari.‖ Pemerintah menolak.
Iptu.	never	Perundingan diikuti Iptu. Hasan dan stafnya.	Perundingan diikuti Iptu. Hasan.‖ Hasilnya belum diumumkan.
Irjen.	never	Kami menemui Irjen. Lestari kemarin.	Kami menemui Irjen. Lestari.‖ Ia sehat.
Irjenpol.	never	Rapat dipimpin Irjenpol. Hasan di Bogor.	Rapat dipimpin Irjenpol. Hasan.‖ Semua hadir.
Jem.	before-name	Patroli lewat Jem. Merdeka setiap pagi.	Patroli lewat Jem. Merdeka.‖ Jalanan sepi.
Jend.	never	Menurut Jend. Hasan, pasal itu dihapus.	Usul itu datang dari Jend. Hasan.‖ Pemerintah menolak.
Jl.	before-name	Mereka pindah ke Jl. Sukamaju tahun lalu.	Mereka pindah ke Jl. Sukamaju.‖ Rumahnya dijual.
Jln.	before-name	Berkas disimpan Jln. Harapan selama setahun.	Berkas disimpan Jln. Harapan.‖ Namun, tidak ada salinan.
Jum.	before-name|before-number|capital	Patroli lewat Jum. Merdeka setiap pagi.	Di papan tertulis jum.‖ Mereka tertawa.
Jur.	before-name	Kantornya di Jur. Melati dekat pasar.	Kantornya di Jur. Melati.‖ Ia tinggal di sana.
K.H.	never	Menurut K.H. Lestari, pasal itu dihapus.	Usul itu datang dari K.H. Lestari.‖ Pemerintah menolak.
K.K.	company|final	Kontrak diteken Samudra Raya K.K. di Batam.	Kapal dipesan Samudra Raya K.K.‖ Pembayarannya ditunda.
K.P.H.	never	Kami menemui K.P.H. Lestari kemarin.	Kami menemui K.P.H. Lestari.‖ Ia sehat.
K.R.M.T.	never	Rapat dipimpin K.R.M.T. Hasan di Bogor.	Rapat dipimpin K.R.M.T. Hasan.‖ Semua hadir.
K.R.T.	never	Surat itu ditulis K.R.T. Lestari sendiri.	Surat itu ditulis K.R.T. Lestari.‖ Isinya singkat.
KH.	never	Menurut KH. Hasan, pasal itu dihapus.	Usul itu datang dari KH. Hasan.‖ Pemerintah menolak.
KPH.	never	Perundingan diikuti KPH. Lestari dan stafnya.	Perundingan diikuti KPH. Lestari.‖ Hasilnya belum diumumkan.
KRAy.	never	Kami menemui KRAy. Hasan kemarin.	Kami menemui KRAy. Hasan.‖ Ia sehat.
KRMT.	never	Rapat dipimpin KRMT. Lestari di Bogor.	Rapat dipimpin KRMT. Lestari.‖ Semua hadir.
KRT.	never	Surat itu ditulis KRT. Hasan sendiri.	Surat itu ditulis KRT. Hasan.‖ Isinya singkat.
Ka.	before-name	Patroli lewat Ka. Merdeka setiap pagi.	Patroli lewat Ka. Merdeka.‖ Jalanan sepi.
Kab.	before-name	Kantornya di Kab. Melati dekat pasar.	Kantornya di Kab. Melati.‖ Ia tinggal di sana.
Kabag.	before-name	Mereka pindah ke Kabag. Sukamaju tahun lalu.	Mereka pindah ke Kabag. Sukamaju.‖ Rumahnya dijual.
Kabid.	before-name	Berkas disimpan Kabid. Harapan selama setahun.	Berkas disimpan Kabid. Harapan.‖ Namun, tidak ada salinan.
Kabiro.	before-name	Patroli lewat Kabiro. Merdeka setiap pagi.	Patroli lewat Kabiro. Merdeka.‖ Jalanan sepi.
Kadis.	before-name	Kantornya di Kadis. Melati dekat pasar.	Kantornya di Kadis. Melati.‖ Ia tinggal di sana.
Kam.	before-number|capital	Perjanjian itu dimuat pada Kam. 28 naskah lama.	Di papan tertulis kam.‖ Mereka tertawa.
Kamp.	before-name	Berkas disimpan Kamp. Harapan selama setahun.	Berkas disimpan Kamp. Harapan.‖ Namun, tidak ada salinan.
Kanit.	before-name	Patroli lewat Kanit. Merdeka setiap pagi.	Patroli lewat Kanit. Merdeka.‖ Jalanan sepi.
Kapolr.	before-name	Kantornya di Kapolr. Melati dekat pasar.	Kantornya di Kapolr. Melati.‖ Ia tinggal di sana.
Kapt.	never	Menurut Kapt. Lestari, pasal itu dihapus.	Usul itu datang dari Kapt. Lestari.‖ Pemerintah menolak.
Kapus.	before-name	Berkas disimpan Kapus. Harapan selama setahun.	Berkas disimpan Kapus. Harapan.‖ Namun, tidak ada salinan.
Karo.	before-name	Patroli lewat Karo. Merdeka setiap pagi.	Patroli lewat Karo. Merdeka.‖ Jalanan sepi.
Kasat.	before-name	Kantornya di Kasat. Melati dekat pasar.	Kantornya di Kasat. Melati.‖ Ia tinggal di sana.
Kasi.	before-name	Mereka pindah ke Kasi. Sukamaju tahun lalu.	Mereka pindah ke Kasi. Sukamaju.‖ Rumahnya dijual.
Kasubbag.	before-name	Berkas disimpan Kasubbag. Harapan selama setahun.	Berkas disimpan Kasubbag. Harapan.‖ Namun, tidak ada salinan.
Kasubdit.	before-name	Patroli lewat Kasubdit. Merdeka setiap pagi.	Patroli lewat Kasubdit. Merdeka.‖ Jalanan sepi.
Kav.	before-name|before-number|capital|never	Kami menemui Kav. Hasan kemarin.	Kata yang dicari ialah kav.‖ Semua setuju.
Kec.	before-name	Mereka pindah ke Kec. Sukamaju tahun lalu.	Mereka pindah ke Kec. Sukamaju.‖ Rumahnya dijual.
Kej.	before-number	Mereka memeriksa Kej. 5 lebih dahulu.	Mereka memeriksa Kej. 5.‖ Semua benar.
Kel.	before-name	Patroli lewat Kel. Merdeka setiap pagi.	Patroli lewat Kel. Merdeka.‖ Jalanan sepi.
Kem.	before-name	Kantornya di Kem. Melati dekat pasar.	Kantornya di Kem. Melati.‖ Ia tinggal di sana.
Kemen.	before-name	Mereka pindah ke Kemen. Sukamaju tahun lalu.	Mereka pindah ke Kemen. Sukamaju.‖ Rumahnya dijual.
Kep.	before-name	Berkas disimpan Kep. Harapan selama setahun.	Berkas disimpan Kep. Harapan.‖ Namun, tidak ada salinan.
Kepgub.	before-name	Patroli lewat Kepgub. Merdeka setiap pagi.	Patroli lewat Kepgub. Merdeka.‖ Jalanan sepi.
Kepmen.	before-name	Kantornya di Kepmen. Melati dekat pasar.	Kantornya di Kepmen. Melati.‖ Ia tinggal di sana.
Keppres.	before-number	Perjanjian itu dimuat pada Keppres. 28 naskah lama.	Perjanjian itu dimuat pada Keppres. 28.‖ Naskahnya tipis.
Kepres.	before-number	Mereka memeriksa Kepres. 5 lebih dahulu.	Mereka memeriksa Kepres. 5.‖ Semua benar.
Ket.	before-name	Patroli lewat Ket. Merdeka setiap pagi.	Patroli lewat Ket. Merdeka.‖ Jalanan sepi.
Ketum.	before-name	Kantornya di Ketum. Melati dekat pasar.	Kantornya di Ketum. Melati.‖ Ia tinggal di sana.
Kis.	before-number	Perjanjian itu dimuat pada Kis. 28 naskah lama.	Perjanjian itu dimuat pada Kis. 28.‖ Naskahnya tipis.
Kmp.	before-name	Berkas disimpan Kmp. Harapan selama setahun.	Berkas disimpan Kmp. Harapan.‖ Namun, tidak ada salinan.
Ko.	before-name	Patroli lewat Ko. Merdeka setiap pagi.	Patroli lewat Ko. Merdeka.‖ Jalanan sepi.
Kodya.	before-name	Kantornya di Kodya. Melati dekat pasar.	Kantornya di Kodya. Melati.‖ Ia tinggal di sana.
Kol.	never	Surat itu ditulis Kol. Lestari sendiri.	Surat itu ditulis Kol. Lestari.‖ Isinya singkat.
Kom.	before-name	Berkas disimpan Kom. Harapan selama setahun.	Berkas disimpan Kom. Harapan.‖ Namun, tidak ada salinan.
Kombes.	never	Perundingan diikuti Kombes. Lestari dan stafnya.	Perundingan diikuti Kombes. Lestari.‖ Hasilnya belum diumumkan.
Komjen.	never	Kami menemui Komjen. Hasan kemarin.	Kami menemui Komjen. Hasan.‖ Ia sehat.
Komp.	before-name|before-number	Mereka pindah ke Komp. Sukamaju tahun lalu.	Mereka pindah ke Komp. Sukamaju.‖ Rumahnya dijual.
Kompl.	before-name	Berkas disimpan Kompl. Harapan selama setahun.	Berkas disimpan Kompl. Harapan.‖ Namun, tidak ada salinan.
Komplek.	before-name	Patroli lewat Komplek. Merdeka setiap pagi.	Patroli lewat Komplek. Merdeka.‖ Jalanan sepi.
Kompol.	never	Perundingan diikuti Kompol. Hasan dan stafnya.	Perundingan diikuti Kompol. Hasan.‖ Hasilnya belum diumumkan.
Kop.	before-name	Mereka pindah ke Kop. Sukamaju tahun lalu.	Mereka pindah ke Kop. Sukamaju.‖ Rumahnya dijual.
Kopda.	never	Rapat dipimpin Kopda. Hasan di Bogor.	Rapat dipimpin Kopda. Hasan.‖ Semua hadir.
Kopka.	never	Surat itu ditulis Kopka. Lestari sendiri.	Surat itu ditulis Kopka. Lestari.‖ Isinya singkat.
Koptu.	never	Menurut Koptu. Hasan, pasal itu dihapus.	Usul itu datang dari Koptu. Hasan.‖ Pemerintah menolak.
Kor.	before-name|before-number|capital	Mereka pindah ke Kor. Sukamaju tahun lalu.	Di papan tertulis kor.‖ Mereka tertawa.
Kotamad.	before-name	Berkas disimpan Kotamad. Harapan selama setahun.	Berkas disimpan Kotamad. Harapan.‖ Namun, tidak ada salinan.
Kp.	before-name	Patroli lewat Kp. Merdeka setiap pagi.	Patroli lewat Kp. Merdeka.‖ Jalanan sepi.
Kpd.	never	Surat itu ditulis Kpd. Hasan sendiri.	Surat itu ditulis Kpd. Hasan.‖ Isinya singkat.
Kpts.	before-name|before-number	Mereka pindah ke Kpts. Sukamaju tahun lalu.	Mereka pindah ke Kpts. Sukamaju.‖ Rumahnya dijual.
Kt.	never	Perundingan diikuti Kt. Hasan dan stafnya.	Perundingan diikuti Kt. Hasan.‖ Hasilnya belum diumumkan.
L.L.C.	company|final	Saham Bina Karya L.L.C. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya L.L.C.‖ Sidangnya pekan depan.
L.P.	company|final	Laba Nusa Jaya L.P. naik tajam.	Saham itu dibeli Nusa Jaya L.P.‖ Nilainya besar.
LLC.	company|final	Kontrak diteken Samudra Raya LLC. di Batam.	Kapal dipesan Samudra Raya LLC.‖ Pembayarannya ditunda.
LLP.	company|final	Saham Bina Karya LLP. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya LLP.‖ Sidangnya pekan depan.
Lab.	before-name|capital	Patroli lewat Lab. Merdeka setiap pagi.	Di papan tertulis lab.‖ Mereka tertawa.
Laks.	never	Kami menemui Laks. Hasan kemarin.	Kami menemui Laks. Hasan.‖ Ia sehat.
Laksda.	never	Rapat dipimpin Laksda. Lestari di Bogor.	Rapat dipimpin Laksda. Lestari.‖ Semua hadir.
Laksdya.	never	Surat itu ditulis Laksdya. Hasan sendiri.	Surat itu ditulis Laksdya. Hasan.‖ Isinya singkat.
Laksma.	never	Menurut Laksma. Lestari, pasal itu dihapus.	Usul itu datang dari Laksma. Lestari.‖ Pemerintah menolak.
Lamp.	before-name|before-number	Kantornya di Lamp. Melati dekat pasar.	Kantornya di Lamp. Melati.‖ Ia tinggal di sana.
Lap.	before-name|capital	Mereka pindah ke Lap. Sukamaju tahun lalu.	Di papan tertulis lap.‖ Mereka tertawa.
Lc.	final	Narasumbernya Hasan, Lc., dari Malang.	Narasumbernya Hasan, Lc.‖ Ia ahli hukum laut.
Letda.	never	Surat itu ditulis Letda. Lestari sendiri.	Surat itu ditulis Letda. Lestari.‖ Isinya singkat.
Letjen.	never	Menurut Letjen. Hasan, pasal itu dihapus.	Usul itu datang dari Letjen. Hasan.‖ Pemerintah menolak.
Letkol.	never	Perundingan diikuti Letkol. Lestari dan stafnya.	Perundingan diikuti Letkol. Lestari.‖ Hasilnya belum diumumkan.
Lettu.	never	Kami menemui Lettu. Hasan kemarin.	Kami menemui Lettu. Hasan.‖ Ia sehat.
Lic.	never	Nota itu dibuat Lic. Lestari untuk Menlu.	Nota itu dibuat Lic. Lestari.‖ Semua setuju.
Ling.	before-name	Kantornya di Ling. Melati dekat pasar.	Kantornya di Ling. Melati.‖ Ia tinggal di sana.
Lingk.	before-name	Mereka pindah ke Lingk. Sukamaju tahun lalu.	Mereka pindah ke Lingk. Sukamaju.‖ Rumahnya dijual.
Ltd.	company|final	Laba Nusa Jaya Ltd. naik tajam.	Saham itu dibeli Nusa Jaya Ltd.‖ Nilainya besar.
Luk.	before-number	Keterangannya di Luk. 7 dan sesudahnya.	Keterangannya di Luk. 7.‖ Isinya pendek.
M.A.B.	final	Dekan Hasan, M.A.B. membuka seminar.	Seminar dibuka Hasan, M.A.B.‖ Pesertanya banyak.
M.A.P.	final	Sidang dipimpin Lestari, M.A.P., di Solo.	Sidang dipimpin Lestari, M.A.P.‖ Semua saksi hadir.
M.A.R.S.	final	Narasumbernya Hasan, M.A.R.S., dari Malang.	Narasumbernya Hasan, M.A.R.S.‖ Ia ahli hukum laut.
M.AB.	final	Dekan Lestari, M.AB. membuka seminar.	Seminar dibuka Lestari, M.AB.‖ Pesertanya banyak.
M.AP.	final	Sidang dipimpin Hasan, M.AP., di Solo.	Sidang dipimpin Hasan, M.AP.‖ Semua saksi hadir.
M.Acc.	final	Narasumbernya Lestari, M.Acc., dari Malang.	Narasumbernya Lestari, M.Acc.‖ Ia ahli hukum laut.
M.Ag.	final	Dekan Hasan, M.Ag. membuka seminar.	Seminar dibuka Hasan, M.Ag.‖ Pesertanya banyak.
M.Ak.	final	Sidang dipimpin Lestari, M.Ak., di Solo.	Sidang dipimpin Lestari, M.Ak.‖ Semua saksi hadir.
M.Akt.	final	Narasumbernya Hasan, M.Akt., dari Malang.	Narasumbernya Hasan, M.Akt.‖ Ia ahli hukum laut.
M.Arl.	final	Dekan Lestari, M.Arl. membuka seminar.	Seminar dibuka Lestari, M.Arl.‖ Pesertanya banyak.
M.Ars.	final	Sidang dipimpin Hasan, M.Ars., di Solo.	Sidang dipimpin Hasan, M.Ars.‖ Semua saksi hadir.
M.Biomed.	final	Narasumbernya Lestari, M.Biomed., dari Malang.	Narasumbernya Lestari, M.Biomed.‖ Ia ahli hukum laut.
M.Com.	final	Dekan Hasan, M.Com. membuka seminar.	Seminar dibuka Hasan, M.Com.‖ Pesertanya banyak.
M.Cs.	final	Sidang dipimpin Lestari, M.Cs., di Solo.	Sidang dipimpin Lestari, M.Cs.‖ Semua saksi hadir.
M.Dev.	final	Narasumbernya Hasan, M.Dev., dari Malang.	Narasumbernya Hasan, M.Dev.‖ Ia ahli hukum laut.
M.Ds.	final	Dekan Lestari, M.Ds. membuka seminar.	Seminar dibuka Lestari, M.Ds.‖ Pesertanya banyak.
M.E.	final	Sidang dipimpin Hasan, M.E., di Solo.	Sidang dipimpin Hasan, M.E.‖ Semua saksi hadir.
M.E.I.	final	Narasumbernya Lestari, M.E.I., dari Malang.	Narasumbernya Lestari, M.E.I.‖ Ia ahli hukum laut.
M.Ec.	final	Dekan Hasan, M.Ec. membuka seminar.	Seminar dibuka Hasan, M.Ec.‖ Pesertanya banyak.
M.Ec.Dev.	final	Sidang dipimpin Lestari, M.Ec.Dev., di Solo.	Sidang dipimpin Lestari, M.Ec.Dev.‖ Semua saksi hadir.
M.Eng.Sc.	final	Narasumbernya Hasan, M.Eng.Sc., dari Malang.	Narasumbernya Hasan, M.Eng.Sc.‖ Ia ahli hukum laut.
M.Epid.	final	Dekan Lestari, M.Epid. membuka seminar.	Seminar dibuka Lestari, M.Epid.‖ Pesertanya banyak.
M.Farm.	final	Sidang dipimpin Hasan, M.Farm., di Solo.	Sidang dipimpin Hasan, M.Farm.‖ Semua saksi hadir.
M.Fil.	final	Narasumbernya Lestari, M.Fil., dari Malang.	Narasumbernya Lestari, M.Fil.‖ Ia ahli hukum laut.
M.Fil.I.	final	Dekan Hasan, M.Fil.I. membuka seminar.	Seminar dibuka Hasan, M.Fil.I.‖ Pesertanya banyak.
M.Gizi.	final	Sidang dipimpin Lestari, M.Gizi., di Solo.	Sidang dipimpin Lestari, M.Gizi.‖ Semua saksi hadir.
M.H.	final	Narasumbernya Hasan, M.H., dari Malang.	Narasumbernya Hasan, M.H.‖ Ia ahli hukum laut.
M.H.I.	final	Dekan Lestari, M.H.I. membuka seminar.	Seminar dibuka Lestari, M.H.I.‖ Pesertanya banyak.
M.HI.	final	Sidang dipimpin Hasan, M.HI., di Solo.	Sidang dipimpin Hasan, M.HI.‖ Semua saksi hadir.
M.Han.	final	Narasumbernya Lestari, M.Han., dari Malang.	Narasumbernya Lestari, M.Han.‖ Ia ahli hukum laut.
M.Hum.	final	Dekan Hasan, M.Hum. membuka seminar.	Seminar dibuka Hasan, M.Hum.‖ Pesertanya banyak.
M.Hut.	final	Sidang dipimpin Lestari, M.Hut., di Solo.	Sidang dipimpin Lestari, M.Hut.‖ Semua saksi hadir.
M.I.Kom.	final	Narasumbernya Hasan, M.I.Kom., dari Malang.	Narasumbernya Hasan, M.I.Kom.‖ Ia ahli hukum laut.
M.I.L.	final	Dekan Lestari, M.I.L. membuka seminar.	Seminar dibuka Lestari, M.I.L.‖ Pesertanya banyak.
M.I.P.	final	Sidang dipimpin Hasan, M.I.P., di Solo.	Sidang dipimpin Hasan, M.I.P.‖ Semua saksi hadir.
M.IK.	final	Narasumbernya Lestari, M.IK., dari Malang.	Narasumbernya Lestari, M.IK.‖ Ia ahli hukum laut.
M.IP.	final	Dekan Hasan, M.IP. membuka seminar.	Seminar dibuka Hasan, M.IP.‖ Pesertanya banyak.
M.Ikom.	final	Sidang dipimpin Lestari, M.Ikom., di Solo.	Sidang dipimpin Lestari, M.Ikom.‖ Semua saksi hadir.
M.Inf.	final	Narasumbernya Hasan, M.Inf., dari Malang.	Narasumbernya Hasan, M.Inf.‖ Ia ahli hukum laut.
M.K.M.	final	Dekan Lestari, M.K.M. membuka seminar.	Seminar dibuka Lestari, M.K.M.‖ Pesertanya banyak.
M.KKK.	final	Sidang dipimpin Hasan, M.KKK., di Solo.	Sidang dipimpin Hasan, M.KKK.‖ Semua saksi hadir.
M.Keb.	final	Narasumbernya Lestari, M.Keb., dari Malang.	Narasumbernya Lestari, M.Keb.‖ Ia ahli hukum laut.
M.Ked.	final	Dekan Hasan, M.Ked. membuka seminar.	Seminar dibuka Hasan, M.Ked.‖ Pesertanya banyak.
M.Kep.	final	Sidang dipimpin Lestari, M.Kep., di Solo.	Sidang dipimpin Lestari, M.Kep.‖ Semua saksi hadir.
M.Kes.	final	Narasumbernya Hasan, M.Kes., dari Malang.	Narasumbernya Hasan, M.Kes.‖ Ia ahli hukum laut.
M.Kn.	final	Dekan Lestari, M.Kn. membuka seminar.	Seminar dibuka Lestari, M.Kn.‖ Pesertanya banyak.
M.Kom.	final	Sidang dipimpin Hasan, M.Kom., di Solo.	Sidang dipimpin Hasan, M.Kom.‖ Semua saksi hadir.
M.Li.	final	Narasumbernya Lestari, M.Li., dari Malang.	Narasumbernya Lestari, M.Li.‖ Ia ahli hukum laut.
M.Ling.	final	Dekan Hasan, M.Ling. membuka seminar.	Seminar dibuka Hasan, M.Ling.‖ Pesertanya banyak.
M.M.	final	Sidang dipimpin Lestari, M.M., di Solo.	Sidang dipimpin Lestari, M.M.‖ Semua saksi hadir.
M.Mar.	final	Narasumbernya Hasan, M.Mar., dari Malang.	Narasumbernya Hasan, M.Mar.‖ Ia ahli hukum laut.
M.Mat.	final	Dekan Lestari, M.Mat. membuka seminar.	Seminar dibuka Lestari, M.Mat.‖ Pesertanya banyak.
M.Or.	final	Sidang dipimpin Hasan, M.Or., di Solo.	Sidang dipimpin Hasan, M.Or.‖ Semua saksi hadir.
M.P.	final	Narasumbernya Lestari, M.P., dari Malang.	Narasumbernya Lestari, M.P.‖ Ia ahli hukum laut.
M.Pd.	final	Dekan Hasan, M.Pd. membuka seminar.	Seminar dibuka Hasan, M.Pd.‖ Pesertanya banyak.
M.Pd.I.	final	Sidang dipimpin Lestari, M.Pd.I., di Solo.	Sidang dipimpin Lestari, M.Pd.I.‖ Semua saksi hadir.
M.Ph.	final	Narasumbernya Hasan, M.Ph., dari Malang.	Narasumbernya Hasan, M.Ph.‖ Ia ahli hukum laut.
M.Pharm.	final	Dekan Lestari, M.Pharm. membuka seminar.	Seminar dibuka Lestari, M.Pharm.‖ Pesertanya banyak.
M.Psi.	final	Sidang dipimpin Hasan, M.Psi., di Solo.	Sidang dipimpin Hasan, M.Psi.‖ Semua saksi hadir.
M.R.Kom.	final	Narasumbernya Lestari, M.R.Kom., dari Malang.	Narasumbernya Lestari, M.R.Kom.‖ Ia ahli hukum laut.
M.SI.	final	Dekan Hasan, M.SI. membuka seminar.	Seminar dibuka Hasan, M.SI.‖ Pesertanya banyak.
M.STr.	final	Sidang dipimpin Lestari, M.STr., di Solo.	Sidang dipimpin Lestari, M.STr.‖ Semua saksi hadir.
M.Sc.Eng.	final	Narasumbernya Hasan, M.Sc.Eng., dari Malang.	Narasumbernya Hasan, M.Sc.Eng.‖ Ia ahli hukum laut.
M.Sn.	final	Dekan Lestari, M.Sn. membuka seminar.	Seminar dibuka Lestari, M.Sn.‖ Pesertanya banyak.
M.Sos.	final	Sidang dipimpin Hasan, M.Sos., di Solo.	Sidang dipimpin Hasan, M.Sos.‖ Semua saksi hadir.
M.Stat.	final	Narasumbernya Lestari, M.Stat., dari Malang.	Narasumbernya Lestari, M.Stat.‖ Ia ahli hukum laut.
M.Sy.	final	Dekan Hasan, M.Sy. membuka seminar.	Seminar dibuka Hasan, M.Sy.‖ Pesertanya banyak.
M.T.	final	Sidang dipimpin Lestari, M.T., di Solo.	Sidang dipimpin Lestari, M.T.‖ Semua saksi hadir.
M.T.I.	final	Narasumbernya Hasan, M.T.I., dari Malang.	Narasumbernya Hasan, M.T.I.‖ Ia ahli hukum laut.
M.TI.	final	Dekan Lestari, M.TI. membuka seminar.	Seminar dibuka Lestari, M.TI.‖ Pesertanya banyak.
M.Tr.	final	Sidang dipimpin Hasan, M.Tr., di Solo.	Sidang dipimpin Hasan, M.Tr.‖ Semua saksi hadir.
MARS.	final	Narasumbernya Lestari, MARS., dari Malang.	Narasumbernya Lestari, MARS.‖ Ia ahli hukum laut.
MBA.	final	Dekan Hasan, MBA. membuka seminar.	Seminar dibuka Hasan, MBA.‖ Pesertanya banyak.
MTs.	before-name	Mereka pindah ke MTs. Sukamaju tahun lalu.	Mereka pindah ke MTs. Sukamaju.‖ Rumahnya dijual.
Mar.	capital|never	Kapal berlayar Mar. Hasan menuju Ambon.	Kata yang dicari ialah mar.‖ Semua setuju.
Marsda.	never	Rapat dipimpin Marsda. Lestari di Bogor.	Rapat dipimpin Marsda. Lestari.‖ Semua hadir.
Marsdya.	never	Surat itu ditulis Marsdya. Hasan sendiri.	Surat itu ditulis Marsdya. Hasan.‖ Isinya singkat.
Marsma.	never	Menurut Marsma. Lestari, pasal itu dihapus.	Usul itu datang dari Marsma. Lestari.‖ Pemerintah menolak.
Mat.	before-number|capital	Mereka memeriksa Mat. 5 lebih dahulu.	Kata yang dicari ialah mat.‖ Semua setuju.
May.	capital|never	Kami menemui May. Lestari kemarin.	Di papan tertulis may.‖ Mereka tertawa.
Mayjen.	never	Rapat dipimpin Mayjen. Hasan di Bogor.	Rapat dipimpin Mayjen. Hasan.‖ Semua hadir.
Md.	never	Surat itu ditulis Md. Lestari sendiri.	Surat itu ditulis Md. Lestari.‖ Isinya singkat.
Men.	before-name|capital	Berkas disimpan Men. Harapan selama setahun.	Kata yang dicari ialah men.‖ Semua setuju.
Menko.	before-name	Patroli lewat Menko. Merdeka setiap pagi.	Patroli lewat Menko. Merdeka.‖ Jalanan sepi.
Mgg.	before-number|capital	Lihat Mgg. 12 untuk rinciannya.	Kata yang dicari ialah mgg.‖ Semua setuju.
Mhd.	never	Rapat dipimpin Mhd. Lestari di Bogor.	Rapat dipimpin Mhd. Lestari.‖ Semua hadir.
Mik.	before-number	Mereka memeriksa Mik. 5 lebih dahulu.	Mereka memeriksa Mik. 5.‖ Semua benar.
Moch.	never	Menurut Moch. Lestari, pasal itu dihapus.	Usul itu datang dari Moch. Lestari.‖ Pemerintah menolak.
Moh.	never	Perundingan diikuti Moh. Hasan dan stafnya.	Perundingan diikuti Moh. Hasan.‖ Hasilnya belum diumumkan.
Mohd.	never	Kami menemui Mohd. Lestari kemarin.	Kami menemui Mohd. Lestari.‖ Ia sehat.
Much.	never	Rapat dipimpin Much. Hasan di Bogor.	Rapat dipimpin Much. Hasan.‖ Semua hadir.
Muh.	never	Surat itu ditulis Muh. Lestari sendiri.	Surat itu ditulis Muh. Lestari.‖ Isinya singkat.
Muhd.	never	Menurut Muhd. Hasan, pasal itu dihapus.	Usul itu datang dari Muhd. Hasan.‖ Pemerintah menolak.
Mzm.	before-number	Perjanjian itu dimuat pada Mzm. 28 naskah lama.	Perjanjian itu dimuat pada Mzm. 28.‖ Naskahnya tipis.
N.B.	never	Kapal berlayar N.B. Hasan menuju Ambon.	Kapal berlayar N.B. Hasan.‖ Mereka selamat.
N.V.	before-name	Patroli lewat N.V. Merdeka setiap pagi.	Patroli lewat N.V. Merdeka.‖ Jalanan sepi.
NB.	never	Surat itu dikirim NB. Hasan di Bandung.	Surat itu dikirim NB. Hasan.‖ Isinya singkat.
NIK.	before-number	Perjanjian itu dimuat pada NIK. 28 naskah lama.	Perjanjian itu dimuat pada NIK. 28.‖ Naskahnya tipis.
NIP.	before-number	Mereka memeriksa NIP. 5 lebih dahulu.	Mereka memeriksa NIP. 5.‖ Semua benar.
NIS.	before-number	Keterangannya di NIS. 7 dan sesudahnya.	Keterangannya di NIS. 7.‖ Isinya pendek.
NRP.	before-number	Lihat NRP. 12 untuk rinciannya.	Lihat NRP. 12.‖ Rinciannya lengkap.
NV.	before-name	Mereka pindah ke NV. Sukamaju tahun lalu.	Mereka pindah ke NV. Sukamaju.‖ Rumahnya dijual.
Nav.	never	Menurut Nav. Hasan, pasal itu dihapus.	Usul itu datang dari Nav. Hasan.‖ Pemerintah menolak.
Ners.	never	Perundingan diikuti Ners. Lestari dan stafnya.	Perundingan diikuti Ners. Lestari.‖ Hasilnya belum diumumkan.
Ngr.	never	Kami menemui Ngr. Hasan kemarin.	Kami menemui Ngr. Hasan.‖ Ia sehat.
Nn.	never	Rapat dipimpin Nn. Lestari di Bogor.	Rapat dipimpin Nn. Lestari.‖ Semua hadir.
No.	before-name|before-number	Berkas disimpan No. Harapan selama setahun.	Berkas disimpan No. Harapan.‖ Namun, tidak ada salinan.
Not.	never	Menurut Not. Lestari, pasal itu dihapus.	Usul itu datang dari Not. Lestari.‖ Pemerintah menolak.
Nr.	before-name|before-number	Kantornya di Nr. Melati dekat pasar.	Kantornya di Nr. Melati.‖ Ia tinggal di sana.
Ns.	never	Kami menemui Ns. Lestari kemarin.	Kami menemui Ns. Lestari.‖ Ia sehat.
Ny.	never	Rapat dipimpin Ny. Hasan di Bogor.	Rapat dipimpin Ny. Hasan.‖ Semua hadir.
Nym.	never	Surat itu ditulis Nym. Lestari sendiri.	Surat itu ditulis Nym. Lestari.‖ Isinya singkat.
Okt.	before-number|capital	Lihat Okt. 12 untuk rinciannya.	Kata yang dicari ialah okt.‖ Semua setuju.
P.S.	never	Dana disimpan P.S. Lestari sejak Mei.	Dana disimpan P.S. Lestari.‖ Bunganya kecil.
PD.	before-name|never	Kapal berlayar PD. Hasan menuju Ambon.	Kapal berlayar PD. Hasan.‖ Mereka selamat.
PLC.	company|final	Laba Nusa Jaya PLC. naik tajam.	Saham itu dibeli Nusa Jaya PLC.‖ Nilainya besar.
PMK.	before-number	Lihat PMK. 12 untuk rinciannya.	Lihat PMK. 12.‖ Rinciannya lengkap.
PO.	before-name	Mereka pindah ke PO. Sukamaju tahun lalu.	Mereka pindah ke PO. Sukamaju.‖ Rumahnya dijual.
POJK.	before-number	Mereka memeriksa POJK. 5 lebih dahulu.	Mereka memeriksa POJK. 5.‖ Semua benar.
PP.	before-number	Keterangannya di PP. 7 dan sesudahnya.	Keterangannya di PP. 7.‖ Isinya pendek.
PT.	before-name	Kantornya di PT. Melati dekat pasar.	Kantornya di PT. Melati.‖ Ia tinggal di sana.
Pasc.	never	Surat itu ditulis Pasc. Lestari sendiri.	Surat itu ditulis Pasc. Lestari.‖ Isinya singkat.
Pdm.	never	Menurut Pdm. Hasan, pasal itu dihapus.	Usul itu datang dari Pdm. Hasan.‖ Pemerintah menolak.
Pdt.	never	Perundingan diikuti Pdt. Lestari dan stafnya.	Perundingan diikuti Pdt. Lestari.‖ Hasilnya belum diumumkan.
Peg.	before-name	Kantornya di Peg. Melati dekat pasar.	Kantornya di Peg. Melati.‖ Ia tinggal di sana.
Pel.	before-name|capital	Mereka pindah ke Pel. Sukamaju tahun lalu.	Di papan tertulis pel.‖ Mereka tertawa.
Pelab.	before-name	Berkas disimpan Pelab. Harapan selama setahun.	Berkas disimpan Pelab. Harapan.‖ Namun, tidak ada salinan.
Pelda.	never	Menurut Pelda. Lestari, pasal itu dihapus.	Usul itu datang dari Pelda. Lestari.‖ Pemerintah menolak.
Peltu.	never	Perundingan diikuti Peltu. Hasan dan stafnya.	Perundingan diikuti Peltu. Hasan.‖ Hasilnya belum diumumkan.
Pen.	before-name	Mereka pindah ke Pen. Sukamaju tahun lalu.	Mereka pindah ke Pen. Sukamaju.‖ Rumahnya dijual.
Penerj.	before-name	Berkas disimpan Penerj. Harapan selama setahun.	Berkas disimpan Penerj. Harapan.‖ Namun, tidak ada salinan.
Peny.	before-name	Patroli lewat Peny. Merdeka setiap pagi.	Patroli lewat Peny. Merdeka.‖ Jalanan sepi.
Penyunt.	before-name	Kantornya di Penyunt. Melati dekat pasar.	Kantornya di Penyunt. Melati.‖ Ia tinggal di sana.
Per.	before-name|capital	Mereka pindah ke Per. Sukamaju tahun lalu.	Di papan tertulis per.‖ Mereka tertawa.
Perbup.	before-name|before-number	Berkas disimpan Perbup. Harapan selama setahun.	Berkas disimpan Perbup. Harapan.‖ Namun, tidak ada salinan.
Perc.	before-name	Patroli lewat Perc. Merdeka setiap pagi.	Patroli lewat Perc. Merdeka.‖ Jalanan sepi.
Perda.	before-name|before-number	Kantornya di Perda. Melati dekat pasar.	Kantornya di Perda. Melati.‖ Ia tinggal di sana.
Pergub.	before-name|before-number	Mereka pindah ke Pergub. Sukamaju tahun lalu.	Mereka pindah ke Pergub. Sukamaju.‖ Rumahnya dijual.
Permen.	before-name|before-number	Berkas disimpan Permen. Harapan selama setahun.	Berkas disimpan Permen. Harapan.‖ Namun, tidak ada salinan.
Permendag.	before-name	Patroli lewat Permendag. Merdeka setiap pagi.	Patroli lewat Permendag. Merdeka.‖ Jalanan sepi.
Permenkeu.	before-name	Kantornya di Permenkeu. Melati dekat pasar.	Kantornya di Permenkeu. Melati.‖ Ia tinggal di sana.
Perppu.	before-number	Perjanjian itu dimuat pada Perppu. 28 naskah lama.	Perjanjian itu dimuat pada Perppu. 28.‖ Naskahnya tipis.
Perpres.	before-name|before-number	Berkas disimpan Perpres. Harapan selama setahun.	Berkas disimpan Perpres. Harapan.‖ Namun, tidak ada salinan.
Perum.	before-name	Patroli lewat Perum. Merdeka setiap pagi.	Patroli lewat Perum. Merdeka.‖ Jalanan sepi.
Perumh.	before-name	Kantornya di Perumh. Melati dekat pasar.	Kantornya di Perumh. Melati.‖ Ia tinggal di sana.
Perwal.	before-name|before-number	Mereka pindah ke Perwal. Sukamaju tahun lalu.	Mereka pindah ke Perwal. Sukamaju.‖ Rumahnya dijual.
Pgs.	never	Surat itu ditulis Pgs. Hasan sendiri.	Surat itu ditulis Pgs. Hasan.‖ Isinya singkat.
Ph.D.	final	Dekan Lestari, Ph.D. membuka seminar.	Seminar dibuka Lestari, Ph.D.‖ Pesertanya banyak.
Pj.	never	Perundingan diikuti Pj. Hasan dan stafnya.	Perundingan diikuti Pj. Hasan.‖ Hasilnya belum diumumkan.
Pjs.	never	Kami menemui Pjs. Lestari kemarin.	Kami menemui Pjs. Lestari.‖ Ia sehat.
Pkh.	before-number	Mereka memeriksa Pkh. 5 lebih dahulu.	Mereka memeriksa Pkh. 5.‖ Semua benar.
Plh.	never	Surat itu ditulis Plh. Lestari sendiri.	Surat itu ditulis Plh. Lestari.‖ Isinya singkat.
Plt.	never	Menurut Plt. Hasan, pasal itu dihapus.	Usul itu datang dari Plt. Hasan.‖ Pemerintah menolak.
Pnb.	never	Perundingan diikuti Pnb. Lestari dan stafnya.	Perundingan diikuti Pnb. Lestari.‖ Hasilnya belum diumumkan.
Pnt.	never	Kami menemui Pnt. Hasan kemarin.	Kami menemui Pnt. Hasan.‖ Ia sehat.
Pol.	never	Rapat dipimpin Pol. Lestari di Bogor.	Rapat dipimpin Pol. Lestari.‖ Semua hadir.
Poltek.	before-name	Kantornya di Poltek. Melati dekat pasar.	Kantornya di Poltek. Melati.‖ Ia tinggal di sana.
Pom.	never	Menurut Pom. Lestari, pasal itu dihapus.	Usul itu datang dari Pom. Lestari.‖ Pemerintah menolak.
Posy.	before-name	Berkas disimpan Posy. Harapan selama setahun.	Berkas disimpan Posy. Harapan.‖ Namun, tidak ada salinan.
Prada.	never	Kami menemui Prada. Lestari kemarin.	Kami menemui Prada. Lestari.‖ Ia sehat.
Praka.	never	Rapat dipimpin Praka. Hasan di Bogor.	Rapat dipimpin Praka. Hasan.‖ Semua hadir.
Pratu.	never	Surat itu ditulis Pratu. Lestari sendiri.	Surat itu ditulis Pratu. Lestari.‖ Isinya singkat.
Prm.	before-name	Berkas disimpan Prm. Harapan selama setahun.	Berkas disimpan Prm. Harapan.‖ Namun, tidak ada salinan.
Prodi.	before-name	Patroli lewat Prodi. Merdeka setiap pagi.	Patroli lewat Prodi. Merdeka.‖ Jalanan sepi.
Prop.	before-name	Kantornya di Prop. Melati dekat pasar.	Kantornya di Prop. Melati.‖ Ia tinggal di sana.
Prov.	before-name	Mereka pindah ke Prov. Sukamaju tahun lalu.	Mereka pindah ke Prov. Sukamaju.‖ Rumahnya dijual.
Ps.	before-name|before-number|capital	Berkas disimpan Ps. Harapan selama setahun.	Kata yang dicari ialah ps.‖ Semua setuju.
Psi.	final	Narasumbernya Lestari, Psi., dari Malang.	Narasumbernya Lestari, Psi.‖ Ia ahli hukum laut.
Psikol.	final	Dekan Hasan, Psikol. membuka seminar.	Seminar dibuka Hasan, Psikol.‖ Pesertanya banyak.
Psr.	before-name|capital	Mereka pindah ke Psr. Sukamaju tahun lalu.	Di papan tertulis psr.‖ Mereka tertawa.
Pte.	company|final	Kontrak diteken Samudra Raya Pte. di Batam.	Kapal dipesan Samudra Raya Pte.‖ Pembayarannya ditunda.
Pthn.	never	Surat itu ditulis Pthn. Lestari sendiri.	Surat itu ditulis Pthn. Lestari.‖ Isinya singkat.
Pty.	company|final	Laba Nusa Jaya Pty. naik tajam.	Saham itu dibeli Nusa Jaya Pty.‖ Nilainya besar.
Purn.	never	Perundingan diikuti Purn. Lestari dan stafnya.	Perundingan diikuti Purn. Lestari.‖ Hasilnya belum diumumkan.
Pusk.	before-name	Berkas disimpan Pusk. Harapan selama setahun.	Berkas disimpan Pusk. Harapan.‖ Namun, tidak ada salinan.
Puskes.	before-name	Patroli lewat Puskes. Merdeka setiap pagi.	Patroli lewat Puskes. Merdeka.‖ Jalanan sepi.
Puskesm.	before-name	Kantornya di Puskesm. Melati dekat pasar.	Kantornya di Puskesm. Melati.‖ Ia tinggal di sana.
Pvt.	company|final	Saham Bina Karya Pvt. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya Pvt.‖ Sidangnya pekan depan.
Q.S.	before-name	Berkas disimpan Q.S. Harapan selama setahun.	Berkas disimpan Q.S. Harapan.‖ Namun, tidak ada salinan.
QS.	before-name	Patroli lewat QS. Merdeka setiap pagi.	Patroli lewat QS. Merdeka.‖ Jalanan sepi.
R.A.	capital|never	Rapat dipimpin R.A. Hasan di Bogor.	Kata yang dicari ialah r.a.‖ Semua setuju.
R.Ay.	never	Surat itu ditulis R.Ay. Lestari sendiri.	Surat itu ditulis R.Ay. Lestari.‖ Isinya singkat.
R.B.	never	Menurut R.B. Hasan, pasal itu dihapus.	Usul itu datang dari R.B. Hasan.‖ Pemerintah menolak.
R.I.	place	Ia membaca siaran R.I. Fleet Command.	Siaran itu berasal dari R.I.‖ Isinya singkat.
R.M.	never	Kami menemui R.M. Hasan kemarin.	Kami menemui R.M. Hasan.‖ Ia sehat.
R.Ng.	never	Rapat dipimpin R.Ng. Lestari di Bogor.	Rapat dipimpin R.Ng. Lestari.‖ Semua hadir.
R.Ngt.	never	Surat itu ditulis R.Ngt. Hasan sendiri.	Surat itu ditulis R.Ngt. Hasan.‖ Isinya singkat.
R.P.	never	Menurut R.P. Lestari, pasal itu dihapus.	Usul itu datang dari R.P. Lestari.‖ Pemerintah menolak.
R.R.	never	Perundingan diikuti R.R. Hasan dan stafnya.	Perundingan diikuti R.R. Hasan.‖ Hasilnya belum diumumkan.
R.S.	before-name	Mereka pindah ke R.S. Sukamaju tahun lalu.	Mereka pindah ke R.S. Sukamaju.‖ Rumahnya dijual.
RA.	never	Rapat dipimpin RA. Hasan di Bogor.	Rapat dipimpin RA. Hasan.‖ Semua hadir.
RAy.	never	Surat itu ditulis RAy. Lestari sendiri.	Surat itu ditulis RAy. Lestari.‖ Isinya singkat.
RM.	never	Menurut RM. Hasan, pasal itu dihapus.	Usul itu datang dari RM. Hasan.‖ Pemerintah menolak.
RNg.	never	Perundingan diikuti RNg. Lestari dan stafnya.	Perundingan diikuti RNg. Lestari.‖ Hasilnya belum diumumkan.
RS.	before-name	Berkas disimpan RS. Harapan selama setahun.	Berkas disimpan RS. Harapan.‖ Namun, tidak ada salinan.
RSB.	before-name	Patroli lewat RSB. Merdeka setiap pagi.	Patroli lewat RSB. Merdeka.‖ Jalanan sepi.
RSI.	before-name	Kantornya di RSI. Melati dekat pasar.	Kantornya di RSI. Melati.‖ Ia tinggal di sana.
RSU.	before-name	Mereka pindah ke RSU. Sukamaju tahun lalu.	Mereka pindah ke RSU. Sukamaju.‖ Rumahnya dijual.
RSUP.	before-name	Berkas disimpan RSUP. Harapan selama setahun.	Berkas disimpan RSUP. Harapan.‖ Namun, tidak ada salinan.
RT.	before-number	Keterangannya di RT. 7 dan sesudahnya.	Keterangannya di RT. 7.‖ Isinya pendek.
RW.	before-number	Lihat RW. 12 untuk rinciannya.	Lihat RW. 12.‖ Rinciannya lengkap.
Rab.	before-name|before-number|capital	Mereka pindah ke Rab. Sukamaju tahun lalu.	Di papan tertulis rab.‖ Mereka tertawa.
Rd.	never	Menurut Rd. Hasan, pasal itu dihapus.	Usul itu datang dari Rd. Hasan.‖ Pemerintah menolak.
Red.	final	Radar, kapal, Red. dibeli tahun ini.	Radar, kapal, Red.‖ Harganya mahal.
Rp.	before-number	Lihat Rp. 12 untuk rinciannya.	Lihat Rp. 12.‖ Rinciannya lengkap.
Rr.	never	Rapat dipimpin Rr. Lestari di Bogor.	Rapat dipimpin Rr. Lestari.‖ Semua hadir.
Ruko.	before-name|before-number	Berkas disimpan Ruko. Harapan selama setahun.	Berkas disimpan Ruko. Harapan.‖ Namun, tidak ada salinan.
S$.	before-number	Keterangannya di S$. 7 dan sesudahnya.	Keterangannya di S$. 7.‖ Isinya pendek.
S.A.	company|final	Laba Nusa Jaya S.A. naik tajam.	Saham itu dibeli Nusa Jaya S.A.‖ Nilainya besar.
S.A.B.	final	Narasumbernya Lestari, S.A.B., dari Malang.	Narasumbernya Lestari, S.A.B.‖ Ia ahli hukum laut.
S.A.P.	final	Dekan Hasan, S.A.P. membuka seminar.	Seminar dibuka Hasan, S.A.P.‖ Pesertanya banyak.
S.AB.	final	Sidang dipimpin Lestari, S.AB., di Solo.	Sidang dipimpin Lestari, S.AB.‖ Semua saksi hadir.
S.AP.	final	Narasumbernya Hasan, S.AP., dari Malang.	Narasumbernya Hasan, S.AP.‖ Ia ahli hukum laut.
S.Adm.	final	Dekan Lestari, S.Adm. membuka seminar.	Seminar dibuka Lestari, S.Adm.‖ Pesertanya banyak.
S.Ag.	final	Sidang dipimpin Hasan, S.Ag., di Solo.	Sidang dipimpin Hasan, S.Ag.‖ Semua saksi hadir.
S.Agr.	final	Narasumbernya Lestari, S.Agr., dari Malang.	Narasumbernya Lestari, S.Agr.‖ Ia ahli hukum laut.
S.Ak.	final	Dekan Hasan, S.Ak. membuka seminar.	Seminar dibuka Hasan, S.Ak.‖ Pesertanya banyak.
S.Akt.	final	Sidang dipimpin Lestari, S.Akt., di Solo.	Sidang dipimpin Lestari, S.Akt.‖ Semua saksi hadir.
S.Ant.	final	Narasumbernya Hasan, S.Ant., dari Malang.	Narasumbernya Hasan, S.Ant.‖ Ia ahli hukum laut.
S.Arl.	final	Dekan Lestari, S.Arl. membuka seminar.	Seminar dibuka Lestari, S.Arl.‖ Pesertanya banyak.
S.Ars.	final	Sidang dipimpin Hasan, S.Ars., di Solo.	Sidang dipimpin Hasan, S.Ars.‖ Semua saksi hadir.
S.Bio.	final	Narasumbernya Lestari, S.Bio., dari Malang.	Narasumbernya Lestari, S.Bio.‖ Ia ahli hukum laut.
S.Bns.	final	Dekan Hasan, S.Bns. membuka seminar.	Seminar dibuka Hasan, S.Bns.‖ Pesertanya banyak.
S.Des.	final	Sidang dipimpin Lestari, S.Des., di Solo.	Sidang dipimpin Lestari, S.Des.‖ Semua saksi hadir.
S.Ds.	final	Narasumbernya Hasan, S.Ds., dari Malang.	Narasumbernya Hasan, S.Ds.‖ Ia ahli hukum laut.
S.E.	final	Dekan Lestari, S.E. membuka seminar.	Seminar dibuka Lestari, S.E.‖ Pesertanya banyak.
S.E.I.	final	Sidang dipimpin Hasan, S.E.I., di Solo.	Sidang dipimpin Hasan, S.E.I.‖ Semua saksi hadir.
S.EI.	final	Narasumbernya Lestari, S.EI., dari Malang.	Narasumbernya Lestari, S.EI.‖ Ia ahli hukum laut.
S.Farm.	final	Dekan Hasan, S.Farm. membuka seminar.	Seminar dibuka Hasan, S.Farm.‖ Pesertanya banyak.
S.Fil.	final	Sidang dipimpin Lestari, S.Fil., di Solo.	Sidang dipimpin Lestari, S.Fil.‖ Semua saksi hadir.
S.Fil.I.	final	Narasumbernya Hasan, S.Fil.I., dari Malang.	Narasumbernya Hasan, S.Fil.I.‖ Ia ahli hukum laut.
S.Geo.	final	Dekan Lestari, S.Geo. membuka seminar.	Seminar dibuka Lestari, S.Geo.‖ Pesertanya banyak.
S.Gz.	final	Sidang dipimpin Hasan, S.Gz., di Solo.	Sidang dipimpin Hasan, S.Gz.‖ Semua saksi hadir.
S.H.	final	Narasumbernya Lestari, S.H., dari Malang.	Narasumbernya Lestari, S.H.‖ Ia ahli hukum laut.
S.H.I.	final	Dekan Hasan, S.H.I. membuka seminar.	Seminar dibuka Hasan, S.H.I.‖ Pesertanya banyak.
S.HI.	final	Sidang dipimpin Lestari, S.HI., di Solo.	Sidang dipimpin Lestari, S.HI.‖ Semua saksi hadir.
S.Han.	final	Narasumbernya Hasan, S.Han., dari Malang.	Narasumbernya Hasan, S.Han.‖ Ia ahli hukum laut.
S.Hum.	final	Dekan Lestari, S.Hum. membuka seminar.	Seminar dibuka Lestari, S.Hum.‖ Pesertanya banyak.
S.Hut.	final	Sidang dipimpin Hasan, S.Hut., di Solo.	Sidang dipimpin Hasan, S.Hut.‖ Semua saksi hadir.
S.I.K.	final	Narasumbernya Lestari, S.I.K., dari Malang.	Narasumbernya Lestari, S.I.K.‖ Ia ahli hukum laut.
S.I.Kom.	final	Dekan Hasan, S.I.Kom. membuka seminar.	Seminar dibuka Hasan, S.I.Kom.‖ Pesertanya banyak.
S.I.P.	final	Sidang dipimpin Lestari, S.I.P., di Solo.	Sidang dipimpin Lestari, S.I.P.‖ Semua saksi hadir.
S.I.Pust.	final	Narasumbernya Hasan, S.I.Pust., dari Malang.	Narasumbernya Hasan, S.I.Pust.‖ Ia ahli hukum laut.
S.IK.	final	Dekan Lestari, S.IK. membuka seminar.	Seminar dibuka Lestari, S.IK.‖ Pesertanya banyak.
S.IP.	final	Sidang dipimpin Hasan, S.IP., di Solo.	Sidang dipimpin Hasan, S.IP.‖ Semua saksi hadir.
S.IPI.	final	Narasumbernya Lestari, S.IPI., dari Malang.	Narasumbernya Lestari, S.IPI.‖ Ia ahli hukum laut.
S.Ikom.	final	Dekan Hasan, S.Ikom. membuka seminar.	Seminar dibuka Hasan, S.Ikom.‖ Pesertanya banyak.
S.In.	final	Sidang dipimpin Lestari, S.In., di Solo.	Sidang dipimpin Lestari, S.In.‖ Semua saksi hadir.
S.Inf.	final	Narasumbernya Hasan, S.Inf., dari Malang.	Narasumbernya Hasan, S.Inf.‖ Ia ahli hukum laut.
S.K.	before-number	Perjanjian itu dimuat pada S.K. 28 naskah lama.	Perjanjian itu dimuat pada S.K. 28.‖ Naskahnya tipis.
S.K.M.	final	Sidang dipimpin Hasan, S.K.M., di Solo.	Sidang dipimpin Hasan, S.K.M.‖ Semua saksi hadir.
S.KG.	final	Narasumbernya Lestari, S.KG., dari Malang.	Narasumbernya Lestari, S.KG.‖ Ia ahli hukum laut.
S.KH.	final	Dekan Hasan, S.KH. membuka seminar.	Seminar dibuka Hasan, S.KH.‖ Pesertanya banyak.
S.KM.	final	Sidang dipimpin Lestari, S.KM., di Solo.	Sidang dipimpin Lestari, S.KM.‖ Semua saksi hadir.
S.Keb.	final	Narasumbernya Hasan, S.Keb., dari Malang.	Narasumbernya Hasan, S.Keb.‖ Ia ahli hukum laut.
S.Ked.	final	Dekan Lestari, S.Ked. membuka seminar.	Seminar dibuka Lestari, S.Ked.‖ Pesertanya banyak.
S.Kedg.	final	Sidang dipimpin Hasan, S.Kedg., di Solo.	Sidang dipimpin Hasan, S.Kedg.‖ Semua saksi hadir.
S.Kedh.	final	Narasumbernya Lestari, S.Kedh., dari Malang.	Narasumbernya Lestari, S.Kedh.‖ Ia ahli hukum laut.
S.Kel.	final	Dekan Hasan, S.Kel. membuka seminar.	Seminar dibuka Hasan, S.Kel.‖ Pesertanya banyak.
S.Kep.	final	Sidang dipimpin Lestari, S.Kep., di Solo.	Sidang dipimpin Lestari, S.Kep.‖ Semua saksi hadir.
S.Kes.	final	Narasumbernya Hasan, S.Kes., dari Malang.	Narasumbernya Hasan, S.Kes.‖ Ia ahli hukum laut.
S.Kom.	final	Dekan Lestari, S.Kom. membuka seminar.	Seminar dibuka Lestari, S.Kom.‖ Pesertanya banyak.
S.Kom.I.	final	Sidang dipimpin Hasan, S.Kom.I., di Solo.	Sidang dipimpin Hasan, S.Kom.I.‖ Semua saksi hadir.
S.Kpm.	final	Narasumbernya Lestari, S.Kpm., dari Malang.	Narasumbernya Lestari, S.Kpm.‖ Ia ahli hukum laut.
S.Li.	final	Dekan Hasan, S.Li. membuka seminar.	Seminar dibuka Hasan, S.Li.‖ Pesertanya banyak.
S.Ling.	final	Sidang dipimpin Lestari, S.Ling., di Solo.	Sidang dipimpin Lestari, S.Ling.‖ Semua saksi hadir.
S.M.	final	Narasumbernya Hasan, S.M., dari Malang.	Narasumbernya Hasan, S.M.‖ Ia ahli hukum laut.
S.MB.	final	Dekan Lestari, S.MB. membuka seminar.	Seminar dibuka Lestari, S.MB.‖ Pesertanya banyak.
S.Mat.	final	Sidang dipimpin Hasan, S.Mat., di Solo.	Sidang dipimpin Hasan, S.Mat.‖ Semua saksi hadir.
S.Or.	final	Narasumbernya Lestari, S.Or., dari Malang.	Narasumbernya Lestari, S.Or.‖ Ia ahli hukum laut.
S.P.	final	Dekan Hasan, S.P. membuka seminar.	Seminar dibuka Hasan, S.P.‖ Pesertanya banyak.
S.Par.	final	Sidang dipimpin Lestari, S.Par., di Solo.	Sidang dipimpin Lestari, S.Par.‖ Semua saksi hadir.
S.Pd.	final	Narasumbernya Hasan, S.Pd., dari Malang.	Narasumbernya Hasan, S.Pd.‖ Ia ahli hukum laut.
S.Pd.I.	final	Dekan Lestari, S.Pd.I. membuka seminar.	Seminar dibuka Lestari, S.Pd.I.‖ Pesertanya banyak.
S.Pd.SD.	final	Sidang dipimpin Hasan, S.Pd.SD., di Solo.	Sidang dipimpin Hasan, S.Pd.SD.‖ Semua saksi hadir.
S.Pi.	final	Narasumbernya Lestari, S.Pi., dari Malang.	Narasumbernya Lestari, S.Pi.‖ Ia ahli hukum laut.
S.Pol.	final	Dekan Hasan, S.Pol. membuka seminar.	Seminar dibuka Hasan, S.Pol.‖ Pesertanya banyak.
S.Psi.	final	Sidang dipimpin Lestari, S.Psi., di Solo.	Sidang dipimpin Lestari, S.Psi.‖ Semua saksi hadir.
S.Pt.	final	Narasumbernya Hasan, S.Pt., dari Malang.	Narasumbernya Hasan, S.Pt.‖ Ia ahli hukum laut.
S.Pust.	final	Dekan Lestari, S.Pust. membuka seminar.	Seminar dibuka Lestari, S.Pust.‖ Pesertanya banyak.
S.S.	final	Sidang dipimpin Hasan, S.S., di Solo.	Sidang dipimpin Hasan, S.S.‖ Semua saksi hadir.
S.SI.	final	Narasumbernya Lestari, S.SI., dari Malang.	Narasumbernya Lestari, S.SI.‖ Ia ahli hukum laut.
S.ST.	final	Dekan Hasan, S.ST. membuka seminar.	Seminar dibuka Hasan, S.ST.‖ Pesertanya banyak.
S.STP.	final	Sidang dipimpin Lestari, S.STP., di Solo.	Sidang dipimpin Lestari, S.STP.‖ Semua saksi hadir.
S.Sn.	final	Narasumbernya Hasan, S.Sn., dari Malang.	Narasumbernya Hasan, S.Sn.‖ Ia ahli hukum laut.
S.Sos.	final	Dekan Lestari, S.Sos. membuka seminar.	Seminar dibuka Lestari, S.Sos.‖ Pesertanya banyak.
S.Sos.I.	final	Sidang dipimpin Hasan, S.Sos.I., di Solo.	Sidang dipimpin Hasan, S.Sos.I.‖ Semua saksi hadir.
S.Stat.	final	Narasumbernya Lestari, S.Stat., dari Malang.	Narasumbernya Lestari, S.Stat.‖ Ia ahli hukum laut.
S.Sy.	final	Dekan Hasan, S.Sy. membuka seminar.	Seminar dibuka Hasan, S.Sy.‖ Pesertanya banyak.
S.T.	final	Sidang dipimpin Lestari, S.T., di Solo.	Sidang dipimpin Lestari, S.T.‖ Semua saksi hadir.
S.T.P.	final	Narasumbernya Hasan, S.T.P., dari Malang.	Narasumbernya Hasan, S.T.P.‖ Ia ahli hukum laut.
S.TP.	final	Dekan Lestari, S.TP. membuka seminar.	Seminar dibuka Lestari, S.TP.‖ Pesertanya banyak.
S.Tekp.	final	Sidang dipimpin Hasan, S.Tekp., di Solo.	Sidang dipimpin Hasan, S.Tekp.‖ Semua saksi hadir.
S.Th.	final	Narasumbernya Lestari, S.Th., dari Malang.	Narasumbernya Lestari, S.Th.‖ Ia ahli hukum laut.
S.Th.I.	final	Dekan Hasan, S.Th.I. membuka seminar.	Seminar dibuka Hasan, S.Th.I.‖ Pesertanya banyak.
S.Tr.	final	Sidang dipimpin Lestari, S.Tr., di Solo.	Sidang dipimpin Lestari, S.Tr.‖ Semua saksi hadir.
S.Tr.K.	final	Narasumbernya Hasan, S.Tr.K., dari Malang.	Narasumbernya Hasan, S.Tr.K.‖ Ia ahli hukum laut.
SAW.	final	Bantuan obat, tenda, SAW. tiba kemarin.	Bantuan obat, tenda, SAW.‖ Pengungsi menunggu.
SK.	before-number	Mereka memeriksa SK. 5 lebih dahulu.	Mereka memeriksa SK. 5.‖ Semua benar.
SWT.	final	Radar, kapal, SWT. dibeli tahun ini.	Radar, kapal, SWT.‖ Harganya mahal.
Sab.	before-number|capital	Lihat Sab. 12 untuk rinciannya.	Kata yang dicari ialah sab.‖ Semua setuju.
Saf.	before-name|before-number|capital	Mereka pindah ke Saf. Sukamaju tahun lalu.	Di papan tertulis saf.‖ Mereka tertawa.
Sbr.	before-name	Berkas disimpan Sbr. Harapan selama setahun.	Berkas disimpan Sbr. Harapan.‖ Namun, tidak ada salinan.
Sdn.	company|final	Saham Bina Karya Sdn. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya Sdn.‖ Sidangnya pekan depan.
Sdr.	never	Kami menemui Sdr. Hasan kemarin.	Kami menemui Sdr. Hasan.‖ Ia sehat.
Sdra.	never	Rapat dipimpin Sdra. Lestari di Bogor.	Rapat dipimpin Sdra. Lestari.‖ Semua hadir.
Sdri.	never	Surat itu ditulis Sdri. Hasan sendiri.	Surat itu ditulis Sdri. Hasan.‖ Isinya singkat.
Sei.	before-name	Patroli lewat Sei. Merdeka setiap pagi.	Patroli lewat Sei. Merdeka.‖ Jalanan sepi.
Sek.	before-name	Kantornya di Sek. Melati dekat pasar.	Kantornya di Sek. Melati.‖ Ia tinggal di sana.
Sekjen.	before-name	Mereka pindah ke Sekjen. Sukamaju tahun lalu.	Mereka pindah ke Sekjen. Sukamaju.‖ Rumahnya dijual.
Sekr.	before-name	Berkas disimpan Sekr. Harapan selama setahun.	Berkas disimpan Sekr. Harapan.‖ Namun, tidak ada salinan.
Sekum.	before-name	Patroli lewat Sekum. Merdeka setiap pagi.	Patroli lewat Sekum. Merdeka.‖ Jalanan sepi.
Sel.	before-name|before-number|capital	Kantornya di Sel. Melati dekat pasar.	Kata yang dicari ialah sel.‖ Semua setuju.
Sen.	before-number|capital	Perjanjian itu dimuat pada Sen. 28 naskah lama.	Di papan tertulis sen.‖ Mereka tertawa.
Sep.	before-number|capital	Mereka memeriksa Sep. 5 lebih dahulu.	Kata yang dicari ialah sep.‖ Semua setuju.
Serda.	never	Rapat dipimpin Serda. Lestari di Bogor.	Rapat dipimpin Serda. Lestari.‖ Semua hadir.
Serka.	never	Surat itu ditulis Serka. Hasan sendiri.	Surat itu ditulis Serka. Hasan.‖ Isinya singkat.
Serma.	never	Menurut Serma. Lestari, pasal itu dihapus.	Usul itu datang dari Serma. Lestari.‖ Pemerintah menolak.
Sertu.	never	Perundingan diikuti Sertu. Hasan dan stafnya.	Perundingan diikuti Sertu. Hasan.‖ Hasilnya belum diumumkan.
Smbr.	before-name	Patroli lewat Smbr. Merdeka setiap pagi.	Patroli lewat Smbr. Merdeka.‖ Jalanan sepi.
Sp.	never	Surat itu dikirim Sp. Hasan di Bandung.	Surat itu dikirim Sp. Hasan.‖ Isinya singkat.
Sp.A.	final	Dekan Lestari, Sp.A. membuka seminar.	Seminar dibuka Lestari, Sp.A.‖ Pesertanya banyak.
Sp.An.	final	Sidang dipimpin Hasan, Sp.An., di Solo.	Sidang dipimpin Hasan, Sp.An.‖ Semua saksi hadir.
Sp.B.	final	Narasumbernya Lestari, Sp.B., dari Malang.	Narasumbernya Lestari, Sp.B.‖ Ia ahli hukum laut.
Sp.B.S.	final	Dekan Hasan, Sp.B.S. membuka seminar.	Seminar dibuka Hasan, Sp.B.S.‖ Pesertanya banyak.
Sp.BM.	final	Sidang dipimpin Lestari, Sp.BM., di Solo.	Sidang dipimpin Lestari, Sp.BM.‖ Semua saksi hadir.
Sp.BP.	final	Narasumbernya Hasan, Sp.BP., dari Malang.	Narasumbernya Hasan, Sp.BP.‖ Ia ahli hukum laut.
Sp.BS.	final	Dekan Lestari, Sp.BS. membuka seminar.	Seminar dibuka Lestari, Sp.BS.‖ Pesertanya banyak.
Sp.BTKV.	final	Sidang dipimpin Hasan, Sp.BTKV., di Solo.	Sidang dipimpin Hasan, Sp.BTKV.‖ Semua saksi hadir.
Sp.D.V.	final	Narasumbernya Lestari, Sp.D.V., dari Malang.	Narasumbernya Lestari, Sp.D.V.‖ Ia ahli hukum laut.
Sp.DV.	final	Dekan Hasan, Sp.DV. membuka seminar.	Seminar dibuka Hasan, Sp.DV.‖ Pesertanya banyak.
Sp.EM.	final	Sidang dipimpin Lestari, Sp.EM., di Solo.	Sidang dipimpin Lestari, Sp.EM.‖ Semua saksi hadir.
Sp.F.	final	Narasumbernya Hasan, Sp.F., dari Malang.	Narasumbernya Hasan, Sp.F.‖ Ia ahli hukum laut.
Sp.FK.	final	Dekan Lestari, Sp.FK. membuka seminar.	Seminar dibuka Lestari, Sp.FK.‖ Pesertanya banyak.
Sp.FM.	final	Sidang dipimpin Hasan, Sp.FM., di Solo.	Sidang dipimpin Hasan, Sp.FM.‖ Semua saksi hadir.
Sp.GK.	final	Narasumbernya Lestari, Sp.GK., dari Malang.	Narasumbernya Lestari, Sp.GK.‖ Ia ahli hukum laut.
Sp.JP.	final	Dekan Hasan, Sp.JP. membuka seminar.	Seminar dibuka Hasan, Sp.JP.‖ Pesertanya banyak.
Sp.K.	final	Sidang dipimpin Lestari, Sp.K., di Solo.	Sidang dipimpin Lestari, Sp.K.‖ Semua saksi hadir.
Sp.KFR.	final	Narasumbernya Hasan, Sp.KFR., dari Malang.	Narasumbernya Hasan, Sp.KFR.‖ Ia ahli hukum laut.
Sp.KG.	final	Dekan Lestari, Sp.KG. membuka seminar.	Seminar dibuka Lestari, Sp.KG.‖ Pesertanya banyak.
Sp.KGA.	final	Sidang dipimpin Hasan, Sp.KGA., di Solo.	Sidang dipimpin Hasan, Sp.KGA.‖ Semua saksi hadir.
Sp.KJ.	final	Narasumbernya Lestari, Sp.KJ., dari Malang.	Narasumbernya Lestari, Sp.KJ.‖ Ia ahli hukum laut.
Sp.KK.	final	Dekan Hasan, Sp.KK. membuka seminar.	Seminar dibuka Hasan, Sp.KK.‖ Pesertanya banyak.
Sp.M.	final	Sidang dipimpin Lestari, Sp.M., di Solo.	Sidang dipimpin Lestari, Sp.M.‖ Semua saksi hadir.
Sp.MK.	final	Narasumbernya Hasan, Sp.MK., dari Malang.	Narasumbernya Hasan, Sp.MK.‖ Ia ahli hukum laut.
Sp.N.	final	Dekan Lestari, Sp.N. membuka seminar.	Seminar dibuka Lestari, Sp.N.‖ Pesertanya banyak.
Sp.O.G.	final	Sidang dipimpin Hasan, Sp.O.G., di Solo.	Sidang dipimpin Hasan, Sp.O.G.‖ Semua saksi hadir.
Sp.OG.	final	Narasumbernya Lestari, Sp.OG., dari Malang.	Narasumbernya Lestari, Sp.OG.‖ Ia ahli hukum laut.
Sp.OT.	final	Dekan Hasan, Sp.OT. membuka seminar.	Seminar dibuka Hasan, Sp.OT.‖ Pesertanya banyak.
Sp.Ok.	final	Sidang dipimpin Lestari, Sp.Ok., di Solo.	Sidang dipimpin Lestari, Sp.Ok.‖ Semua saksi hadir.
Sp.Onk.	final	Narasumbernya Hasan, Sp.Onk., dari Malang.	Narasumbernya Hasan, Sp.Onk.‖ Ia ahli hukum laut.
Sp.Ort.	final	Dekan Lestari, Sp.Ort. membuka seminar.	Seminar dibuka Lestari, Sp.Ort.‖ Pesertanya banyak.
Sp.P.	final	Sidang dipimpin Hasan, Sp.P., di Solo.	Sidang dipimpin Hasan, Sp.P.‖ Semua saksi hadir.
Sp.P.D.	final	Narasumbernya Lestari, Sp.P.D., dari Malang.	Narasumbernya Lestari, Sp.P.D.‖ Ia ahli hukum laut.
Sp.PA.	final	Dekan Hasan, Sp.PA. membuka seminar.	Seminar dibuka Hasan, Sp.PA.‖ Pesertanya banyak.
Sp.PD.	final	Sidang dipimpin Lestari, Sp.PD., di Solo.	Sidang dipimpin Lestari, Sp.PD.‖ Semua saksi hadir.
Sp.PK.	final	Narasumbernya Hasan, Sp.PK., dari Malang.	Narasumbernya Hasan, Sp.PK.‖ Ia ahli hukum laut.
Sp.Par.	final	Dekan Lestari, Sp.Par. membuka seminar.	Seminar dibuka Lestari, Sp.Par.‖ Pesertanya banyak.
Sp.Perio.	final	Sidang dipimpin Hasan, Sp.Perio., di Solo.	Sidang dipimpin Hasan, Sp.Perio.‖ Semua saksi hadir.
Sp.Pros.	final	Narasumbernya Lestari, Sp.Pros., dari Malang.	Narasumbernya Lestari, Sp.Pros.‖ Ia ahli hukum laut.
Sp.RM.	final	Dekan Hasan, Sp.RM. membuka seminar.	Seminar dibuka Hasan, Sp.RM.‖ Pesertanya banyak.
Sp.Rad.	final	Sidang dipimpin Lestari, Sp.Rad., di Solo.	Sidang dipimpin Lestari, Sp.Rad.‖ Semua saksi hadir.
Sp.S.	final	Narasumbernya Hasan, Sp.S., dari Malang.	Narasumbernya Hasan, Sp.S.‖ Ia ahli hukum laut.
Sp.T.H.T.	final	Dekan Lestari, Sp.T.H.T. membuka seminar.	Seminar dibuka Lestari, Sp.T.H.T.‖ Pesertanya banyak.
Sp.THT-KL.	final	Sidang dipimpin Hasan, Sp.THT-KL., di Solo.	Sidang dipimpin Hasan, Sp.THT-KL.‖ Semua saksi hadir.
Sp.THT.	final	Narasumbernya Lestari, Sp.THT., dari Malang.	Narasumbernya Lestari, Sp.THT.‖ Ia ahli hukum laut.
Sp.U.	final	Dekan Hasan, Sp.U. membuka seminar.	Seminar dibuka Hasan, Sp.U.‖ Pesertanya banyak.
Spd.	never	Nota itu dibuat Spd. Lestari untuk Menlu.	Nota itu dibuat Spd. Lestari.‖ Semua setuju.
Sta.	before-name|capital	Kantornya di Sta. Melati dekat pasar.	Kata yang dicari ialah sta.‖ Semua setuju.
Sub.	before-name|capital	Mereka pindah ke Sub. Sukamaju tahun lalu.	Di papan tertulis sub.‖ Mereka tertawa.
Subag.	before-name	Berkas disimpan Subag. Harapan selama setahun.	Berkas disimpan Subag. Harapan.‖ Namun, tidak ada salinan.
Subbag.	before-name	Patroli lewat Subbag. Merdeka setiap pagi.	Patroli lewat Subbag. Merdeka.‖ Jalanan sepi.
Subdit.	before-name	Kantornya di Subdit. Melati dekat pasar.	Kantornya di Subdit. Melati.‖ Ia tinggal di sana.
Sya.	before-name|before-number|capital	Mereka pindah ke Sya. Sukamaju tahun lalu.	Di papan tertulis sya.‖ Mereka tertawa.
Tb.	never	Kami menemui Tb. Hasan kemarin.	Kami menemui Tb. Hasan.‖ Ia sehat.
Tbk.	company|final	Saham Bina Karya Tbk. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya Tbk.‖ Sidangnya pekan depan.
Teng.	before-name	Kantornya di Teng. Melati dekat pasar.	Kantornya di Teng. Melati.‖ Ia tinggal di sana.
Ter.	before-name|capital	Mereka pindah ke Ter. Sukamaju tahun lalu.	Di papan tertulis ter.‖ Mereka tertawa.
Terj.	before-name	Berkas disimpan Terj. Harapan selama setahun.	Berkas disimpan Terj. Harapan.‖ Namun, tidak ada salinan.
Tg.	before-name	Patroli lewat Tg. Merdeka setiap pagi.	Patroli lewat Tg. Merdeka.‖ Jalanan sepi.
Tgk.	never	Rapat dipimpin Tgk. Hasan di Bogor.	Rapat dipimpin Tgk. Hasan.‖ Semua hadir.
Tj.	before-name	Mereka pindah ke Tj. Sukamaju tahun lalu.	Mereka pindah ke Tj. Sukamaju.‖ Rumahnya dijual.
Tjok.	never	Menurut Tjok. Hasan, pasal itu dihapus.	Usul itu datang dari Tjok. Hasan.‖ Pemerintah menolak.
Tk.	never	Perundingan diikuti Tk. Lestari dan stafnya.	Perundingan diikuti Tk. Lestari.‖ Hasilnya belum diumumkan.
Tlk.	before-name	Kantornya di Tlk. Melati dekat pasar.	Kantornya di Tlk. Melati.‖ Ia tinggal di sana.
Tn.	never	Rapat dipimpin Tn. Lestari di Bogor.	Rapat dipimpin Tn. Lestari.‖ Semua hadir.
UD.	before-name	Berkas disimpan UD. Harapan selama setahun.	Berkas disimpan UD. Harapan.‖ Namun, tidak ada salinan.
US$.	before-number	Keterangannya di US$. 7 dan sesudahnya.	Keterangannya di US$. 7.‖ Isinya pendek.
UU.	before-number	Lihat UU. 12 untuk rinciannya.	Lihat UU. 12.‖ Rinciannya lengkap.
UUD.	before-number	Perjanjian itu dimuat pada UUD. 28 naskah lama.	Perjanjian itu dimuat pada UUD. 28.‖ Naskahnya tipis.
Ul.	before-number	Mereka memeriksa Ul. 5 lebih dahulu.	Mereka memeriksa Ul. 5.‖ Semua benar.
Univ.	before-name	Patroli lewat Univ. Merdeka setiap pagi.	Patroli lewat Univ. Merdeka.‖ Jalanan sepi.
Ust.	never	Menurut Ust. Hasan, pasal itu dihapus.	Usul itu datang dari Ust. Hasan.‖ Pemerintah menolak.
Ustaz.	never	Perundingan diikuti Ustaz. Lestari dan stafnya.	Perundingan diikuti Ustaz. Lestari.‖ Hasilnya belum diumumkan.
Ustz.	never	Kami menemui Ustz. Hasan kemarin.	Kami menemui Ustz. Hasan.‖ Ia sehat.
Utr.	before-name	Patroli lewat Utr. Merdeka setiap pagi.	Patroli lewat Utr. Merdeka.‖ Jalanan sepi.
Wabup.	before-name	Kantornya di Wabup. Melati dekat pasar.	Kantornya di Wabup. Melati.‖ Ia tinggal di sana.
Wagub.	before-name	Mereka pindah ke Wagub. Sukamaju tahun lalu.	Mereka pindah ke Wagub. Sukamaju.‖ Rumahnya dijual.
Wak.	before-name|capital	Berkas disimpan Wak. Harapan selama setahun.	Kata yang dicari ialah wak.‖ Semua setuju.
Waka.	before-name	Patroli lewat Waka. Merdeka setiap pagi.	Patroli lewat Waka. Merdeka.‖ Jalanan sepi.
Wawali.	before-name	Kantornya di Wawali. Melati dekat pasar.	Kantornya di Wawali. Melati.‖ Ia tinggal di sana.
Why.	before-number	Perjanjian itu dimuat pada Why. 28 naskah lama.	Perjanjian itu dimuat pada Why. 28.‖ Naskahnya tipis.
Wk.	before-name	Berkas disimpan Wk. Harapan selama setahun.	Berkas disimpan Wk. Harapan.‖ Namun, tidak ada salinan.
Wkl.	before-name	Patroli lewat Wkl. Merdeka setiap pagi.	Patroli lewat Wkl. Merdeka.‖ Jalanan sepi.
Wy.	never	Kami menemui Wy. Hasan kemarin.	Kami menemui Wy. Hasan.‖ Ia sehat.
Yak.	before-number	Perjanjian itu dimuat pada Yak. 28 naskah lama.	Perjanjian itu dimuat pada Yak. 28.‖ Naskahnya tipis.
Yay.	before-name	Berkas disimpan Yay. Harapan selama setahun.	Berkas disimpan Yay. Harapan.‖ Namun, tidak ada salinan.
Yeh.	before-number	Keterangannya di Yeh. 7 dan sesudahnya.	Keterangannya di Yeh. 7.‖ Isinya pendek.
Yer.	before-number	Lihat Yer. 12 untuk rinciannya.	Lihat Yer. 12.‖ Rinciannya lengkap.
Yes.	before-number|capital	Perjanjian itu dimuat pada Yes. 28 naskah lama.	Di papan tertulis yes.‖ Mereka tertawa.
Ykh.	never	Rapat dipimpin Ykh. Hasan di Bogor.	Rapat dipimpin Ykh. Hasan.‖ Semua hadir.
Yoh.	before-number	Keterangannya di Yoh. 7 dan sesudahnya.	Keterangannya di Yoh. 7.‖ Isinya pendek.
Yon.	before-name	Kantornya di Yon. Melati dekat pasar.	Kantornya di Yon. Melati.‖ Ia tinggal di sana.
Ytc.	never	Perundingan diikuti Ytc. Lestari dan stafnya.	Perundingan diikuti Ytc. Lestari.‖ Hasilnya belum diumumkan.
Yth.	never	Kami menemui Yth. Hasan kemarin.	Kami menemui Yth. Hasan.‖ Ia sehat.
Yts.	never	Rapat dipimpin Yts. Lestari di Bogor.	Rapat dipimpin Yts. Lestari.‖ Semua hadir.
Zulh.	before-name|before-number|capital	Kantornya di Zulh. Melati dekat pasar.	Kata yang dicari ialah zulh.‖ Semua setuju.
Zulk.	before-name|before-number|capital	Mereka pindah ke Zulk. Sukamaju tahun lalu.	Di papan tertulis zulk.‖ Mereka tertawa.
a.d.	never	Kapal berlayar a.d. Hasan menuju Ambon.	Kapal berlayar a.d. Hasan.‖ Mereka selamat.
a.i.	never	Nota itu dibuat a.i. Lestari untuk Menlu.	Nota itu dibuat a.i. Lestari.‖ Semua setuju.
a.l.	never	Surat itu dikirim a.l. Hasan di Bandung.	Surat itu dikirim a.l. Hasan.‖ Isinya singkat.
a.n.	never	Dana disimpan a.n. Lestari sejak Mei.	Dana disimpan a.n. Lestari.‖ Bunganya kecil.
a.n.b.	never	Kapal berlayar a.n.b. Hasan menuju Ambon.	Kapal berlayar a.n.b. Hasan.‖ Mereka selamat.
a.p.	never	Nota itu dibuat a.p. Lestari untuk Menlu.	Nota itu dibuat a.p. Lestari.‖ Semua setuju.
a/n.	never	Surat itu dikirim a/n. Hasan di Bandung.	Surat itu dikirim a/n. Hasan.‖ Isinya singkat.
abbr.	final	Radar, kapal, abbr. dibeli tahun ini.	Radar, kapal, abbr.‖ Harganya mahal.
ay.	before-number	Mereka memeriksa ay. 5 lebih dahulu.	Mereka memeriksa ay. 5.‖ Semua benar.
ayt.	before-number	Keterangannya di ayt. 7 dan sesudahnya.	Keterangannya di ayt. 7.‖ Isinya pendek.
b.d.	never	Surat itu dikirim b.d. Hasan di Bandung.	Surat itu dikirim b.d. Hasan.‖ Isinya singkat.
bab.	before-number	Perjanjian itu dimuat pada bab. 28 naskah lama.	Perjanjian itu dimuat pada bab. 28.‖ Naskahnya tipis.
bdk.	never	Kapal berlayar bdk. Hasan menuju Ambon.	Kapal berlayar bdk. Hasan.‖ Mereka selamat.
bgn.	before-number	Keterangannya di bgn. 7 dan sesudahnya.	Keterangannya di bgn. 7.‖ Isinya pendek.
bhw.	never	Surat itu dikirim bhw. Hasan di Bandung.	Surat itu dikirim bhw. Hasan.‖ Isinya singkat.
bln.	before-number	Perjanjian itu dimuat pada bln. 28 naskah lama.	Perjanjian itu dimuat pada bln. 28.‖ Naskahnya tipis.
blok.	before-number	Mereka memeriksa blok. 5 lebih dahulu.	Mereka memeriksa blok. 5.‖ Semua benar.
bnd.	never	Nota itu dibuat bnd. Lestari untuk Menlu.	Nota itu dibuat bnd. Lestari.‖ Semua setuju.
c.q.	never	Surat itu dikirim c.q. Hasan di Bandung.	Surat itu dikirim c.q. Hasan.‖ Isinya singkat.
c.s.	final	Radar, kapal, c.s. dibeli tahun ini.	Radar, kapal, c.s.‖ Harganya mahal.
cal.	before-number	Mereka memeriksa cal. 5 lebih dahulu.	Mereka memeriksa cal. 5.‖ Semua benar.
cet.	before-number	Keterangannya di cet. 7 dan sesudahnya.	Keterangannya di cet. 7.‖ Isinya pendek.
cq.	never	Surat itu dikirim cq. Hasan di Bandung.	Surat itu dikirim cq. Hasan.‖ Isinya singkat.
cs.	final	Bantuan obat, tenda, cs. tiba kemarin.	Bantuan obat, tenda, cs.‖ Pengungsi menunggu.
ctk.	before-number	Mereka memeriksa ctk. 5 lebih dahulu.	Mereka memeriksa ctk. 5.‖ Semua benar.
d.	before-number	Keterangannya di d. 7 dan sesudahnya.	Keterangannya di d. 7.‖ Isinya pendek.
d.a.	never	Surat itu dikirim d.a. Hasan di Bandung.	Surat itu dikirim d.a. Hasan.‖ Isinya singkat.
d.h.	never	Dana disimpan d.h. Lestari sejak Mei.	Dana disimpan d.h. Lestari.‖ Bunganya kecil.
d.h.i.	never	Kapal berlayar d.h.i. Hasan menuju Ambon.	Kapal berlayar d.h.i. Hasan.‖ Mereka selamat.
d.l.	never	Nota itu dibuat d.l. Lestari untuk Menlu.	Nota itu dibuat d.l. Lestari.‖ Semua setuju.
d/a.	never	Surat itu dikirim d/a. Hasan di Bandung.	Surat itu dikirim d/a. Hasan.‖ Isinya singkat.
d/h.	never	Dana disimpan d/h. Lestari sejak Mei.	Dana disimpan d/h. Lestari.‖ Bunganya kecil.
dg.	never	Kapal berlayar dg. Hasan menuju Ambon.	Kapal berlayar dg. Hasan.‖ Mereka selamat.
dgn.	never	Nota itu dibuat dgn. Lestari untuk Menlu.	Nota itu dibuat dgn. Lestari.‖ Semua setuju.
dhi.	never	Surat itu dikirim dhi. Hasan di Bandung.	Surat itu dikirim dhi. Hasan.‖ Isinya singkat.
dkk.	final	Bantuan obat, tenda, dkk. tiba kemarin.	Bantuan obat, tenda, dkk.‖ Pengungsi menunggu.
dll.	final	Mereka membawa beras, gula, dll. dari desa.	Mereka membawa beras, gula, dll.‖ Semua habis dibagikan.
dlm.	never	Nota itu dibuat dlm. Lestari untuk Menlu.	Nota itu dibuat dlm. Lestari.‖ Semua setuju.
dlsb.	final	Bantuan obat, tenda, dlsb. tiba kemarin.	Bantuan obat, tenda, dlsb.‖ Pengungsi menunggu.
dr.	never|small-title	Menurut dr. Lestari, pasal itu dihapus.	Usul itu datang dari dr. Lestari.‖ Pemerintah menolak.
drg.	never|small-title	Perundingan diikuti drg. Hasan dan stafnya.	Perundingan diikuti drg. Hasan.‖ Hasilnya belum diumumkan.
drh.	never|small-title	Kami menemui drh. Lestari kemarin.	Kami menemui drh. Lestari.‖ Ia sehat.
dsb.	final	Mereka membawa beras, gula, dsb. dari desa.	Mereka membawa beras, gula, dsb.‖ Semua habis dibagikan.
dsj.	final	Radar, kapal, dsj. dibeli tahun ini.	Radar, kapal, dsj.‖ Harganya mahal.
dst.	final	Bantuan obat, tenda, dst. tiba kemarin.	Bantuan obat, tenda, dst.‖ Pengungsi menunggu.
dstnya.	final	Mereka membawa beras, gula, dstnya. dari desa.	Mereka membawa beras, gula, dstnya.‖ Semua habis dibagikan.
dtk.	final	Radar, kapal, dtk. dibeli tahun ini.	Radar, kapal, dtk.‖ Harganya mahal.
eks.	final	Bantuan obat, tenda, eks. tiba kemarin.	Bantuan obat, tenda, eks.‖ Pengungsi menunggu.
ekspl.	final	Mereka membawa beras, gula, ekspl. dari desa.	Mereka membawa beras, gula, ekspl.‖ Semua habis dibagikan.
ext.	before-number	Keterangannya di ext. 7 dan sesudahnya.	Keterangannya di ext. 7.‖ Isinya pendek.
f.	before-number	Lihat f. 12 untuk rinciannya.	Lihat f. 12.‖ Rinciannya lengkap.
faks.	before-number	Perjanjian itu dimuat pada faks. 28 naskah lama.	Perjanjian itu dimuat pada faks. 28.‖ Naskahnya tipis.
fax.	before-number	Mereka memeriksa fax. 5 lebih dahulu.	Mereka memeriksa fax. 5.‖ Semua benar.
ff.	before-number	Keterangannya di ff. 7 dan sesudahnya.	Keterangannya di ff. 7.‖ Isinya pendek.
gb.	before-number	Lihat gb. 12 untuk rinciannya.	Lihat gb. 12.‖ Rinciannya lengkap.
gbr.	before-number	Perjanjian itu dimuat pada gbr. 28 naskah lama.	Perjanjian itu dimuat pada gbr. 28.‖ Naskahnya tipis.
hal.	before-number	Mereka memeriksa hal. 5 lebih dahulu.	Mereka memeriksa hal. 5.‖ Semua benar.
hlm.	before-number	Keterangannya di hlm. 7 dan sesudahnya.	Keterangannya di hlm. 7.‖ Isinya pendek.
hlmn.	before-number	Lihat hlmn. 12 untuk rinciannya.	Lihat hlmn. 12.‖ Rinciannya lengkap.
hp.	before-number	Perjanjian itu dimuat pada hp. 28 naskah lama.	Perjanjian itu dimuat pada hp. 28.‖ Naskahnya tipis.
jil.	before-number	Mereka memeriksa jil. 5 lebih dahulu.	Mereka memeriksa jil. 5.‖ Semua benar.
jis.	never	Nota itu dibuat jis. Lestari untuk Menlu.	Nota itu dibuat jis. Lestari.‖ Semua setuju.
jld.	before-number	Lihat jld. 12 untuk rinciannya.	Lihat jld. 12.‖ Rinciannya lengkap.
jo.	never	Dana disimpan jo. Lestari sejak Mei.	Dana disimpan jo. Lestari.‖ Bunganya kecil.
jt.	final	Radar, kapal, jt. dibeli tahun ini.	Radar, kapal, jt.‖ Harganya mahal.
k.l.	before-number	Keterangannya di k.l. 7 dan sesudahnya.	Keterangannya di k.l. 7.‖ Isinya pendek.
kal.	before-number	Lihat kal. 12 untuk rinciannya.	Lihat kal. 12.‖ Rinciannya lengkap.
kaliber.	before-number	Perjanjian itu dimuat pada kaliber. 28 naskah lama.	Perjanjian itu dimuat pada kaliber. 28.‖ Naskahnya tipis.
kd.	before-number	Mereka memeriksa kd. 5 lebih dahulu.	Mereka memeriksa kd. 5.‖ Semua benar.
km.	before-number	Keterangannya di km. 7 dan sesudahnya.	Keterangannya di km. 7.‖ Isinya pendek.
kpos.	before-number	Lihat kpos. 12 untuk rinciannya.	Lihat kpos. 12.‖ Rinciannya lengkap.
krn.	never	Dana disimpan krn. Lestari sejak Mei.	Dana disimpan krn. Lestari.‖ Bunganya kecil.
l.k.	before-number	Mereka memeriksa l.k. 5 lebih dahulu.	Mereka memeriksa l.k. 5.‖ Semua benar.
lbr.	before-number	Keterangannya di lbr. 7 dan sesudahnya.	Keterangannya di lbr. 7.‖ Isinya pendek.
lih.	never	Surat itu dikirim lih. Hasan di Bandung.	Surat itu dikirim lih. Hasan.‖ Isinya singkat.
lk.	before-number	Perjanjian itu dimuat pada lk. 28 naskah lama.	Perjanjian itu dimuat pada lk. 28.‖ Naskahnya tipis.
lmp.	before-number	Mereka memeriksa lmp. 5 lebih dahulu.	Mereka memeriksa lmp. 5.‖ Semua benar.
lnt.	before-number	Keterangannya di lnt. 7 dan sesudahnya.	Keterangannya di lnt. 7.‖ Isinya pendek.
lt.	before-number	Lihat lt. 12 untuk rinciannya.	Lihat lt. 12.‖ Rinciannya lengkap.
maks.	before-name|before-number	Mereka pindah ke maks. Sukamaju tahun lalu.	Mereka pindah ke maks. Sukamaju.‖ Rumahnya dijual.
max.	before-name|before-number	Berkas disimpan max. Harapan selama setahun.	Berkas disimpan max. Harapan.‖ Namun, tidak ada salinan.
mdl.	final	Mereka membawa beras, gula, mdl. dari desa.	Mereka membawa beras, gula, mdl.‖ Semua habis dibagikan.
min.	before-name|before-number	Kantornya di min. Melati dekat pasar.	Kantornya di min. Melati.‖ Ia tinggal di sana.
minim.	before-name|before-number	Mereka pindah ke minim. Sukamaju tahun lalu.	Mereka pindah ke minim. Sukamaju.‖ Rumahnya dijual.
mis.	never	Kapal berlayar mis. Hasan menuju Ambon.	Kapal berlayar mis. Hasan.‖ Mereka selamat.
misal.	never	Nota itu dibuat misal. Lestari untuk Menlu.	Nota itu dibuat misal. Lestari.‖ Semua setuju.
mlr.	final	Bantuan obat, tenda, mlr. tiba kemarin.	Bantuan obat, tenda, mlr.‖ Pengungsi menunggu.
mnt.	final	Mereka membawa beras, gula, mnt. dari desa.	Mereka membawa beras, gula, mnt.‖ Semua habis dibagikan.
msl.	never	Kapal berlayar msl. Hasan menuju Ambon.	Kapal berlayar msl. Hasan.‖ Mereka selamat.
n.	before-number	Keterangannya di n. 7 dan sesudahnya.	Keterangannya di n. 7.‖ Isinya pendek.
p.a.	never	Surat itu dikirim p.a. Hasan di Bandung.	Surat itu dikirim p.a. Hasan.‖ Isinya singkat.
p.p.	never	Dana disimpan p.p. Lestari sejak Mei.	Dana disimpan p.p. Lestari.‖ Bunganya kecil.
pcs.	before-number	Mereka memeriksa pcs. 5 lebih dahulu.	Mereka memeriksa pcs. 5.‖ Semua benar.
pk.	before-number	Keterangannya di pk. 7 dan sesudahnya.	Keterangannya di pk. 7.‖ Isinya pendek.
pkl.	before-number	Lihat pkl. 12 untuk rinciannya.	Lihat pkl. 12.‖ Rinciannya lengkap.
pny.	never	Dana disimpan pny. Lestari sejak Mei.	Dana disimpan pny. Lestari.‖ Bunganya kecil.
pos.	before-number	Mereka memeriksa pos. 5 lebih dahulu.	Mereka memeriksa pos. 5.‖ Semua benar.
psl.	before-number	Keterangannya di psl. 7 dan sesudahnya.	Keterangannya di psl. 7.‖ Isinya pendek.
psw.	before-number	Lihat psw. 12 untuk rinciannya.	Lihat psw. 12.‖ Rinciannya lengkap.
q.q.	never	Dana disimpan q.q. Lestari sejak Mei.	Dana disimpan q.q. Lestari.‖ Bunganya kecil.
qq.	never	Kapal berlayar qq. Hasan menuju Ambon.	Kapal berlayar qq. Hasan.‖ Mereka selamat.
rb.	final	Bantuan obat, tenda, rb. tiba kemarin.	Bantuan obat, tenda, rb.‖ Pengungsi menunggu.
rev.	before-number	Lihat rev. 12 untuk rinciannya.	Lihat rev. 12.‖ Rinciannya lengkap.
s.d.	never	Dana disimpan s.d. Lestari sejak Mei.	Dana disimpan s.d. Lestari.‖ Bunganya kecil.
s/d.	never	Kapal berlayar s/d. Hasan menuju Ambon.	Kapal berlayar s/d. Hasan.‖ Mereka selamat.
sbg.	never	Nota itu dibuat sbg. Lestari untuk Menlu.	Nota itu dibuat sbg. Lestari.‖ Semua setuju.
seri.	before-number	Lihat seri. 12 untuk rinciannya.	Lihat seri. 12.‖ Rinciannya lengkap.
sing.	final	Bantuan obat, tenda, sing. tiba kemarin.	Bantuan obat, tenda, sing.‖ Pengungsi menunggu.
sktr.	before-number	Mereka memeriksa sktr. 5 lebih dahulu.	Mereka memeriksa sktr. 5.‖ Semua benar.
spt.	never	Nota itu dibuat spt. Lestari untuk Menlu.	Nota itu dibuat spt. Lestari.‖ Semua setuju.
ss.	before-number	Lihat ss. 12 untuk rinciannya.	Lihat ss. 12.‖ Rinciannya lengkap.
t.	before-number	Perjanjian itu dimuat pada t. 28 naskah lama.	Perjanjian itu dimuat pada t. 28.‖ Naskahnya tipis.
t.b.k.	never	Kapal berlayar t.b.k. Hasan menuju Ambon.	Kapal berlayar t.b.k. Hasan.‖ Mereka selamat.
t.m.t.	never	Nota itu dibuat t.m.t. Lestari untuk Menlu.	Nota itu dibuat t.m.t. Lestari.‖ Semua setuju.
t.t.	final	Mereka membawa beras, gula, t.t. dari desa.	Mereka membawa beras, gula, t.t.‖ Semua habis dibagikan.
tab.	before-number	Perjanjian itu dimuat pada tab. 28 naskah lama.	Perjanjian itu dimuat pada tab. 28.‖ Naskahnya tipis.
tbl.	before-number	Mereka memeriksa tbl. 5 lebih dahulu.	Mereka memeriksa tbl. 5.‖ Semua benar.
tdk.	never	Nota itu dibuat tdk. Lestari untuk Menlu.	Nota itu dibuat tdk. Lestari.‖ Semua setuju.
tel.	before-number	Lihat tel. 12 untuk rinciannya.	Lihat tel. 12.‖ Rinciannya lengkap.
telf.	before-number	Perjanjian itu dimuat pada telf. 28 naskah lama.	Perjanjian itu dimuat pada telf. 28.‖ Naskahnya tipis.
telp.	before-number	Mereka memeriksa telp. 5 lebih dahulu.	Mereka memeriksa telp. 5.‖ Semua benar.
telpon.	before-number	Keterangannya di telpon. 7 dan sesudahnya.	Keterangannya di telpon. 7.‖ Isinya pendek.
tggl.	before-number	Lihat tggl. 12 untuk rinciannya.	Lihat tggl. 12.‖ Rinciannya lengkap.
tgl.	before-number	Perjanjian itu dimuat pada tgl. 28 naskah lama.	Perjanjian itu dimuat pada tgl. 28.‖ Naskahnya tipis.
th.	before-number	Mereka memeriksa th. 5 lebih dahulu.	Mereka memeriksa th. 5.‖ Semua benar.
thd.	never	Nota itu dibuat thd. Lestari untuk Menlu.	Nota itu dibuat thd. Lestari.‖ Semua setuju.
thn.	before-number	Lihat thn. 12 untuk rinciannya.	Lihat thn. 12.‖ Rinciannya lengkap.
tlp.	before-number	Perjanjian itu dimuat pada tlp. 28 naskah lama.	Perjanjian itu dimuat pada tlp. 28.‖ Naskahnya tipis.
tmt.	never	Kapal berlayar tmt. Hasan menuju Ambon.	Kapal berlayar tmt. Hasan.‖ Mereka selamat.
tsb.	final	Mereka membawa beras, gula, tsb. dari desa.	Mereka membawa beras, gula, tsb.‖ Semua habis dibagikan.
ttd.	before-name	Kantornya di ttd. Melati dekat pasar.	Kantornya di ttd. Melati.‖ Ia tinggal di sana.
ttg.	never	Dana disimpan ttg. Lestari sejak Mei.	Dana disimpan ttg. Lestari.‖ Bunganya kecil.
u.b.	never	Kapal berlayar u.b. Hasan menuju Ambon.	Kapal berlayar u.b. Hasan.‖ Mereka selamat.
u.p.	never	Nota itu dibuat u.p. Lestari untuk Menlu.	Nota itu dibuat u.p. Lestari.‖ Semua setuju.
utk.	never	Surat itu dikirim utk. Hasan di Bandung.	Surat itu dikirim utk. Hasan.‖ Isinya singkat.
w.r.t.	never	Dana disimpan w.r.t. Lestari sejak Mei.	Dana disimpan w.r.t. Lestari.‖ Bunganya kecil.
wa.	before-number	Mereka memeriksa wa. 5 lebih dahulu.	Mereka memeriksa wa. 5.‖ Semua benar.
y.b.s.	final	Bantuan obat, tenda, y.b.s. tiba kemarin.	Bantuan obat, tenda, y.b.s.‖ Pengungsi menunggu.
y.i.	never	Surat itu dikirim y.i. Hasan di Bandung.	Surat itu dikirim y.i. Hasan.‖ Isinya singkat.
ybs.	final	Radar, kapal, ybs. dibeli tahun ini.	Radar, kapal, ybs.‖ Harganya mahal.
yg.	never	Kapal berlayar yg. Hasan menuju Ambon.	Kapal berlayar yg. Hasan.‖ Mereka selamat.
yi.	never	Nota itu dibuat yi. Lestari untuk Menlu.	Nota itu dibuat yi. Lestari.‖ Semua setuju.
"""##
