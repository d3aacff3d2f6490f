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
Komjen.	never	Menurut Komjen. Hasan, pasal itu dihapus.	Usul itu datang dari Komjen. Hasan.‖ Pemerintah menolak.
Komp.	before-name|before-number	Mereka pindah ke Komp. Sukamaju tahun lalu.	Mereka pindah ke Komp. Sukamaju.‖ Rumahnya dijual.
Kompl.	before-name	Berkas disimpan Kompl. Harapan selama setahun.	Berkas disimpan Kompl. Harapan.‖ Namun, tidak ada salinan.
Komplek.	before-name	Patroli lewat Komplek. Merdeka setiap pagi.	Patroli lewat Komplek. Merdeka.‖ Jalanan sepi.
Kompol.	never	Surat itu ditulis Kompol. Hasan sendiri.	Surat itu ditulis Kompol. Hasan.‖ Isinya singkat.
Kop.	before-name	Mereka pindah ke Kop. Sukamaju tahun lalu.	Mereka pindah ke Kop. Sukamaju.‖ Rumahnya dijual.
Kopda.	never	Perundingan diikuti Kopda. Hasan dan stafnya.	Perundingan diikuti Kopda. Hasan.‖ Hasilnya belum diumumkan.
Kopka.	never	Kami menemui Kopka. Lestari kemarin.	Kami menemui Kopka. Lestari.‖ Ia sehat.
Koptu.	never	Rapat dipimpin Koptu. Hasan di Bogor.	Rapat dipimpin Koptu. Hasan.‖ Semua hadir.
Kor.	before-name|before-number|capital	Mereka pindah ke Kor. Sukamaju tahun lalu.	Di papan tertulis kor.‖ Mereka tertawa.
Kotamad.	before-name	Berkas disimpan Kotamad. Harapan selama setahun.	Berkas disimpan Kotamad. Harapan.‖ Namun, tidak ada salinan.
Kp.	before-name	Patroli lewat Kp. Merdeka setiap pagi.	Patroli lewat Kp. Merdeka.‖ Jalanan sepi.
Kpd.	never	Kami menemui Kpd. Hasan kemarin.	Kami menemui Kpd. Hasan.‖ Ia sehat.
Kpts.	before-name|before-number	Mereka pindah ke Kpts. Sukamaju tahun lalu.	Mereka pindah ke Kpts. Sukamaju.‖ Rumahnya dijual.
Kt.	never	Surat itu ditulis Kt. Hasan sendiri.	Surat itu ditulis Kt. Hasan.‖ Isinya singkat.
L.L.C.	company|final	Saham Bina Karya L.L.C. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya L.L.C.‖ Sidangnya pekan depan.
L.P.	company|final	Laba Nusa Jaya L.P. naik tajam.	Saham itu dibeli Nusa Jaya L.P.‖ Nilainya besar.
LLC.	company|final	Kontrak diteken Samudra Raya LLC. di Batam.	Kapal dipesan Samudra Raya LLC.‖ Pembayarannya ditunda.
LLP.	company|final	Saham Bina Karya LLP. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya LLP.‖ Sidangnya pekan depan.
Lab.	before-name|capital	Patroli lewat Lab. Merdeka setiap pagi.	Di papan tertulis lab.‖ Mereka tertawa.
Laks.	never	Menurut Laks. Hasan, pasal itu dihapus.	Usul itu datang dari Laks. Hasan.‖ Pemerintah menolak.
Laksda.	never	Perundingan diikuti Laksda. Lestari dan stafnya.	Perundingan diikuti Laksda. Lestari.‖ Hasilnya belum diumumkan.
Laksdya.	never	Kami menemui Laksdya. Hasan kemarin.	Kami menemui Laksdya. Hasan.‖ Ia sehat.
Laksma.	never	Rapat dipimpin Laksma. Lestari di Bogor.	Rapat dipimpin Laksma. Lestari.‖ Semua hadir.
Lamp.	before-name|before-number	Kantornya di Lamp. Melati dekat pasar.	Kantornya di Lamp. Melati.‖ Ia tinggal di sana.
Lap.	before-name|capital	Mereka pindah ke Lap. Sukamaju tahun lalu.	Di papan tertulis lap.‖ Mereka tertawa.
Lc.	final	Narasumbernya Hasan, Lc., dari Malang.	Narasumbernya Hasan, Lc.‖ Ia ahli hukum laut.
Letda.	never	Kami menemui Letda. Lestari kemarin.	Kami menemui Letda. Lestari.‖ Ia sehat.
Letjen.	never	Rapat dipimpin Letjen. Hasan di Bogor.	Rapat dipimpin Letjen. Hasan.‖ Semua hadir.
Letkol.	never	Surat itu ditulis Letkol. Lestari sendiri.	Surat itu ditulis Letkol. Lestari.‖ Isinya singkat.
Lettu.	never	Menurut Lettu. Hasan, pasal itu dihapus.	Usul itu datang dari Lettu. Hasan.‖ Pemerintah menolak.
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
Marsda.	never	Perundingan diikuti Marsda. Lestari dan stafnya.	Perundingan diikuti Marsda. Lestari.‖ Hasilnya belum diumumkan.
Marsdya.	never	Kami menemui Marsdya. Hasan kemarin.	Kami menemui Marsdya. Hasan.‖ Ia sehat.
Marsma.	never	Rapat dipimpin Marsma. Lestari di Bogor.	Rapat dipimpin Marsma. Lestari.‖ Semua hadir.
Mat.	before-number|capital	Mereka memeriksa Mat. 5 lebih dahulu.	Kata yang dicari ialah mat.‖ Semua setuju.
May.	capital|never	Menurut May. Lestari, pasal itu dihapus.	Di papan tertulis may.‖ Mereka tertawa.
Mayjen.	never	Perundingan diikuti Mayjen. Hasan dan stafnya.	Perundingan diikuti Mayjen. Hasan.‖ Hasilnya belum diumumkan.
Md.	never	Kami menemui Md. Lestari kemarin.	Kami menemui Md. Lestari.‖ Ia sehat.
Men.	before-name|capital	Berkas disimpan Men. Harapan selama setahun.	Kata yang dicari ialah men.‖ Semua setuju.
Menko.	before-name	Patroli lewat Menko. Merdeka setiap pagi.	Patroli lewat Menko. Merdeka.‖ Jalanan sepi.
Mgg.	before-number|capital	Lihat Mgg. 12 untuk rinciannya.	Kata yang dicari ialah mgg.‖ Semua setuju.
Mhd.	never	Perundingan diikuti Mhd. Lestari dan stafnya.	Perundingan diikuti Mhd. Lestari.‖ Hasilnya belum diumumkan.
Mik.	before-number	Mereka memeriksa Mik. 5 lebih dahulu.	Mereka memeriksa Mik. 5.‖ Semua benar.
Moch.	never	Rapat dipimpin Moch. Lestari di Bogor.	Rapat dipimpin Moch. Lestari.‖ Semua hadir.
Moh.	never	Surat itu ditulis Moh. Hasan sendiri.	Surat itu ditulis Moh. Hasan.‖ Isinya singkat.
Mohd.	never	Menurut Mohd. Lestari, pasal itu dihapus.	Usul itu datang dari Mohd. Lestari.‖ Pemerintah menolak.
Much.	never	Perundingan diikuti Much. Hasan dan stafnya.	Perundingan diikuti Much. Hasan.‖ Hasilnya belum diumumkan.
Muh.	never	Kami menemui Muh. Lestari kemarin.	Kami menemui Muh. Lestari.‖ Ia sehat.
Muhd.	never	Rapat dipimpin Muhd. Hasan di Bogor.	Rapat dipimpin Muhd. Hasan.‖ Semua hadir.
Mzm.	before-number	Perjanjian itu dimuat pada Mzm. 28 naskah lama.	Perjanjian itu dimuat pada Mzm. 28.‖ Naskahnya tipis.
N.B.	never	Kapal berlayar N.B. Hasan menuju Ambon.	Kapal berlayar N.B. Hasan.‖ Mereka selamat.
N.V.	before-name	Patroli lewat N.V. Merdeka setiap pagi.	Patroli lewat N.V. Merdeka.‖ Jalanan sepi.
NB.	never	Surat itu dikirim NB. Hasan di Bandung.	Surat itu dikirim NB. Hasan.‖ Isinya singkat.
NIK.	before-number	Perjanjian itu dimuat pada NIK. 28 naskah lama.	Perjanjian itu dimuat pada NIK. 28.‖ Naskahnya tipis.
NIP.	before-number	Mereka memeriksa NIP. 5 lebih dahulu.	Mereka memeriksa NIP. 5.‖ Semua benar.
NIS.	before-number	Keterangannya di NIS. 7 dan sesudahnya.	Keterangannya di NIS. 7.‖ Isinya pendek.
NRP.	before-number	Lihat NRP. 12 untuk rinciannya.	Lihat NRP. 12.‖ Rinciannya lengkap.
NV.	before-name	Mereka pindah ke NV. Sukamaju tahun lalu.	Mereka pindah ke NV. Sukamaju.‖ Rumahnya dijual.
Nav.	never	Rapat dipimpin Nav. Hasan di Bogor.	Rapat dipimpin Nav. Hasan.‖ Semua hadir.
Ners.	never	Surat itu ditulis Ners. Lestari sendiri.	Surat itu ditulis Ners. Lestari.‖ Isinya singkat.
Ngr.	never	Menurut Ngr. Hasan, pasal itu dihapus.	Usul itu datang dari Ngr. Hasan.‖ Pemerintah menolak.
Nn.	never	Perundingan diikuti Nn. Lestari dan stafnya.	Perundingan diikuti Nn. Lestari.‖ Hasilnya belum diumumkan.
No.	before-name|before-number	Berkas disimpan No. Harapan selama setahun.	Berkas disimpan No. Harapan.‖ Namun, tidak ada salinan.
Nr.	before-name|before-number	Patroli lewat Nr. Merdeka setiap pagi.	Patroli lewat Nr. Merdeka.‖ Jalanan sepi.
Ns.	never	Surat itu ditulis Ns. Hasan sendiri.	Surat itu ditulis Ns. Hasan.‖ Isinya singkat.
Ny.	never	Menurut Ny. Lestari, pasal itu dihapus.	Usul itu datang dari Ny. Lestari.‖ Pemerintah menolak.
Nym.	never	Perundingan diikuti Nym. Hasan dan stafnya.	Perundingan diikuti Nym. Hasan.‖ Hasilnya belum diumumkan.
Okt.	before-number|capital	Keterangannya di Okt. 7 dan sesudahnya.	Di papan tertulis okt.‖ Mereka tertawa.
P.S.	never	Surat itu dikirim P.S. Hasan di Bandung.	Surat itu dikirim P.S. Hasan.‖ Isinya singkat.
PD.	before-name|never	Dana disimpan PD. Lestari sejak Mei.	Dana disimpan PD. Lestari.‖ Bunganya kecil.
PLC.	company|final	Saham Bina Karya PLC. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya PLC.‖ Sidangnya pekan depan.
PMK.	before-number	Keterangannya di PMK. 7 dan sesudahnya.	Keterangannya di PMK. 7.‖ Isinya pendek.
PO.	before-name	Kantornya di PO. Melati dekat pasar.	Kantornya di PO. Melati.‖ Ia tinggal di sana.
POJK.	before-number	Perjanjian itu dimuat pada POJK. 28 naskah lama.	Perjanjian itu dimuat pada POJK. 28.‖ Naskahnya tipis.
PP.	before-number	Mereka memeriksa PP. 5 lebih dahulu.	Mereka memeriksa PP. 5.‖ Semua benar.
PT.	before-name	Patroli lewat PT. Merdeka setiap pagi.	Patroli lewat PT. Merdeka.‖ Jalanan sepi.
Pasc.	never	Perundingan diikuti Pasc. Hasan dan stafnya.	Perundingan diikuti Pasc. Hasan.‖ Hasilnya belum diumumkan.
Pdm.	never	Kami menemui Pdm. Lestari kemarin.	Kami menemui Pdm. Lestari.‖ Ia sehat.
Pdt.	never	Rapat dipimpin Pdt. Hasan di Bogor.	Rapat dipimpin Pdt. Hasan.‖ Semua hadir.
Peg.	before-name	Patroli lewat Peg. Merdeka setiap pagi.	Patroli lewat Peg. Merdeka.‖ Jalanan sepi.
Pel.	before-name|capital	Kantornya di Pel. Melati dekat pasar.	Kata yang dicari ialah pel.‖ Semua setuju.
Pelab.	before-name	Mereka pindah ke Pelab. Sukamaju tahun lalu.	Mereka pindah ke Pelab. Sukamaju.‖ Rumahnya dijual.
Pelda.	never	Kami menemui Pelda. Hasan kemarin.	Kami menemui Pelda. Hasan.‖ Ia sehat.
Peltu.	never	Rapat dipimpin Peltu. Lestari di Bogor.	Rapat dipimpin Peltu. Lestari.‖ Semua hadir.
Pen.	before-name	Kantornya di Pen. Melati dekat pasar.	Kantornya di Pen. Melati.‖ Ia tinggal di sana.
Penerj.	before-name	Mereka pindah ke Penerj. Sukamaju tahun lalu.	Mereka pindah ke Penerj. Sukamaju.‖ Rumahnya dijual.
Peny.	before-name	Berkas disimpan Peny. Harapan selama setahun.	Berkas disimpan Peny. Harapan.‖ Namun, tidak ada salinan.
Penyunt.	before-name	Patroli lewat Penyunt. Merdeka setiap pagi.	Patroli lewat Penyunt. Merdeka.‖ Jalanan sepi.
Per.	before-name|capital	Kantornya di Per. Melati dekat pasar.	Kata yang dicari ialah per.‖ Semua setuju.
Perbup.	before-number	Perjanjian itu dimuat pada Perbup. 28 naskah lama.	Perjanjian itu dimuat pada Perbup. 28.‖ Naskahnya tipis.
Perc.	before-name	Berkas disimpan Perc. Harapan selama setahun.	Berkas disimpan Perc. Harapan.‖ Namun, tidak ada salinan.
Perda.	before-number	Keterangannya di Perda. 7 dan sesudahnya.	Keterangannya di Perda. 7.‖ Isinya pendek.
Pergub.	before-number	Lihat Pergub. 12 untuk rinciannya.	Lihat Pergub. 12.‖ Rinciannya lengkap.
Permen.	before-number	Perjanjian itu dimuat pada Permen. 28 naskah lama.	Perjanjian itu dimuat pada Permen. 28.‖ Naskahnya tipis.
Perppu.	before-number	Mereka memeriksa Perppu. 5 lebih dahulu.	Mereka memeriksa Perppu. 5.‖ Semua benar.
Perpres.	before-number	Keterangannya di Perpres. 7 dan sesudahnya.	Keterangannya di Perpres. 7.‖ Isinya pendek.
Perum.	before-name	Kantornya di Perum. Melati dekat pasar.	Kantornya di Perum. Melati.‖ Ia tinggal di sana.
Perumh.	before-name	Mereka pindah ke Perumh. Sukamaju tahun lalu.	Mereka pindah ke Perumh. Sukamaju.‖ Rumahnya dijual.
Perwal.	before-number	Mereka memeriksa Perwal. 5 lebih dahulu.	Mereka memeriksa Perwal. 5.‖ Semua benar.
Pgs.	never	Surat itu ditulis Pgs. Lestari sendiri.	Surat itu ditulis Pgs. Lestari.‖ Isinya singkat.
Ph.D.	final	Dekan Hasan, Ph.D. membuka seminar.	Seminar dibuka Hasan, Ph.D.‖ Pesertanya banyak.
Pj.	never	Perundingan diikuti Pj. Lestari dan stafnya.	Perundingan diikuti Pj. Lestari.‖ Hasilnya belum diumumkan.
Pjs.	never	Kami menemui Pjs. Hasan kemarin.	Kami menemui Pjs. Hasan.‖ Ia sehat.
Pkh.	before-number	Keterangannya di Pkh. 7 dan sesudahnya.	Keterangannya di Pkh. 7.‖ Isinya pendek.
Plh.	never	Surat itu ditulis Plh. Hasan sendiri.	Surat itu ditulis Plh. Hasan.‖ Isinya singkat.
Plt.	never	Menurut Plt. Lestari, pasal itu dihapus.	Usul itu datang dari Plt. Lestari.‖ Pemerintah menolak.
Pnb.	never	Perundingan diikuti Pnb. Hasan dan stafnya.	Perundingan diikuti Pnb. Hasan.‖ Hasilnya belum diumumkan.
Pnt.	never	Kami menemui Pnt. Lestari kemarin.	Kami menemui Pnt. Lestari.‖ Ia sehat.
Pol.	never	Rapat dipimpin Pol. Hasan di Bogor.	Rapat dipimpin Pol. Hasan.‖ Semua hadir.
Poltek.	before-name	Mereka pindah ke Poltek. Sukamaju tahun lalu.	Mereka pindah ke Poltek. Sukamaju.‖ Rumahnya dijual.
Pom.	never	Menurut Pom. Hasan, pasal itu dihapus.	Usul itu datang dari Pom. Hasan.‖ Pemerintah menolak.
Posy.	before-name	Patroli lewat Posy. Merdeka setiap pagi.	Patroli lewat Posy. Merdeka.‖ Jalanan sepi.
Prada.	never	Kami menemui Prada. Hasan kemarin.	Kami menemui Prada. Hasan.‖ Ia sehat.
Praka.	never	Rapat dipimpin Praka. Lestari di Bogor.	Rapat dipimpin Praka. Lestari.‖ Semua hadir.
Pratu.	never	Surat itu ditulis Pratu. Hasan sendiri.	Surat itu ditulis Pratu. Hasan.‖ Isinya singkat.
Prm.	before-name	Patroli lewat Prm. Merdeka setiap pagi.	Patroli lewat Prm. Merdeka.‖ Jalanan sepi.
Prodi.	before-name	Kantornya di Prodi. Melati dekat pasar.	Kantornya di Prodi. Melati.‖ Ia tinggal di sana.
Prop.	before-name	Mereka pindah ke Prop. Sukamaju tahun lalu.	Mereka pindah ke Prop. Sukamaju.‖ Rumahnya dijual.
Prov.	before-name	Berkas disimpan Prov. Harapan selama setahun.	Berkas disimpan Prov. Harapan.‖ Namun, tidak ada salinan.
Ps.	before-name|before-number|capital	Patroli lewat Ps. Merdeka setiap pagi.	Di papan tertulis ps.‖ Mereka tertawa.
Psi.	final	Narasumbernya Hasan, Psi., dari Malang.	Narasumbernya Hasan, Psi.‖ Ia ahli hukum laut.
Psikol.	final	Dekan Lestari, Psikol. membuka seminar.	Seminar dibuka Lestari, Psikol.‖ Pesertanya banyak.
Psr.	before-name|capital	Berkas disimpan Psr. Harapan selama setahun.	Kata yang dicari ialah psr.‖ Semua setuju.
Pte.	company|final	Kontrak diteken Samudra Raya Pte. di Batam.	Kapal dipesan Samudra Raya Pte.‖ Pembayarannya ditunda.
Pthn.	never	Surat itu ditulis Pthn. Hasan sendiri.	Surat itu ditulis Pthn. Hasan.‖ Isinya singkat.
Pty.	company|final	Laba Nusa Jaya Pty. naik tajam.	Saham itu dibeli Nusa Jaya Pty.‖ Nilainya besar.
Purn.	never	Perundingan diikuti Purn. Hasan dan stafnya.	Perundingan diikuti Purn. Hasan.‖ Hasilnya belum diumumkan.
Pusk.	before-name	Patroli lewat Pusk. Merdeka setiap pagi.	Patroli lewat Pusk. Merdeka.‖ Jalanan sepi.
Puskes.	before-name	Kantornya di Puskes. Melati dekat pasar.	Kantornya di Puskes. Melati.‖ Ia tinggal di sana.
Puskesm.	before-name	Mereka pindah ke Puskesm. Sukamaju tahun lalu.	Mereka pindah ke Puskesm. Sukamaju.‖ Rumahnya dijual.
Pvt.	company|final	Saham Bina Karya Pvt. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya Pvt.‖ Sidangnya pekan depan.
Q.S.	before-name	Patroli lewat Q.S. Merdeka setiap pagi.	Patroli lewat Q.S. Merdeka.‖ Jalanan sepi.
QS.	before-name	Kantornya di QS. Melati dekat pasar.	Kantornya di QS. Melati.‖ Ia tinggal di sana.
R.A.	capital|never	Rapat dipimpin R.A. Lestari di Bogor.	Di papan tertulis r.a.‖ Mereka tertawa.
R.Ay.	never	Surat itu ditulis R.Ay. Hasan sendiri.	Surat itu ditulis R.Ay. Hasan.‖ Isinya singkat.
R.B.	never	Menurut R.B. Lestari, pasal itu dihapus.	Usul itu datang dari R.B. Lestari.‖ Pemerintah menolak.
R.I.	place	Kapal itu milik R.I. Maritime Lines.	Kapal itu tiba di R.I.‖ Mereka menunggu.
R.M.	never	Kami menemui R.M. Lestari kemarin.	Kami menemui R.M. Lestari.‖ Ia sehat.
R.Ng.	never	Rapat dipimpin R.Ng. Hasan di Bogor.	Rapat dipimpin R.Ng. Hasan.‖ Semua hadir.
R.Ngt.	never	Surat itu ditulis R.Ngt. Lestari sendiri.	Surat itu ditulis R.Ngt. Lestari.‖ Isinya singkat.
R.P.	never	Menurut R.P. Hasan, pasal itu dihapus.	Usul itu datang dari R.P. Hasan.‖ Pemerintah menolak.
R.R.	never	Perundingan diikuti R.R. Lestari dan stafnya.	Perundingan diikuti R.R. Lestari.‖ Hasilnya belum diumumkan.
R.S.	before-name	Berkas disimpan R.S. Harapan selama setahun.	Berkas disimpan R.S. Harapan.‖ Namun, tidak ada salinan.
RA.	never	Rapat dipimpin RA. Lestari di Bogor.	Rapat dipimpin RA. Lestari.‖ Semua hadir.
RAy.	never	Surat itu ditulis RAy. Hasan sendiri.	Surat itu ditulis RAy. Hasan.‖ Isinya singkat.
RM.	never	Menurut RM. Lestari, pasal itu dihapus.	Usul itu datang dari RM. Lestari.‖ Pemerintah menolak.
RNg.	never	Perundingan diikuti RNg. Hasan dan stafnya.	Perundingan diikuti RNg. Hasan.‖ Hasilnya belum diumumkan.
RS.	before-name	Patroli lewat RS. Merdeka setiap pagi.	Patroli lewat RS. Merdeka.‖ Jalanan sepi.
RSB.	before-name	Kantornya di RSB. Melati dekat pasar.	Kantornya di RSB. Melati.‖ Ia tinggal di sana.
RSI.	before-name	Mereka pindah ke RSI. Sukamaju tahun lalu.	Mereka pindah ke RSI. Sukamaju.‖ Rumahnya dijual.
RSU.	before-name	Berkas disimpan RSU. Harapan selama setahun.	Berkas disimpan RSU. Harapan.‖ Namun, tidak ada salinan.
RSUP.	before-name	Patroli lewat RSUP. Merdeka setiap pagi.	Patroli lewat RSUP. Merdeka.‖ Jalanan sepi.
RT.	before-number	Lihat RT. 12 untuk rinciannya.	Lihat RT. 12.‖ Rinciannya lengkap.
RW.	before-number	Perjanjian itu dimuat pada RW. 28 naskah lama.	Perjanjian itu dimuat pada RW. 28.‖ Naskahnya tipis.
Rab.	before-name|before-number|capital	Berkas disimpan Rab. Harapan selama setahun.	Kata yang dicari ialah rab.‖ Semua setuju.
Rd.	never	Menurut Rd. Lestari, pasal itu dihapus.	Usul itu datang dari Rd. Lestari.‖ Pemerintah menolak.
Red.	final	Radar, kapal, Red. dibeli tahun ini.	Radar, kapal, Red.‖ Harganya mahal.
Rp.	before-number	Perjanjian itu dimuat pada Rp. 28 naskah lama.	Perjanjian itu dimuat pada Rp. 28.‖ Naskahnya tipis.
Rr.	never	Rapat dipimpin Rr. Hasan di Bogor.	Rapat dipimpin Rr. Hasan.‖ Semua hadir.
Ruko.	before-name|before-number	Patroli lewat Ruko. Merdeka setiap pagi.	Patroli lewat Ruko. Merdeka.‖ Jalanan sepi.
S$.	before-number	Lihat S$. 12 untuk rinciannya.	Lihat S$. 12.‖ Rinciannya lengkap.
S.A.	company|final	Laba Nusa Jaya S.A. naik tajam.	Saham itu dibeli Nusa Jaya S.A.‖ Nilainya besar.
S.A.B.	final	Narasumbernya Hasan, S.A.B., dari Malang.	Narasumbernya Hasan, S.A.B.‖ Ia ahli hukum laut.
S.A.P.	final	Dekan Lestari, S.A.P. membuka seminar.	Seminar dibuka Lestari, S.A.P.‖ Pesertanya banyak.
S.AB.	final	Sidang dipimpin Hasan, S.AB., di Solo.	Sidang dipimpin Hasan, S.AB.‖ Semua saksi hadir.
S.AP.	final	Narasumbernya Lestari, S.AP., dari Malang.	Narasumbernya Lestari, S.AP.‖ Ia ahli hukum laut.
S.Adm.	final	Dekan Hasan, S.Adm. membuka seminar.	Seminar dibuka Hasan, S.Adm.‖ Pesertanya banyak.
S.Ag.	final	Sidang dipimpin Lestari, S.Ag., di Solo.	Sidang dipimpin Lestari, S.Ag.‖ Semua saksi hadir.
S.Agr.	final	Narasumbernya Hasan, S.Agr., dari Malang.	Narasumbernya Hasan, S.Agr.‖ Ia ahli hukum laut.
S.Ak.	final	Dekan Lestari, S.Ak. membuka seminar.	Seminar dibuka Lestari, S.Ak.‖ Pesertanya banyak.
S.Akt.	final	Sidang dipimpin Hasan, S.Akt., di Solo.	Sidang dipimpin Hasan, S.Akt.‖ Semua saksi hadir.
S.Ant.	final	Narasumbernya Lestari, S.Ant., dari Malang.	Narasumbernya Lestari, S.Ant.‖ Ia ahli hukum laut.
S.Arl.	final	Dekan Hasan, S.Arl. membuka seminar.	Seminar dibuka Hasan, S.Arl.‖ Pesertanya banyak.
S.Ars.	final	Sidang dipimpin Lestari, S.Ars., di Solo.	Sidang dipimpin Lestari, S.Ars.‖ Semua saksi hadir.
S.Bio.	final	Narasumbernya Hasan, S.Bio., dari Malang.	Narasumbernya Hasan, S.Bio.‖ Ia ahli hukum laut.
S.Bns.	final	Dekan Lestari, S.Bns. membuka seminar.	Seminar dibuka Lestari, S.Bns.‖ Pesertanya banyak.
S.Des.	final	Sidang dipimpin Hasan, S.Des., di Solo.	Sidang dipimpin Hasan, S.Des.‖ Semua saksi hadir.
S.Ds.	final	Narasumbernya Lestari, S.Ds., dari Malang.	Narasumbernya Lestari, S.Ds.‖ Ia ahli hukum laut.
S.E.	final	Dekan Hasan, S.E. membuka seminar.	Seminar dibuka Hasan, S.E.‖ Pesertanya banyak.
S.E.I.	final	Sidang dipimpin Lestari, S.E.I., di Solo.	Sidang dipimpin Lestari, S.E.I.‖ Semua saksi hadir.
S.EI.	final	Narasumbernya Hasan, S.EI., dari Malang.	Narasumbernya Hasan, S.EI.‖ Ia ahli hukum laut.
S.Farm.	final	Dekan Lestari, S.Farm. membuka seminar.	Seminar dibuka Lestari, S.Farm.‖ Pesertanya banyak.
S.Fil.	final	Sidang dipimpin Hasan, S.Fil., di Solo.	Sidang dipimpin Hasan, S.Fil.‖ Semua saksi hadir.
S.Fil.I.	final	Narasumbernya Lestari, S.Fil.I., dari Malang.	Narasumbernya Lestari, S.Fil.I.‖ Ia ahli hukum laut.
S.Geo.	final	Dekan Hasan, S.Geo. membuka seminar.	Seminar dibuka Hasan, S.Geo.‖ Pesertanya banyak.
S.Gz.	final	Sidang dipimpin Lestari, S.Gz., di Solo.	Sidang dipimpin Lestari, S.Gz.‖ Semua saksi hadir.
S.H.	final	Narasumbernya Hasan, S.H., dari Malang.	Narasumbernya Hasan, S.H.‖ Ia ahli hukum laut.
S.H.I.	final	Dekan Lestari, S.H.I. membuka seminar.	Seminar dibuka Lestari, S.H.I.‖ Pesertanya banyak.
S.HI.	final	Sidang dipimpin Hasan, S.HI., di Solo.	Sidang dipimpin Hasan, S.HI.‖ Semua saksi hadir.
S.Han.	final	Narasumbernya Lestari, S.Han., dari Malang.	Narasumbernya Lestari, S.Han.‖ Ia ahli hukum laut.
S.Hum.	final	Dekan Hasan, S.Hum. membuka seminar.	Seminar dibuka Hasan, S.Hum.‖ Pesertanya banyak.
S.Hut.	final	Sidang dipimpin Lestari, S.Hut., di Solo.	Sidang dipimpin Lestari, S.Hut.‖ Semua saksi hadir.
S.I.K.	final	Narasumbernya Hasan, S.I.K., dari Malang.	Narasumbernya Hasan, S.I.K.‖ Ia ahli hukum laut.
S.I.Kom.	final	Dekan Lestari, S.I.Kom. membuka seminar.	Seminar dibuka Lestari, S.I.Kom.‖ Pesertanya banyak.
S.I.P.	final	Sidang dipimpin Hasan, S.I.P., di Solo.	Sidang dipimpin Hasan, S.I.P.‖ Semua saksi hadir.
S.I.Pust.	final	Narasumbernya Lestari, S.I.Pust., dari Malang.	Narasumbernya Lestari, S.I.Pust.‖ Ia ahli hukum laut.
S.IK.	final	Dekan Hasan, S.IK. membuka seminar.	Seminar dibuka Hasan, S.IK.‖ Pesertanya banyak.
S.IP.	final	Sidang dipimpin Lestari, S.IP., di Solo.	Sidang dipimpin Lestari, S.IP.‖ Semua saksi hadir.
S.IPI.	final	Narasumbernya Hasan, S.IPI., dari Malang.	Narasumbernya Hasan, S.IPI.‖ Ia ahli hukum laut.
S.Ikom.	final	Dekan Lestari, S.Ikom. membuka seminar.	Seminar dibuka Lestari, S.Ikom.‖ Pesertanya banyak.
S.In.	final	Sidang dipimpin Hasan, S.In., di Solo.	Sidang dipimpin Hasan, S.In.‖ Semua saksi hadir.
S.Inf.	final	Narasumbernya Lestari, S.Inf., dari Malang.	Narasumbernya Lestari, S.Inf.‖ Ia ahli hukum laut.
S.K.	before-number	Mereka memeriksa S.K. 5 lebih dahulu.	Mereka memeriksa S.K. 5.‖ Semua benar.
S.K.M.	final	Sidang dipimpin Lestari, S.K.M., di Solo.	Sidang dipimpin Lestari, S.K.M.‖ Semua saksi hadir.
S.KG.	final	Narasumbernya Hasan, S.KG., dari Malang.	Narasumbernya Hasan, S.KG.‖ Ia ahli hukum laut.
S.KH.	final	Dekan Lestari, S.KH. membuka seminar.	Seminar dibuka Lestari, S.KH.‖ Pesertanya banyak.
S.KM.	final	Sidang dipimpin Hasan, S.KM., di Solo.	Sidang dipimpin Hasan, S.KM.‖ Semua saksi hadir.
S.Keb.	final	Narasumbernya Lestari, S.Keb., dari Malang.	Narasumbernya Lestari, S.Keb.‖ Ia ahli hukum laut.
S.Ked.	final	Dekan Hasan, S.Ked. membuka seminar.	Seminar dibuka Hasan, S.Ked.‖ Pesertanya banyak.
S.Kedg.	final	Sidang dipimpin Lestari, S.Kedg., di Solo.	Sidang dipimpin Lestari, S.Kedg.‖ Semua saksi hadir.
S.Kedh.	final	Narasumbernya Hasan, S.Kedh., dari Malang.	Narasumbernya Hasan, S.Kedh.‖ Ia ahli hukum laut.
S.Kel.	final	Dekan Lestari, S.Kel. membuka seminar.	Seminar dibuka Lestari, S.Kel.‖ Pesertanya banyak.
S.Kep.	final	Sidang dipimpin Hasan, S.Kep., di Solo.	Sidang dipimpin Hasan, S.Kep.‖ Semua saksi hadir.
S.Kes.	final	Narasumbernya Lestari, S.Kes., dari Malang.	Narasumbernya Lestari, S.Kes.‖ Ia ahli hukum laut.
S.Kom.	final	Dekan Hasan, S.Kom. membuka seminar.	Seminar dibuka Hasan, S.Kom.‖ Pesertanya banyak.
S.Kom.I.	final	Sidang dipimpin Lestari, S.Kom.I., di Solo.	Sidang dipimpin Lestari, S.Kom.I.‖ Semua saksi hadir.
S.Kpm.	final	Narasumbernya Hasan, S.Kpm., dari Malang.	Narasumbernya Hasan, S.Kpm.‖ Ia ahli hukum laut.
S.Li.	final	Dekan Lestari, S.Li. membuka seminar.	Seminar dibuka Lestari, S.Li.‖ Pesertanya banyak.
S.Ling.	final	Sidang dipimpin Hasan, S.Ling., di Solo.	Sidang dipimpin Hasan, S.Ling.‖ Semua saksi hadir.
S.M.	final	Narasumbernya Lestari, S.M., dari Malang.	Narasumbernya Lestari, S.M.‖ Ia ahli hukum laut.
S.MB.	final	Dekan Hasan, S.MB. membuka seminar.	Seminar dibuka Hasan, S.MB.‖ Pesertanya banyak.
S.Mat.	final	Sidang dipimpin Lestari, S.Mat., di Solo.	Sidang dipimpin Lestari, S.Mat.‖ Semua saksi hadir.
S.Or.	final	Narasumbernya Hasan, S.Or., dari Malang.	Narasumbernya Hasan, S.Or.‖ Ia ahli hukum laut.
S.P.	final	Dekan Lestari, S.P. membuka seminar.	Seminar dibuka Lestari, S.P.‖ Pesertanya banyak.
S.Par.	final	Sidang dipimpin Hasan, S.Par., di Solo.	Sidang dipimpin Hasan, S.Par.‖ Semua saksi hadir.
S.Pd.	final	Narasumbernya Lestari, S.Pd., dari Malang.	Narasumbernya Lestari, S.Pd.‖ Ia ahli hukum laut.
S.Pd.I.	final	Dekan Hasan, S.Pd.I. membuka seminar.	Seminar dibuka Hasan, S.Pd.I.‖ Pesertanya banyak.
S.Pd.SD.	final	Sidang dipimpin Lestari, S.Pd.SD., di Solo.	Sidang dipimpin Lestari, S.Pd.SD.‖ Semua saksi hadir.
S.Pi.	final	Narasumbernya Hasan, S.Pi., dari Malang.	Narasumbernya Hasan, S.Pi.‖ Ia ahli hukum laut.
S.Pol.	final	Dekan Lestari, S.Pol. membuka seminar.	Seminar dibuka Lestari, S.Pol.‖ Pesertanya banyak.
S.Psi.	final	Sidang dipimpin Hasan, S.Psi., di Solo.	Sidang dipimpin Hasan, S.Psi.‖ Semua saksi hadir.
S.Pt.	final	Narasumbernya Lestari, S.Pt., dari Malang.	Narasumbernya Lestari, S.Pt.‖ Ia ahli hukum laut.
S.Pust.	final	Dekan Hasan, S.Pust. membuka seminar.	Seminar dibuka Hasan, S.Pust.‖ Pesertanya banyak.
S.S.	final	Sidang dipimpin Lestari, S.S., di Solo.	Sidang dipimpin Lestari, S.S.‖ Semua saksi hadir.
S.SI.	final	Narasumbernya Hasan, S.SI., dari Malang.	Narasumbernya Hasan, S.SI.‖ Ia ahli hukum laut.
S.ST.	final	Dekan Lestari, S.ST. membuka seminar.	Seminar dibuka Lestari, S.ST.‖ Pesertanya banyak.
S.STP.	final	Sidang dipimpin Hasan, S.STP., di Solo.	Sidang dipimpin Hasan, S.STP.‖ Semua saksi hadir.
S.Sn.	final	Narasumbernya Lestari, S.Sn., dari Malang.	Narasumbernya Lestari, S.Sn.‖ Ia ahli hukum laut.
S.Sos.	final	Dekan Hasan, S.Sos. membuka seminar.	Seminar dibuka Hasan, S.Sos.‖ Pesertanya banyak.
S.Sos.I.	final	Sidang dipimpin Lestari, S.Sos.I., di Solo.	Sidang dipimpin Lestari, S.Sos.I.‖ Semua saksi hadir.
S.Stat.	final	Narasumbernya Hasan, S.Stat., dari Malang.	Narasumbernya Hasan, S.Stat.‖ Ia ahli hukum laut.
S.Sy.	final	Dekan Lestari, S.Sy. membuka seminar.	Seminar dibuka Lestari, S.Sy.‖ Pesertanya banyak.
S.T.	final	Sidang dipimpin Hasan, S.T., di Solo.	Sidang dipimpin Hasan, S.T.‖ Semua saksi hadir.
S.T.P.	final	Narasumbernya Lestari, S.T.P., dari Malang.	Narasumbernya Lestari, S.T.P.‖ Ia ahli hukum laut.
S.TP.	final	Dekan Hasan, S.TP. membuka seminar.	Seminar dibuka Hasan, S.TP.‖ Pesertanya banyak.
S.Tekp.	final	Sidang dipimpin Lestari, S.Tekp., di Solo.	Sidang dipimpin Lestari, S.Tekp.‖ Semua saksi hadir.
S.Th.	final	Narasumbernya Hasan, S.Th., dari Malang.	Narasumbernya Hasan, S.Th.‖ Ia ahli hukum laut.
S.Th.I.	final	Dekan Lestari, S.Th.I. membuka seminar.	Seminar dibuka Lestari, S.Th.I.‖ Pesertanya banyak.
S.Tr.	final	Sidang dipimpin Hasan, S.Tr., di Solo.	Sidang dipimpin Hasan, S.Tr.‖ Semua saksi hadir.
S.Tr.K.	final	Narasumbernya Lestari, S.Tr.K., dari Malang.	Narasumbernya Lestari, S.Tr.K.‖ Ia ahli hukum laut.
SAW.	final	Bantuan obat, tenda, SAW. tiba kemarin.	Bantuan obat, tenda, SAW.‖ Pengungsi menunggu.
SK.	before-number	Keterangannya di SK. 7 dan sesudahnya.	Keterangannya di SK. 7.‖ Isinya pendek.
SWT.	final	Radar, kapal, SWT. dibeli tahun ini.	Radar, kapal, SWT.‖ Harganya mahal.
Sab.	before-number|capital	Perjanjian itu dimuat pada Sab. 28 naskah lama.	Di papan tertulis sab.‖ Mereka tertawa.
Saf.	before-name|before-number|capital	Berkas disimpan Saf. Harapan selama setahun.	Kata yang dicari ialah saf.‖ Semua setuju.
Sbr.	before-name	Patroli lewat Sbr. Merdeka setiap pagi.	Patroli lewat Sbr. Merdeka.‖ Jalanan sepi.
Sdn.	company|final	Saham Bina Karya Sdn. (BNKR) dibekukan.	Gugatan ditujukan kepada Bina Karya Sdn.‖ Sidangnya pekan depan.
Sdr.	never	Kami menemui Sdr. Lestari kemarin.	Kami menemui Sdr. Lestari.‖ Ia sehat.
Sdra.	never	Rapat dipimpin Sdra. Hasan di Bogor.	Rapat dipimpin Sdra. Hasan.‖ Semua hadir.
Sdri.	never	Surat itu ditulis Sdri. Lestari sendiri.	Surat itu ditulis Sdri. Lestari.‖ Isinya singkat.
Sei.	before-name	Kantornya di Sei. Melati dekat pasar.	Kantornya di Sei. Melati.‖ Ia tinggal di sana.
Sek.	before-name	Mereka pindah ke Sek. Sukamaju tahun lalu.	Mereka pindah ke Sek. Sukamaju.‖ Rumahnya dijual.
Sekjen.	before-name	Berkas disimpan Sekjen. Harapan selama setahun.	Berkas disimpan Sekjen. Harapan.‖ Namun, tidak ada salinan.
Sekr.	before-name	Patroli lewat Sekr. Merdeka setiap pagi.	Patroli lewat Sekr. Merdeka.‖ Jalanan sepi.
Sel.	before-name|before-number|capital	Kantornya di Sel. Melati dekat pasar.	Kata yang dicari ialah sel.‖ Semua setuju.
Sen.	before-number|capital	Perjanjian itu dimuat pada Sen. 28 naskah lama.	Di papan tertulis sen.‖ Mereka tertawa.
Sep.	before-number|capital	Mereka memeriksa Sep. 5 lebih dahulu.	Kata yang dicari ialah sep.‖ Semua setuju.
Serda.	never	Kami menemui Serda. Lestari kemarin.	Kami menemui Serda. Lestari.‖ Ia sehat.
Serka.	never	Rapat dipimpin Serka. Hasan di Bogor.	Rapat dipimpin Serka. Hasan.‖ Semua hadir.
Serma.	never	Surat itu ditulis Serma. Lestari sendiri.	Surat itu ditulis Serma. Lestari.‖ Isinya singkat.
Sertu.	never	Menurut Sertu. Hasan, pasal itu dihapus.	Usul itu datang dari Sertu. Hasan.‖ Pemerintah menolak.
Smbr.	before-name	Patroli lewat Smbr. Merdeka setiap pagi.	Patroli lewat Smbr. Merdeka.‖ Jalanan sepi.
Sp.	never	Surat itu dikirim Sp. Hasan di Bandung.	Surat itu dikirim Sp. Hasan.‖ Isinya singkat.
Sp.A.	final	Narasumbernya Lestari, Sp.A., dari Malang.	Narasumbernya Lestari, Sp.A.‖ Ia ahli hukum laut.
Sp.An.	final	Dekan Hasan, Sp.An. membuka seminar.	Seminar dibuka Hasan, Sp.An.‖ Pesertanya banyak.
Sp.B.	final	Sidang dipimpin Lestari, Sp.B., di Solo.	Sidang dipimpin Lestari, Sp.B.‖ Semua saksi hadir.
Sp.B.S.	final	Narasumbernya Hasan, Sp.B.S., dari Malang.	Narasumbernya Hasan, Sp.B.S.‖ Ia ahli hukum laut.
Sp.BM.	final	Dekan Lestari, Sp.BM. membuka seminar.	Seminar dibuka Lestari, Sp.BM.‖ Pesertanya banyak.
Sp.BP.	final	Sidang dipimpin Hasan, Sp.BP., di Solo.	Sidang dipimpin Hasan, Sp.BP.‖ Semua saksi hadir.
Sp.BS.	final	Narasumbernya Lestari, Sp.BS., dari Malang.	Narasumbernya Lestari, Sp.BS.‖ Ia ahli hukum laut.
Sp.BTKV.	final	Dekan Hasan, Sp.BTKV. membuka seminar.	Seminar dibuka Hasan, Sp.BTKV.‖ Pesertanya banyak.
Sp.D.V.	final	Sidang dipimpin Lestari, Sp.D.V., di Solo.	Sidang dipimpin Lestari, Sp.D.V.‖ Semua saksi hadir.
Sp.DV.	final	Narasumbernya Hasan, Sp.DV., dari Malang.	Narasumbernya Hasan, Sp.DV.‖ Ia ahli hukum laut.
Sp.EM.	final	Dekan Lestari, Sp.EM. membuka seminar.	Seminar dibuka Lestari, Sp.EM.‖ Pesertanya banyak.
Sp.F.	final	Sidang dipimpin Hasan, Sp.F., di Solo.	Sidang dipimpin Hasan, Sp.F.‖ Semua saksi hadir.
Sp.FK.	final	Narasumbernya Lestari, Sp.FK., dari Malang.	Narasumbernya Lestari, Sp.FK.‖ Ia ahli hukum laut.
Sp.FM.	final	Dekan Hasan, Sp.FM. membuka seminar.	Seminar dibuka Hasan, Sp.FM.‖ Pesertanya banyak.
Sp.GK.	final	Sidang dipimpin Lestari, Sp.GK., di Solo.	Sidang dipimpin Lestari, Sp.GK.‖ Semua saksi hadir.
Sp.JP.	final	Narasumbernya Hasan, Sp.JP., dari Malang.	Narasumbernya Hasan, Sp.JP.‖ Ia ahli hukum laut.
Sp.K.	final	Dekan Lestari, Sp.K. membuka seminar.	Seminar dibuka Lestari, Sp.K.‖ Pesertanya banyak.
Sp.KFR.	final	Sidang dipimpin Hasan, Sp.KFR., di Solo.	Sidang dipimpin Hasan, Sp.KFR.‖ Semua saksi hadir.
Sp.KG.	final	Narasumbernya Lestari, Sp.KG., dari Malang.	Narasumbernya Lestari, Sp.KG.‖ Ia ahli hukum laut.
Sp.KGA.	final	Dekan Hasan, Sp.KGA. membuka seminar.	Seminar dibuka Hasan, Sp.KGA.‖ Pesertanya banyak.
Sp.KJ.	final	Sidang dipimpin Lestari, Sp.KJ., di Solo.	Sidang dipimpin Lestari, Sp.KJ.‖ Semua saksi hadir.
Sp.KK.	final	Narasumbernya Hasan, Sp.KK., dari Malang.	Narasumbernya Hasan, Sp.KK.‖ Ia ahli hukum laut.
Sp.M.	final	Dekan Lestari, Sp.M. membuka seminar.	Seminar dibuka Lestari, Sp.M.‖ Pesertanya banyak.
Sp.MK.	final	Sidang dipimpin Hasan, Sp.MK., di Solo.	Sidang dipimpin Hasan, Sp.MK.‖ Semua saksi hadir.
Sp.N.	final	Narasumbernya Lestari, Sp.N., dari Malang.	Narasumbernya Lestari, Sp.N.‖ Ia ahli hukum laut.
Sp.O.G.	final	Dekan Hasan, Sp.O.G. membuka seminar.	Seminar dibuka Hasan, Sp.O.G.‖ Pesertanya banyak.
Sp.OG.	final	Sidang dipimpin Lestari, Sp.OG., di Solo.	Sidang dipimpin Lestari, Sp.OG.‖ Semua saksi hadir.
Sp.OT.	final	Narasumbernya Hasan, Sp.OT., dari Malang.	Narasumbernya Hasan, Sp.OT.‖ Ia ahli hukum laut.
Sp.Ok.	final	Dekan Lestari, Sp.Ok. membuka seminar.	Seminar dibuka Lestari, Sp.Ok.‖ Pesertanya banyak.
Sp.Onk.	final	Sidang dipimpin Hasan, Sp.Onk., di Solo.	Sidang dipimpin Hasan, Sp.Onk.‖ Semua saksi hadir.
Sp.Ort.	final	Narasumbernya Lestari, Sp.Ort., dari Malang.	Narasumbernya Lestari, Sp.Ort.‖ Ia ahli hukum laut.
Sp.P.	final	Dekan Hasan, Sp.P. membuka seminar.	Seminar dibuka Hasan, Sp.P.‖ Pesertanya banyak.
Sp.P.D.	final	Sidang dipimpin Lestari, Sp.P.D., di Solo.	Sidang dipimpin Lestari, Sp.P.D.‖ Semua saksi hadir.
Sp.PA.	final	Narasumbernya Hasan, Sp.PA., dari Malang.	Narasumbernya Hasan, Sp.PA.‖ Ia ahli hukum laut.
Sp.PD.	final	Dekan Lestari, Sp.PD. membuka seminar.	Seminar dibuka Lestari, Sp.PD.‖ Pesertanya banyak.
Sp.PK.	final	Sidang dipimpin Hasan, Sp.PK., di Solo.	Sidang dipimpin Hasan, Sp.PK.‖ Semua saksi hadir.
Sp.Par.	final	Narasumbernya Lestari, Sp.Par., dari Malang.	Narasumbernya Lestari, Sp.Par.‖ Ia ahli hukum laut.
Sp.Perio.	final	Dekan Hasan, Sp.Perio. membuka seminar.	Seminar dibuka Hasan, Sp.Perio.‖ Pesertanya banyak.
Sp.Pros.	final	Sidang dipimpin Lestari, Sp.Pros., di Solo.	Sidang dipimpin Lestari, Sp.Pros.‖ Semua saksi hadir.
Sp.RM.	final	Narasumbernya Hasan, Sp.RM., dari Malang.	Narasumbernya Hasan, Sp.RM.‖ Ia ahli hukum laut.
Sp.Rad.	final	Dekan Lestari, Sp.Rad. membuka seminar.	Seminar dibuka Lestari, Sp.Rad.‖ Pesertanya banyak.
Sp.S.	final	Sidang dipimpin Hasan, Sp.S., di Solo.	Sidang dipimpin Hasan, Sp.S.‖ Semua saksi hadir.
Sp.T.H.T.	final	Narasumbernya Lestari, Sp.T.H.T., dari Malang.	Narasumbernya Lestari, Sp.T.H.T.‖ Ia ahli hukum laut.
Sp.THT-KL.	final	Dekan Hasan, Sp.THT-KL. membuka seminar.	Seminar dibuka Hasan, Sp.THT-KL.‖ Pesertanya banyak.
Sp.THT.	final	Sidang dipimpin Lestari, Sp.THT., di Solo.	Sidang dipimpin Lestari, Sp.THT.‖ Semua saksi hadir.
Sp.U.	final	Narasumbernya Hasan, Sp.U., dari Malang.	Narasumbernya Hasan, Sp.U.‖ Ia ahli hukum laut.
Spd.	never	Nota itu dibuat Spd. Lestari untuk Menlu.	Nota itu dibuat Spd. Lestari.‖ Semua setuju.
Sta.	before-name|capital	Kantornya di Sta. Melati dekat pasar.	Kata yang dicari ialah sta.‖ Semua setuju.
Sub.	before-name|capital	Mereka pindah ke Sub. Sukamaju tahun lalu.	Di papan tertulis sub.‖ Mereka tertawa.
Subag.	before-name	Berkas disimpan Subag. Harapan selama setahun.	Berkas disimpan Subag. Harapan.‖ Namun, tidak ada salinan.
Subbag.	before-name	Patroli lewat Subbag. Merdeka setiap pagi.	Patroli lewat Subbag. Merdeka.‖ Jalanan sepi.
Subdit.	before-name	Kantornya di Subdit. Melati dekat pasar.	Kantornya di Subdit. Melati.‖ Ia tinggal di sana.
Sya.	before-name|before-number|capital	Mereka pindah ke Sya. Sukamaju tahun lalu.	Di papan tertulis sya.‖ Mereka tertawa.
Tb.	never	Perundingan diikuti Tb. Hasan dan stafnya.	Perundingan diikuti Tb. Hasan.‖ Hasilnya belum diumumkan.
Tbk.	company|final	Kontrak diteken Samudra Raya Tbk. di Batam.	Kapal dipesan Samudra Raya Tbk.‖ Pembayarannya ditunda.
Teng.	before-name	Kantornya di Teng. Melati dekat pasar.	Kantornya di Teng. Melati.‖ Ia tinggal di sana.
Ter.	before-name|capital	Mereka pindah ke Ter. Sukamaju tahun lalu.	Di papan tertulis ter.‖ Mereka tertawa.
Terj.	before-name	Berkas disimpan Terj. Harapan selama setahun.	Berkas disimpan Terj. Harapan.‖ Namun, tidak ada salinan.
Tg.	before-name	Patroli lewat Tg. Merdeka setiap pagi.	Patroli lewat Tg. Merdeka.‖ Jalanan sepi.
Tgk.	never	Kami menemui Tgk. Hasan kemarin.	Kami menemui Tgk. Hasan.‖ Ia sehat.
Tj.	before-name	Mereka pindah ke Tj. Sukamaju tahun lalu.	Mereka pindah ke Tj. Sukamaju.‖ Rumahnya dijual.
Tjok.	never	Surat itu ditulis Tjok. Hasan sendiri.	Surat itu ditulis Tjok. Hasan.‖ Isinya singkat.
Tk.	never	Menurut Tk. Lestari, pasal itu dihapus.	Usul itu datang dari Tk. Lestari.‖ Pemerintah menolak.
Tlk.	before-name	Kantornya di Tlk. Melati dekat pasar.	Kantornya di Tlk. Melati.‖ Ia tinggal di sana.
Tn.	never	Kami menemui Tn. Lestari kemarin.	Kami menemui Tn. Lestari.‖ Ia sehat.
UD.	before-name	Berkas disimpan UD. Harapan selama setahun.	Berkas disimpan UD. Harapan.‖ Namun, tidak ada salinan.
US$.	before-number	Keterangannya di US$. 7 dan sesudahnya.	Keterangannya di US$. 7.‖ Isinya pendek.
UU.	before-number	Lihat UU. 12 untuk rinciannya.	Lihat UU. 12.‖ Rinciannya lengkap.
UUD.	before-number	Perjanjian itu dimuat pada UUD. 28 naskah lama.	Perjanjian itu dimuat pada UUD. 28.‖ Naskahnya tipis.
Ul.	before-number	Mereka memeriksa Ul. 5 lebih dahulu.	Mereka memeriksa Ul. 5.‖ Semua benar.
Univ.	before-name	Patroli lewat Univ. Merdeka setiap pagi.	Patroli lewat Univ. Merdeka.‖ Jalanan sepi.
Ust.	never	Surat itu ditulis Ust. Hasan sendiri.	Surat itu ditulis Ust. Hasan.‖ Isinya singkat.
Ustaz.	never	Menurut Ustaz. Lestari, pasal itu dihapus.	Usul itu datang dari Ustaz. Lestari.‖ Pemerintah menolak.
Ustz.	never	Perundingan diikuti Ustz. Hasan dan stafnya.	Perundingan diikuti Ustz. Hasan.‖ Hasilnya belum diumumkan.
Utr.	before-name	Patroli lewat Utr. Merdeka setiap pagi.	Patroli lewat Utr. Merdeka.‖ Jalanan sepi.
Wak.	before-name|capital	Kantornya di Wak. Melati dekat pasar.	Kata yang dicari ialah wak.‖ Semua setuju.
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
abbr.	final	Bantuan obat, tenda, abbr. tiba kemarin.	Bantuan obat, tenda, abbr.‖ Pengungsi menunggu.
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
c.s.	final	Bantuan obat, tenda, c.s. tiba kemarin.	Bantuan obat, tenda, c.s.‖ Pengungsi menunggu.
cal.	before-number	Mereka memeriksa cal. 5 lebih dahulu.	Mereka memeriksa cal. 5.‖ Semua benar.
cet.	before-number	Keterangannya di cet. 7 dan sesudahnya.	Keterangannya di cet. 7.‖ Isinya pendek.
cq.	never	Surat itu dikirim cq. Hasan di Bandung.	Surat itu dikirim cq. Hasan.‖ Isinya singkat.
cs.	final	Mereka membawa beras, gula, cs. dari desa.	Mereka membawa beras, gula, cs.‖ Semua habis dibagikan.
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
dkk.	final	Mereka membawa beras, gula, dkk. dari desa.	Mereka membawa beras, gula, dkk.‖ Semua habis dibagikan.
dll.	final	Radar, kapal, dll. dibeli tahun ini.	Radar, kapal, dll.‖ Harganya mahal.
dlm.	never	Nota itu dibuat dlm. Lestari untuk Menlu.	Nota itu dibuat dlm. Lestari.‖ Semua setuju.
dlsb.	final	Mereka membawa beras, gula, dlsb. dari desa.	Mereka membawa beras, gula, dlsb.‖ Semua habis dibagikan.
dr.	never|small-title	Menurut dr. Lestari, pasal itu dihapus.	Usul itu datang dari dr. Lestari.‖ Pemerintah menolak.
drg.	never|small-title	Perundingan diikuti drg. Hasan dan stafnya.	Perundingan diikuti drg. Hasan.‖ Hasilnya belum diumumkan.
drh.	never|small-title	Kami menemui drh. Lestari kemarin.	Kami menemui drh. Lestari.‖ Ia sehat.
dsb.	final	Radar, kapal, dsb. dibeli tahun ini.	Radar, kapal, dsb.‖ Harganya mahal.
dsj.	final	Bantuan obat, tenda, dsj. tiba kemarin.	Bantuan obat, tenda, dsj.‖ Pengungsi menunggu.
dst.	final	Mereka membawa beras, gula, dst. dari desa.	Mereka membawa beras, gula, dst.‖ Semua habis dibagikan.
dstnya.	final	Radar, kapal, dstnya. dibeli tahun ini.	Radar, kapal, dstnya.‖ Harganya mahal.
dtk.	final	Bantuan obat, tenda, dtk. tiba kemarin.	Bantuan obat, tenda, dtk.‖ Pengungsi menunggu.
eks.	final	Mereka membawa beras, gula, eks. dari desa.	Mereka membawa beras, gula, eks.‖ Semua habis dibagikan.
ekspl.	final	Radar, kapal, ekspl. dibeli tahun ini.	Radar, kapal, ekspl.‖ Harganya mahal.
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
jt.	final	Bantuan obat, tenda, jt. tiba kemarin.	Bantuan obat, tenda, jt.‖ Pengungsi menunggu.
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
mdl.	final	Radar, kapal, mdl. dibeli tahun ini.	Radar, kapal, mdl.‖ Harganya mahal.
min.	before-name|before-number	Kantornya di min. Melati dekat pasar.	Kantornya di min. Melati.‖ Ia tinggal di sana.
minim.	before-name|before-number	Mereka pindah ke minim. Sukamaju tahun lalu.	Mereka pindah ke minim. Sukamaju.‖ Rumahnya dijual.
mis.	never	Kapal berlayar mis. Hasan menuju Ambon.	Kapal berlayar mis. Hasan.‖ Mereka selamat.
misal.	never	Nota itu dibuat misal. Lestari untuk Menlu.	Nota itu dibuat misal. Lestari.‖ Semua setuju.
mlr.	final	Mereka membawa beras, gula, mlr. dari desa.	Mereka membawa beras, gula, mlr.‖ Semua habis dibagikan.
mnt.	final	Radar, kapal, mnt. dibeli tahun ini.	Radar, kapal, mnt.‖ Harganya mahal.
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
rb.	final	Mereka membawa beras, gula, rb. dari desa.	Mereka membawa beras, gula, rb.‖ Semua habis dibagikan.
rev.	before-number	Lihat rev. 12 untuk rinciannya.	Lihat rev. 12.‖ Rinciannya lengkap.
s.d.	never	Dana disimpan s.d. Lestari sejak Mei.	Dana disimpan s.d. Lestari.‖ Bunganya kecil.
s/d.	never	Kapal berlayar s/d. Hasan menuju Ambon.	Kapal berlayar s/d. Hasan.‖ Mereka selamat.
sbg.	never	Nota itu dibuat sbg. Lestari untuk Menlu.	Nota itu dibuat sbg. Lestari.‖ Semua setuju.
seri.	before-number	Lihat seri. 12 untuk rinciannya.	Lihat seri. 12.‖ Rinciannya lengkap.
sing.	final	Mereka membawa beras, gula, sing. dari desa.	Mereka membawa beras, gula, sing.‖ Semua habis dibagikan.
sktr.	before-number	Mereka memeriksa sktr. 5 lebih dahulu.	Mereka memeriksa sktr. 5.‖ Semua benar.
spt.	never	Nota itu dibuat spt. Lestari untuk Menlu.	Nota itu dibuat spt. Lestari.‖ Semua setuju.
ss.	before-number	Lihat ss. 12 untuk rinciannya.	Lihat ss. 12.‖ Rinciannya lengkap.
t.	before-number	Perjanjian itu dimuat pada t. 28 naskah lama.	Perjanjian itu dimuat pada t. 28.‖ Naskahnya tipis.
t.b.k.	never	Kapal berlayar t.b.k. Hasan menuju Ambon.	Kapal berlayar t.b.k. Hasan.‖ Mereka selamat.
t.m.t.	never	Nota itu dibuat t.m.t. Lestari untuk Menlu.	Nota itu dibuat t.m.t. Lestari.‖ Semua setuju.
t.t.	final	Radar, kapal, t.t. dibeli tahun ini.	Radar, kapal, t.t.‖ Harganya mahal.
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
tsb.	final	Radar, kapal, tsb. dibeli tahun ini.	Radar, kapal, tsb.‖ Harganya mahal.
ttd.	before-name	Kantornya di ttd. Melati dekat pasar.	Kantornya di ttd. Melati.‖ Ia tinggal di sana.
ttg.	never	Dana disimpan ttg. Lestari sejak Mei.	Dana disimpan ttg. Lestari.‖ Bunganya kecil.
u.b.	never	Kapal berlayar u.b. Hasan menuju Ambon.	Kapal berlayar u.b. Hasan.‖ Mereka selamat.
u.p.	never	Nota itu dibuat u.p. Lestari untuk Menlu.	Nota itu dibuat u.p. Lestari.‖ Semua setuju.
utk.	never	Surat itu dikirim utk. Hasan di Bandung.	Surat itu dikirim utk. Hasan.‖ Isinya singkat.
w.r.t.	never	Dana disimpan w.r.t. Lestari sejak Mei.	Dana disimpan w.r.t. Lestari.‖ Bunganya kecil.
wa.	before-number	Mereka memeriksa wa. 5 lebih dahulu.	Mereka memeriksa wa. 5.‖ Semua benar.
y.b.s.	final	Mereka membawa beras, gula, y.b.s. dari desa.	Mereka membawa beras, gula, y.b.s.‖ Semua habis dibagikan.
y.i.	never	Surat itu dikirim y.i. Hasan di Bandung.	Surat itu dikirim y.i. Hasan.‖ Isinya singkat.
ybs.	final	Bantuan obat, tenda, ybs. tiba kemarin.	Bantuan obat, tenda, ybs.‖ Pengungsi menunggu.
yg.	never	Kapal berlayar yg. Hasan menuju Ambon.	Kapal berlayar yg. Hasan.‖ Mereka selamat.
yi.	never	Nota itu dibuat yi. Lestari untuk Menlu.	Nota itu dibuat yi. Lestari.‖ Semua setuju.
"""##
