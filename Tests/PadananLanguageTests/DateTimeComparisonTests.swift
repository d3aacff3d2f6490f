import PadananLanguage
import PadananModel
import Testing

/// Translation pairs whose dates are the same, and such where one is not.
@Suite struct DateTimeComparisonTests {
    private func mentions(_ text: String, _ language: LanguageTag) -> [DateTime] {
        DateTimeRecognizer(language).datesAndTimes(in: Array(text.utf8))
    }

    private func comparison(_ source: String, _ target: String) -> DateTimeComparison {
        DateTimeComparison(source: mentions(source, .indonesian), target: mentions(target, .english))
    }

    @Test(arguments: [
        ("Rapat digelar Kamis (16/12).", "The meeting was held on Thursday (Dec. 16)."),
        ("Rapat digelar Kamis (16/12/2021).", "The meeting was held on Thursday, 16 December 2021."),
        ("Rapat digelar Kamis, 16 Desember 2021.", "The meeting was held on Thursday (12/16/2021)."),
        ("Rapat digelar pada 16-12-2021.", "The meeting was held on 2021-12-16."),
        ("Dia lahir 5 April 1970.", "She was born on 4/5/1970."),
        ("Dia lahir 5 April 1970.", "She was born on the fifth of April 1970."),
        ("Pameran berlangsung 16–18 Desember.", "The exhibition runs December 16 to 18."),
        ("Pameran berlangsung 16-18 Desember 2021.", "The exhibition runs from December 16 through December 18, 2021."),
        ("Pameran berlangsung dari 30 April hingga 2 Mei.", "The exhibition runs from April 30 to May 2."),
        ("Harga naik sepanjang Mei.", "Prices rose throughout May."),
        ("Harga naik pada bulan Maret.", "Prices rose in March."),
        ("Pada Agustus lalu harga naik.", "Prices rose last August."),
        ("Pada Mei 1998, Soeharto mundur.", "In May 1998, Suharto stepped down."),
        ("Polisi menangkapnya Rabu malam.", "Police arrested him on Wednesday night."),
        ("Polisi menangkapnya Minggu malam.", "Police arrested him on Sunday evening."),
        ("Polisi menangkapnya pada malam Minggu.", "Police arrested him on Saturday night."),
        ("Polisi menangkapnya minggu lalu.", "Police arrested him last week."),
        ("Harga turun pada minggu kedua Maret.", "Prices fell in the second week of March."),
        ("Dua minggu kemudian ia kembali.", "Two weeks later he returned."),
        ("Ia masuk kuliah pada tahun 1998.", "He entered college in 1998."),
        ("Era 80-an penuh warna.", "The '80s were colourful."),
        ("Era 1980-an penuh warna.", "The eighties were colourful."),
        ("Musik tahun 90-an kembali digemari.", "Music of the nineties is popular again."),
        ("Musik tahun 90-an kembali digemari.", "1990s music is popular again."),
        ("Pada abad XXI, air langka.", "In the 21st century, water is scarce."),
        ("Candi itu dari abad kesembilan.", "The temple dates from the 9th century."),
        ("Kerajaan itu jatuh pada abad ke-5 SM.", "The kingdom fell in the fifth century BC."),
        ("Kota itu runtuh pada tahun 586 SM.", "The city fell in 586 BCE."),
        ("Gunung itu meletus pada tahun 79 M.", "The mountain erupted in AD 79."),
        ("Laba naik pada kuartal III-2021.", "Profit rose in Q3 2021."),
        ("Laba naik pada kuartal III/2021.", "Profit rose in the third quarter of 2021."),
        ("Laba naik pada triwulan ketiga tahun 2021.", "Profit rose in the third quarter of 2021."),
        ("Laba naik pada semester I/2021.", "Profit rose in the first half of 2021."),
        ("Laba naik pada semester pertama 2021.", "Profit rose in H1 2021."),
        ("Laba naik pada kuartal kedua tahun ini.", "Second-quarter profit rose this year."),
        ("Ia bermain pada musim 2020/21.", "He played in the 2020-21 season."),
        ("Tahun ajaran 2021/2022 dimulai Juli.", "The 2021/22 school year starts in July."),
        ("Acara mulai pukul 19.30 WIB.", "The event starts at 7.30pm WIB."),
        ("Acara mulai pukul 19.30 WIB.", "The event starts at 12:30 GMT."),
        ("Acara mulai jam 7 malam.", "The event starts at 7 p.m."),
        ("Acara mulai jam 7 malam.", "The event starts at seven in the evening."),
        ("Acara mulai pukul setengah delapan malam.", "The ceremony begins at 7:30 p.m."),
        ("Acara mulai pukul setengah delapan malam.", "The event starts at half past seven in the evening."),
        ("Acara mulai pukul setengah enam sore.", "The event starts at 5:30 p.m."),
        ("Toko tutup pukul 12 siang.", "The shop closes at noon."),
        ("Toko tutup tengah malam.", "The shop closes at midnight."),
        ("Toko tutup pukul 00.00.", "The shop closes at midnight."),
        ("Toko tutup pukul 24.00.", "The shop closes at midnight."),
        ("Toko tutup pukul 12.00.", "The shop closes at noon."),
        ("Kereta tiba pukul delapan kurang seperempat.", "The train arrives at quarter to eight."),
        ("Kereta tiba pukul delapan lewat sepuluh.", "The train arrives at ten past eight."),
        ("Gempa terjadi pukul 02.15 dini hari.", "The quake struck in the early hours, at 2:15 a.m."),
        ("Gempa terjadi Senin dini hari.", "The quake struck early on Monday."),
        ("Gempa terjadi Senin dini hari.", "The quake struck in the early hours of Monday."),
        ("Gempa terjadi pukul 08.00 waktu setempat.", "The quake struck at 8 a.m. local time."),
        ("Gempa terjadi pukul 08.00 WITA.", "The quake struck at 8 a.m. Central Indonesia Time."),
        ("Ia tiba kemarin.", "He arrived yesterday."),
        ("Ia tiba besok pagi.", "He arrives tomorrow morning."),
        ("Ia tiba lusa.", "He arrives the day after tomorrow."),
        ("Ia tiba tadi malam.", "He arrived last night."),
        ("Rapat berlangsung dua jam.", "The meeting lasted two hours."),
        ("Layanan buka 24 jam.", "The service is open around the clock."),
        ("Mereka menunggu selama tiga bulan.", "They waited for three months."),
        ("Dia meninggal pada hari Jum'at, 3 Mei 2019, pukul 10.30.", "He died at 10:30 a.m. on Friday, May 3, 2019."),
        ("Dia meninggal pada Sabtu (4/5) pukul 10.30.", "He died on Saturday. The time was 10:30 a.m. on May 4."),
        ("Sidang dilanjutkan Senin pekan depan.", "The trial resumes next Monday."),
        ("Sidang dilanjutkan Senin depan.", "The trial resumes next Monday."),
        ("Undang-Undang Nomor 11 Tahun 2020 disahkan.", "Law No. 11 of 2020 was passed."),
        ("Undang-Undang Nomor 11 Tahun 2020 disahkan.", "Law No. 11/2020 was passed."),
        ("Jalan itu sepanjang 1900 meter.", "The road is 1,900 metres long."),
        ("Sebanyak 2000 orang hadir.", "Some 2,000 people attended."),
        ("Kapal berangkat pukul 09.00–17.00 WITA.", "Ships depart between 9 a.m. and 5 p.m. WITA."),
        ("Kantor buka pukul 09.00-17.00.", "The office is open from 9 a.m. to 5 p.m."),
        ("Kantor buka Senin-Jumat.", "The office is open Monday to Friday."),
        ("Kantor buka Senin sampai Jumat.", "The office is open Mondays through Fridays."),
        ("Ia lahir pada tanggal 17 bulan Agustus tahun 1945.", "He was born on August 17, 1945."),
        ("Ia lahir pada tanggal tujuh belas Agustus.", "He was born on the seventeenth of August."),
        ("Uang itu dikirim per 31 Desember 2020.", "The money was sent as of December 31, 2020."),
        ("Pertempuran itu berlangsung antara 1825 dan 1830.", "The battle lasted from 1825 to 1830."),
        ("Perang Jawa (1825–1830) usai.", "The Java War (1825–30) ended."),
        ("Bandara ditutup sejak Selasa siang.", "The airport has been closed since Tuesday afternoon."),
        ("Bandara ditutup sejak Selasa sore.", "The airport has been closed since Tuesday evening."),
        ("Pada awal abad ke-20, kota itu kecil.", "In the early twentieth century, the town was small."),
        ("Abad ke-19 dan ke-20 berbeda.", "The 19th and 20th centuries differ."),
        ("Dia berusia 30-an.", "She is in her thirties."),
        ("Suhu mencapai 30 derajat pada Juli 2020.", "The temperature reached 30 degrees in July 2020."),
        ("Presiden May berbicara.", "President May spoke."),
        ("Saya mungkin datang pada 5 Mei.", "I may come on May 5."),
        ("Mereka berbaris pada 5 Maret.", "They march on March 5."),
        ("Pemilu 2019 berjalan lancar.", "The 2019 election went smoothly."),
        ("Olimpiade Tokyo 2020 ditunda ke 2021.", "The 2020 Tokyo Olympics were postponed to 2021."),
        ("Ia datang pukul tiga lebih seperempat.", "He came at a quarter past three."),
        ("Ia datang sekitar pukul 15.15.", "He came at around 3:15 p.m."),
        ("Pertandingan berakhir 3-2 pada menit ke-90.", "The match ended 3-2 in the 90th minute."),
        ("Rasio itu 3:16.", "The ratio is 3:16."),
        ("Diskon berlaku 24/7.", "The discount applies 24/7."),
        ("Kasus naik dua pertiga, atau 2/3.", "Cases rose by two thirds, or 2/3."),
        ("Hingga akhir Desember, 2.000 orang pindah.", "By the end of December, 2,000 people had moved."),
        ("Pada Maret 2020 orang panik.", "In March 2020 people panicked."),
        ("Dia tiba Rabu, 5 Mei 2021, dini hari.", "He arrived early on Wednesday, May 5, 2021."),
        ("Dia tiba pada Rabu (5/5/2021) malam.", "He arrived on the night of Wednesday (5 May 2021)."),
        ("Jadwalnya 5/5 dan 6/5.", "It is scheduled for 5/5 and 6/5."),
        ("Ia bangun subuh.", "He got up at dawn."),
        ("Pukul 13.00 WIT sama dengan 11.00 WIB.", "1 p.m. Eastern Indonesia Time equals 11 a.m. WIB."),
        ("Ia bangun jam setengah tujuh pagi.", "He got up at 6:30 a.m."),
        ("Ia bangun pukul 7 kurang 10.", "He got up at ten to seven."),
        ("Siaran mulai Pkl. 19.00 WIB.", "The broadcast starts at 7 p.m. Jakarta time."),
        ("Siaran mulai pukul 19.30.", "The broadcast starts at seven-thirty in the evening."),
        ("Siaran mulai pukul setengah delapan malam.", "The broadcast starts at seven thirty p.m."),
        ("Ia tiba Jumat pekan lalu.", "He arrived last Friday."),
        ("Pada akhir pekan ia pulang.", "He went home at the weekend."),
        ("Pada pertengahan 1990-an harga naik.", "In the mid-1990s prices rose."),
        ("Pada tahun 2000-an harga naik.", "In the 2000s prices rose."),
        ("Kastil abad pertengahan itu runtuh.", "The castle of the Middle Ages collapsed."),
        ("Laba kuartal I naik.", "January–March profit rose."),
        ("Laba enam bulan pertama 2021 naik.", "Profit in the first half of 2021 rose."),
        ("Rapat hari Kamis tanggal 16 Desember 2021 jam 10 pagi.", "The meeting is on Thursday, December 16, 2021 at 10 a.m."),
        ("Rapat (Kamis, 16/12) batal.", "The meeting (Thursday, Dec 16) was cancelled."),
        ("Rapat Kamis 16/12/21.", "Meeting on Thursday 16 December 2021."),
        ("Pada awal tahun 2021 ia pindah.", "He moved in early 2021."),
        ("Per Juni 2021 utang turun.", "As of June 2021 debt fell."),
        ("Pertengahan Juni ia pindah.", "He moved in mid-June."),
        ("Akhir Juni ia pindah.", "He moved in late June."),
        ("Ia lahir 16 Desember 2021.", "He was born on Dec 16th, 2021."),
        ("Ia lahir 16 Desember 2021.", "He was born on the 16th December 2021."),
        ("Toko buka pukul 16.00-18.00.", "The shop is open 4pm-6pm."),
        ("Toko buka pukul 16.00-18.00.", "The shop is open 4–6 p.m."),
        ("Toko buka antara pukul 16.00 dan 18.00.", "The shop is open between 4 and 6 p.m."),
        ("Toko buka antara pukul 16.00 dan pukul 18.00.", "The shop is open between 4 p.m. and 6 p.m."),
        ("Ia tidur pukul 10 malam.", "He sleeps at 10 at night."),
        ("Mereka kalah di perempat final.", "They lost in the first quarter-final."),
        ("Kasus 11 September 2001.", "The Sept. 11, 2001 case."),
        ("Ia lahir pada bulan Juni tahun 1970.", "He was born in June of 1970."),
        ("Ia lahir Juni 1970.", "He was born in June, 1970."),
        ("Pada Senin minggu depan ia pergi.", "On Monday next week he leaves."),
        ("Pada hari Minggu depan ia pergi.", "Next Sunday he leaves."),
        ("Ia pergi Minggu (5/9) dini hari.", "He left early on Sunday (Sept. 5)."),
        ("Ia pergi Minggu, 5 September.", "He left on Sunday, September 5."),
        ("Setiap hari Minggu ia berdoa.", "He prays every Sunday."),
        ("Setiap minggu ia berdoa.", "He prays every week."),
        ("Minggu ini ia berdoa.", "This week he prays."),
        ("Tiga minggu lalu ia pergi.", "He left three weeks ago."),
        ("Gempa terjadi pukul 05:46:32 WIB.", "The quake struck at 5:46:32 a.m. WIB."),
        ("Gempa pukul 05.46 WIB atau 22.46 UTC.", "The quake struck at 5:46 a.m. WIB, or 22:46 UTC."),
        ("Antara tahun 1965 dan 1966 banyak yang tewas.", "Many died between 1965 and 1966."),
        ("Antara 1965-1966 banyak yang tewas.", "Many died in 1965–66."),
        ("Kejadian pada 1965/1966.", "The events of 1965-1966."),
        ("Sejak dasawarsa 1970-an.", "Since the seventies."),
        ("Pada dekade 90-an.", "In the decade of the 1990s."),
        ("Pada abad ke-17 dan 18.", "In the 17th and 18th centuries."),
        ("Pada abad 17-18.", "In the 17th–18th centuries."),
        ("Selama abad ke-3 sebelum Masehi.", "During the third century BCE."),
        ("Sekitar 3000 SM.", "Around 3000 BC."),
        ("Pada akhir 2019, 1.500 orang pindah.", "In late 2019, 1,500 people moved."),
        ("Tahun depan ia pensiun.", "He retires next year."),
        ("Laporan semester II tahun lalu.", "The report on the second half of last year."),
        ("Film 2012 itu laris.", "The film 2012 sold well."),
        ("Peraturan Presiden No. 82 Tahun 2021.", "Presidential Regulation No. 82/2021."),
        ("Sidang Selasa siang (10/8) batal.", "The hearing on Tuesday afternoon, August 10, was cancelled."),
        ("Ia tiba pada 1 dan 2 Juni.", "He came on June 1 and 2."),
        ("Ia tiba pada 1, 2, dan 3 Juni.", "He came on June 1, 2 and 3."),
        ("Ia tiba 28 Mei-3 Juni 2021.", "He came from May 28 to June 3, 2021."),
        ("Ia tiba dari 28 Mei sampai dengan 3 Juni.", "He came from 28 May to 3 June."),
        ("Pukul tiga sore ia tiba.", "At three in the afternoon he arrived."),
        ("Jam dua belas malam ia tiba.", "At twelve midnight he arrived."),
        ("Pukul 12.30 siang ia tiba.", "He arrived at 12:30 p.m."),
        ("Pukul 00.30 ia tiba.", "He arrived at 12:30 a.m."),
        ("Pukul 12.30 malam ia tiba.", "He arrived at half past midnight."),
        ("Pukul 18.00 WITA (17.00 WIB) ia tiba.", "He arrived at 6 p.m. WITA (5 p.m. WIB)."),
        ("Sabtu-Minggu toko tutup.", "The shop is closed Saturday and Sunday."),
        ("Harga naik pada Juli dan Agustus.", "Prices rose in July and August."),
        ("Ia menjabat 2004–2014.", "He was in office from 2004 to 2014."),
        ("Ia menjabat pada 2004 hingga 2014.", "He was in office in 2004–14."),
    ]) func rightTranslationsCompareEqual(_ source: String, _ target: String) {
        let comparison = comparison(source, target)
        #expect(comparison.isClean, "\(mentions(source, .indonesian)) \(mentions(target, .english))")
    }

