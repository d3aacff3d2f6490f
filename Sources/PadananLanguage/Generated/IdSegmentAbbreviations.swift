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
Ags.	before-number|capital	Perjanjian itu dimuat pada Ags. 28 naskah lama.	Di papan tertulis ags.‖ Mereka tertawa.
Agst.	before-number|capital	Mereka memeriksa Agst. 5 lebih dahulu.	Kata yang dicari ialah agst.‖ Semua setuju.
Agt.	before-number|capital	Keterangannya di Agt. 7 dan sesudahnya.	Di papan tertulis agt.‖ Mereka tertawa.
Agu.	before-number|capital	Lihat Agu. 12 untuk rinciannya.	Kata yang dicari ialah agu.‖ Semua setuju.
Agust.	before-number|capital	Perjanjian itu dimuat pada Agust. 28 naskah lama.	Di papan tertulis agust.‖ Mereka tertawa.
Aipda.	never	Menurut Aipda. Hasan, pasal itu dihapus.	Usul itu datang dari Aipda. Hasan.‖ Pemerintah menolak.
Aiptu.	never	Perundingan diikuti Aiptu. Lestari dan stafnya.	Perundingan diikuti Aiptu. Lestari.‖ Hasilnya belum diumumkan.
Ak.	final	Dekan Hasan, Ak. membuka seminar.	Seminar dibuka Hasan, Ak.‖ Pesertanya banyak.
Akad.	before-name	Mereka pindah ke Akad. Sukamaju tahun lalu.	Mereka pindah ke Akad. Sukamaju.‖ Rumahnya dijual.
Akt.	final	Narasumbernya Hasan, Akt., dari Malang.	Narasumbernya Hasan, Akt.‖ Ia ahli hukum laut.
Alm.	never	Menurut Alm. Lestari, pasal itu dihapus.	Usul itu datang dari Alm. Lestari.‖ Pemerintah menolak.
Almh.	final|never	Perundingan diikuti Almh. Hasan dan stafnya.	Perundingan diikuti Almh. Hasan.‖ Hasilnya belum diumumkan.
Amd.	final	Narasumbernya Lestari, Amd., dari Malang.	Narasumbernya Lestari, Amd.‖ Ia ahli hukum laut.
Ams.	before-number	Mereka memeriksa Ams. 5 lebih dahulu.	Mereka memeriksa Ams. 5.‖ Semua benar.
Apt.	before-name|never|small-title	Nota itu dibuat Apt. Lestari untuk Menlu.	Nota itu dibuat Apt. Lestari.‖ Semua setuju.
Arh.	never	Menurut Arh. Hasan, pasal itu dihapus.	Usul itu datang dari Arh. Hasan.‖ Pemerintah menolak.
Arm.	never	Perundingan diikuti Arm. Lestari dan stafnya.	Perundingan diikuti Arm. Lestari.‖ Hasilnya belum diumumkan.
Art.	capital|never	Kami menemui Art. Hasan kemarin.	Kata yang dicari ialah art.‖ Semua setuju.
Ass.	capital|never	Rapat dipimpin Ass. Lestari di Bogor.	Di papan tertulis ass.‖ Mereka tertawa.
Ayb.	before-number	Lihat Ayb. 12 untuk rinciannya.	Lihat Ayb. 12.‖ Rinciannya lengkap.
B.Ch.E.	final	Sidang dipimpin Lestari, B.Ch.E., di Solo.	Sidang dipimpin Lestari, B.Ch.E.‖ Semua saksi hadir.
B.Ec.	final	Narasumbernya Hasan, B.Ec., dari Malang.	Narasumbernya Hasan, B.Ec.‖ Ia ahli hukum laut.
B.P.H.	never	Kami menemui B.P.H. Lestari kemarin.	Kami menemui B.P.H. Lestari.‖ Ia sehat.
B.R.Ay.	never	Rapat dipimpin B.R.Ay. Hasan di Bogor.	Rapat dipimpin B.R.Ay. Hasan.‖ Semua hadir.
B.Th.	final	Narasumbernya Lestari, B.Th., dari Malang.	Narasumbernya Lestari, B.Th.‖ Ia ahli hukum laut.
B.V.	company|final	Saham Bina Karya B.V. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya B.V.‖ Sidangnya pekan depan.
BPH.	never	Perundingan diikuti BPH. Lestari dan stafnya.	Perundingan diikuti BPH. Lestari.‖ Hasilnya belum diumumkan.
BRAy.	never	Kami menemui BRAy. Hasan kemarin.	Kami menemui BRAy. Hasan.‖ Ia sehat.
Bag.	before-name|before-number|capital	Mereka pindah ke Bag. Sukamaju tahun lalu.	Di papan tertulis bag.‖ Mereka tertawa.
Bah.	before-name	Berkas disimpan Bah. Harapan selama setahun.	Berkas disimpan Bah. Harapan.‖ Namun, tidak ada salinan.
Bar.	before-name|capital	Patroli lewat Bar. Merdeka setiap pagi.	Di papan tertulis bar.‖ Mereka tertawa.
Bc.Hk.	final	Dekan Hasan, Bc.Hk. membuka seminar.	Seminar dibuka Hasan, Bc.Hk.‖ Pesertanya banyak.
Bc.I.P.	final	Sidang dipimpin Lestari, Bc.I.P., di Solo.	Sidang dipimpin Lestari, Bc.I.P.‖ Semua saksi hadir.
Bhd.	company|final	Kontrak diteken Samudra Raya Bhd. di Batam.	Kapal dipesan Samudra Raya Bhd.‖ Pembayarannya ditunda.
Bhs.	before-name	Patroli lewat Bhs. Merdeka setiap pagi.	Patroli lewat Bhs. Merdeka.‖ Jalanan sepi.
Bid.	before-name	Kantornya di Bid. Melati dekat pasar.	Kantornya di Bid. Melati.‖ Ia tinggal di sana.
Bil.	before-number	Perjanjian itu dimuat pada Bil. 28 naskah lama.	Perjanjian itu dimuat pada Bil. 28.‖ Naskahnya tipis.
Bkt.	before-name	Berkas disimpan Bkt. Harapan selama setahun.	Berkas disimpan Bkt. Harapan.‖ Namun, tidak ada salinan.
Bl.	before-name	Patroli lewat Bl. Merdeka setiap pagi.	Patroli lewat Bl. Merdeka.‖ Jalanan sepi.
Blk.	before-name	Kantornya di Blk. Melati dekat pasar.	Kantornya di Blk. Melati.‖ Ia tinggal di sana.
Bp.	never	Menurut Bp. Lestari, pasal itu dihapus.	Usul itu datang dari Bp. Lestari.‖ Pemerintah menolak.
Bpk.	never	Perundingan diikuti Bpk. Hasan dan stafnya.	Perundingan diikuti Bpk. Hasan.‖ Hasilnya belum diumumkan.
Brig.	before-name	Patroli lewat Brig. Merdeka setiap pagi.	Patroli lewat Brig. Merdeka.‖ Jalanan sepi.
Brigjen.	never	Rapat dipimpin Brigjen. Hasan di Bogor.	Rapat dipimpin Brigjen. Hasan.‖ Semua hadir.
Brigpol.	never	Surat itu ditulis Brigpol. Lestari sendiri.	Surat itu ditulis Brigpol. Lestari.‖ Isinya singkat.
Bripda.	never	Menurut Bripda. Hasan, pasal itu dihapus.	Usul itu datang dari Bripda. Hasan.‖ Pemerintah menolak.
Bripka.	never	Perundingan diikuti Bripka. Lestari dan stafnya.	Perundingan diikuti Bripka. Lestari.‖ Hasilnya belum diumumkan.
Briptu.	never	Kami menemui Briptu. Hasan kemarin.	Kami menemui Briptu. Hasan.‖ Ia sehat.
Bros.	company|final	Kontrak diteken Samudra Raya Bros. di Batam.	Kapal dipesan Samudra Raya Bros.‖ Pembayarannya ditunda.
Brt.	before-name	Berkas disimpan Brt. Harapan selama setahun.	Berkas disimpan Brt. Harapan.‖ Namun, tidak ada salinan.
Bu.	capital|never	Nota itu dibuat Bu. Lestari untuk Menlu.	Di papan tertulis bu.‖ Mereka tertawa.
Bup.	before-name|capital	Kantornya di Bup. Melati dekat pasar.	Kata yang dicari ialah bup.‖ Semua setuju.
C.A.	final	Dekan Lestari, C.A. membuka seminar.	Seminar dibuka Lestari, C.A.‖ Pesertanya banyak.
C.P.A.	final	Sidang dipimpin Hasan, C.P.A., di Solo.	Sidang dipimpin Hasan, C.P.A.‖ Semua saksi hadir.
CA.	final	Narasumbernya Lestari, CA., dari Malang.	Narasumbernya Lestari, CA.‖ Ia ahli hukum laut.
CPA.	final	Dekan Hasan, CPA. membuka seminar.	Seminar dibuka Hasan, CPA.‖ Pesertanya banyak.
CV.	before-name	Mereka pindah ke CV. Sukamaju tahun lalu.	Mereka pindah ke CV. Sukamaju.‖ Rumahnya dijual.
Cab.	before-name	Berkas disimpan Cab. Harapan selama setahun.	Berkas disimpan Cab. Harapan.‖ Namun, tidak ada salinan.
Caj.	never	Rapat dipimpin Caj. Lestari di Bogor.	Rapat dipimpin Caj. Lestari.‖ Semua hadir.
Cba.	never	Surat itu ditulis Cba. Hasan sendiri.	Surat itu ditulis Cba. Hasan.‖ Isinya singkat.
Chb.	never	Menurut Chb. Lestari, pasal itu dihapus.	Usul itu datang dari Chb. Lestari.‖ Pemerintah menolak.
Cie.	company|final	Saham Bina Karya Cie. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya Cie.‖ Sidangnya pekan depan.
Ckm.	never	Kami menemui Ckm. Lestari kemarin.	Kami menemui Ckm. Lestari.‖ Ia sehat.
Cku.	never	Rapat dipimpin Cku. Hasan di Bogor.	Rapat dipimpin Cku. Hasan.‖ Semua hadir.
Co.	company|final	Saham Bina Karya Co. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya Co.‖ Sidangnya pekan depan.
Cok.	never	Menurut Cok. Hasan, pasal itu dihapus.	Usul itu datang dari Cok. Hasan.‖ Pemerintah menolak.
Corp.	company|final	Kontrak diteken Samudra Raya Corp. di Batam.	Kapal dipesan Samudra Raya Corp.‖ Pembayarannya ditunda.
Cpl.	never	Kami menemui Cpl. Hasan kemarin.	Kami menemui Cpl. Hasan.‖ Ia sehat.
Cpm.	never	Rapat dipimpin Cpm. Lestari di Bogor.	Rapat dipimpin Cpm. Lestari.‖ Semua hadir.
Czi.	never	Surat itu ditulis Czi. Hasan sendiri.	Surat itu ditulis Czi. Hasan.‖ Isinya singkat.
D.C.	final	Dekan Lestari, D.C. membuka seminar.	Seminar dibuka Lestari, D.C.‖ Pesertanya banyak.
D.E.A.	final	Sidang dipimpin Hasan, D.E.A., di Solo.	Sidang dipimpin Hasan, D.E.A.‖ Semua saksi hadir.
D.Ed.	final	Narasumbernya Lestari, D.Ed., dari Malang.	Narasumbernya Lestari, D.Ed.‖ Ia ahli hukum laut.
Dep.	before-name	Berkas disimpan Dep. Harapan selama setahun.	Berkas disimpan Dep. Harapan.‖ Namun, tidak ada salinan.
Des.	before-number|capital	Keterangannya di Des. 7 dan sesudahnya.	Di papan tertulis des.‖ Mereka tertawa.
Dinkes.	before-name	Kantornya di Dinkes. Melati dekat pasar.	Kantornya di Dinkes. Melati.‖ Ia tinggal di sana.
Dipl.Ing.	final	Dekan Lestari, Dipl.Ing. membuka seminar.	Seminar dibuka Lestari, Dipl.Ing.‖ Pesertanya banyak.
Dir.	before-name	Berkas disimpan Dir. Harapan selama setahun.	Berkas disimpan Dir. Harapan.‖ Namun, tidak ada salinan.
Dirjen.	before-name	Patroli lewat Dirjen. Merdeka setiap pagi.	Patroli lewat Dirjen. Merdeka.‖ Jalanan sepi.
Dit.	before-name	Kantornya di Dit. Melati dekat pasar.	Kantornya di Dit. Melati.‖ Ia tinggal di sana.
Ditjen.	before-name	Mereka pindah ke Ditjen. Sukamaju tahun lalu.	Mereka pindah ke Ditjen. Sukamaju.‖ Rumahnya dijual.
Div.	before-name	Berkas disimpan Div. Harapan selama setahun.	Berkas disimpan Div. Harapan.‖ Namun, tidak ada salinan.
Dk.	before-name	Patroli lewat Dk. Merdeka setiap pagi.	Patroli lewat Dk. Merdeka.‖ Jalanan sepi.
Dkh.	before-name	Kantornya di Dkh. Melati dekat pasar.	Kantornya di Dkh. Melati.‖ Ia tinggal di sana.
Dok.	before-name	Mereka pindah ke Dok. Sukamaju tahun lalu.	Mereka pindah ke Dok. Sukamaju.‖ Rumahnya dijual.
Dra.	never	Menurut Dra. Hasan, pasal itu dihapus.	Usul itu datang dari Dra. Hasan.‖ Pemerintah menolak.
Drs.	never	Perundingan diikuti Drs. Lestari dan stafnya.	Perundingan diikuti Drs. Lestari.‖ Hasilnya belum diumumkan.
Ds.	before-name	Kantornya di Ds. Melati dekat pasar.	Kantornya di Ds. Melati.‖ Ia tinggal di sana.
Dsn.	before-name	Mereka pindah ke Dsn. Sukamaju tahun lalu.	Mereka pindah ke Dsn. Sukamaju.‖ Rumahnya dijual.
Dw.	never	Surat itu ditulis Dw. Hasan sendiri.	Surat itu ditulis Dw. Hasan.‖ Isinya singkat.
Ef.	before-number	Keterangannya di Ef. 7 dan sesudahnya.	Keterangannya di Ef. 7.‖ Isinya pendek.
FA.	before-name	Kantornya di FA. Melati dekat pasar.	Kantornya di FA. Melati.‖ Ia tinggal di sana.
Fak.	before-name	Mereka pindah ke Fak. Sukamaju tahun lalu.	Mereka pindah ke Fak. Sukamaju.‖ Rumahnya dijual.
Flp.	before-number	Mereka memeriksa Flp. 5 lebih dahulu.	Mereka memeriksa Flp. 5.‖ Semua benar.
Ft.	before-name|never	Nota itu dibuat Ft. Lestari untuk Menlu.	Nota itu dibuat Ft. Lestari.‖ Semua setuju.
G.K.R.	never	Menurut G.K.R. Hasan, pasal itu dihapus.	Usul itu datang dari G.K.R. Hasan.‖ Pemerintah menolak.
G.P.H.	never	Perundingan diikuti G.P.H. Lestari dan stafnya.	Perundingan diikuti G.P.H. Lestari.‖ Hasilnya belum diumumkan.
GKR.	never	Kami menemui GKR. Hasan kemarin.	Kami menemui GKR. Hasan.‖ Ia sehat.
GPH.	never	Rapat dipimpin GPH. Lestari di Bogor.	Rapat dipimpin GPH. Lestari.‖ Semua hadir.
GRAy.	never	Surat itu ditulis GRAy. Hasan sendiri.	Surat itu ditulis GRAy. Hasan.‖ Isinya singkat.
Gal.	before-number|capital	Perjanjian itu dimuat pada Gal. 28 naskah lama.	Di papan tertulis gal.‖ Mereka tertawa.
Gd.	before-name	Berkas disimpan Gd. Harapan selama setahun.	Berkas disimpan Gd. Harapan.‖ Namun, tidak ada salinan.
Gdg.	before-name	Patroli lewat Gdg. Merdeka setiap pagi.	Patroli lewat Gdg. Merdeka.‖ Jalanan sepi.
Ged.	before-name	Kantornya di Ged. Melati dekat pasar.	Kantornya di Ged. Melati.‖ Ia tinggal di sana.
Ger.	before-name|capital	Mereka pindah ke Ger. Sukamaju tahun lalu.	Di papan tertulis ger.‖ Mereka tertawa.
Gg.	before-name	Berkas disimpan Gg. Harapan selama setahun.	Berkas disimpan Gg. Harapan.‖ Namun, tidak ada salinan.
GmbH.	company|final	Saham Bina Karya GmbH. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya GmbH.‖ Sidangnya pekan depan.
Gn.	before-name	Kantornya di Gn. Melati dekat pasar.	Kantornya di Gn. Melati.‖ Ia tinggal di sana.
Gng.	before-name	Mereka pindah ke Gng. Sukamaju tahun lalu.	Mereka pindah ke Gng. Sukamaju.‖ Rumahnya dijual.
Gst.	never	Surat itu ditulis Gst. Hasan sendiri.	Surat itu ditulis Gst. Hasan.‖ Isinya singkat.
Gub.	before-name|capital	Patroli lewat Gub. Merdeka setiap pagi.	Di papan tertulis gub.‖ Mereka tertawa.
H.	before-number|never	Perundingan diikuti H. Hasan dan stafnya.	Perundingan diikuti H. Hasan.‖ Hasilnya belum diumumkan.
H.R.	before-name	Mereka pindah ke H.R. Sukamaju tahun lalu.	Mereka pindah ke H.R. Sukamaju.‖ Rumahnya dijual.
HR.	before-name	Berkas disimpan HR. Harapan selama setahun.	Berkas disimpan HR. Harapan.‖ Namun, tidak ada salinan.
Hj.	never	Surat itu ditulis Hj. Lestari sendiri.	Surat itu ditulis Hj. Lestari.‖ Isinya singkat.
Hos.	before-number	Lihat Hos. 12 untuk rinciannya.	Lihat Hos. 12.‖ Rinciannya lengkap.
I.B.	never	Perundingan diikuti I.B. Lestari dan stafnya.	Perundingan diikuti I.B. Lestari.‖ Hasilnya belum diumumkan.
Ibr.	before-number	Mereka memeriksa Ibr. 5 lebih dahulu.	Mereka memeriksa Ibr. 5.‖ Semua benar.
Ilus.	before-name	Patroli lewat Ilus. Merdeka setiap pagi.	Patroli lewat Ilus. Merdeka.‖ Jalanan sepi.
Ilustr.	before-name	Kantornya di Ilustr. Melati dekat pasar.	Kantornya di Ilustr. Melati.‖ Ia tinggal di sana.
Inc.	company|final	Kontrak diteken Samudra Raya Inc. di Batam.	Kapal dipesan Samudra Raya Inc.‖ Pembayarannya ditunda.
Inf.	never	Perundingan diikuti Inf. Hasan dan stafnya.	Perundingan diikuti Inf. Hasan.‖ Hasilnya belum diumumkan.
Ing.	before-name	Patroli lewat Ing. Merdeka setiap pagi.	Patroli lewat Ing. Merdeka.‖ Jalanan sepi.
Inpres.	before-number	Lihat Inpres. 12 untuk rinciannya.	Lihat Inpres. 12.‖ Rinciannya lengkap.
Inst.	before-name	Mereka pindah ke Inst. Sukamaju tahun lalu.	Mereka pindah ke Inst. Sukamaju.‖ Rumahnya dijual.
Intl.	company|final	Laba Nusa Jaya Intl. naik tajam.	Saham itu dibeli Nusa Jaya Intl.‖ Nilainya besar.
Ipda.	never	Perundingan diikuti Ipda. Lestari dan stafnya.	Perundingan diikuti Ipda. Lestari.‖ Hasilnya belum diumumkan.
Iptu.	never	Kami menemui Iptu. Hasan kemarin.	Kami menemui Iptu. Hasan.‖ Ia sehat.
Irjen.	never	Rapat dipimpin Irjen. Lestari di Bogor.	Rapat dipimpin Irjen. Lestari.‖ Semua hadir.
Irjenpol.	never	Surat itu ditulis Irjenpol. Hasan sendiri.	Surat itu ditulis Irjenpol. Hasan.‖ Isinya singkat.
Jem.	before-name	Patroli lewat Jem. Merdeka setiap pagi.	Patroli lewat Jem. Merdeka.‖ Jalanan sepi.
Jend.	never	Perundingan diikuti Jend. Hasan dan stafnya.	Perundingan diikuti Jend. Hasan.‖ Hasilnya belum diumumkan.
Jl.	before-name	Mereka pindah ke Jl. Sukamaju tahun lalu.	Mereka pindah ke Jl. Sukamaju.‖ Rumahnya dijual.
Jln.	before-name	Berkas disimpan Jln. Harapan selama setahun.	Berkas disimpan Jln. Harapan.‖ Namun, tidak ada salinan.
Jum.	before-name|before-number|capital	Patroli lewat Jum. Merdeka setiap pagi.	Di papan tertulis jum.‖ Mereka tertawa.
Jur.	before-name	Kantornya di Jur. Melati dekat pasar.	Kantornya di Jur. Melati.‖ Ia tinggal di sana.
K.H.	never	Perundingan diikuti K.H. Lestari dan stafnya.	Perundingan diikuti K.H. Lestari.‖ Hasilnya belum diumumkan.
K.K.	company|final	Laba Nusa Jaya K.K. naik tajam.	Saham itu dibeli Nusa Jaya K.K.‖ Nilainya besar.
K.P.H.	never	Rapat dipimpin K.P.H. Lestari di Bogor.	Rapat dipimpin K.P.H. Lestari.‖ Semua hadir.
K.R.M.T.	never	Surat itu ditulis K.R.M.T. Hasan sendiri.	Surat itu ditulis K.R.M.T. Hasan.‖ Isinya singkat.
K.R.T.	never	Menurut K.R.T. Lestari, pasal itu dihapus.	Usul itu datang dari K.R.T. Lestari.‖ Pemerintah menolak.
KH.	never	Perundingan diikuti KH. Hasan dan stafnya.	Perundingan diikuti KH. Hasan.‖ Hasilnya belum diumumkan.
KPH.	never	Kami menemui KPH. Lestari kemarin.	Kami menemui KPH. Lestari.‖ Ia sehat.
KRAy.	never	Rapat dipimpin KRAy. Hasan di Bogor.	Rapat dipimpin KRAy. Hasan.‖ Semua hadir.
KRMT.	never	Surat itu ditulis KRMT. Lestari sendiri.	Surat itu ditulis KRMT. Lestari.‖ Isinya singkat.
KRT.	never	Menurut KRT. Hasan, pasal itu dihapus.	Usul itu datang dari KRT. Hasan.‖ Pemerintah menolak.
Ka.	before-name	Patroli lewat Ka. Merdeka setiap pagi.	Patroli lewat Ka. Merdeka.‖ Jalanan sepi.
Kab.	before-name	Kantornya di Kab. Melati dekat pasar.	Kantornya di Kab. Melati.‖ Ia tinggal di sana.
Kabag.	before-name	Mereka pindah ke Kabag. Sukamaju tahun lalu.	Mereka pindah ke Kabag. Sukamaju.‖ Rumahnya dijual.
Kabid.	before-name	Berkas disimpan Kabid. Harapan selama setahun.	Berkas disimpan Kabid. Harapan.‖ Namun, tidak ada salinan.
Kadis.	before-name	Patroli lewat Kadis. Merdeka setiap pagi.	Patroli lewat Kadis. Merdeka.‖ Jalanan sepi.
Kam.	before-number|capital	Lihat Kam. 12 untuk rinciannya.	Kata yang dicari ialah kam.‖ Semua setuju.
Kamp.	before-name	Mereka pindah ke Kamp. Sukamaju tahun lalu.	Mereka pindah ke Kamp. Sukamaju.‖ Rumahnya dijual.
Kapolr.	before-name	Berkas disimpan Kapolr. Harapan selama setahun.	Berkas disimpan Kapolr. Harapan.‖ Namun, tidak ada salinan.
Kapt.	never	Surat itu ditulis Kapt. Lestari sendiri.	Surat itu ditulis Kapt. Lestari.‖ Isinya singkat.
Kasi.	before-name	Kantornya di Kasi. Melati dekat pasar.	Kantornya di Kasi. Melati.‖ Ia tinggal di sana.
Kasubbag.	before-name	Mereka pindah ke Kasubbag. Sukamaju tahun lalu.	Mereka pindah ke Kasubbag. Sukamaju.‖ Rumahnya dijual.
Kasubdit.	before-name	Berkas disimpan Kasubdit. Harapan selama setahun.	Berkas disimpan Kasubdit. Harapan.‖ Namun, tidak ada salinan.
Kav.	before-name|before-number|capital|never	Rapat dipimpin Kav. Lestari di Bogor.	Di papan tertulis kav.‖ Mereka tertawa.
Kec.	before-name	Kantornya di Kec. Melati dekat pasar.	Kantornya di Kec. Melati.‖ Ia tinggal di sana.
Kej.	before-number	Perjanjian itu dimuat pada Kej. 28 naskah lama.	Perjanjian itu dimuat pada Kej. 28.‖ Naskahnya tipis.
Kel.	before-name	Berkas disimpan Kel. Harapan selama setahun.	Berkas disimpan Kel. Harapan.‖ Namun, tidak ada salinan.
Kem.	before-name	Patroli lewat Kem. Merdeka setiap pagi.	Patroli lewat Kem. Merdeka.‖ Jalanan sepi.
Kemen.	before-name	Kantornya di Kemen. Melati dekat pasar.	Kantornya di Kemen. Melati.‖ Ia tinggal di sana.
Kep.	before-name	Mereka pindah ke Kep. Sukamaju tahun lalu.	Mereka pindah ke Kep. Sukamaju.‖ Rumahnya dijual.
Keppres.	before-number	Mereka memeriksa Keppres. 5 lebih dahulu.	Mereka memeriksa Keppres. 5.‖ Semua benar.
Kepres.	before-number	Keterangannya di Kepres. 7 dan sesudahnya.	Keterangannya di Kepres. 7.‖ Isinya pendek.
Ket.	before-name	Kantornya di Ket. Melati dekat pasar.	Kantornya di Ket. Melati.‖ Ia tinggal di sana.
Kis.	before-number	Perjanjian itu dimuat pada Kis. 28 naskah lama.	Perjanjian itu dimuat pada Kis. 28.‖ Naskahnya tipis.
Kmp.	before-name	Berkas disimpan Kmp. Harapan selama setahun.	Berkas disimpan Kmp. Harapan.‖ Namun, tidak ada salinan.
Ko.	before-name	Patroli lewat Ko. Merdeka setiap pagi.	Patroli lewat Ko. Merdeka.‖ Jalanan sepi.
Kodya.	before-name	Kantornya di Kodya. Melati dekat pasar.	Kantornya di Kodya. Melati.‖ Ia tinggal di sana.
Kol.	never	Kami menemui Kol. Lestari kemarin.	Kami menemui Kol. Lestari.‖ Ia sehat.
Kom.	before-name	Berkas disimpan Kom. Harapan selama setahun.	Berkas disimpan Kom. Harapan.‖ Namun, tidak ada salinan.
Kombes.	never	Surat itu ditulis Kombes. Lestari sendiri.	Surat itu ditulis Kombes. Lestari.‖ Isinya singkat.
Kombespol.	never	Menurut Kombespol. Hasan, pasal itu dihapus.	Usul itu datang dari Kombespol. Hasan.‖ Pemerintah menolak.
Komjen.	never	Perundingan diikuti Komjen. Lestari dan stafnya.	Perundingan diikuti Komjen. Lestari.‖ Hasilnya belum diumumkan.
Komp.	before-name|before-number	Berkas disimpan Komp. Harapan selama setahun.	Berkas disimpan Komp. Harapan.‖ Namun, tidak ada salinan.
Kompl.	before-name	Patroli lewat Kompl. Merdeka setiap pagi.	Patroli lewat Kompl. Merdeka.‖ Jalanan sepi.
Komplek.	before-name	Kantornya di Komplek. Melati dekat pasar.	Kantornya di Komplek. Melati.‖ Ia tinggal di sana.
Kompol.	never	Menurut Kompol. Lestari, pasal itu dihapus.	Usul itu datang dari Kompol. Lestari.‖ Pemerintah menolak.
Kop.	before-name	Berkas disimpan Kop. Harapan selama setahun.	Berkas disimpan Kop. Harapan.‖ Namun, tidak ada salinan.
Kopda.	never	Kami menemui Kopda. Lestari kemarin.	Kami menemui Kopda. Lestari.‖ Ia sehat.
Kopka.	never	Rapat dipimpin Kopka. Hasan di Bogor.	Rapat dipimpin Kopka. Hasan.‖ Semua hadir.
Koptu.	never	Surat itu ditulis Koptu. Lestari sendiri.	Surat itu ditulis Koptu. Lestari.‖ Isinya singkat.
Kor.	before-name|before-number|capital	Berkas disimpan Kor. Harapan selama setahun.	Kata yang dicari ialah kor.‖ Semua setuju.
Kotamad.	before-name	Patroli lewat Kotamad. Merdeka setiap pagi.	Patroli lewat Kotamad. Merdeka.‖ Jalanan sepi.
Kp.	before-name	Kantornya di Kp. Melati dekat pasar.	Kantornya di Kp. Melati.‖ Ia tinggal di sana.
Kpd.	never	Rapat dipimpin Kpd. Lestari di Bogor.	Rapat dipimpin Kpd. Lestari.‖ Semua hadir.
Kpts.	before-name|before-number	Berkas disimpan Kpts. Harapan selama setahun.	Berkas disimpan Kpts. Harapan.‖ Namun, tidak ada salinan.
Kt.	never	Menurut Kt. Lestari, pasal itu dihapus.	Usul itu datang dari Kt. Lestari.‖ Pemerintah menolak.
L.L.C.	company|final	Laba Nusa Jaya L.L.C. naik tajam.	Saham itu dibeli Nusa Jaya L.L.C.‖ Nilainya besar.
L.P.	company|final	Kontrak diteken Samudra Raya L.P. di Batam.	Kapal dipesan Samudra Raya L.P.‖ Pembayarannya ditunda.
LLC.	company|final	Saham Bina Karya LLC. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya LLC.‖ Sidangnya pekan depan.
LLP.	company|final	Laba Nusa Jaya LLP. naik tajam.	Saham itu dibeli Nusa Jaya LLP.‖ Nilainya besar.
Lab.	before-name|capital	Kantornya di Lab. Melati dekat pasar.	Kata yang dicari ialah lab.‖ Semua setuju.
Laks.	never	Perundingan diikuti Laks. Lestari dan stafnya.	Perundingan diikuti Laks. Lestari.‖ Hasilnya belum diumumkan.
Laksda.	never	Kami menemui Laksda. Hasan kemarin.	Kami menemui Laksda. Hasan.‖ Ia sehat.
Laksdya.	never	Rapat dipimpin Laksdya. Lestari di Bogor.	Rapat dipimpin Laksdya. Lestari.‖ Semua hadir.
Laksma.	never	Surat itu ditulis Laksma. Hasan sendiri.	Surat itu ditulis Laksma. Hasan.‖ Isinya singkat.
Lamp.	before-name|before-number	Mereka pindah ke Lamp. Sukamaju tahun lalu.	Mereka pindah ke Lamp. Sukamaju.‖ Rumahnya dijual.
Lap.	before-name|capital	Berkas disimpan Lap. Harapan selama setahun.	Kata yang dicari ialah lap.‖ Semua setuju.
Lc.	final	Dekan Lestari, Lc. membuka seminar.	Seminar dibuka Lestari, Lc.‖ Pesertanya banyak.
Letda.	never	Rapat dipimpin Letda. Hasan di Bogor.	Rapat dipimpin Letda. Hasan.‖ Semua hadir.
Letjen.	never	Surat itu ditulis Letjen. Lestari sendiri.	Surat itu ditulis Letjen. Lestari.‖ Isinya singkat.
Letkol.	never	Menurut Letkol. Hasan, pasal itu dihapus.	Usul itu datang dari Letkol. Hasan.‖ Pemerintah menolak.
Lettu.	never	Perundingan diikuti Lettu. Lestari dan stafnya.	Perundingan diikuti Lettu. Lestari.‖ Hasilnya belum diumumkan.
Lic.	never	Surat itu dikirim Lic. Hasan di Bandung.	Surat itu dikirim Lic. Hasan.‖ Isinya singkat.
Ling.	before-name	Mereka pindah ke Ling. Sukamaju tahun lalu.	Mereka pindah ke Ling. Sukamaju.‖ Rumahnya dijual.
Lingk.	before-name	Berkas disimpan Lingk. Harapan selama setahun.	Berkas disimpan Lingk. Harapan.‖ Namun, tidak ada salinan.
Ltd.	company|final	Kontrak diteken Samudra Raya Ltd. di Batam.	Kapal dipesan Samudra Raya Ltd.‖ Pembayarannya ditunda.
Luk.	before-number	Lihat Luk. 12 untuk rinciannya.	Lihat Luk. 12.‖ Rinciannya lengkap.
M.A.B.	final	Sidang dipimpin Lestari, M.A.B., di Solo.	Sidang dipimpin Lestari, M.A.B.‖ Semua saksi hadir.
M.A.P.	final	Narasumbernya Hasan, M.A.P., dari Malang.	Narasumbernya Hasan, M.A.P.‖ Ia ahli hukum laut.
M.A.R.S.	final	Dekan Lestari, M.A.R.S. membuka seminar.	Seminar dibuka Lestari, M.A.R.S.‖ Pesertanya banyak.
M.AB.	final	Sidang dipimpin Hasan, M.AB., di Solo.	Sidang dipimpin Hasan, M.AB.‖ Semua saksi hadir.
M.AP.	final	Narasumbernya Lestari, M.AP., dari Malang.	Narasumbernya Lestari, M.AP.‖ Ia ahli hukum laut.
M.Acc.	final	Dekan Hasan, M.Acc. membuka seminar.	Seminar dibuka Hasan, M.Acc.‖ Pesertanya banyak.
M.Ag.	final	Sidang dipimpin Lestari, M.Ag., di Solo.	Sidang dipimpin Lestari, M.Ag.‖ Semua saksi hadir.
M.Ak.	final	Narasumbernya Hasan, M.Ak., dari Malang.	Narasumbernya Hasan, M.Ak.‖ Ia ahli hukum laut.
M.Akt.	final	Dekan Lestari, M.Akt. membuka seminar.	Seminar dibuka Lestari, M.Akt.‖ Pesertanya banyak.
M.Arl.	final	Sidang dipimpin Hasan, M.Arl., di Solo.	Sidang dipimpin Hasan, M.Arl.‖ Semua saksi hadir.
M.Ars.	final	Narasumbernya Lestari, M.Ars., dari Malang.	Narasumbernya Lestari, M.Ars.‖ Ia ahli hukum laut.
M.Biomed.	final	Dekan Hasan, M.Biomed. membuka seminar.	Seminar dibuka Hasan, M.Biomed.‖ Pesertanya banyak.
M.Com.	final	Sidang dipimpin Lestari, M.Com., di Solo.	Sidang dipimpin Lestari, M.Com.‖ Semua saksi hadir.
M.Cs.	final	Narasumbernya Hasan, M.Cs., dari Malang.	Narasumbernya Hasan, M.Cs.‖ Ia ahli hukum laut.
M.Dev.	final	Dekan Lestari, M.Dev. membuka seminar.	Seminar dibuka Lestari, M.Dev.‖ Pesertanya banyak.
M.Ds.	final	Sidang dipimpin Hasan, M.Ds., di Solo.	Sidang dipimpin Hasan, M.Ds.‖ Semua saksi hadir.
M.E.	final	Narasumbernya Lestari, M.E., dari Malang.	Narasumbernya Lestari, M.E.‖ Ia ahli hukum laut.
M.E.I.	final	Dekan Hasan, M.E.I. membuka seminar.	Seminar dibuka Hasan, M.E.I.‖ Pesertanya banyak.
M.Ec.	final	Sidang dipimpin Lestari, M.Ec., di Solo.	Sidang dipimpin Lestari, M.Ec.‖ Semua saksi hadir.
M.Ec.Dev.	final	Narasumbernya Hasan, M.Ec.Dev., dari Malang.	Narasumbernya Hasan, M.Ec.Dev.‖ Ia ahli hukum laut.
M.Eng.Sc.	final	Dekan Lestari, M.Eng.Sc. membuka seminar.	Seminar dibuka Lestari, M.Eng.Sc.‖ Pesertanya banyak.
M.Epid.	final	Sidang dipimpin Hasan, M.Epid., di Solo.	Sidang dipimpin Hasan, M.Epid.‖ Semua saksi hadir.
M.Farm.	final	Narasumbernya Lestari, M.Farm., dari Malang.	Narasumbernya Lestari, M.Farm.‖ Ia ahli hukum laut.
M.Fil.	final	Dekan Hasan, M.Fil. membuka seminar.	Seminar dibuka Hasan, M.Fil.‖ Pesertanya banyak.
M.Fil.I.	final	Sidang dipimpin Lestari, M.Fil.I., di Solo.	Sidang dipimpin Lestari, M.Fil.I.‖ Semua saksi hadir.
M.Gizi.	final	Narasumbernya Hasan, M.Gizi., dari Malang.	Narasumbernya Hasan, M.Gizi.‖ Ia ahli hukum laut.
M.H.	final	Dekan Lestari, M.H. membuka seminar.	Seminar dibuka Lestari, M.H.‖ Pesertanya banyak.
M.H.I.	final	Sidang dipimpin Hasan, M.H.I., di Solo.	Sidang dipimpin Hasan, M.H.I.‖ Semua saksi hadir.
M.HI.	final	Narasumbernya Lestari, M.HI., dari Malang.	Narasumbernya Lestari, M.HI.‖ Ia ahli hukum laut.
M.Han.	final	Dekan Hasan, M.Han. membuka seminar.	Seminar dibuka Hasan, M.Han.‖ Pesertanya banyak.
M.Hum.	final	Sidang dipimpin Lestari, M.Hum., di Solo.	Sidang dipimpin Lestari, M.Hum.‖ Semua saksi hadir.
M.Hut.	final	Narasumbernya Hasan, M.Hut., dari Malang.	Narasumbernya Hasan, M.Hut.‖ Ia ahli hukum laut.
M.I.Kom.	final	Dekan Lestari, M.I.Kom. membuka seminar.	Seminar dibuka Lestari, M.I.Kom.‖ Pesertanya banyak.
M.I.L.	final	Sidang dipimpin Hasan, M.I.L., di Solo.	Sidang dipimpin Hasan, M.I.L.‖ Semua saksi hadir.
M.I.P.	final	Narasumbernya Lestari, M.I.P., dari Malang.	Narasumbernya Lestari, M.I.P.‖ Ia ahli hukum laut.
M.IK.	final	Dekan Hasan, M.IK. membuka seminar.	Seminar dibuka Hasan, M.IK.‖ Pesertanya banyak.
M.IP.	final	Sidang dipimpin Lestari, M.IP., di Solo.	Sidang dipimpin Lestari, M.IP.‖ Semua saksi hadir.
M.Ikom.	final	Narasumbernya Hasan, M.Ikom., dari Malang.	Narasumbernya Hasan, M.Ikom.‖ Ia ahli hukum laut.
M.Inf.	final	Dekan Lestari, M.Inf. membuka seminar.	Seminar dibuka Lestari, M.Inf.‖ Pesertanya banyak.
M.K.M.	final	Sidang dipimpin Hasan, M.K.M., di Solo.	Sidang dipimpin Hasan, M.K.M.‖ Semua saksi hadir.
M.KKK.	final	Narasumbernya Lestari, M.KKK., dari Malang.	Narasumbernya Lestari, M.KKK.‖ Ia ahli hukum laut.
M.Keb.	final	Dekan Hasan, M.Keb. membuka seminar.	Seminar dibuka Hasan, M.Keb.‖ Pesertanya banyak.
M.Ked.	final	Sidang dipimpin Lestari, M.Ked., di Solo.	Sidang dipimpin Lestari, M.Ked.‖ Semua saksi hadir.
M.Kep.	final	Narasumbernya Hasan, M.Kep., dari Malang.	Narasumbernya Hasan, M.Kep.‖ Ia ahli hukum laut.
M.Kes.	final	Dekan Lestari, M.Kes. membuka seminar.	Seminar dibuka Lestari, M.Kes.‖ Pesertanya banyak.
M.Kn.	final	Sidang dipimpin Hasan, M.Kn., di Solo.	Sidang dipimpin Hasan, M.Kn.‖ Semua saksi hadir.
M.Kom.	final	Narasumbernya Lestari, M.Kom., dari Malang.	Narasumbernya Lestari, M.Kom.‖ Ia ahli hukum laut.
M.Li.	final	Dekan Hasan, M.Li. membuka seminar.	Seminar dibuka Hasan, M.Li.‖ Pesertanya banyak.
M.Ling.	final	Sidang dipimpin Lestari, M.Ling., di Solo.	Sidang dipimpin Lestari, M.Ling.‖ Semua saksi hadir.
M.M.	final	Narasumbernya Hasan, M.M., dari Malang.	Narasumbernya Hasan, M.M.‖ Ia ahli hukum laut.
M.Mar.	final	Dekan Lestari, M.Mar. membuka seminar.	Seminar dibuka Lestari, M.Mar.‖ Pesertanya banyak.
M.Mat.	final	Sidang dipimpin Hasan, M.Mat., di Solo.	Sidang dipimpin Hasan, M.Mat.‖ Semua saksi hadir.
M.Or.	final	Narasumbernya Lestari, M.Or., dari Malang.	Narasumbernya Lestari, M.Or.‖ Ia ahli hukum laut.
M.P.	final	Dekan Hasan, M.P. membuka seminar.	Seminar dibuka Hasan, M.P.‖ Pesertanya banyak.
M.Pd.	final	Sidang dipimpin Lestari, M.Pd., di Solo.	Sidang dipimpin Lestari, M.Pd.‖ Semua saksi hadir.
M.Pd.I.	final	Narasumbernya Hasan, M.Pd.I., dari Malang.	Narasumbernya Hasan, M.Pd.I.‖ Ia ahli hukum laut.
M.Ph.	final	Dekan Lestari, M.Ph. membuka seminar.	Seminar dibuka Lestari, M.Ph.‖ Pesertanya banyak.
M.Pharm.	final	Sidang dipimpin Hasan, M.Pharm., di Solo.	Sidang dipimpin Hasan, M.Pharm.‖ Semua saksi hadir.
M.Psi.	final	Narasumbernya Lestari, M.Psi., dari Malang.	Narasumbernya Lestari, M.Psi.‖ Ia ahli hukum laut.
M.R.Kom.	final	Dekan Hasan, M.R.Kom. membuka seminar.	Seminar dibuka Hasan, M.R.Kom.‖ Pesertanya banyak.
M.SI.	final	Sidang dipimpin Lestari, M.SI., di Solo.	Sidang dipimpin Lestari, M.SI.‖ Semua saksi hadir.
M.STr.	final	Narasumbernya Hasan, M.STr., dari Malang.	Narasumbernya Hasan, M.STr.‖ Ia ahli hukum laut.
M.Sc.Eng.	final	Dekan Lestari, M.Sc.Eng. membuka seminar.	Seminar dibuka Lestari, M.Sc.Eng.‖ Pesertanya banyak.
M.Sn.	final	Sidang dipimpin Hasan, M.Sn., di Solo.	Sidang dipimpin Hasan, M.Sn.‖ Semua saksi hadir.
M.Sos.	final	Narasumbernya Lestari, M.Sos., dari Malang.	Narasumbernya Lestari, M.Sos.‖ Ia ahli hukum laut.
M.Stat.	final	Dekan Hasan, M.Stat. membuka seminar.	Seminar dibuka Hasan, M.Stat.‖ Pesertanya banyak.
M.Sy.	final	Sidang dipimpin Lestari, M.Sy., di Solo.	Sidang dipimpin Lestari, M.Sy.‖ Semua saksi hadir.
M.T.	final	Narasumbernya Hasan, M.T., dari Malang.	Narasumbernya Hasan, M.T.‖ Ia ahli hukum laut.
M.T.I.	final	Dekan Lestari, M.T.I. membuka seminar.	Seminar dibuka Lestari, M.T.I.‖ Pesertanya banyak.
M.TI.	final	Sidang dipimpin Hasan, M.TI., di Solo.	Sidang dipimpin Hasan, M.TI.‖ Semua saksi hadir.
M.Tr.	final	Narasumbernya Lestari, M.Tr., dari Malang.	Narasumbernya Lestari, M.Tr.‖ Ia ahli hukum laut.
MARS.	final	Dekan Hasan, MARS. membuka seminar.	Seminar dibuka Hasan, MARS.‖ Pesertanya banyak.
MBA.	final	Sidang dipimpin Lestari, MBA., di Solo.	Sidang dipimpin Lestari, MBA.‖ Semua saksi hadir.
MTs.	before-name	Berkas disimpan MTs. Harapan selama setahun.	Berkas disimpan MTs. Harapan.‖ Namun, tidak ada salinan.
Mar.	capital|never	Nota itu dibuat Mar. Lestari untuk Menlu.	Di papan tertulis mar.‖ Mereka tertawa.
Marsda.	never	Kami menemui Marsda. Hasan kemarin.	Kami menemui Marsda. Hasan.‖ Ia sehat.
Marsdya.	never	Rapat dipimpin Marsdya. Lestari di Bogor.	Rapat dipimpin Marsdya. Lestari.‖ Semua hadir.
Marsma.	never	Surat itu ditulis Marsma. Hasan sendiri.	Surat itu ditulis Marsma. Hasan.‖ Isinya singkat.
Mat.	before-number|capital	Keterangannya di Mat. 7 dan sesudahnya.	Di papan tertulis mat.‖ Mereka tertawa.
May.	capital|never	Perundingan diikuti May. Hasan dan stafnya.	Kata yang dicari ialah may.‖ Semua setuju.
Mayjen.	never	Kami menemui Mayjen. Lestari kemarin.	Kami menemui Mayjen. Lestari.‖ Ia sehat.
Md.	never	Rapat dipimpin Md. Hasan di Bogor.	Rapat dipimpin Md. Hasan.‖ Semua hadir.
Men.	before-name|capital	Patroli lewat Men. Merdeka setiap pagi.	Di papan tertulis men.‖ Mereka tertawa.
Menko.	before-name	Kantornya di Menko. Melati dekat pasar.	Kantornya di Menko. Melati.‖ Ia tinggal di sana.
Mgg.	before-number|capital	Perjanjian itu dimuat pada Mgg. 28 naskah lama.	Di papan tertulis mgg.‖ Mereka tertawa.
Mhd.	never	Kami menemui Mhd. Hasan kemarin.	Kami menemui Mhd. Hasan.‖ Ia sehat.
Mik.	before-number	Keterangannya di Mik. 7 dan sesudahnya.	Keterangannya di Mik. 7.‖ Isinya pendek.
Moch.	never	Surat itu ditulis Moch. Hasan sendiri.	Surat itu ditulis Moch. Hasan.‖ Isinya singkat.
Moh.	never	Menurut Moh. Lestari, pasal itu dihapus.	Usul itu datang dari Moh. Lestari.‖ Pemerintah menolak.
Mohd.	never	Perundingan diikuti Mohd. Hasan dan stafnya.	Perundingan diikuti Mohd. Hasan.‖ Hasilnya belum diumumkan.
Much.	never	Kami menemui Much. Lestari kemarin.	Kami menemui Much. Lestari.‖ Ia sehat.
Muh.	never	Rapat dipimpin Muh. Hasan di Bogor.	Rapat dipimpin Muh. Hasan.‖ Semua hadir.
Muhd.	never	Surat itu ditulis Muhd. Lestari sendiri.	Surat itu ditulis Muhd. Lestari.‖ Isinya singkat.
Mzm.	before-number	Mereka memeriksa Mzm. 5 lebih dahulu.	Mereka memeriksa Mzm. 5.‖ Semua benar.
N.B.	never	Nota itu dibuat N.B. Lestari untuk Menlu.	Nota itu dibuat N.B. Lestari.‖ Semua setuju.
N.V.	before-name	Kantornya di N.V. Melati dekat pasar.	Kantornya di N.V. Melati.‖ Ia tinggal di sana.
NB.	never	Dana disimpan NB. Lestari sejak Mei.	Dana disimpan NB. Lestari.‖ Bunganya kecil.
NIK.	before-number	Mereka memeriksa NIK. 5 lebih dahulu.	Mereka memeriksa NIK. 5.‖ Semua benar.
NIP.	before-number	Keterangannya di NIP. 7 dan sesudahnya.	Keterangannya di NIP. 7.‖ Isinya pendek.
NIS.	before-number	Lihat NIS. 12 untuk rinciannya.	Lihat NIS. 12.‖ Rinciannya lengkap.
NRP.	before-number	Perjanjian itu dimuat pada NRP. 28 naskah lama.	Perjanjian itu dimuat pada NRP. 28.‖ Naskahnya tipis.
NV.	before-name	Berkas disimpan NV. Harapan selama setahun.	Berkas disimpan NV. Harapan.‖ Namun, tidak ada salinan.
Nav.	never	Surat itu ditulis Nav. Lestari sendiri.	Surat itu ditulis Nav. Lestari.‖ Isinya singkat.
Ners.	never	Menurut Ners. Hasan, pasal itu dihapus.	Usul itu datang dari Ners. Hasan.‖ Pemerintah menolak.
Ngr.	never	Perundingan diikuti Ngr. Lestari dan stafnya.	Perundingan diikuti Ngr. Lestari.‖ Hasilnya belum diumumkan.
Nn.	never	Kami menemui Nn. Hasan kemarin.	Kami menemui Nn. Hasan.‖ Ia sehat.
No.	before-name|before-number	Patroli lewat No. Merdeka setiap pagi.	Patroli lewat No. Merdeka.‖ Jalanan sepi.
Nr.	before-name|before-number	Kantornya di Nr. Melati dekat pasar.	Kantornya di Nr. Melati.‖ Ia tinggal di sana.
Ns.	never	Menurut Ns. Lestari, pasal itu dihapus.	Usul itu datang dari Ns. Lestari.‖ Pemerintah menolak.
Ny.	never	Perundingan diikuti Ny. Hasan dan stafnya.	Perundingan diikuti Ny. Hasan.‖ Hasilnya belum diumumkan.
Nym.	never	Kami menemui Nym. Lestari kemarin.	Kami menemui Nym. Lestari.‖ Ia sehat.
Okt.	before-number|capital	Lihat Okt. 12 untuk rinciannya.	Kata yang dicari ialah okt.‖ Semua setuju.
P.S.	never	Dana disimpan P.S. Lestari sejak Mei.	Dana disimpan P.S. Lestari.‖ Bunganya kecil.
PD.	before-name|never	Kapal berlayar PD. Hasan menuju Ambon.	Kapal berlayar PD. Hasan.‖ Mereka selamat.
PLC.	company|final	Laba Nusa Jaya PLC. naik tajam.	Saham itu dibeli Nusa Jaya PLC.‖ Nilainya besar.
PMK.	before-number	Lihat PMK. 12 untuk rinciannya.	Lihat PMK. 12.‖ Rinciannya lengkap.
PO.	before-name	Mereka pindah ke PO. Sukamaju tahun lalu.	Mereka pindah ke PO. Sukamaju.‖ Rumahnya dijual.
POJK.	before-number	Mereka memeriksa POJK. 5 lebih dahulu.	Mereka memeriksa POJK. 5.‖ Semua benar.
PP.	before-number	Keterangannya di PP. 7 dan sesudahnya.	Keterangannya di PP. 7.‖ Isinya pendek.
PT.	before-name	Kantornya di PT. Melati dekat pasar.	Kantornya di PT. Melati.‖ Ia tinggal di sana.
Pasc.	never	Kami menemui Pasc. Lestari kemarin.	Kami menemui Pasc. Lestari.‖ Ia sehat.
Pdm.	never	Rapat dipimpin Pdm. Hasan di Bogor.	Rapat dipimpin Pdm. Hasan.‖ Semua hadir.
Pdt.	never	Surat itu ditulis Pdt. Lestari sendiri.	Surat itu ditulis Pdt. Lestari.‖ Isinya singkat.
Peg.	before-name	Kantornya di Peg. Melati dekat pasar.	Kantornya di Peg. Melati.‖ Ia tinggal di sana.
Pel.	before-name|capital	Mereka pindah ke Pel. Sukamaju tahun lalu.	Di papan tertulis pel.‖ Mereka tertawa.
Pelab.	before-name	Berkas disimpan Pelab. Harapan selama setahun.	Berkas disimpan Pelab. Harapan.‖ Namun, tidak ada salinan.
Pelda.	never	Rapat dipimpin Pelda. Lestari di Bogor.	Rapat dipimpin Pelda. Lestari.‖ Semua hadir.
Peltu.	never	Surat itu ditulis Peltu. Hasan sendiri.	Surat itu ditulis Peltu. Hasan.‖ Isinya singkat.
Pen.	before-name	Mereka pindah ke Pen. Sukamaju tahun lalu.	Mereka pindah ke Pen. Sukamaju.‖ Rumahnya dijual.
Penerj.	before-name	Berkas disimpan Penerj. Harapan selama setahun.	Berkas disimpan Penerj. Harapan.‖ Namun, tidak ada salinan.
Peny.	before-name	Patroli lewat Peny. Merdeka setiap pagi.	Patroli lewat Peny. Merdeka.‖ Jalanan sepi.
Penyunt.	before-name	Kantornya di Penyunt. Melati dekat pasar.	Kantornya di Penyunt. Melati.‖ Ia tinggal di sana.
Per.	before-name|capital	Mereka pindah ke Per. Sukamaju tahun lalu.	Di papan tertulis per.‖ Mereka tertawa.
Perbup.	before-number	Mereka memeriksa Perbup. 5 lebih dahulu.	Mereka memeriksa Perbup. 5.‖ Semua benar.
Perc.	before-name	Patroli lewat Perc. Merdeka setiap pagi.	Patroli lewat Perc. Merdeka.‖ Jalanan sepi.
Perda.	before-number	Lihat Perda. 12 untuk rinciannya.	Lihat Perda. 12.‖ Rinciannya lengkap.
Pergub.	before-number	Perjanjian itu dimuat pada Pergub. 28 naskah lama.	Perjanjian itu dimuat pada Pergub. 28.‖ Naskahnya tipis.
Permen.	before-number	Mereka memeriksa Permen. 5 lebih dahulu.	Mereka memeriksa Permen. 5.‖ Semua benar.
Perppu.	before-number	Keterangannya di Perppu. 7 dan sesudahnya.	Keterangannya di Perppu. 7.‖ Isinya pendek.
Perpres.	before-number	Lihat Perpres. 12 untuk rinciannya.	Lihat Perpres. 12.‖ Rinciannya lengkap.
Perum.	before-name	Mereka pindah ke Perum. Sukamaju tahun lalu.	Mereka pindah ke Perum. Sukamaju.‖ Rumahnya dijual.
Perumh.	before-name	Berkas disimpan Perumh. Harapan selama setahun.	Berkas disimpan Perumh. Harapan.‖ Namun, tidak ada salinan.
Perwal.	before-number	Keterangannya di Perwal. 7 dan sesudahnya.	Keterangannya di Perwal. 7.‖ Isinya pendek.
Pgs.	never	Menurut Pgs. Hasan, pasal itu dihapus.	Usul itu datang dari Pgs. Hasan.‖ Pemerintah menolak.
Ph.D.	final	Sidang dipimpin Lestari, Ph.D., di Solo.	Sidang dipimpin Lestari, Ph.D.‖ Semua saksi hadir.
Pj.	never	Kami menemui Pj. Hasan kemarin.	Kami menemui Pj. Hasan.‖ Ia sehat.
Pjs.	never	Rapat dipimpin Pjs. Lestari di Bogor.	Rapat dipimpin Pjs. Lestari.‖ Semua hadir.
Pkh.	before-number	Lihat Pkh. 12 untuk rinciannya.	Lihat Pkh. 12.‖ Rinciannya lengkap.
Plh.	never	Menurut Plh. Lestari, pasal itu dihapus.	Usul itu datang dari Plh. Lestari.‖ Pemerintah menolak.
Plt.	never	Perundingan diikuti Plt. Hasan dan stafnya.	Perundingan diikuti Plt. Hasan.‖ Hasilnya belum diumumkan.
Pnb.	never	Kami menemui Pnb. Lestari kemarin.	Kami menemui Pnb. Lestari.‖ Ia sehat.
Pnt.	never	Rapat dipimpin Pnt. Hasan di Bogor.	Rapat dipimpin Pnt. Hasan.‖ Semua hadir.
Pol.	never	Surat itu ditulis Pol. Lestari sendiri.	Surat itu ditulis Pol. Lestari.‖ Isinya singkat.
Poltek.	before-name	Berkas disimpan Poltek. Harapan selama setahun.	Berkas disimpan Poltek. Harapan.‖ Namun, tidak ada salinan.
Pom.	never	Perundingan diikuti Pom. Lestari dan stafnya.	Perundingan diikuti Pom. Lestari.‖ Hasilnya belum diumumkan.
Posy.	before-name	Kantornya di Posy. Melati dekat pasar.	Kantornya di Posy. Melati.‖ Ia tinggal di sana.
Prada.	never	Rapat dipimpin Prada. Lestari di Bogor.	Rapat dipimpin Prada. Lestari.‖ Semua hadir.
Praka.	never	Surat itu ditulis Praka. Hasan sendiri.	Surat itu ditulis Praka. Hasan.‖ Isinya singkat.
Pratu.	never	Menurut Pratu. Lestari, pasal itu dihapus.	Usul itu datang dari Pratu. Lestari.‖ Pemerintah menolak.
Prm.	before-name	Kantornya di Prm. Melati dekat pasar.	Kantornya di Prm. Melati.‖ Ia tinggal di sana.
Prodi.	before-name	Mereka pindah ke Prodi. Sukamaju tahun lalu.	Mereka pindah ke Prodi. Sukamaju.‖ Rumahnya dijual.
Prop.	before-name	Berkas disimpan Prop. Harapan selama setahun.	Berkas disimpan Prop. Harapan.‖ Namun, tidak ada salinan.
Prov.	before-name	Patroli lewat Prov. Merdeka setiap pagi.	Patroli lewat Prov. Merdeka.‖ Jalanan sepi.
Ps.	before-name|before-number|capital	Kantornya di Ps. Melati dekat pasar.	Kata yang dicari ialah ps.‖ Semua setuju.
Psi.	final	Dekan Lestari, Psi. membuka seminar.	Seminar dibuka Lestari, Psi.‖ Pesertanya banyak.
Psikol.	final	Sidang dipimpin Hasan, Psikol., di Solo.	Sidang dipimpin Hasan, Psikol.‖ Semua saksi hadir.
Psr.	before-name|capital	Patroli lewat Psr. Merdeka setiap pagi.	Di papan tertulis psr.‖ Mereka tertawa.
Pte.	company|final	Saham Bina Karya Pte. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya Pte.‖ Sidangnya pekan depan.
Pthn.	never	Menurut Pthn. Lestari, pasal itu dihapus.	Usul itu datang dari Pthn. Lestari.‖ Pemerintah menolak.
Pty.	company|final	Kontrak diteken Samudra Raya Pty. di Batam.	Kapal dipesan Samudra Raya Pty.‖ Pembayarannya ditunda.
Purn.	never	Kami menemui Purn. Lestari kemarin.	Kami menemui Purn. Lestari.‖ Ia sehat.
Pusk.	before-name	Kantornya di Pusk. Melati dekat pasar.	Kantornya di Pusk. Melati.‖ Ia tinggal di sana.
Puskes.	before-name	Mereka pindah ke Puskes. Sukamaju tahun lalu.	Mereka pindah ke Puskes. Sukamaju.‖ Rumahnya dijual.
Puskesm.	before-name	Berkas disimpan Puskesm. Harapan selama setahun.	Berkas disimpan Puskesm. Harapan.‖ Namun, tidak ada salinan.
Pvt.	company|final	Laba Nusa Jaya Pvt. naik tajam.	Saham itu dibeli Nusa Jaya Pvt.‖ Nilainya besar.
Q.S.	before-name	Kantornya di Q.S. Melati dekat pasar.	Kantornya di Q.S. Melati.‖ Ia tinggal di sana.
QS.	before-name	Mereka pindah ke QS. Sukamaju tahun lalu.	Mereka pindah ke QS. Sukamaju.‖ Rumahnya dijual.
R.A.	capital|never	Surat itu ditulis R.A. Hasan sendiri.	Kata yang dicari ialah r.a.‖ Semua setuju.
R.Ay.	never	Menurut R.Ay. Lestari, pasal itu dihapus.	Usul itu datang dari R.Ay. Lestari.‖ Pemerintah menolak.
R.B.	never	Perundingan diikuti R.B. Hasan dan stafnya.	Perundingan diikuti R.B. Hasan.‖ Hasilnya belum diumumkan.
R.I.	place	Ia membaca siaran R.I. Fleet Command.	Siaran itu berasal dari R.I.‖ Isinya singkat.
R.M.	never	Rapat dipimpin R.M. Hasan di Bogor.	Rapat dipimpin R.M. Hasan.‖ Semua hadir.
R.Ng.	never	Surat itu ditulis R.Ng. Lestari sendiri.	Surat itu ditulis R.Ng. Lestari.‖ Isinya singkat.
R.Ngt.	never	Menurut R.Ngt. Hasan, pasal itu dihapus.	Usul itu datang dari R.Ngt. Hasan.‖ Pemerintah menolak.
R.P.	never	Perundingan diikuti R.P. Lestari dan stafnya.	Perundingan diikuti R.P. Lestari.‖ Hasilnya belum diumumkan.
R.R.	never	Kami menemui R.R. Hasan kemarin.	Kami menemui R.R. Hasan.‖ Ia sehat.
R.S.	before-name	Patroli lewat R.S. Merdeka setiap pagi.	Patroli lewat R.S. Merdeka.‖ Jalanan sepi.
RA.	never	Surat itu ditulis RA. Hasan sendiri.	Surat itu ditulis RA. Hasan.‖ Isinya singkat.
RAy.	never	Menurut RAy. Lestari, pasal itu dihapus.	Usul itu datang dari RAy. Lestari.‖ Pemerintah menolak.
RM.	never	Perundingan diikuti RM. Hasan dan stafnya.	Perundingan diikuti RM. Hasan.‖ Hasilnya belum diumumkan.
RNg.	never	Kami menemui RNg. Lestari kemarin.	Kami menemui RNg. Lestari.‖ Ia sehat.
RS.	before-name	Kantornya di RS. Melati dekat pasar.	Kantornya di RS. Melati.‖ Ia tinggal di sana.
RSB.	before-name	Mereka pindah ke RSB. Sukamaju tahun lalu.	Mereka pindah ke RSB. Sukamaju.‖ Rumahnya dijual.
RSI.	before-name	Berkas disimpan RSI. Harapan selama setahun.	Berkas disimpan RSI. Harapan.‖ Namun, tidak ada salinan.
RSU.	before-name	Patroli lewat RSU. Merdeka setiap pagi.	Patroli lewat RSU. Merdeka.‖ Jalanan sepi.
RSUP.	before-name	Kantornya di RSUP. Melati dekat pasar.	Kantornya di RSUP. Melati.‖ Ia tinggal di sana.
RT.	before-number	Perjanjian itu dimuat pada RT. 28 naskah lama.	Perjanjian itu dimuat pada RT. 28.‖ Naskahnya tipis.
RW.	before-number	Mereka memeriksa RW. 5 lebih dahulu.	Mereka memeriksa RW. 5.‖ Semua benar.
Rab.	before-name|before-number|capital	Patroli lewat Rab. Merdeka setiap pagi.	Di papan tertulis rab.‖ Mereka tertawa.
Rd.	never	Perundingan diikuti Rd. Hasan dan stafnya.	Perundingan diikuti Rd. Hasan.‖ Hasilnya belum diumumkan.
Red.	final	Bantuan obat, tenda, Red. tiba kemarin.	Bantuan obat, tenda, Red.‖ Pengungsi menunggu.
Rp.	before-number	Mereka memeriksa Rp. 5 lebih dahulu.	Mereka memeriksa Rp. 5.‖ Semua benar.
Rr.	never	Surat itu ditulis Rr. Lestari sendiri.	Surat itu ditulis Rr. Lestari.‖ Isinya singkat.
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
Sdr.	never	Rapat dipimpin Sdr. Hasan di Bogor.	Rapat dipimpin Sdr. Hasan.‖ Semua hadir.
Sdra.	never	Surat itu ditulis Sdra. Lestari sendiri.	Surat itu ditulis Sdra. Lestari.‖ Isinya singkat.
Sdri.	never	Menurut Sdri. Hasan, pasal itu dihapus.	Usul itu datang dari Sdri. Hasan.‖ Pemerintah menolak.
Sei.	before-name	Mereka pindah ke Sei. Sukamaju tahun lalu.	Mereka pindah ke Sei. Sukamaju.‖ Rumahnya dijual.
Sek.	before-name	Berkas disimpan Sek. Harapan selama setahun.	Berkas disimpan Sek. Harapan.‖ Namun, tidak ada salinan.
Sekjen.	before-name	Patroli lewat Sekjen. Merdeka setiap pagi.	Patroli lewat Sekjen. Merdeka.‖ Jalanan sepi.
Sekr.	before-name	Kantornya di Sekr. Melati dekat pasar.	Kantornya di Sekr. Melati.‖ Ia tinggal di sana.
Sel.	before-name|before-number|capital	Mereka pindah ke Sel. Sukamaju tahun lalu.	Di papan tertulis sel.‖ Mereka tertawa.
Sen.	before-number|capital	Mereka memeriksa Sen. 5 lebih dahulu.	Kata yang dicari ialah sen.‖ Semua setuju.
Sep.	before-number|capital	Keterangannya di Sep. 7 dan sesudahnya.	Di papan tertulis sep.‖ Mereka tertawa.
Serda.	never	Rapat dipimpin Serda. Hasan di Bogor.	Rapat dipimpin Serda. Hasan.‖ Semua hadir.
Serka.	never	Surat itu ditulis Serka. Lestari sendiri.	Surat itu ditulis Serka. Lestari.‖ Isinya singkat.
Serma.	never	Menurut Serma. Hasan, pasal itu dihapus.	Usul itu datang dari Serma. Hasan.‖ Pemerintah menolak.
Sertu.	never	Perundingan diikuti Sertu. Lestari dan stafnya.	Perundingan diikuti Sertu. Lestari.‖ Hasilnya belum diumumkan.
Smbr.	before-name	Kantornya di Smbr. Melati dekat pasar.	Kantornya di Smbr. Melati.‖ Ia tinggal di sana.
Sp.	never	Dana disimpan Sp. Lestari sejak Mei.	Dana disimpan Sp. Lestari.‖ Bunganya kecil.
Sp.A.	final	Dekan Hasan, Sp.A. membuka seminar.	Seminar dibuka Hasan, Sp.A.‖ Pesertanya banyak.
Sp.An.	final	Sidang dipimpin Lestari, Sp.An., di Solo.	Sidang dipimpin Lestari, Sp.An.‖ Semua saksi hadir.
Sp.B.	final	Narasumbernya Hasan, Sp.B., dari Malang.	Narasumbernya Hasan, Sp.B.‖ Ia ahli hukum laut.
Sp.B.S.	final	Dekan Lestari, Sp.B.S. membuka seminar.	Seminar dibuka Lestari, Sp.B.S.‖ Pesertanya banyak.
Sp.BM.	final	Sidang dipimpin Hasan, Sp.BM., di Solo.	Sidang dipimpin Hasan, Sp.BM.‖ Semua saksi hadir.
Sp.BP.	final	Narasumbernya Lestari, Sp.BP., dari Malang.	Narasumbernya Lestari, Sp.BP.‖ Ia ahli hukum laut.
Sp.BS.	final	Dekan Hasan, Sp.BS. membuka seminar.	Seminar dibuka Hasan, Sp.BS.‖ Pesertanya banyak.
Sp.BTKV.	final	Sidang dipimpin Lestari, Sp.BTKV., di Solo.	Sidang dipimpin Lestari, Sp.BTKV.‖ Semua saksi hadir.
Sp.D.V.	final	Narasumbernya Hasan, Sp.D.V., dari Malang.	Narasumbernya Hasan, Sp.D.V.‖ Ia ahli hukum laut.
Sp.DV.	final	Dekan Lestari, Sp.DV. membuka seminar.	Seminar dibuka Lestari, Sp.DV.‖ Pesertanya banyak.
Sp.EM.	final	Sidang dipimpin Hasan, Sp.EM., di Solo.	Sidang dipimpin Hasan, Sp.EM.‖ Semua saksi hadir.
Sp.F.	final	Narasumbernya Lestari, Sp.F., dari Malang.	Narasumbernya Lestari, Sp.F.‖ Ia ahli hukum laut.
Sp.FK.	final	Dekan Hasan, Sp.FK. membuka seminar.	Seminar dibuka Hasan, Sp.FK.‖ Pesertanya banyak.
Sp.FM.	final	Sidang dipimpin Lestari, Sp.FM., di Solo.	Sidang dipimpin Lestari, Sp.FM.‖ Semua saksi hadir.
Sp.GK.	final	Narasumbernya Hasan, Sp.GK., dari Malang.	Narasumbernya Hasan, Sp.GK.‖ Ia ahli hukum laut.
Sp.JP.	final	Dekan Lestari, Sp.JP. membuka seminar.	Seminar dibuka Lestari, Sp.JP.‖ Pesertanya banyak.
Sp.K.	final	Sidang dipimpin Hasan, Sp.K., di Solo.	Sidang dipimpin Hasan, Sp.K.‖ Semua saksi hadir.
Sp.KFR.	final	Narasumbernya Lestari, Sp.KFR., dari Malang.	Narasumbernya Lestari, Sp.KFR.‖ Ia ahli hukum laut.
Sp.KG.	final	Dekan Hasan, Sp.KG. membuka seminar.	Seminar dibuka Hasan, Sp.KG.‖ Pesertanya banyak.
Sp.KGA.	final	Sidang dipimpin Lestari, Sp.KGA., di Solo.	Sidang dipimpin Lestari, Sp.KGA.‖ Semua saksi hadir.
Sp.KJ.	final	Narasumbernya Hasan, Sp.KJ., dari Malang.	Narasumbernya Hasan, Sp.KJ.‖ Ia ahli hukum laut.
Sp.KK.	final	Dekan Lestari, Sp.KK. membuka seminar.	Seminar dibuka Lestari, Sp.KK.‖ Pesertanya banyak.
Sp.M.	final	Sidang dipimpin Hasan, Sp.M., di Solo.	Sidang dipimpin Hasan, Sp.M.‖ Semua saksi hadir.
Sp.MK.	final	Narasumbernya Lestari, Sp.MK., dari Malang.	Narasumbernya Lestari, Sp.MK.‖ Ia ahli hukum laut.
Sp.N.	final	Dekan Hasan, Sp.N. membuka seminar.	Seminar dibuka Hasan, Sp.N.‖ Pesertanya banyak.
Sp.O.G.	final	Sidang dipimpin Lestari, Sp.O.G., di Solo.	Sidang dipimpin Lestari, Sp.O.G.‖ Semua saksi hadir.
Sp.OG.	final	Narasumbernya Hasan, Sp.OG., dari Malang.	Narasumbernya Hasan, Sp.OG.‖ Ia ahli hukum laut.
Sp.OT.	final	Dekan Lestari, Sp.OT. membuka seminar.	Seminar dibuka Lestari, Sp.OT.‖ Pesertanya banyak.
Sp.Ok.	final	Sidang dipimpin Hasan, Sp.Ok., di Solo.	Sidang dipimpin Hasan, Sp.Ok.‖ Semua saksi hadir.
Sp.Onk.	final	Narasumbernya Lestari, Sp.Onk., dari Malang.	Narasumbernya Lestari, Sp.Onk.‖ Ia ahli hukum laut.
Sp.Ort.	final	Dekan Hasan, Sp.Ort. membuka seminar.	Seminar dibuka Hasan, Sp.Ort.‖ Pesertanya banyak.
Sp.P.	final	Sidang dipimpin Lestari, Sp.P., di Solo.	Sidang dipimpin Lestari, Sp.P.‖ Semua saksi hadir.
Sp.P.D.	final	Narasumbernya Hasan, Sp.P.D., dari Malang.	Narasumbernya Hasan, Sp.P.D.‖ Ia ahli hukum laut.
Sp.PA.	final	Dekan Lestari, Sp.PA. membuka seminar.	Seminar dibuka Lestari, Sp.PA.‖ Pesertanya banyak.
Sp.PD.	final	Sidang dipimpin Hasan, Sp.PD., di Solo.	Sidang dipimpin Hasan, Sp.PD.‖ Semua saksi hadir.
Sp.PK.	final	Narasumbernya Lestari, Sp.PK., dari Malang.	Narasumbernya Lestari, Sp.PK.‖ Ia ahli hukum laut.
Sp.Par.	final	Dekan Hasan, Sp.Par. membuka seminar.	Seminar dibuka Hasan, Sp.Par.‖ Pesertanya banyak.
Sp.Perio.	final	Sidang dipimpin Lestari, Sp.Perio., di Solo.	Sidang dipimpin Lestari, Sp.Perio.‖ Semua saksi hadir.
Sp.Pros.	final	Narasumbernya Hasan, Sp.Pros., dari Malang.	Narasumbernya Hasan, Sp.Pros.‖ Ia ahli hukum laut.
Sp.RM.	final	Dekan Lestari, Sp.RM. membuka seminar.	Seminar dibuka Lestari, Sp.RM.‖ Pesertanya banyak.
Sp.Rad.	final	Sidang dipimpin Hasan, Sp.Rad., di Solo.	Sidang dipimpin Hasan, Sp.Rad.‖ Semua saksi hadir.
Sp.S.	final	Narasumbernya Lestari, Sp.S., dari Malang.	Narasumbernya Lestari, Sp.S.‖ Ia ahli hukum laut.
Sp.T.H.T.	final	Dekan Hasan, Sp.T.H.T. membuka seminar.	Seminar dibuka Hasan, Sp.T.H.T.‖ Pesertanya banyak.
Sp.THT-KL.	final	Sidang dipimpin Lestari, Sp.THT-KL., di Solo.	Sidang dipimpin Lestari, Sp.THT-KL.‖ Semua saksi hadir.
Sp.THT.	final	Narasumbernya Hasan, Sp.THT., dari Malang.	Narasumbernya Hasan, Sp.THT.‖ Ia ahli hukum laut.
Sp.U.	final	Dekan Lestari, Sp.U. membuka seminar.	Seminar dibuka Lestari, Sp.U.‖ Pesertanya banyak.
Spd.	never	Surat itu dikirim Spd. Hasan di Bandung.	Surat itu dikirim Spd. Hasan.‖ Isinya singkat.
Sta.	before-name|capital	Mereka pindah ke Sta. Sukamaju tahun lalu.	Di papan tertulis sta.‖ Mereka tertawa.
Sub.	before-name|capital	Berkas disimpan Sub. Harapan selama setahun.	Kata yang dicari ialah sub.‖ Semua setuju.
Subag.	before-name	Patroli lewat Subag. Merdeka setiap pagi.	Patroli lewat Subag. Merdeka.‖ Jalanan sepi.
Subbag.	before-name	Kantornya di Subbag. Melati dekat pasar.	Kantornya di Subbag. Melati.‖ Ia tinggal di sana.
Subdit.	before-name	Mereka pindah ke Subdit. Sukamaju tahun lalu.	Mereka pindah ke Subdit. Sukamaju.‖ Rumahnya dijual.
Sya.	before-name|before-number|capital	Berkas disimpan Sya. Harapan selama setahun.	Kata yang dicari ialah sya.‖ Semua setuju.
Tb.	never	Kami menemui Tb. Lestari kemarin.	Kami menemui Tb. Lestari.‖ Ia sehat.
Tbk.	company|final	Saham Bina Karya Tbk. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya Tbk.‖ Sidangnya pekan depan.
Teng.	before-name	Mereka pindah ke Teng. Sukamaju tahun lalu.	Mereka pindah ke Teng. Sukamaju.‖ Rumahnya dijual.
Ter.	before-name|capital	Berkas disimpan Ter. Harapan selama setahun.	Kata yang dicari ialah ter.‖ Semua setuju.
Terj.	before-name	Patroli lewat Terj. Merdeka setiap pagi.	Patroli lewat Terj. Merdeka.‖ Jalanan sepi.
Tg.	before-name	Kantornya di Tg. Melati dekat pasar.	Kantornya di Tg. Melati.‖ Ia tinggal di sana.
Tgk.	never	Rapat dipimpin Tgk. Lestari di Bogor.	Rapat dipimpin Tgk. Lestari.‖ Semua hadir.
Tj.	before-name	Berkas disimpan Tj. Harapan selama setahun.	Berkas disimpan Tj. Harapan.‖ Namun, tidak ada salinan.
Tjok.	never	Menurut Tjok. Lestari, pasal itu dihapus.	Usul itu datang dari Tjok. Lestari.‖ Pemerintah menolak.
Tk.	never	Perundingan diikuti Tk. Hasan dan stafnya.	Perundingan diikuti Tk. Hasan.‖ Hasilnya belum diumumkan.
Tlk.	before-name	Mereka pindah ke Tlk. Sukamaju tahun lalu.	Mereka pindah ke Tlk. Sukamaju.‖ Rumahnya dijual.
Tn.	never	Rapat dipimpin Tn. Hasan di Bogor.	Rapat dipimpin Tn. Hasan.‖ Semua hadir.
UD.	before-name	Patroli lewat UD. Merdeka setiap pagi.	Patroli lewat UD. Merdeka.‖ Jalanan sepi.
US$.	before-number	Lihat US$. 12 untuk rinciannya.	Lihat US$. 12.‖ Rinciannya lengkap.
UU.	before-number	Perjanjian itu dimuat pada UU. 28 naskah lama.	Perjanjian itu dimuat pada UU. 28.‖ Naskahnya tipis.
UUD.	before-number	Mereka memeriksa UUD. 5 lebih dahulu.	Mereka memeriksa UUD. 5.‖ Semua benar.
Ul.	before-number	Keterangannya di Ul. 7 dan sesudahnya.	Keterangannya di Ul. 7.‖ Isinya pendek.
Univ.	before-name	Kantornya di Univ. Melati dekat pasar.	Kantornya di Univ. Melati.‖ Ia tinggal di sana.
Ust.	never	Menurut Ust. Lestari, pasal itu dihapus.	Usul itu datang dari Ust. Lestari.‖ Pemerintah menolak.
Ustaz.	never	Perundingan diikuti Ustaz. Hasan dan stafnya.	Perundingan diikuti Ustaz. Hasan.‖ Hasilnya belum diumumkan.
Ustz.	never	Kami menemui Ustz. Lestari kemarin.	Kami menemui Ustz. Lestari.‖ Ia sehat.
Utr.	before-name	Kantornya di Utr. Melati dekat pasar.	Kantornya di Utr. Melati.‖ Ia tinggal di sana.
Wak.	before-name|capital	Mereka pindah ke Wak. Sukamaju tahun lalu.	Di papan tertulis wak.‖ Mereka tertawa.
Why.	before-number	Mereka memeriksa Why. 5 lebih dahulu.	Mereka memeriksa Why. 5.‖ Semua benar.
Wk.	before-name	Patroli lewat Wk. Merdeka setiap pagi.	Patroli lewat Wk. Merdeka.‖ Jalanan sepi.
Wkl.	before-name	Kantornya di Wkl. Melati dekat pasar.	Kantornya di Wkl. Melati.‖ Ia tinggal di sana.
Wy.	never	Rapat dipimpin Wy. Lestari di Bogor.	Rapat dipimpin Wy. Lestari.‖ Semua hadir.
Yak.	before-number	Mereka memeriksa Yak. 5 lebih dahulu.	Mereka memeriksa Yak. 5.‖ Semua benar.
Yay.	before-name	Patroli lewat Yay. Merdeka setiap pagi.	Patroli lewat Yay. Merdeka.‖ Jalanan sepi.
Yeh.	before-number	Lihat Yeh. 12 untuk rinciannya.	Lihat Yeh. 12.‖ Rinciannya lengkap.
Yer.	before-number	Perjanjian itu dimuat pada Yer. 28 naskah lama.	Perjanjian itu dimuat pada Yer. 28.‖ Naskahnya tipis.
Yes.	before-number|capital	Mereka memeriksa Yes. 5 lebih dahulu.	Kata yang dicari ialah yes.‖ Semua setuju.
Ykh.	never	Surat itu ditulis Ykh. Lestari sendiri.	Surat itu ditulis Ykh. Lestari.‖ Isinya singkat.
Yoh.	before-number	Lihat Yoh. 12 untuk rinciannya.	Lihat Yoh. 12.‖ Rinciannya lengkap.
Yon.	before-name	Mereka pindah ke Yon. Sukamaju tahun lalu.	Mereka pindah ke Yon. Sukamaju.‖ Rumahnya dijual.
Ytc.	never	Kami menemui Ytc. Hasan kemarin.	Kami menemui Ytc. Hasan.‖ Ia sehat.
Yth.	never	Rapat dipimpin Yth. Lestari di Bogor.	Rapat dipimpin Yth. Lestari.‖ Semua hadir.
Yts.	never	Surat itu ditulis Yts. Hasan sendiri.	Surat itu ditulis Yts. Hasan.‖ Isinya singkat.
Zulh.	before-name|before-number|capital	Mereka pindah ke Zulh. Sukamaju tahun lalu.	Di papan tertulis zulh.‖ Mereka tertawa.
Zulk.	before-name|before-number|capital	Berkas disimpan Zulk. Harapan selama setahun.	Kata yang dicari ialah zulk.‖ Semua setuju.
a.d.	never	Nota itu dibuat a.d. Lestari untuk Menlu.	Nota itu dibuat a.d. Lestari.‖ Semua setuju.
a.i.	never	Surat itu dikirim a.i. Hasan di Bandung.	Surat itu dikirim a.i. Hasan.‖ Isinya singkat.
a.l.	never	Dana disimpan a.l. Lestari sejak Mei.	Dana disimpan a.l. Lestari.‖ Bunganya kecil.
a.n.	never	Kapal berlayar a.n. Hasan menuju Ambon.	Kapal berlayar a.n. Hasan.‖ Mereka selamat.
a.n.b.	never	Nota itu dibuat a.n.b. Lestari untuk Menlu.	Nota itu dibuat a.n.b. Lestari.‖ Semua setuju.
a.p.	never	Surat itu dikirim a.p. Hasan di Bandung.	Surat itu dikirim a.p. Hasan.‖ Isinya singkat.
a/n.	never	Dana disimpan a/n. Lestari sejak Mei.	Dana disimpan a/n. Lestari.‖ Bunganya kecil.
abbr.	final	Mereka membawa beras, gula, abbr. dari desa.	Mereka membawa beras, gula, abbr.‖ Semua habis dibagikan.
ay.	before-number	Keterangannya di ay. 7 dan sesudahnya.	Keterangannya di ay. 7.‖ Isinya pendek.
ayt.	before-number	Lihat ayt. 12 untuk rinciannya.	Lihat ayt. 12.‖ Rinciannya lengkap.
b.d.	never	Dana disimpan b.d. Lestari sejak Mei.	Dana disimpan b.d. Lestari.‖ Bunganya kecil.
bab.	before-number	Mereka memeriksa bab. 5 lebih dahulu.	Mereka memeriksa bab. 5.‖ Semua benar.
bdk.	never	Nota itu dibuat bdk. Lestari untuk Menlu.	Nota itu dibuat bdk. Lestari.‖ Semua setuju.
bgn.	before-number	Lihat bgn. 12 untuk rinciannya.	Lihat bgn. 12.‖ Rinciannya lengkap.
bhw.	never	Dana disimpan bhw. Lestari sejak Mei.	Dana disimpan bhw. Lestari.‖ Bunganya kecil.
bln.	before-number	Mereka memeriksa bln. 5 lebih dahulu.	Mereka memeriksa bln. 5.‖ Semua benar.
blok.	before-number	Keterangannya di blok. 7 dan sesudahnya.	Keterangannya di blok. 7.‖ Isinya pendek.
bnd.	never	Surat itu dikirim bnd. Hasan di Bandung.	Surat itu dikirim bnd. Hasan.‖ Isinya singkat.
c.q.	never	Dana disimpan c.q. Lestari sejak Mei.	Dana disimpan c.q. Lestari.‖ Bunganya kecil.
c.s.	final	Mereka membawa beras, gula, c.s. dari desa.	Mereka membawa beras, gula, c.s.‖ Semua habis dibagikan.
cal.	before-number	Keterangannya di cal. 7 dan sesudahnya.	Keterangannya di cal. 7.‖ Isinya pendek.
cet.	before-number	Lihat cet. 12 untuk rinciannya.	Lihat cet. 12.‖ Rinciannya lengkap.
cq.	never	Dana disimpan cq. Lestari sejak Mei.	Dana disimpan cq. Lestari.‖ Bunganya kecil.
cs.	final	Radar, kapal, cs. dibeli tahun ini.	Radar, kapal, cs.‖ Harganya mahal.
ctk.	before-number	Keterangannya di ctk. 7 dan sesudahnya.	Keterangannya di ctk. 7.‖ Isinya pendek.
d.	before-number	Lihat d. 12 untuk rinciannya.	Lihat d. 12.‖ Rinciannya lengkap.
d.a.	never	Dana disimpan d.a. Lestari sejak Mei.	Dana disimpan d.a. Lestari.‖ Bunganya kecil.
d.h.	never	Kapal berlayar d.h. Hasan menuju Ambon.	Kapal berlayar d.h. Hasan.‖ Mereka selamat.
d.h.i.	never	Nota itu dibuat d.h.i. Lestari untuk Menlu.	Nota itu dibuat d.h.i. Lestari.‖ Semua setuju.
d.l.	never	Surat itu dikirim d.l. Hasan di Bandung.	Surat itu dikirim d.l. Hasan.‖ Isinya singkat.
d/a.	never	Dana disimpan d/a. Lestari sejak Mei.	Dana disimpan d/a. Lestari.‖ Bunganya kecil.
d/h.	never	Kapal berlayar d/h. Hasan menuju Ambon.	Kapal berlayar d/h. Hasan.‖ Mereka selamat.
dg.	never	Nota itu dibuat dg. Lestari untuk Menlu.	Nota itu dibuat dg. Lestari.‖ Semua setuju.
dgn.	never	Surat itu dikirim dgn. Hasan di Bandung.	Surat itu dikirim dgn. Hasan.‖ Isinya singkat.
dhi.	never	Dana disimpan dhi. Lestari sejak Mei.	Dana disimpan dhi. Lestari.‖ Bunganya kecil.
dkk.	final	Radar, kapal, dkk. dibeli tahun ini.	Radar, kapal, dkk.‖ Harganya mahal.
dll.	final	Bantuan obat, tenda, dll. tiba kemarin.	Bantuan obat, tenda, dll.‖ Pengungsi menunggu.
dlm.	never	Surat itu dikirim dlm. Hasan di Bandung.	Surat itu dikirim dlm. Hasan.‖ Isinya singkat.
dlsb.	final	Radar, kapal, dlsb. dibeli tahun ini.	Radar, kapal, dlsb.‖ Harganya mahal.
dr.	never|small-title	Perundingan diikuti dr. Hasan dan stafnya.	Perundingan diikuti dr. Hasan.‖ Hasilnya belum diumumkan.
drg.	never|small-title	Kami menemui drg. Lestari kemarin.	Kami menemui drg. Lestari.‖ Ia sehat.
drh.	never|small-title	Rapat dipimpin drh. Hasan di Bogor.	Rapat dipimpin drh. Hasan.‖ Semua hadir.
dsb.	final	Bantuan obat, tenda, dsb. tiba kemarin.	Bantuan obat, tenda, dsb.‖ Pengungsi menunggu.
dsj.	final	Mereka membawa beras, gula, dsj. dari desa.	Mereka membawa beras, gula, dsj.‖ Semua habis dibagikan.
dst.	final	Radar, kapal, dst. dibeli tahun ini.	Radar, kapal, dst.‖ Harganya mahal.
dstnya.	final	Bantuan obat, tenda, dstnya. tiba kemarin.	Bantuan obat, tenda, dstnya.‖ Pengungsi menunggu.
dtk.	final	Mereka membawa beras, gula, dtk. dari desa.	Mereka membawa beras, gula, dtk.‖ Semua habis dibagikan.
eks.	final	Radar, kapal, eks. dibeli tahun ini.	Radar, kapal, eks.‖ Harganya mahal.
ekspl.	final	Bantuan obat, tenda, ekspl. tiba kemarin.	Bantuan obat, tenda, ekspl.‖ Pengungsi menunggu.
ext.	before-number	Lihat ext. 12 untuk rinciannya.	Lihat ext. 12.‖ Rinciannya lengkap.
f.	before-number	Perjanjian itu dimuat pada f. 28 naskah lama.	Perjanjian itu dimuat pada f. 28.‖ Naskahnya tipis.
faks.	before-number	Mereka memeriksa faks. 5 lebih dahulu.	Mereka memeriksa faks. 5.‖ Semua benar.
fax.	before-number	Keterangannya di fax. 7 dan sesudahnya.	Keterangannya di fax. 7.‖ Isinya pendek.
ff.	before-number	Lihat ff. 12 untuk rinciannya.	Lihat ff. 12.‖ Rinciannya lengkap.
gb.	before-number	Perjanjian itu dimuat pada gb. 28 naskah lama.	Perjanjian itu dimuat pada gb. 28.‖ Naskahnya tipis.
gbr.	before-number	Mereka memeriksa gbr. 5 lebih dahulu.	Mereka memeriksa gbr. 5.‖ Semua benar.
hal.	before-number	Keterangannya di hal. 7 dan sesudahnya.	Keterangannya di hal. 7.‖ Isinya pendek.
hlm.	before-number	Lihat hlm. 12 untuk rinciannya.	Lihat hlm. 12.‖ Rinciannya lengkap.
hlmn.	before-number	Perjanjian itu dimuat pada hlmn. 28 naskah lama.	Perjanjian itu dimuat pada hlmn. 28.‖ Naskahnya tipis.
hp.	before-number	Mereka memeriksa hp. 5 lebih dahulu.	Mereka memeriksa hp. 5.‖ Semua benar.
jil.	before-number	Keterangannya di jil. 7 dan sesudahnya.	Keterangannya di jil. 7.‖ Isinya pendek.
jis.	never	Surat itu dikirim jis. Hasan di Bandung.	Surat itu dikirim jis. Hasan.‖ Isinya singkat.
jld.	before-number	Perjanjian itu dimuat pada jld. 28 naskah lama.	Perjanjian itu dimuat pada jld. 28.‖ Naskahnya tipis.
jo.	never	Kapal berlayar jo. Hasan menuju Ambon.	Kapal berlayar jo. Hasan.‖ Mereka selamat.
jt.	final	Mereka membawa beras, gula, jt. dari desa.	Mereka membawa beras, gula, jt.‖ Semua habis dibagikan.
k.l.	before-number	Lihat k.l. 12 untuk rinciannya.	Lihat k.l. 12.‖ Rinciannya lengkap.
kal.	before-number	Perjanjian itu dimuat pada kal. 28 naskah lama.	Perjanjian itu dimuat pada kal. 28.‖ Naskahnya tipis.
kaliber.	before-number	Mereka memeriksa kaliber. 5 lebih dahulu.	Mereka memeriksa kaliber. 5.‖ Semua benar.
kd.	before-number	Keterangannya di kd. 7 dan sesudahnya.	Keterangannya di kd. 7.‖ Isinya pendek.
km.	before-number	Lihat km. 12 untuk rinciannya.	Lihat km. 12.‖ Rinciannya lengkap.
kpos.	before-number	Perjanjian itu dimuat pada kpos. 28 naskah lama.	Perjanjian itu dimuat pada kpos. 28.‖ Naskahnya tipis.
krn.	never	Kapal berlayar krn. Hasan menuju Ambon.	Kapal berlayar krn. Hasan.‖ Mereka selamat.
l.k.	before-number	Keterangannya di l.k. 7 dan sesudahnya.	Keterangannya di l.k. 7.‖ Isinya pendek.
lbr.	before-number	Lihat lbr. 12 untuk rinciannya.	Lihat lbr. 12.‖ Rinciannya lengkap.
lih.	never	Dana disimpan lih. Lestari sejak Mei.	Dana disimpan lih. Lestari.‖ Bunganya kecil.
lk.	before-number	Mereka memeriksa lk. 5 lebih dahulu.	Mereka memeriksa lk. 5.‖ Semua benar.
lmp.	before-number	Keterangannya di lmp. 7 dan sesudahnya.	Keterangannya di lmp. 7.‖ Isinya pendek.
lnt.	before-number	Lihat lnt. 12 untuk rinciannya.	Lihat lnt. 12.‖ Rinciannya lengkap.
lt.	before-number	Perjanjian itu dimuat pada lt. 28 naskah lama.	Perjanjian itu dimuat pada lt. 28.‖ Naskahnya tipis.
maks.	before-name|before-number	Berkas disimpan maks. Harapan selama setahun.	Berkas disimpan maks. Harapan.‖ Namun, tidak ada salinan.
max.	before-name|before-number	Patroli lewat max. Merdeka setiap pagi.	Patroli lewat max. Merdeka.‖ Jalanan sepi.
mdl.	final	Bantuan obat, tenda, mdl. tiba kemarin.	Bantuan obat, tenda, mdl.‖ Pengungsi menunggu.
min.	before-name|before-number	Mereka pindah ke min. Sukamaju tahun lalu.	Mereka pindah ke min. Sukamaju.‖ Rumahnya dijual.
minim.	before-name|before-number	Berkas disimpan minim. Harapan selama setahun.	Berkas disimpan minim. Harapan.‖ Namun, tidak ada salinan.
mis.	never	Nota itu dibuat mis. Lestari untuk Menlu.	Nota itu dibuat mis. Lestari.‖ Semua setuju.
misal.	never	Surat itu dikirim misal. Hasan di Bandung.	Surat itu dikirim misal. Hasan.‖ Isinya singkat.
mlr.	final	Radar, kapal, mlr. dibeli tahun ini.	Radar, kapal, mlr.‖ Harganya mahal.
mnt.	final	Bantuan obat, tenda, mnt. tiba kemarin.	Bantuan obat, tenda, mnt.‖ Pengungsi menunggu.
msl.	never	Nota itu dibuat msl. Lestari untuk Menlu.	Nota itu dibuat msl. Lestari.‖ Semua setuju.
n.	before-number	Lihat n. 12 untuk rinciannya.	Lihat n. 12.‖ Rinciannya lengkap.
p.a.	never	Dana disimpan p.a. Lestari sejak Mei.	Dana disimpan p.a. Lestari.‖ Bunganya kecil.
p.p.	never	Kapal berlayar p.p. Hasan menuju Ambon.	Kapal berlayar p.p. Hasan.‖ Mereka selamat.
pcs.	before-number	Keterangannya di pcs. 7 dan sesudahnya.	Keterangannya di pcs. 7.‖ Isinya pendek.
pk.	before-number	Lihat pk. 12 untuk rinciannya.	Lihat pk. 12.‖ Rinciannya lengkap.
pkl.	before-number	Perjanjian itu dimuat pada pkl. 28 naskah lama.	Perjanjian itu dimuat pada pkl. 28.‖ Naskahnya tipis.
pny.	never	Kapal berlayar pny. Hasan menuju Ambon.	Kapal berlayar pny. Hasan.‖ Mereka selamat.
pos.	before-number	Keterangannya di pos. 7 dan sesudahnya.	Keterangannya di pos. 7.‖ Isinya pendek.
psl.	before-number	Lihat psl. 12 untuk rinciannya.	Lihat psl. 12.‖ Rinciannya lengkap.
psw.	before-number	Perjanjian itu dimuat pada psw. 28 naskah lama.	Perjanjian itu dimuat pada psw. 28.‖ Naskahnya tipis.
q.q.	never	Kapal berlayar q.q. Hasan menuju Ambon.	Kapal berlayar q.q. Hasan.‖ Mereka selamat.
qq.	never	Nota itu dibuat qq. Lestari untuk Menlu.	Nota itu dibuat qq. Lestari.‖ Semua setuju.
rb.	final	Radar, kapal, rb. dibeli tahun ini.	Radar, kapal, rb.‖ Harganya mahal.
rev.	before-number	Perjanjian itu dimuat pada rev. 28 naskah lama.	Perjanjian itu dimuat pada rev. 28.‖ Naskahnya tipis.
s.d.	never	Kapal berlayar s.d. Hasan menuju Ambon.	Kapal berlayar s.d. Hasan.‖ Mereka selamat.
s/d.	never	Nota itu dibuat s/d. Lestari untuk Menlu.	Nota itu dibuat s/d. Lestari.‖ Semua setuju.
sbg.	never	Surat itu dikirim sbg. Hasan di Bandung.	Surat itu dikirim sbg. Hasan.‖ Isinya singkat.
seri.	before-number	Perjanjian itu dimuat pada seri. 28 naskah lama.	Perjanjian itu dimuat pada seri. 28.‖ Naskahnya tipis.
sing.	final	Radar, kapal, sing. dibeli tahun ini.	Radar, kapal, sing.‖ Harganya mahal.
sktr.	before-number	Keterangannya di sktr. 7 dan sesudahnya.	Keterangannya di sktr. 7.‖ Isinya pendek.
spt.	never	Surat itu dikirim spt. Hasan di Bandung.	Surat itu dikirim spt. Hasan.‖ Isinya singkat.
ss.	before-number	Perjanjian itu dimuat pada ss. 28 naskah lama.	Perjanjian itu dimuat pada ss. 28.‖ Naskahnya tipis.
t.	before-number	Mereka memeriksa t. 5 lebih dahulu.	Mereka memeriksa t. 5.‖ Semua benar.
t.b.k.	never	Nota itu dibuat t.b.k. Lestari untuk Menlu.	Nota itu dibuat t.b.k. Lestari.‖ Semua setuju.
t.m.t.	never	Surat itu dikirim t.m.t. Hasan di Bandung.	Surat itu dikirim t.m.t. Hasan.‖ Isinya singkat.
t.t.	final	Bantuan obat, tenda, t.t. tiba kemarin.	Bantuan obat, tenda, t.t.‖ Pengungsi menunggu.
tab.	before-number	Mereka memeriksa tab. 5 lebih dahulu.	Mereka memeriksa tab. 5.‖ Semua benar.
tbl.	before-number	Keterangannya di tbl. 7 dan sesudahnya.	Keterangannya di tbl. 7.‖ Isinya pendek.
tdk.	never	Surat itu dikirim tdk. Hasan di Bandung.	Surat itu dikirim tdk. Hasan.‖ Isinya singkat.
tel.	before-number	Perjanjian itu dimuat pada tel. 28 naskah lama.	Perjanjian itu dimuat pada tel. 28.‖ Naskahnya tipis.
telf.	before-number	Mereka memeriksa telf. 5 lebih dahulu.	Mereka memeriksa telf. 5.‖ Semua benar.
telp.	before-number	Keterangannya di telp. 7 dan sesudahnya.	Keterangannya di telp. 7.‖ Isinya pendek.
telpon.	before-number	Lihat telpon. 12 untuk rinciannya.	Lihat telpon. 12.‖ Rinciannya lengkap.
tggl.	before-number	Perjanjian itu dimuat pada tggl. 28 naskah lama.	Perjanjian itu dimuat pada tggl. 28.‖ Naskahnya tipis.
tgl.	before-number	Mereka memeriksa tgl. 5 lebih dahulu.	Mereka memeriksa tgl. 5.‖ Semua benar.
th.	before-number	Keterangannya di th. 7 dan sesudahnya.	Keterangannya di th. 7.‖ Isinya pendek.
thd.	never	Surat itu dikirim thd. Hasan di Bandung.	Surat itu dikirim thd. Hasan.‖ Isinya singkat.
thn.	before-number	Perjanjian itu dimuat pada thn. 28 naskah lama.	Perjanjian itu dimuat pada thn. 28.‖ Naskahnya tipis.
tlp.	before-number	Mereka memeriksa tlp. 5 lebih dahulu.	Mereka memeriksa tlp. 5.‖ Semua benar.
tmt.	never	Nota itu dibuat tmt. Lestari untuk Menlu.	Nota itu dibuat tmt. Lestari.‖ Semua setuju.
tsb.	final	Bantuan obat, tenda, tsb. tiba kemarin.	Bantuan obat, tenda, tsb.‖ Pengungsi menunggu.
ttd.	before-name	Mereka pindah ke ttd. Sukamaju tahun lalu.	Mereka pindah ke ttd. Sukamaju.‖ Rumahnya dijual.
ttg.	never	Kapal berlayar ttg. Hasan menuju Ambon.	Kapal berlayar ttg. Hasan.‖ Mereka selamat.
u.b.	never	Nota itu dibuat u.b. Lestari untuk Menlu.	Nota itu dibuat u.b. Lestari.‖ Semua setuju.
u.p.	never	Surat itu dikirim u.p. Hasan di Bandung.	Surat itu dikirim u.p. Hasan.‖ Isinya singkat.
utk.	never	Dana disimpan utk. Lestari sejak Mei.	Dana disimpan utk. Lestari.‖ Bunganya kecil.
w.r.t.	never	Kapal berlayar w.r.t. Hasan menuju Ambon.	Kapal berlayar w.r.t. Hasan.‖ Mereka selamat.
wa.	before-number	Keterangannya di wa. 7 dan sesudahnya.	Keterangannya di wa. 7.‖ Isinya pendek.
y.b.s.	final	Radar, kapal, y.b.s. dibeli tahun ini.	Radar, kapal, y.b.s.‖ Harganya mahal.
y.i.	never	Dana disimpan y.i. Lestari sejak Mei.	Dana disimpan y.i. Lestari.‖ Bunganya kecil.
ybs.	final	Mereka membawa beras, gula, ybs. dari desa.	Mereka membawa beras, gula, ybs.‖ Semua habis dibagikan.
yg.	never	Nota itu dibuat yg. Lestari untuk Menlu.	Nota itu dibuat yg. Lestari.‖ Semua setuju.
yi.	never	Surat itu dikirim yi. Hasan di Bandung.	Surat itu dikirim yi. Hasan.‖ Isinya singkat.
"""##
