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
Perppu.	before-number	Keterangannya di Perppu. 7 dan sesudahnya.	Keterangannya di Perppu. 7.‖ Isinya pendek.
Perpres.	before-name|before-number	Kantornya di Perpres. Melati dekat pasar.	Kantornya di Perpres. Melati.‖ Ia tinggal di sana.
Perum.	before-name	Mereka pindah ke Perum. Sukamaju tahun lalu.	Mereka pindah ke Perum. Sukamaju.‖ Rumahnya dijual.
Perumh.	before-name	Berkas disimpan Perumh. Harapan selama setahun.	Berkas disimpan Perumh. Harapan.‖ Namun, tidak ada salinan.
Perwal.	before-name|before-number	Patroli lewat Perwal. Merdeka setiap pagi.	Patroli lewat Perwal. Merdeka.‖ Jalanan sepi.
Pgs.	never	Kami menemui Pgs. Hasan kemarin.	Kami menemui Pgs. Hasan.‖ Ia sehat.
Ph.D.	final	Sidang dipimpin Lestari, Ph.D., di Solo.	Sidang dipimpin Lestari, Ph.D.‖ Semua saksi hadir.
Pj.	never	Surat itu ditulis Pj. Hasan sendiri.	Surat itu ditulis Pj. Hasan.‖ Isinya singkat.
Pjs.	never	Menurut Pjs. Lestari, pasal itu dihapus.	Usul itu datang dari Pjs. Lestari.‖ Pemerintah menolak.
Pkh.	before-number	Lihat Pkh. 12 untuk rinciannya.	Lihat Pkh. 12.‖ Rinciannya lengkap.
Plh.	never	Kami menemui Plh. Lestari kemarin.	Kami menemui Plh. Lestari.‖ Ia sehat.
Plt.	never	Rapat dipimpin Plt. Hasan di Bogor.	Rapat dipimpin Plt. Hasan.‖ Semua hadir.
Pnb.	never	Surat itu ditulis Pnb. Lestari sendiri.	Surat itu ditulis Pnb. Lestari.‖ Isinya singkat.
Pnt.	never	Menurut Pnt. Hasan, pasal itu dihapus.	Usul itu datang dari Pnt. Hasan.‖ Pemerintah menolak.
Pol.	never	Perundingan diikuti Pol. Lestari dan stafnya.	Perundingan diikuti Pol. Lestari.‖ Hasilnya belum diumumkan.
Poltek.	before-name	Berkas disimpan Poltek. Harapan selama setahun.	Berkas disimpan Poltek. Harapan.‖ Namun, tidak ada salinan.
Pom.	never	Rapat dipimpin Pom. Lestari di Bogor.	Rapat dipimpin Pom. Lestari.‖ Semua hadir.
Posy.	before-name	Kantornya di Posy. Melati dekat pasar.	Kantornya di Posy. Melati.‖ Ia tinggal di sana.
Prada.	never	Menurut Prada. Lestari, pasal itu dihapus.	Usul itu datang dari Prada. Lestari.‖ Pemerintah menolak.
Praka.	never	Perundingan diikuti Praka. Hasan dan stafnya.	Perundingan diikuti Praka. Hasan.‖ Hasilnya belum diumumkan.
Pratu.	never	Kami menemui Pratu. Lestari kemarin.	Kami menemui Pratu. Lestari.‖ Ia sehat.
Prm.	before-name	Kantornya di Prm. Melati dekat pasar.	Kantornya di Prm. Melati.‖ Ia tinggal di sana.
Prodi.	before-name	Mereka pindah ke Prodi. Sukamaju tahun lalu.	Mereka pindah ke Prodi. Sukamaju.‖ Rumahnya dijual.
Prop.	before-name	Berkas disimpan Prop. Harapan selama setahun.	Berkas disimpan Prop. Harapan.‖ Namun, tidak ada salinan.
Prov.	before-name	Patroli lewat Prov. Merdeka setiap pagi.	Patroli lewat Prov. Merdeka.‖ Jalanan sepi.
Ps.	before-name|before-number|capital	Kantornya di Ps. Melati dekat pasar.	Kata yang dicari ialah ps.‖ Semua setuju.
Psi.	final	Dekan Lestari, Psi. membuka seminar.	Seminar dibuka Lestari, Psi.‖ Pesertanya banyak.
Psikol.	final	Sidang dipimpin Hasan, Psikol., di Solo.	Sidang dipimpin Hasan, Psikol.‖ Semua saksi hadir.
Psr.	before-name|capital	Patroli lewat Psr. Merdeka setiap pagi.	Di papan tertulis psr.‖ Mereka tertawa.
Pte.	company|final	Saham Bina Karya Pte. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya Pte.‖ Sidangnya pekan depan.
Pthn.	never	Kami menemui Pthn. Lestari kemarin.	Kami menemui Pthn. Lestari.‖ Ia sehat.
Pty.	company|final	Kontrak diteken Samudra Raya Pty. di Batam.	Kapal dipesan Samudra Raya Pty.‖ Pembayarannya ditunda.
Purn.	never	Surat itu ditulis Purn. Lestari sendiri.	Surat itu ditulis Purn. Lestari.‖ Isinya singkat.
Pusk.	before-name	Kantornya di Pusk. Melati dekat pasar.	Kantornya di Pusk. Melati.‖ Ia tinggal di sana.
Puskes.	before-name	Mereka pindah ke Puskes. Sukamaju tahun lalu.	Mereka pindah ke Puskes. Sukamaju.‖ Rumahnya dijual.
Puskesm.	before-name	Berkas disimpan Puskesm. Harapan selama setahun.	Berkas disimpan Puskesm. Harapan.‖ Namun, tidak ada salinan.
Pvt.	company|final	Laba Nusa Jaya Pvt. naik tajam.	Saham itu dibeli Nusa Jaya Pvt.‖ Nilainya besar.
Q.S.	before-name	Kantornya di Q.S. Melati dekat pasar.	Kantornya di Q.S. Melati.‖ Ia tinggal di sana.
QS.	before-name	Mereka pindah ke QS. Sukamaju tahun lalu.	Mereka pindah ke QS. Sukamaju.‖ Rumahnya dijual.
R.A.	capital|never	Perundingan diikuti R.A. Hasan dan stafnya.	Kata yang dicari ialah r.a.‖ Semua setuju.
R.Ay.	never	Kami menemui R.Ay. Lestari kemarin.	Kami menemui R.Ay. Lestari.‖ Ia sehat.
R.B.	never	Rapat dipimpin R.B. Hasan di Bogor.	Rapat dipimpin R.B. Hasan.‖ Semua hadir.
R.I.	place	Ia membaca siaran R.I. Fleet Command.	Siaran itu berasal dari R.I.‖ Isinya singkat.
R.M.	never	Menurut R.M. Hasan, pasal itu dihapus.	Usul itu datang dari R.M. Hasan.‖ Pemerintah menolak.
R.Ng.	never	Perundingan diikuti R.Ng. Lestari dan stafnya.	Perundingan diikuti R.Ng. Lestari.‖ Hasilnya belum diumumkan.
R.Ngt.	never	Kami menemui R.Ngt. Hasan kemarin.	Kami menemui R.Ngt. Hasan.‖ Ia sehat.
R.P.	never	Rapat dipimpin R.P. Lestari di Bogor.	Rapat dipimpin R.P. Lestari.‖ Semua hadir.
R.R.	never	Surat itu ditulis R.R. Hasan sendiri.	Surat itu ditulis R.R. Hasan.‖ Isinya singkat.
R.S.	before-name	Patroli lewat R.S. Merdeka setiap pagi.	Patroli lewat R.S. Merdeka.‖ Jalanan sepi.
RA.	never	Perundingan diikuti RA. Hasan dan stafnya.	Perundingan diikuti RA. Hasan.‖ Hasilnya belum diumumkan.
RAy.	never	Kami menemui RAy. Lestari kemarin.	Kami menemui RAy. Lestari.‖ Ia sehat.
RM.	never	Rapat dipimpin RM. Hasan di Bogor.	Rapat dipimpin RM. Hasan.‖ Semua hadir.
RNg.	never	Surat itu ditulis RNg. Lestari sendiri.	Surat itu ditulis RNg. Lestari.‖ Isinya singkat.
RS.	before-name	Kantornya di RS. Melati dekat pasar.	Kantornya di RS. Melati.‖ Ia tinggal di sana.
RSB.	before-name	Mereka pindah ke RSB. Sukamaju tahun lalu.	Mereka pindah ke RSB. Sukamaju.‖ Rumahnya dijual.
RSI.	before-name	Berkas disimpan RSI. Harapan selama setahun.	Berkas disimpan RSI. Harapan.‖ Namun, tidak ada salinan.
RSU.	before-name	Patroli lewat RSU. Merdeka setiap pagi.	Patroli lewat RSU. Merdeka.‖ Jalanan sepi.
RSUP.	before-name	Kantornya di RSUP. Melati dekat pasar.	Kantornya di RSUP. Melati.‖ Ia tinggal di sana.
RT.	before-number	Perjanjian itu dimuat pada RT. 28 naskah lama.	Perjanjian itu dimuat pada RT. 28.‖ Naskahnya tipis.
RW.	before-number	Mereka memeriksa RW. 5 lebih dahulu.	Mereka memeriksa RW. 5.‖ Semua benar.
Rab.	before-name|before-number|capital	Patroli lewat Rab. Merdeka setiap pagi.	Di papan tertulis rab.‖ Mereka tertawa.
Rd.	never	Rapat dipimpin Rd. Hasan di Bogor.	Rapat dipimpin Rd. Hasan.‖ Semua hadir.
Red.	final	Bantuan obat, tenda, Red. tiba kemarin.	Bantuan obat, tenda, Red.‖ Pengungsi menunggu.
Rp.	before-number	Mereka memeriksa Rp. 5 lebih dahulu.	Mereka memeriksa Rp. 5.‖ Semua benar.
Rr.	never	Perundingan diikuti Rr. Lestari dan stafnya.	Perundingan diikuti Rr. Lestari.‖ Hasilnya belum diumumkan.
Ruko.	before-name|before-number	Kantornya di Ruko. Melati dekat pasar.	Kantornya di Ruko. Melati.‖ Ia tinggal di sana.
S$.	before-number	Perjanjian itu dimuat pada S$. 28 naskah lama.	Perjanjian itu dimuat pada S$. 28.‖ Naskahnya tipis.
S.A.	company|final	Kontrak diteken Samudra Raya S.A. di Batam.	Kapal dipesan Samudra Raya S.A.‖ Pembayarannya ditunda.
S.A.B.	final	Dekan Lestari, S.A.B. membuka seminar.	Seminar dibuka Lestari, S.A.B.‖ Pesertanya banyak.
S.A.P.	final	Sidang dipimpin Hasan, S.A.P., di Solo.	Sidang dipimpin Hasan, S.A.P.‖ Semua saksi hadir.
S.AB.	final	Narasumbernya Lestari, S.AB., dari Malang.	Narasumbernya Lestari, S.AB.‖ Ia ahli hukum laut.
S.AP.	final	Dekan Hasan, S.AP. membuka seminar.	Seminar dibuka Hasan, S.AP.‖ Pesertanya banyak.
S.Adm.	final	Sidang dipimpin Lestari, S.Adm., di Solo.	Sidang dipimpin Lestari, S.Adm.‖ Semua saksi hadir.
S.Ag.	final	Narasumbernya Hasan, S.Ag., dari Malang.	Narasumbernya Hasan, S.Ag.‖ Ia ahli hukum laut.
S.Agr.	final	Dekan Lestari, S.Agr. membuka seminar.	Seminar dibuka Lestari, S.Agr.‖ Pesertanya banyak.
S.Ak.	final	Sidang dipimpin Hasan, S.Ak., di Solo.	Sidang dipimpin Hasan, S.Ak.‖ Semua saksi hadir.
S.Akt.	final	Narasumbernya Lestari, S.Akt., dari Malang.	Narasumbernya Lestari, S.Akt.‖ Ia ahli hukum laut.
S.Ant.	final	Dekan Hasan, S.Ant. membuka seminar.	Seminar dibuka Hasan, S.Ant.‖ Pesertanya banyak.
S.Arl.	final	Sidang dipimpin Lestari, S.Arl., di Solo.	Sidang dipimpin Lestari, S.Arl.‖ Semua saksi hadir.
S.Ars.	final	Narasumbernya Hasan, S.Ars., dari Malang.	Narasumbernya Hasan, S.Ars.‖ Ia ahli hukum laut.
S.Bio.	final	Dekan Lestari, S.Bio. membuka seminar.	Seminar dibuka Lestari, S.Bio.‖ Pesertanya banyak.
S.Bns.	final	Sidang dipimpin Hasan, S.Bns., di Solo.	Sidang dipimpin Hasan, S.Bns.‖ Semua saksi hadir.
S.Des.	final	Narasumbernya Lestari, S.Des., dari Malang.	Narasumbernya Lestari, S.Des.‖ Ia ahli hukum laut.
S.Ds.	final	Dekan Hasan, S.Ds. membuka seminar.	Seminar dibuka Hasan, S.Ds.‖ Pesertanya banyak.
S.E.	final	Sidang dipimpin Lestari, S.E., di Solo.	Sidang dipimpin Lestari, S.E.‖ Semua saksi hadir.
S.E.I.	final	Narasumbernya Hasan, S.E.I., dari Malang.	Narasumbernya Hasan, S.E.I.‖ Ia ahli hukum laut.
S.EI.	final	Dekan Lestari, S.EI. membuka seminar.	Seminar dibuka Lestari, S.EI.‖ Pesertanya banyak.
S.Farm.	final	Sidang dipimpin Hasan, S.Farm., di Solo.	Sidang dipimpin Hasan, S.Farm.‖ Semua saksi hadir.
S.Fil.	final	Narasumbernya Lestari, S.Fil., dari Malang.	Narasumbernya Lestari, S.Fil.‖ Ia ahli hukum laut.
S.Fil.I.	final	Dekan Hasan, S.Fil.I. membuka seminar.	Seminar dibuka Hasan, S.Fil.I.‖ Pesertanya banyak.
S.Geo.	final	Sidang dipimpin Lestari, S.Geo., di Solo.	Sidang dipimpin Lestari, S.Geo.‖ Semua saksi hadir.
S.Gz.	final	Narasumbernya Hasan, S.Gz., dari Malang.	Narasumbernya Hasan, S.Gz.‖ Ia ahli hukum laut.
S.H.	final	Dekan Lestari, S.H. membuka seminar.	Seminar dibuka Lestari, S.H.‖ Pesertanya banyak.
S.H.I.	final	Sidang dipimpin Hasan, S.H.I., di Solo.	Sidang dipimpin Hasan, S.H.I.‖ Semua saksi hadir.
S.HI.	final	Narasumbernya Lestari, S.HI., dari Malang.	Narasumbernya Lestari, S.HI.‖ Ia ahli hukum laut.
S.Han.	final	Dekan Hasan, S.Han. membuka seminar.	Seminar dibuka Hasan, S.Han.‖ Pesertanya banyak.
S.Hum.	final	Sidang dipimpin Lestari, S.Hum., di Solo.	Sidang dipimpin Lestari, S.Hum.‖ Semua saksi hadir.
S.Hut.	final	Narasumbernya Hasan, S.Hut., dari Malang.	Narasumbernya Hasan, S.Hut.‖ Ia ahli hukum laut.
S.I.K.	final	Dekan Lestari, S.I.K. membuka seminar.	Seminar dibuka Lestari, S.I.K.‖ Pesertanya banyak.
S.I.Kom.	final	Sidang dipimpin Hasan, S.I.Kom., di Solo.	Sidang dipimpin Hasan, S.I.Kom.‖ Semua saksi hadir.
S.I.P.	final	Narasumbernya Lestari, S.I.P., dari Malang.	Narasumbernya Lestari, S.I.P.‖ Ia ahli hukum laut.
S.I.Pust.	final	Dekan Hasan, S.I.Pust. membuka seminar.	Seminar dibuka Hasan, S.I.Pust.‖ Pesertanya banyak.
S.IK.	final	Sidang dipimpin Lestari, S.IK., di Solo.	Sidang dipimpin Lestari, S.IK.‖ Semua saksi hadir.
S.IP.	final	Narasumbernya Hasan, S.IP., dari Malang.	Narasumbernya Hasan, S.IP.‖ Ia ahli hukum laut.
S.IPI.	final	Dekan Lestari, S.IPI. membuka seminar.	Seminar dibuka Lestari, S.IPI.‖ Pesertanya banyak.
S.Ikom.	final	Sidang dipimpin Hasan, S.Ikom., di Solo.	Sidang dipimpin Hasan, S.Ikom.‖ Semua saksi hadir.
S.In.	final	Narasumbernya Lestari, S.In., dari Malang.	Narasumbernya Lestari, S.In.‖ Ia ahli hukum laut.
S.Inf.	final	Dekan Hasan, S.Inf. membuka seminar.	Seminar dibuka Hasan, S.Inf.‖ Pesertanya banyak.
S.K.	before-number	Keterangannya di S.K. 7 dan sesudahnya.	Keterangannya di S.K. 7.‖ Isinya pendek.
S.K.M.	final	Narasumbernya Hasan, S.K.M., dari Malang.	Narasumbernya Hasan, S.K.M.‖ Ia ahli hukum laut.
S.KG.	final	Dekan Lestari, S.KG. membuka seminar.	Seminar dibuka Lestari, S.KG.‖ Pesertanya banyak.
S.KH.	final	Sidang dipimpin Hasan, S.KH., di Solo.	Sidang dipimpin Hasan, S.KH.‖ Semua saksi hadir.
S.KM.	final	Narasumbernya Lestari, S.KM., dari Malang.	Narasumbernya Lestari, S.KM.‖ Ia ahli hukum laut.
S.Keb.	final	Dekan Hasan, S.Keb. membuka seminar.	Seminar dibuka Hasan, S.Keb.‖ Pesertanya banyak.
S.Ked.	final	Sidang dipimpin Lestari, S.Ked., di Solo.	Sidang dipimpin Lestari, S.Ked.‖ Semua saksi hadir.
S.Kedg.	final	Narasumbernya Hasan, S.Kedg., dari Malang.	Narasumbernya Hasan, S.Kedg.‖ Ia ahli hukum laut.
S.Kedh.	final	Dekan Lestari, S.Kedh. membuka seminar.	Seminar dibuka Lestari, S.Kedh.‖ Pesertanya banyak.
S.Kel.	final	Sidang dipimpin Hasan, S.Kel., di Solo.	Sidang dipimpin Hasan, S.Kel.‖ Semua saksi hadir.
S.Kep.	final	Narasumbernya Lestari, S.Kep., dari Malang.	Narasumbernya Lestari, S.Kep.‖ Ia ahli hukum laut.
S.Kes.	final	Dekan Hasan, S.Kes. membuka seminar.	Seminar dibuka Hasan, S.Kes.‖ Pesertanya banyak.
S.Kom.	final	Sidang dipimpin Lestari, S.Kom., di Solo.	Sidang dipimpin Lestari, S.Kom.‖ Semua saksi hadir.
S.Kom.I.	final	Narasumbernya Hasan, S.Kom.I., dari Malang.	Narasumbernya Hasan, S.Kom.I.‖ Ia ahli hukum laut.
S.Kpm.	final	Dekan Lestari, S.Kpm. membuka seminar.	Seminar dibuka Lestari, S.Kpm.‖ Pesertanya banyak.
S.Li.	final	Sidang dipimpin Hasan, S.Li., di Solo.	Sidang dipimpin Hasan, S.Li.‖ Semua saksi hadir.
S.Ling.	final	Narasumbernya Lestari, S.Ling., dari Malang.	Narasumbernya Lestari, S.Ling.‖ Ia ahli hukum laut.
S.M.	final	Dekan Hasan, S.M. membuka seminar.	Seminar dibuka Hasan, S.M.‖ Pesertanya banyak.
S.MB.	final	Sidang dipimpin Lestari, S.MB., di Solo.	Sidang dipimpin Lestari, S.MB.‖ Semua saksi hadir.
S.Mat.	final	Narasumbernya Hasan, S.Mat., dari Malang.	Narasumbernya Hasan, S.Mat.‖ Ia ahli hukum laut.
S.Or.	final	Dekan Lestari, S.Or. membuka seminar.	Seminar dibuka Lestari, S.Or.‖ Pesertanya banyak.
S.P.	final	Sidang dipimpin Hasan, S.P., di Solo.	Sidang dipimpin Hasan, S.P.‖ Semua saksi hadir.
S.Par.	final	Narasumbernya Lestari, S.Par., dari Malang.	Narasumbernya Lestari, S.Par.‖ Ia ahli hukum laut.
S.Pd.	final	Dekan Hasan, S.Pd. membuka seminar.	Seminar dibuka Hasan, S.Pd.‖ Pesertanya banyak.
S.Pd.I.	final	Sidang dipimpin Lestari, S.Pd.I., di Solo.	Sidang dipimpin Lestari, S.Pd.I.‖ Semua saksi hadir.
S.Pd.SD.	final	Narasumbernya Hasan, S.Pd.SD., dari Malang.	Narasumbernya Hasan, S.Pd.SD.‖ Ia ahli hukum laut.
S.Pi.	final	Dekan Lestari, S.Pi. membuka seminar.	Seminar dibuka Lestari, S.Pi.‖ Pesertanya banyak.
S.Pol.	final	Sidang dipimpin Hasan, S.Pol., di Solo.	Sidang dipimpin Hasan, S.Pol.‖ Semua saksi hadir.
S.Psi.	final	Narasumbernya Lestari, S.Psi., dari Malang.	Narasumbernya Lestari, S.Psi.‖ Ia ahli hukum laut.
S.Pt.	final	Dekan Hasan, S.Pt. membuka seminar.	Seminar dibuka Hasan, S.Pt.‖ Pesertanya banyak.
S.Pust.	final	Sidang dipimpin Lestari, S.Pust., di Solo.	Sidang dipimpin Lestari, S.Pust.‖ Semua saksi hadir.
S.S.	final	Narasumbernya Hasan, S.S., dari Malang.	Narasumbernya Hasan, S.S.‖ Ia ahli hukum laut.
S.SI.	final	Dekan Lestari, S.SI. membuka seminar.	Seminar dibuka Lestari, S.SI.‖ Pesertanya banyak.
S.ST.	final	Sidang dipimpin Hasan, S.ST., di Solo.	Sidang dipimpin Hasan, S.ST.‖ Semua saksi hadir.
S.STP.	final	Narasumbernya Lestari, S.STP., dari Malang.	Narasumbernya Lestari, S.STP.‖ Ia ahli hukum laut.
S.Sn.	final	Dekan Hasan, S.Sn. membuka seminar.	Seminar dibuka Hasan, S.Sn.‖ Pesertanya banyak.
S.Sos.	final	Sidang dipimpin Lestari, S.Sos., di Solo.	Sidang dipimpin Lestari, S.Sos.‖ Semua saksi hadir.
S.Sos.I.	final	Narasumbernya Hasan, S.Sos.I., dari Malang.	Narasumbernya Hasan, S.Sos.I.‖ Ia ahli hukum laut.
S.Stat.	final	Dekan Lestari, S.Stat. membuka seminar.	Seminar dibuka Lestari, S.Stat.‖ Pesertanya banyak.
S.Sy.	final	Sidang dipimpin Hasan, S.Sy., di Solo.	Sidang dipimpin Hasan, S.Sy.‖ Semua saksi hadir.
S.T.	final	Narasumbernya Lestari, S.T., dari Malang.	Narasumbernya Lestari, S.T.‖ Ia ahli hukum laut.
S.T.P.	final	Dekan Hasan, S.T.P. membuka seminar.	Seminar dibuka Hasan, S.T.P.‖ Pesertanya banyak.
S.TP.	final	Sidang dipimpin Lestari, S.TP., di Solo.	Sidang dipimpin Lestari, S.TP.‖ Semua saksi hadir.
S.Tekp.	final	Narasumbernya Hasan, S.Tekp., dari Malang.	Narasumbernya Hasan, S.Tekp.‖ Ia ahli hukum laut.
S.Th.	final	Dekan Lestari, S.Th. membuka seminar.	Seminar dibuka Lestari, S.Th.‖ Pesertanya banyak.
S.Th.I.	final	Sidang dipimpin Hasan, S.Th.I., di Solo.	Sidang dipimpin Hasan, S.Th.I.‖ Semua saksi hadir.
S.Tr.	final	Narasumbernya Lestari, S.Tr., dari Malang.	Narasumbernya Lestari, S.Tr.‖ Ia ahli hukum laut.
S.Tr.K.	final	Dekan Hasan, S.Tr.K. membuka seminar.	Seminar dibuka Hasan, S.Tr.K.‖ Pesertanya banyak.
SAW.	final	Mereka membawa beras, gula, SAW. dari desa.	Mereka membawa beras, gula, SAW.‖ Semua habis dibagikan.
SK.	before-number	Lihat SK. 12 untuk rinciannya.	Lihat SK. 12.‖ Rinciannya lengkap.
SWT.	final	Bantuan obat, tenda, SWT. tiba kemarin.	Bantuan obat, tenda, SWT.‖ Pengungsi menunggu.
Sab.	before-number|capital	Mereka memeriksa Sab. 5 lebih dahulu.	Kata yang dicari ialah sab.‖ Semua setuju.
Saf.	before-name|before-number|capital	Patroli lewat Saf. Merdeka setiap pagi.	Di papan tertulis saf.‖ Mereka tertawa.
Sbr.	before-name	Kantornya di Sbr. Melati dekat pasar.	Kantornya di Sbr. Melati.‖ Ia tinggal di sana.
Sdn.	company|final	Laba Nusa Jaya Sdn. naik tajam.	Saham itu dibeli Nusa Jaya Sdn.‖ Nilainya besar.
Sdr.	never	Menurut Sdr. Hasan, pasal itu dihapus.	Usul itu datang dari Sdr. Hasan.‖ Pemerintah menolak.
Sdra.	never	Perundingan diikuti Sdra. Lestari dan stafnya.	Perundingan diikuti Sdra. Lestari.‖ Hasilnya belum diumumkan.
Sdri.	never	Kami menemui Sdri. Hasan kemarin.	Kami menemui Sdri. Hasan.‖ Ia sehat.
Sei.	before-name	Mereka pindah ke Sei. Sukamaju tahun lalu.	Mereka pindah ke Sei. Sukamaju.‖ Rumahnya dijual.
Sek.	before-name	Berkas disimpan Sek. Harapan selama setahun.	Berkas disimpan Sek. Harapan.‖ Namun, tidak ada salinan.
Sekjen.	before-name	Patroli lewat Sekjen. Merdeka setiap pagi.	Patroli lewat Sekjen. Merdeka.‖ Jalanan sepi.
Sekr.	before-name	Kantornya di Sekr. Melati dekat pasar.	Kantornya di Sekr. Melati.‖ Ia tinggal di sana.
Sekum.	before-name	Mereka pindah ke Sekum. Sukamaju tahun lalu.	Mereka pindah ke Sekum. Sukamaju.‖ Rumahnya dijual.
Sel.	before-name|before-number|capital	Berkas disimpan Sel. Harapan selama setahun.	Kata yang dicari ialah sel.‖ Semua setuju.
Sen.	before-number|capital	Keterangannya di Sen. 7 dan sesudahnya.	Di papan tertulis sen.‖ Mereka tertawa.
Sep.	before-number|capital	Lihat Sep. 12 untuk rinciannya.	Kata yang dicari ialah sep.‖ Semua setuju.
Serda.	never	Perundingan diikuti Serda. Lestari dan stafnya.	Perundingan diikuti Serda. Lestari.‖ Hasilnya belum diumumkan.
Serka.	never	Kami menemui Serka. Hasan kemarin.	Kami menemui Serka. Hasan.‖ Ia sehat.
Serma.	never	Rapat dipimpin Serma. Lestari di Bogor.	Rapat dipimpin Serma. Lestari.‖ Semua hadir.
Sertu.	never	Surat itu ditulis Sertu. Hasan sendiri.	Surat itu ditulis Sertu. Hasan.‖ Isinya singkat.
Smbr.	before-name	Mereka pindah ke Smbr. Sukamaju tahun lalu.	Mereka pindah ke Smbr. Sukamaju.‖ Rumahnya dijual.
Sp.	never	Kapal berlayar Sp. Hasan menuju Ambon.	Kapal berlayar Sp. Hasan.‖ Mereka selamat.
Sp.A.	final	Sidang dipimpin Lestari, Sp.A., di Solo.	Sidang dipimpin Lestari, Sp.A.‖ Semua saksi hadir.
Sp.An.	final	Narasumbernya Hasan, Sp.An., dari Malang.	Narasumbernya Hasan, Sp.An.‖ Ia ahli hukum laut.
Sp.B.	final	Dekan Lestari, Sp.B. membuka seminar.	Seminar dibuka Lestari, Sp.B.‖ Pesertanya banyak.
Sp.B.S.	final	Sidang dipimpin Hasan, Sp.B.S., di Solo.	Sidang dipimpin Hasan, Sp.B.S.‖ Semua saksi hadir.
Sp.BM.	final	Narasumbernya Lestari, Sp.BM., dari Malang.	Narasumbernya Lestari, Sp.BM.‖ Ia ahli hukum laut.
Sp.BP.	final	Dekan Hasan, Sp.BP. membuka seminar.	Seminar dibuka Hasan, Sp.BP.‖ Pesertanya banyak.
Sp.BS.	final	Sidang dipimpin Lestari, Sp.BS., di Solo.	Sidang dipimpin Lestari, Sp.BS.‖ Semua saksi hadir.
Sp.BTKV.	final	Narasumbernya Hasan, Sp.BTKV., dari Malang.	Narasumbernya Hasan, Sp.BTKV.‖ Ia ahli hukum laut.
Sp.D.V.	final	Dekan Lestari, Sp.D.V. membuka seminar.	Seminar dibuka Lestari, Sp.D.V.‖ Pesertanya banyak.
Sp.DV.	final	Sidang dipimpin Hasan, Sp.DV., di Solo.	Sidang dipimpin Hasan, Sp.DV.‖ Semua saksi hadir.
Sp.EM.	final	Narasumbernya Lestari, Sp.EM., dari Malang.	Narasumbernya Lestari, Sp.EM.‖ Ia ahli hukum laut.
Sp.F.	final	Dekan Hasan, Sp.F. membuka seminar.	Seminar dibuka Hasan, Sp.F.‖ Pesertanya banyak.
Sp.FK.	final	Sidang dipimpin Lestari, Sp.FK., di Solo.	Sidang dipimpin Lestari, Sp.FK.‖ Semua saksi hadir.
Sp.FM.	final	Narasumbernya Hasan, Sp.FM., dari Malang.	Narasumbernya Hasan, Sp.FM.‖ Ia ahli hukum laut.
Sp.GK.	final	Dekan Lestari, Sp.GK. membuka seminar.	Seminar dibuka Lestari, Sp.GK.‖ Pesertanya banyak.
Sp.JP.	final	Sidang dipimpin Hasan, Sp.JP., di Solo.	Sidang dipimpin Hasan, Sp.JP.‖ Semua saksi hadir.
Sp.K.	final	Narasumbernya Lestari, Sp.K., dari Malang.	Narasumbernya Lestari, Sp.K.‖ Ia ahli hukum laut.
Sp.KFR.	final	Dekan Hasan, Sp.KFR. membuka seminar.	Seminar dibuka Hasan, Sp.KFR.‖ Pesertanya banyak.
Sp.KG.	final	Sidang dipimpin Lestari, Sp.KG., di Solo.	Sidang dipimpin Lestari, Sp.KG.‖ Semua saksi hadir.
Sp.KGA.	final	Narasumbernya Hasan, Sp.KGA., dari Malang.	Narasumbernya Hasan, Sp.KGA.‖ Ia ahli hukum laut.
Sp.KJ.	final	Dekan Lestari, Sp.KJ. membuka seminar.	Seminar dibuka Lestari, Sp.KJ.‖ Pesertanya banyak.
Sp.KK.	final	Sidang dipimpin Hasan, Sp.KK., di Solo.	Sidang dipimpin Hasan, Sp.KK.‖ Semua saksi hadir.
Sp.M.	final	Narasumbernya Lestari, Sp.M., dari Malang.	Narasumbernya Lestari, Sp.M.‖ Ia ahli hukum laut.
Sp.MK.	final	Dekan Hasan, Sp.MK. membuka seminar.	Seminar dibuka Hasan, Sp.MK.‖ Pesertanya banyak.
Sp.N.	final	Sidang dipimpin Lestari, Sp.N., di Solo.	Sidang dipimpin Lestari, Sp.N.‖ Semua saksi hadir.
Sp.O.G.	final	Narasumbernya Hasan, Sp.O.G., dari Malang.	Narasumbernya Hasan, Sp.O.G.‖ Ia ahli hukum laut.
Sp.OG.	final	Dekan Lestari, Sp.OG. membuka seminar.	Seminar dibuka Lestari, Sp.OG.‖ Pesertanya banyak.
Sp.OT.	final	Sidang dipimpin Hasan, Sp.OT., di Solo.	Sidang dipimpin Hasan, Sp.OT.‖ Semua saksi hadir.
Sp.Ok.	final	Narasumbernya Lestari, Sp.Ok., dari Malang.	Narasumbernya Lestari, Sp.Ok.‖ Ia ahli hukum laut.
Sp.Onk.	final	Dekan Hasan, Sp.Onk. membuka seminar.	Seminar dibuka Hasan, Sp.Onk.‖ Pesertanya banyak.
Sp.Ort.	final	Sidang dipimpin Lestari, Sp.Ort., di Solo.	Sidang dipimpin Lestari, Sp.Ort.‖ Semua saksi hadir.
Sp.P.	final	Narasumbernya Hasan, Sp.P., dari Malang.	Narasumbernya Hasan, Sp.P.‖ Ia ahli hukum laut.
Sp.P.D.	final	Dekan Lestari, Sp.P.D. membuka seminar.	Seminar dibuka Lestari, Sp.P.D.‖ Pesertanya banyak.
Sp.PA.	final	Sidang dipimpin Hasan, Sp.PA., di Solo.	Sidang dipimpin Hasan, Sp.PA.‖ Semua saksi hadir.
Sp.PD.	final	Narasumbernya Lestari, Sp.PD., dari Malang.	Narasumbernya Lestari, Sp.PD.‖ Ia ahli hukum laut.
Sp.PK.	final	Dekan Hasan, Sp.PK. membuka seminar.	Seminar dibuka Hasan, Sp.PK.‖ Pesertanya banyak.
Sp.Par.	final	Sidang dipimpin Lestari, Sp.Par., di Solo.	Sidang dipimpin Lestari, Sp.Par.‖ Semua saksi hadir.
Sp.Perio.	final	Narasumbernya Hasan, Sp.Perio., dari Malang.	Narasumbernya Hasan, Sp.Perio.‖ Ia ahli hukum laut.
Sp.Pros.	final	Dekan Lestari, Sp.Pros. membuka seminar.	Seminar dibuka Lestari, Sp.Pros.‖ Pesertanya banyak.
Sp.RM.	final	Sidang dipimpin Hasan, Sp.RM., di Solo.	Sidang dipimpin Hasan, Sp.RM.‖ Semua saksi hadir.
Sp.Rad.	final	Narasumbernya Lestari, Sp.Rad., dari Malang.	Narasumbernya Lestari, Sp.Rad.‖ Ia ahli hukum laut.
Sp.S.	final	Dekan Hasan, Sp.S. membuka seminar.	Seminar dibuka Hasan, Sp.S.‖ Pesertanya banyak.
Sp.T.H.T.	final	Sidang dipimpin Lestari, Sp.T.H.T., di Solo.	Sidang dipimpin Lestari, Sp.T.H.T.‖ Semua saksi hadir.
Sp.THT-KL.	final	Narasumbernya Hasan, Sp.THT-KL., dari Malang.	Narasumbernya Hasan, Sp.THT-KL.‖ Ia ahli hukum laut.
Sp.THT.	final	Dekan Lestari, Sp.THT. membuka seminar.	Seminar dibuka Lestari, Sp.THT.‖ Pesertanya banyak.
Sp.U.	final	Sidang dipimpin Hasan, Sp.U., di Solo.	Sidang dipimpin Hasan, Sp.U.‖ Semua saksi hadir.
Spd.	never	Dana disimpan Spd. Lestari sejak Mei.	Dana disimpan Spd. Lestari.‖ Bunganya kecil.
Sta.	before-name|capital	Berkas disimpan Sta. Harapan selama setahun.	Kata yang dicari ialah sta.‖ Semua setuju.
Sub.	before-name|capital	Patroli lewat Sub. Merdeka setiap pagi.	Di papan tertulis sub.‖ Mereka tertawa.
Subag.	before-name	Kantornya di Subag. Melati dekat pasar.	Kantornya di Subag. Melati.‖ Ia tinggal di sana.
Subbag.	before-name	Mereka pindah ke Subbag. Sukamaju tahun lalu.	Mereka pindah ke Subbag. Sukamaju.‖ Rumahnya dijual.
Subdit.	before-name	Berkas disimpan Subdit. Harapan selama setahun.	Berkas disimpan Subdit. Harapan.‖ Namun, tidak ada salinan.
Sya.	before-name|before-number|capital	Patroli lewat Sya. Merdeka setiap pagi.	Di papan tertulis sya.‖ Mereka tertawa.
Tb.	never	Menurut Tb. Hasan, pasal itu dihapus.	Usul itu datang dari Tb. Hasan.‖ Pemerintah menolak.
Tbk.	company|final	Laba Nusa Jaya Tbk. naik tajam.	Saham itu dibeli Nusa Jaya Tbk.‖ Nilainya besar.
Teng.	before-name	Berkas disimpan Teng. Harapan selama setahun.	Berkas disimpan Teng. Harapan.‖ Namun, tidak ada salinan.
Ter.	before-name|capital	Patroli lewat Ter. Merdeka setiap pagi.	Di papan tertulis ter.‖ Mereka tertawa.
Terj.	before-name	Kantornya di Terj. Melati dekat pasar.	Kantornya di Terj. Melati.‖ Ia tinggal di sana.
Tg.	before-name	Mereka pindah ke Tg. Sukamaju tahun lalu.	Mereka pindah ke Tg. Sukamaju.‖ Rumahnya dijual.
Tgk.	never	Perundingan diikuti Tgk. Hasan dan stafnya.	Perundingan diikuti Tgk. Hasan.‖ Hasilnya belum diumumkan.
Tj.	before-name	Patroli lewat Tj. Merdeka setiap pagi.	Patroli lewat Tj. Merdeka.‖ Jalanan sepi.
Tjok.	never	Rapat dipimpin Tjok. Hasan di Bogor.	Rapat dipimpin Tjok. Hasan.‖ Semua hadir.
Tk.	never	Surat itu ditulis Tk. Lestari sendiri.	Surat itu ditulis Tk. Lestari.‖ Isinya singkat.
Tlk.	before-name	Berkas disimpan Tlk. Harapan selama setahun.	Berkas disimpan Tlk. Harapan.‖ Namun, tidak ada salinan.
Tn.	never	Perundingan diikuti Tn. Lestari dan stafnya.	Perundingan diikuti Tn. Lestari.‖ Hasilnya belum diumumkan.
UD.	before-name	Kantornya di UD. Melati dekat pasar.	Kantornya di UD. Melati.‖ Ia tinggal di sana.
US$.	before-number	Perjanjian itu dimuat pada US$. 28 naskah lama.	Perjanjian itu dimuat pada US$. 28.‖ Naskahnya tipis.
UU.	before-number	Mereka memeriksa UU. 5 lebih dahulu.	Mereka memeriksa UU. 5.‖ Semua benar.
UUD.	before-number	Keterangannya di UUD. 7 dan sesudahnya.	Keterangannya di UUD. 7.‖ Isinya pendek.
Ul.	before-number	Lihat Ul. 12 untuk rinciannya.	Lihat Ul. 12.‖ Rinciannya lengkap.
Univ.	before-name	Mereka pindah ke Univ. Sukamaju tahun lalu.	Mereka pindah ke Univ. Sukamaju.‖ Rumahnya dijual.
Ust.	never	Rapat dipimpin Ust. Hasan di Bogor.	Rapat dipimpin Ust. Hasan.‖ Semua hadir.
Ustaz.	never	Surat itu ditulis Ustaz. Lestari sendiri.	Surat itu ditulis Ustaz. Lestari.‖ Isinya singkat.
Ustz.	never	Menurut Ustz. Hasan, pasal itu dihapus.	Usul itu datang dari Ustz. Hasan.‖ Pemerintah menolak.
Utr.	before-name	Mereka pindah ke Utr. Sukamaju tahun lalu.	Mereka pindah ke Utr. Sukamaju.‖ Rumahnya dijual.
Wabup.	before-name	Berkas disimpan Wabup. Harapan selama setahun.	Berkas disimpan Wabup. Harapan.‖ Namun, tidak ada salinan.
Wagub.	before-name	Patroli lewat Wagub. Merdeka setiap pagi.	Patroli lewat Wagub. Merdeka.‖ Jalanan sepi.
Wak.	before-name|capital	Kantornya di Wak. Melati dekat pasar.	Kata yang dicari ialah wak.‖ Semua setuju.
Waka.	before-name	Mereka pindah ke Waka. Sukamaju tahun lalu.	Mereka pindah ke Waka. Sukamaju.‖ Rumahnya dijual.
Wawali.	before-name	Berkas disimpan Wawali. Harapan selama setahun.	Berkas disimpan Wawali. Harapan.‖ Namun, tidak ada salinan.
Why.	before-number	Keterangannya di Why. 7 dan sesudahnya.	Keterangannya di Why. 7.‖ Isinya pendek.
Wk.	before-name	Kantornya di Wk. Melati dekat pasar.	Kantornya di Wk. Melati.‖ Ia tinggal di sana.
Wkl.	before-name	Mereka pindah ke Wkl. Sukamaju tahun lalu.	Mereka pindah ke Wkl. Sukamaju.‖ Rumahnya dijual.
Wy.	never	Menurut Wy. Hasan, pasal itu dihapus.	Usul itu datang dari Wy. Hasan.‖ Pemerintah menolak.
Yak.	before-number	Keterangannya di Yak. 7 dan sesudahnya.	Keterangannya di Yak. 7.‖ Isinya pendek.
Yay.	before-name	Kantornya di Yay. Melati dekat pasar.	Kantornya di Yay. Melati.‖ Ia tinggal di sana.
Yeh.	before-number	Perjanjian itu dimuat pada Yeh. 28 naskah lama.	Perjanjian itu dimuat pada Yeh. 28.‖ Naskahnya tipis.
Yer.	before-number	Mereka memeriksa Yer. 5 lebih dahulu.	Mereka memeriksa Yer. 5.‖ Semua benar.
Yes.	before-number|capital	Keterangannya di Yes. 7 dan sesudahnya.	Di papan tertulis yes.‖ Mereka tertawa.
Ykh.	never	Perundingan diikuti Ykh. Hasan dan stafnya.	Perundingan diikuti Ykh. Hasan.‖ Hasilnya belum diumumkan.
Yoh.	before-number	Perjanjian itu dimuat pada Yoh. 28 naskah lama.	Perjanjian itu dimuat pada Yoh. 28.‖ Naskahnya tipis.
Yon.	before-name	Berkas disimpan Yon. Harapan selama setahun.	Berkas disimpan Yon. Harapan.‖ Namun, tidak ada salinan.
Ytc.	never	Surat itu ditulis Ytc. Lestari sendiri.	Surat itu ditulis Ytc. Lestari.‖ Isinya singkat.
Yth.	never	Menurut Yth. Hasan, pasal itu dihapus.	Usul itu datang dari Yth. Hasan.‖ Pemerintah menolak.
Yts.	never	Perundingan diikuti Yts. Lestari dan stafnya.	Perundingan diikuti Yts. Lestari.‖ Hasilnya belum diumumkan.
Zulh.	before-name|before-number|capital	Berkas disimpan Zulh. Harapan selama setahun.	Kata yang dicari ialah zulh.‖ Semua setuju.
Zulk.	before-name|before-number|capital	Patroli lewat Zulk. Merdeka setiap pagi.	Di papan tertulis zulk.‖ Mereka tertawa.
a.d.	never	Surat itu dikirim a.d. Hasan di Bandung.	Surat itu dikirim a.d. Hasan.‖ Isinya singkat.
a.i.	never	Dana disimpan a.i. Lestari sejak Mei.	Dana disimpan a.i. Lestari.‖ Bunganya kecil.
a.l.	never	Kapal berlayar a.l. Hasan menuju Ambon.	Kapal berlayar a.l. Hasan.‖ Mereka selamat.
a.n.	never	Nota itu dibuat a.n. Lestari untuk Menlu.	Nota itu dibuat a.n. Lestari.‖ Semua setuju.
a.n.b.	never	Surat itu dikirim a.n.b. Hasan di Bandung.	Surat itu dikirim a.n.b. Hasan.‖ Isinya singkat.
a.p.	never	Dana disimpan a.p. Lestari sejak Mei.	Dana disimpan a.p. Lestari.‖ Bunganya kecil.
a/n.	never	Kapal berlayar a/n. Hasan menuju Ambon.	Kapal berlayar a/n. Hasan.‖ Mereka selamat.
abbr.	final	Bantuan obat, tenda, abbr. tiba kemarin.	Bantuan obat, tenda, abbr.‖ Pengungsi menunggu.
ay.	before-number	Lihat ay. 12 untuk rinciannya.	Lihat ay. 12.‖ Rinciannya lengkap.
ayt.	before-number	Perjanjian itu dimuat pada ayt. 28 naskah lama.	Perjanjian itu dimuat pada ayt. 28.‖ Naskahnya tipis.
b.d.	never	Kapal berlayar b.d. Hasan menuju Ambon.	Kapal berlayar b.d. Hasan.‖ Mereka selamat.
bab.	before-number	Keterangannya di bab. 7 dan sesudahnya.	Keterangannya di bab. 7.‖ Isinya pendek.
bdk.	never	Surat itu dikirim bdk. Hasan di Bandung.	Surat itu dikirim bdk. Hasan.‖ Isinya singkat.
bgn.	before-number	Perjanjian itu dimuat pada bgn. 28 naskah lama.	Perjanjian itu dimuat pada bgn. 28.‖ Naskahnya tipis.
bhw.	never	Kapal berlayar bhw. Hasan menuju Ambon.	Kapal berlayar bhw. Hasan.‖ Mereka selamat.
bln.	before-number	Keterangannya di bln. 7 dan sesudahnya.	Keterangannya di bln. 7.‖ Isinya pendek.
blok.	before-number	Lihat blok. 12 untuk rinciannya.	Lihat blok. 12.‖ Rinciannya lengkap.
bnd.	never	Dana disimpan bnd. Lestari sejak Mei.	Dana disimpan bnd. Lestari.‖ Bunganya kecil.
c.q.	never	Kapal berlayar c.q. Hasan menuju Ambon.	Kapal berlayar c.q. Hasan.‖ Mereka selamat.
c.s.	final	Bantuan obat, tenda, c.s. tiba kemarin.	Bantuan obat, tenda, c.s.‖ Pengungsi menunggu.
cal.	before-number	Lihat cal. 12 untuk rinciannya.	Lihat cal. 12.‖ Rinciannya lengkap.
cet.	before-number	Perjanjian itu dimuat pada cet. 28 naskah lama.	Perjanjian itu dimuat pada cet. 28.‖ Naskahnya tipis.
cq.	never	Kapal berlayar cq. Hasan menuju Ambon.	Kapal berlayar cq. Hasan.‖ Mereka selamat.
cs.	final	Mereka membawa beras, gula, cs. dari desa.	Mereka membawa beras, gula, cs.‖ Semua habis dibagikan.
ctk.	before-number	Lihat ctk. 12 untuk rinciannya.	Lihat ctk. 12.‖ Rinciannya lengkap.
d.	before-number	Perjanjian itu dimuat pada d. 28 naskah lama.	Perjanjian itu dimuat pada d. 28.‖ Naskahnya tipis.
d.a.	never	Kapal berlayar d.a. Hasan menuju Ambon.	Kapal berlayar d.a. Hasan.‖ Mereka selamat.
d.h.	never	Nota itu dibuat d.h. Lestari untuk Menlu.	Nota itu dibuat d.h. Lestari.‖ Semua setuju.
d.h.i.	never	Surat itu dikirim d.h.i. Hasan di Bandung.	Surat itu dikirim d.h.i. Hasan.‖ Isinya singkat.
d.l.	never	Dana disimpan d.l. Lestari sejak Mei.	Dana disimpan d.l. Lestari.‖ Bunganya kecil.
d/a.	never	Kapal berlayar d/a. Hasan menuju Ambon.	Kapal berlayar d/a. Hasan.‖ Mereka selamat.
d/h.	never	Nota itu dibuat d/h. Lestari untuk Menlu.	Nota itu dibuat d/h. Lestari.‖ Semua setuju.
dg.	never	Surat itu dikirim dg. Hasan di Bandung.	Surat itu dikirim dg. Hasan.‖ Isinya singkat.
dgn.	never	Dana disimpan dgn. Lestari sejak Mei.	Dana disimpan dgn. Lestari.‖ Bunganya kecil.
dhi.	never	Kapal berlayar dhi. Hasan menuju Ambon.	Kapal berlayar dhi. Hasan.‖ Mereka selamat.
dkk.	before-year|final	Menurut Hasan dkk. 2010, arus di selat itu berubah.	Mereka membawa beras, gula, dkk.‖ Semua habis dibagikan.
dll.	final	Radar, kapal, dll. dibeli tahun ini.	Radar, kapal, dll.‖ Harganya mahal.
dlm.	never	Dana disimpan dlm. Lestari sejak Mei.	Dana disimpan dlm. Lestari.‖ Bunganya kecil.
dlsb.	final	Mereka membawa beras, gula, dlsb. dari desa.	Mereka membawa beras, gula, dlsb.‖ Semua habis dibagikan.
dr.	never|small-title	Rapat dipimpin dr. Lestari di Bogor.	Rapat dipimpin dr. Lestari.‖ Semua hadir.
drg.	never|small-title	Surat itu ditulis drg. Hasan sendiri.	Surat itu ditulis drg. Hasan.‖ Isinya singkat.
drh.	never|small-title	Menurut drh. Lestari, pasal itu dihapus.	Usul itu datang dari drh. Lestari.‖ Pemerintah menolak.
dsb.	final	Radar, kapal, dsb. dibeli tahun ini.	Radar, kapal, dsb.‖ Harganya mahal.
dsj.	final	Bantuan obat, tenda, dsj. tiba kemarin.	Bantuan obat, tenda, dsj.‖ Pengungsi menunggu.
dst.	final	Mereka membawa beras, gula, dst. dari desa.	Mereka membawa beras, gula, dst.‖ Semua habis dibagikan.
dstnya.	final	Radar, kapal, dstnya. dibeli tahun ini.	Radar, kapal, dstnya.‖ Harganya mahal.
dtk.	final	Bantuan obat, tenda, dtk. tiba kemarin.	Bantuan obat, tenda, dtk.‖ Pengungsi menunggu.
eks.	final	Mereka membawa beras, gula, eks. dari desa.	Mereka membawa beras, gula, eks.‖ Semua habis dibagikan.
ekspl.	final	Radar, kapal, ekspl. dibeli tahun ini.	Radar, kapal, ekspl.‖ Harganya mahal.
ext.	before-number	Perjanjian itu dimuat pada ext. 28 naskah lama.	Perjanjian itu dimuat pada ext. 28.‖ Naskahnya tipis.
f.	before-number	Mereka memeriksa f. 5 lebih dahulu.	Mereka memeriksa f. 5.‖ Semua benar.
faks.	before-number	Keterangannya di faks. 7 dan sesudahnya.	Keterangannya di faks. 7.‖ Isinya pendek.
fax.	before-number	Lihat fax. 12 untuk rinciannya.	Lihat fax. 12.‖ Rinciannya lengkap.
ff.	before-number	Perjanjian itu dimuat pada ff. 28 naskah lama.	Perjanjian itu dimuat pada ff. 28.‖ Naskahnya tipis.
gb.	before-number	Mereka memeriksa gb. 5 lebih dahulu.	Mereka memeriksa gb. 5.‖ Semua benar.
gbr.	before-number	Keterangannya di gbr. 7 dan sesudahnya.	Keterangannya di gbr. 7.‖ Isinya pendek.
hal.	before-number	Lihat hal. 12 untuk rinciannya.	Lihat hal. 12.‖ Rinciannya lengkap.
hlm.	before-number	Perjanjian itu dimuat pada hlm. 28 naskah lama.	Perjanjian itu dimuat pada hlm. 28.‖ Naskahnya tipis.
hlmn.	before-number	Mereka memeriksa hlmn. 5 lebih dahulu.	Mereka memeriksa hlmn. 5.‖ Semua benar.
hp.	before-number	Keterangannya di hp. 7 dan sesudahnya.	Keterangannya di hp. 7.‖ Isinya pendek.
jil.	before-number	Lihat jil. 12 untuk rinciannya.	Lihat jil. 12.‖ Rinciannya lengkap.
jis.	never	Dana disimpan jis. Lestari sejak Mei.	Dana disimpan jis. Lestari.‖ Bunganya kecil.
jld.	before-number	Mereka memeriksa jld. 5 lebih dahulu.	Mereka memeriksa jld. 5.‖ Semua benar.
jo.	never	Nota itu dibuat jo. Lestari untuk Menlu.	Nota itu dibuat jo. Lestari.‖ Semua setuju.
jt.	final	Bantuan obat, tenda, jt. tiba kemarin.	Bantuan obat, tenda, jt.‖ Pengungsi menunggu.
k.l.	before-number	Perjanjian itu dimuat pada k.l. 28 naskah lama.	Perjanjian itu dimuat pada k.l. 28.‖ Naskahnya tipis.
kal.	before-number	Mereka memeriksa kal. 5 lebih dahulu.	Mereka memeriksa kal. 5.‖ Semua benar.
kaliber.	before-number	Keterangannya di kaliber. 7 dan sesudahnya.	Keterangannya di kaliber. 7.‖ Isinya pendek.
kd.	before-number	Lihat kd. 12 untuk rinciannya.	Lihat kd. 12.‖ Rinciannya lengkap.
km.	before-number	Perjanjian itu dimuat pada km. 28 naskah lama.	Perjanjian itu dimuat pada km. 28.‖ Naskahnya tipis.
kpos.	before-number	Mereka memeriksa kpos. 5 lebih dahulu.	Mereka memeriksa kpos. 5.‖ Semua benar.
krn.	never	Nota itu dibuat krn. Lestari untuk Menlu.	Nota itu dibuat krn. Lestari.‖ Semua setuju.
l.k.	before-number	Lihat l.k. 12 untuk rinciannya.	Lihat l.k. 12.‖ Rinciannya lengkap.
lbr.	before-number	Perjanjian itu dimuat pada lbr. 28 naskah lama.	Perjanjian itu dimuat pada lbr. 28.‖ Naskahnya tipis.
lih.	never	Kapal berlayar lih. Hasan menuju Ambon.	Kapal berlayar lih. Hasan.‖ Mereka selamat.
lk.	before-number	Keterangannya di lk. 7 dan sesudahnya.	Keterangannya di lk. 7.‖ Isinya pendek.
lmp.	before-number	Lihat lmp. 12 untuk rinciannya.	Lihat lmp. 12.‖ Rinciannya lengkap.
lnt.	before-number	Perjanjian itu dimuat pada lnt. 28 naskah lama.	Perjanjian itu dimuat pada lnt. 28.‖ Naskahnya tipis.
lt.	before-number	Mereka memeriksa lt. 5 lebih dahulu.	Mereka memeriksa lt. 5.‖ Semua benar.
maks.	before-name|before-number	Patroli lewat maks. Merdeka setiap pagi.	Patroli lewat maks. Merdeka.‖ Jalanan sepi.
max.	before-name|before-number	Kantornya di max. Melati dekat pasar.	Kantornya di max. Melati.‖ Ia tinggal di sana.
mdl.	final	Radar, kapal, mdl. dibeli tahun ini.	Radar, kapal, mdl.‖ Harganya mahal.
min.	before-name|before-number	Berkas disimpan min. Harapan selama setahun.	Berkas disimpan min. Harapan.‖ Namun, tidak ada salinan.
minim.	before-name|before-number	Patroli lewat minim. Merdeka setiap pagi.	Patroli lewat minim. Merdeka.‖ Jalanan sepi.
mis.	never	Surat itu dikirim mis. Hasan di Bandung.	Surat itu dikirim mis. Hasan.‖ Isinya singkat.
misal.	never	Dana disimpan misal. Lestari sejak Mei.	Dana disimpan misal. Lestari.‖ Bunganya kecil.
mlr.	final	Mereka membawa beras, gula, mlr. dari desa.	Mereka membawa beras, gula, mlr.‖ Semua habis dibagikan.
mnt.	final	Radar, kapal, mnt. dibeli tahun ini.	Radar, kapal, mnt.‖ Harganya mahal.
msl.	never	Surat itu dikirim msl. Hasan di Bandung.	Surat itu dikirim msl. Hasan.‖ Isinya singkat.
n.	before-number	Perjanjian itu dimuat pada n. 28 naskah lama.	Perjanjian itu dimuat pada n. 28.‖ Naskahnya tipis.
p.a.	never	Kapal berlayar p.a. Hasan menuju Ambon.	Kapal berlayar p.a. Hasan.‖ Mereka selamat.
p.p.	never	Nota itu dibuat p.p. Lestari untuk Menlu.	Nota itu dibuat p.p. Lestari.‖ Semua setuju.
pcs.	before-number	Lihat pcs. 12 untuk rinciannya.	Lihat pcs. 12.‖ Rinciannya lengkap.
pk.	before-number	Perjanjian itu dimuat pada pk. 28 naskah lama.	Perjanjian itu dimuat pada pk. 28.‖ Naskahnya tipis.
pkl.	before-number	Mereka memeriksa pkl. 5 lebih dahulu.	Mereka memeriksa pkl. 5.‖ Semua benar.
pny.	never	Nota itu dibuat pny. Lestari untuk Menlu.	Nota itu dibuat pny. Lestari.‖ Semua setuju.
pos.	before-number	Lihat pos. 12 untuk rinciannya.	Lihat pos. 12.‖ Rinciannya lengkap.
psl.	before-number	Perjanjian itu dimuat pada psl. 28 naskah lama.	Perjanjian itu dimuat pada psl. 28.‖ Naskahnya tipis.
psw.	before-number	Mereka memeriksa psw. 5 lebih dahulu.	Mereka memeriksa psw. 5.‖ Semua benar.
q.q.	never	Nota itu dibuat q.q. Lestari untuk Menlu.	Nota itu dibuat q.q. Lestari.‖ Semua setuju.
qq.	never	Surat itu dikirim qq. Hasan di Bandung.	Surat itu dikirim qq. Hasan.‖ Isinya singkat.
rb.	final	Mereka membawa beras, gula, rb. dari desa.	Mereka membawa beras, gula, rb.‖ Semua habis dibagikan.
rev.	before-number	Mereka memeriksa rev. 5 lebih dahulu.	Mereka memeriksa rev. 5.‖ Semua benar.
s.d.	never	Nota itu dibuat s.d. Lestari untuk Menlu.	Nota itu dibuat s.d. Lestari.‖ Semua setuju.
s/d.	never	Surat itu dikirim s/d. Hasan di Bandung.	Surat itu dikirim s/d. Hasan.‖ Isinya singkat.
sbg.	never	Dana disimpan sbg. Lestari sejak Mei.	Dana disimpan sbg. Lestari.‖ Bunganya kecil.
seri.	before-number	Mereka memeriksa seri. 5 lebih dahulu.	Mereka memeriksa seri. 5.‖ Semua benar.
sing.	final	Mereka membawa beras, gula, sing. dari desa.	Mereka membawa beras, gula, sing.‖ Semua habis dibagikan.
sktr.	before-number	Lihat sktr. 12 untuk rinciannya.	Lihat sktr. 12.‖ Rinciannya lengkap.
spt.	never	Dana disimpan spt. Lestari sejak Mei.	Dana disimpan spt. Lestari.‖ Bunganya kecil.
ss.	before-number	Mereka memeriksa ss. 5 lebih dahulu.	Mereka memeriksa ss. 5.‖ Semua benar.
t.	before-number	Keterangannya di t. 7 dan sesudahnya.	Keterangannya di t. 7.‖ Isinya pendek.
t.b.k.	never	Surat itu dikirim t.b.k. Hasan di Bandung.	Surat itu dikirim t.b.k. Hasan.‖ Isinya singkat.
t.m.t.	never	Dana disimpan t.m.t. Lestari sejak Mei.	Dana disimpan t.m.t. Lestari.‖ Bunganya kecil.
t.t.	final	Radar, kapal, t.t. dibeli tahun ini.	Radar, kapal, t.t.‖ Harganya mahal.
tab.	before-number	Keterangannya di tab. 7 dan sesudahnya.	Keterangannya di tab. 7.‖ Isinya pendek.
tbl.	before-number	Lihat tbl. 12 untuk rinciannya.	Lihat tbl. 12.‖ Rinciannya lengkap.
tdk.	never	Dana disimpan tdk. Lestari sejak Mei.	Dana disimpan tdk. Lestari.‖ Bunganya kecil.
tel.	before-number	Mereka memeriksa tel. 5 lebih dahulu.	Mereka memeriksa tel. 5.‖ Semua benar.
telf.	before-number	Keterangannya di telf. 7 dan sesudahnya.	Keterangannya di telf. 7.‖ Isinya pendek.
telp.	before-number	Lihat telp. 12 untuk rinciannya.	Lihat telp. 12.‖ Rinciannya lengkap.
telpon.	before-number	Perjanjian itu dimuat pada telpon. 28 naskah lama.	Perjanjian itu dimuat pada telpon. 28.‖ Naskahnya tipis.
tggl.	before-number	Mereka memeriksa tggl. 5 lebih dahulu.	Mereka memeriksa tggl. 5.‖ Semua benar.
tgl.	before-number	Keterangannya di tgl. 7 dan sesudahnya.	Keterangannya di tgl. 7.‖ Isinya pendek.
th.	before-number	Lihat th. 12 untuk rinciannya.	Lihat th. 12.‖ Rinciannya lengkap.
thd.	never	Dana disimpan thd. Lestari sejak Mei.	Dana disimpan thd. Lestari.‖ Bunganya kecil.
thn.	before-number	Mereka memeriksa thn. 5 lebih dahulu.	Mereka memeriksa thn. 5.‖ Semua benar.
tlp.	before-number	Keterangannya di tlp. 7 dan sesudahnya.	Keterangannya di tlp. 7.‖ Isinya pendek.
tmt.	never	Surat itu dikirim tmt. Hasan di Bandung.	Surat itu dikirim tmt. Hasan.‖ Isinya singkat.
tsb.	final	Radar, kapal, tsb. dibeli tahun ini.	Radar, kapal, tsb.‖ Harganya mahal.
ttd.	before-name	Berkas disimpan ttd. Harapan selama setahun.	Berkas disimpan ttd. Harapan.‖ Namun, tidak ada salinan.
ttg.	never	Nota itu dibuat ttg. Lestari untuk Menlu.	Nota itu dibuat ttg. Lestari.‖ Semua setuju.
u.b.	never	Surat itu dikirim u.b. Hasan di Bandung.	Surat itu dikirim u.b. Hasan.‖ Isinya singkat.
u.p.	never	Dana disimpan u.p. Lestari sejak Mei.	Dana disimpan u.p. Lestari.‖ Bunganya kecil.
utk.	never	Kapal berlayar utk. Hasan menuju Ambon.	Kapal berlayar utk. Hasan.‖ Mereka selamat.
w.r.t.	never	Nota itu dibuat w.r.t. Lestari untuk Menlu.	Nota itu dibuat w.r.t. Lestari.‖ Semua setuju.
wa.	before-number	Lihat wa. 12 untuk rinciannya.	Lihat wa. 12.‖ Rinciannya lengkap.
y.b.s.	final	Mereka membawa beras, gula, y.b.s. dari desa.	Mereka membawa beras, gula, y.b.s.‖ Semua habis dibagikan.
y.i.	never	Kapal berlayar y.i. Hasan menuju Ambon.	Kapal berlayar y.i. Hasan.‖ Mereka selamat.
ybs.	final	Bantuan obat, tenda, ybs. tiba kemarin.	Bantuan obat, tenda, ybs.‖ Pengungsi menunggu.
yg.	never	Surat itu dikirim yg. Hasan di Bandung.	Surat itu dikirim yg. Hasan.‖ Isinya singkat.
yi.	never	Dana disimpan yi. Lestari sejak Mei.	Dana disimpan yi. Lestari.‖ Bunganya kecil.
"""##