    @Test(arguments: [
        ("Rapat digelar Kamis (16/12).", "The meeting was held on Wednesday (Dec. 16)."),
        ("Rapat digelar Kamis (16/12).", "The meeting was held on Thursday (Dec. 17)."),
        ("Dia lahir 5 April 1970.", "She was born on April 6, 1970."),
        ("Dia lahir 5 April 1970.", "She was born on April 5, 1907."),
        ("Dia lahir 5 April 1970.", "She was born on March 5, 1970."),
        ("Pameran berlangsung 16–18 Desember.", "The exhibition runs December 16 to 19."),
        ("Harga naik pada bulan Maret.", "Prices rose in May."),
        ("Pada Mei 1998, Soeharto mundur.", "In March 1998, Suharto stepped down."),
        ("Polisi menangkapnya Rabu malam.", "Police arrested him on Wednesday morning."),
        ("Polisi menangkapnya Minggu malam.", "Police arrested him on Saturday night."),
        ("Polisi menangkapnya pada malam Minggu.", "Police arrested him on Sunday night."),
        ("Era 80-an penuh warna.", "The '90s were colourful."),
        ("Musik tahun 1990-an kembali digemari.", "Music of the 1980s is popular again."),
        ("Pada abad XXI, air langka.", "In the 20th century, water is scarce."),
        ("Kerajaan itu jatuh pada abad ke-5 SM.", "The kingdom fell in the fifth century AD."),
        ("Kerajaan itu jatuh pada abad ke-5 SM.", "The kingdom fell in the fifth century."),
        ("Kota itu runtuh pada tahun 586 SM.", "The city fell in 586 AD."),
        ("Laba naik pada kuartal III-2021.", "Profit rose in Q2 2021."),
        ("Laba naik pada kuartal III-2021.", "Profit rose in the third quarter of 2020."),
        ("Laba naik pada semester I/2021.", "Profit rose in the second half of 2021."),
        ("Laba naik pada paruh pertama 2021.", "Profit rose in the first quarter of 2021."),
        ("Ia bermain pada musim 2020/21.", "He played in the 2021-22 season."),
        ("Acara mulai pukul 19.30 WIB.", "The event starts at 9:30 p.m. WIB."),
        ("Acara mulai pukul 19.30 WIB.", "The ceremony begins at 7:30 p.m. WITA."),
        ("Acara mulai pukul 19.30 WIB.", "The ceremony begins at 7:30 p.m. GMT."),
        ("Acara mulai jam 7 malam.", "The event starts at 7 a.m."),
        ("Acara mulai jam 7 malam.", "The event starts at seven in the morning."),
        ("Acara mulai pukul setengah delapan malam.", "The event starts at 8:30 p.m."),
        ("Acara mulai pukul setengah delapan.", "The event starts at half past eight."),
        ("Toko tutup pukul 12 siang.", "The shop closes at midnight."),
        ("Toko tutup tengah malam.", "The shop closes at noon."),
        ("Kereta tiba pukul delapan kurang seperempat.", "The train arrives at quarter past eight."),
        ("Gempa terjadi Senin dini hari.", "The quake struck on Monday afternoon."),
        ("Ia tiba kemarin.", "He arrived today."),
        ("Ia tiba besok pagi.", "He arrives tomorrow night."),
        ("Ia tiba lusa.", "He arrives tomorrow."),
        ("Sidang dilanjutkan pekan depan.", "The trial resumed last week."),
        ("Laba turun tahun lalu.", "Profit fell this year."),
        ("Undang-Undang Nomor 11 Tahun 2020 disahkan.", "Law No. 11 of 2021 was passed."),
        ("Kantor buka pukul 09.00-17.00.", "The office is open from 9 a.m. to 6 p.m."),
        ("Kantor buka Senin-Jumat.", "The office is open Monday to Saturday."),
        ("Perang Jawa (1825–1830) usai.", "The Java War (1825–35) ended."),
        ("Bandara ditutup sejak Selasa siang.", "The airport has been closed since Tuesday night."),
        ("Pemilu 2019 berjalan lancar.", "The 2014 election went smoothly."),
        ("Ia datang Senin dan pulang Rabu.", "He came on Monday and left."),
        ("Ia datang Senin.", "He came on Monday and left on Wednesday."),
        ("Ia tiba sore ini.", "He arrives this morning."),
        ("Ia lahir 3 Juni 1999.", "He was born on June 3, 1989."),
        ("Sejak 2015 harga naik.", "Prices have risen since 2005."),
        ("Rapat dari Senin sampai Rabu.", "The meeting runs from Monday to Thursday."),
        ("Ia bangun jam setengah tujuh pagi.", "He got up at 7:30 a.m."),
        ("Ia bangun pukul 7 kurang 10.", "He got up at ten past seven."),
        ("Siaran mulai pukul 19.30.", "The broadcast starts at seven-thirty in the morning."),
        ("Pada tahun 2000-an harga naik.", "In the 1990s prices rose."),
        ("Rapat hari Kamis tanggal 16 Desember 2021 jam 10 pagi.", "The meeting is on Thursday, December 16, 2021 at 10 p.m."),
        ("Rapat (Kamis, 16/12) batal.", "The meeting (Thursday, Dec 6) was cancelled."),
        ("Ia lahir 16 Desember 2021.", "He was born on Dec 16th, 2022."),
        ("Toko buka pukul 16.00-18.00.", "The shop is open 4pm-8pm."),
        ("Toko buka antara pukul 16.00 dan 18.00.", "The shop is open between 5 and 6 p.m."),
        ("Ia pergi Minggu (5/9) dini hari.", "He left early on Monday (Sept. 5)."),
        ("Setiap hari Minggu ia berdoa.", "He prays every Saturday."),
        ("Setiap hari Minggu ia berdoa.", "He prays every week."),
        ("Antara tahun 1965 dan 1966 banyak yang tewas.", "Many died between 1955 and 1956."),
        ("Pada abad ke-17 dan ke-18.", "In the 18th and 19th centuries."),
        ("Sekitar 3000 SM.", "Around 3000 AD."),
        ("Laporan semester II tahun lalu.", "The report on the second half of this year."),
        ("Peraturan Presiden No. 82 Tahun 2021.", "Presidential Regulation No. 82 of 2012."),
        ("Ia tiba pada 1 dan 2 Juni.", "He came on June 1 and 3."),
        ("Pukul tiga sore ia tiba.", "At three in the morning he arrived."),
        ("Pukul 00.30 ia tiba.", "He arrived at 12:30 p.m."),
        ("Harga naik pada Juli dan Agustus.", "Prices rose in June and August."),
        ("Ia menjabat 2004–2014.", "He was in office from 2004 to 2015."),
        ("Pukul 18.00 WITA ia tiba.", "He arrived at 6 p.m. WIB."),
        ("Laba kuartal IV naik.", "Profit rose in the third quarter."),
        ("Pada paruh pertama harga naik.", "Prices rose in the second half."),
        ("Besok siang ia pergi.", "He leaves tomorrow evening."),
        ("Pada 1998 ia lahir.", "He was born."),
        ("Jumat dini hari ia tiba.", "He arrived on Friday night."),
        ("Rabu sore ia tiba.", "He arrived on Wednesday morning."),
    ]) func wrongTranslationsDiffer(_ source: String, _ target: String) {
        let comparison = comparison(source, target)
        #expect(!comparison.isClean, "\(mentions(source, .indonesian)) \(mentions(target, .english))")
    }

    @Test func aSwappedDayIsOneContradiction() {
        let comparison = comparison("Dari Sabtu ke Rabu.", "From Saturday to Monday.")
        #expect(comparison.matches == [.init(source: 0, target: 0)])
        #expect(comparison.contradictions == [.init(source: 1, target: 1)])
        #expect(comparison.unmatchedSource.isEmpty && comparison.unmatchedTarget.isEmpty)
    }

    @Test func anOmittedDateIsUnmatched() {
        let comparison = comparison("Ia lahir pada 5 Mei 1970 di Bogor.", "He was born in Bogor.")
        #expect(comparison.unmatchedSource == [0])
        #expect(comparison.contradictions.isEmpty)
    }

    @Test func anAddedDateIsUnmatched() {
        #expect(comparison("Ia lahir di Bogor.", "He was born in Bogor in 1970.").unmatchedTarget == [0])
    }

    @Test func aDateInTwoPlacesIsJoined() {
        let comparison = comparison("Rapat Senin (3/5) pukul 9 pagi.", "The meeting is at 9 a.m. in town; the date is Monday, May 3.")
        #expect(comparison.isClean)
    }

    @Test func aPartOfTheDayAloneIsNeverMissing() {
        #expect(comparison("Pagi itu ia pergi.", "Then he left.").isClean)
    }

    @Test func aLostDayIsIncomplete() {
        let comparison = comparison("Ia lahir pada 17 Agustus 1945.", "He was born in August 1945.")
        #expect(comparison.isClean)
        #expect(comparison.incomplete == [.init(source: 0, target: 0)])
    }

    @Test func nothingIsEqualToNothing() {
        #expect(comparison("", "").isClean)
    }
}
