import PadananLanguage
import PadananModel
import Testing

/// What is found, where, and what it is worth. The notation of values is that of `DateTimeFields.description`.
@Suite struct DateTimeRecognizerTests {
    /// Each mention as `text = value`.
    private func mentions(_ text: String, _ language: LanguageTag) -> String {
        let bytes = Array(text.utf8)
        return DateTimeRecognizer(language).datesAndTimes(in: bytes)
            .map { "\(String(decoding: bytes[$0.range], as: UTF8.self)) = \($0)" }.joined(separator: "; ")
    }

    @Test(arguments: [
        ("Ia lahir 17 Agustus 1945.", "17 Agustus 1945 = 1945-08-17"),
        ("Sidang Kamis, 16 Desember 2021, pukul 09.30 WIB.", "Kamis, 16 Desember 2021, pukul 09.30 WIB = 2021-12-16 Thu T09:30 +07:00"),
        ("Sidang Kamis (16/12) batal.", "Kamis (16/12) = *-12-16 Thu"),
        ("Sidang (16/12/2021) batal.", "16/12/2021 = 2021-12-16"),
        ("Berkas 16-12-2021 dan 2021-12-16.", "16-12-2021 = 2021-12-16; 2021-12-16 = 2021-12-16"),
        ("Berkas 16.12.2021.", "16.12.2021 = 2021-12-16"),
        ("Surat 16 Des. 2021 hilang.", "16 Des. 2021 = 2021-12-16"),
        ("Pekan raya 16–18 Desember.", "16–18 Desember = *-12-16 / *-12-18"),
        ("Pekan raya 16 s.d. 18 Desember 2021.", "16 s.d. 18 Desember 2021 = 2021-12-16 / 2021-12-18"),
        ("Periode Januari-Maret 2021.", "Januari-Maret 2021 = 2021-01 / 2021-03"),
        ("Pada tanggal tujuh belas Agustus.", "tujuh belas Agustus = *-08-17"),
        ("Bayar tanggal 25.", "25 = *-*-25"),
        ("Sejak Mei lalu.", "Mei = *-05"),
        ("Mulai Desember 2021.", "Desember 2021 = 2021-12"),
    ]) func indonesianDates(_ text: String, _ expected: String) {
        #expect(mentions(text, .indonesian) == expected)
    }

    @Test(arguments: [
        ("Ia tiba Rabu malam.", "Rabu malam = Wed h17-4"),
        ("Ia tiba malam Minggu.", "malam Minggu = Sat h17-4"),
        ("Ia tiba Minggu malam.", "Minggu malam = Sun h17-4"),
        ("Ia tiba hari minggu.", "minggu = Sun"),
        ("Ia tiba minggu ini.", "minggu ini = week+0 (tentative)"),
        ("Ia tinggal dua minggu.", ""),
        ("Ia datang tiap minggu.", ""),
        ("Salat Jum’at digelar.", "Jum’at = Fri"),
        ("Toko buka Senin–Jumat.", "Senin = Mon; Jumat = Fri"),
        ("Selasa (24/8) pagi ia pergi.", "Selasa (24/8) pagi = *-08-24 Tue h0-10"),
        ("Rabu pekan depan ia pergi.", "Rabu pekan depan = Wed week+1"),
    ]) func indonesianWeekdays(_ text: String, _ expected: String) {
        #expect(mentions(text, .indonesian) == expected)
    }

    @Test(arguments: [
        ("Mulai pukul 19.30 WIB.", "19.30 WIB = T19:30 +07:00"),
        ("Mulai jam 7 malam.", "7 malam = T19:00"),
        ("Mulai pukul setengah delapan malam.", "setengah delapan malam = T19:30"),
        ("Mulai pukul setengah enam.", "setengah enam = T05:30?"),
        ("Mulai pukul tujuh kurang seperempat.", "tujuh kurang seperempat = T06:45?"),
        ("Buka pukul 09.00-17.00 WITA.", "09.00-17.00 WITA = T09:00 +08:00 / T17:00 +08:00"),
        ("Gempa pukul 12 siang waktu setempat.", "12 siang waktu setempat = T12:00 local"),
        ("Gempa pukul 12 malam.", "12 malam = T00:00"),
        ("Gempa pukul 24.00.", "24.00 = T00:00"),
        ("Gempa 19.30 WIB (12.30 GMT).", "19.30 WIB = T19:30 +07:00; 12.30 GMT = T12:30 +00:00 (tentative)"),
        ("Gempa pukul 10.00 GMT+7.", "10.00 GMT+7 = T10:00 +07:00"),
        ("Ia menunggu dua jam.", ""),
        ("Layanan 24 jam 7 hari.", ""),
        ("Ia berlari 19.30 detik.", ""),
        ("Jam tangan itu mahal.", ""),
        ("Ia dipukul 3 orang.", ""),
    ]) func indonesianTimes(_ text: String, _ expected: String) {
        #expect(mentions(text, .indonesian) == expected)
    }

    @Test(arguments: [
        ("Sejak tahun 1998.", "1998 = 1998"),
        ("Krisis 1997-98 usai.", "1997-98 = 1997 / 1998"),
        ("Musim 2020/2021.", "2020/2021 = 2020 / 2021"),
        ("Tahun 98 kacau.", "98 = *98"),
        ("Era 80-an.", "80-an = *80s"),
        ("Dekade 1990-an.", "1990-an = 1990s"),
        ("Tahun sembilan puluhan.", "sembilan puluhan = *90s"),
        ("Pada abad XXI.", "abad XXI = C21"),
        ("Pada abad kedua puluh satu.", "abad kedua puluh satu = C21"),
        ("Dari abad ke-5 SM.", "abad ke-5 SM = BC C5"),
        ("Pada tahun 79 M.", "79 M = AD 79"),
        ("Pada kuartal III-2021.", "kuartal III-2021 = 2021 Q3"),
        ("Pada triwulan ketiga tahun 2021.", "triwulan ketiga tahun 2021 = 2021 Q3"),
        ("Pada semester I/2021.", "semester I/2021 = 2021 H1"),
        ("UU Nomor 11 Tahun 2020.", "2020 = 2020"),
        ("Sebanyak 2000 orang.", ""),
        ("Harganya Rp2000.", ""),
        ("Telepon 021-1998.", ""),
        ("Jarak 1.998 meter.", ""),
        ("Kereta KA-1998 tiba.", ""),
        ("Dua abad berlalu.", ""),
        ("Rasio 2/3 itu.", ""),
    ]) func indonesianPeriods(_ text: String, _ expected: String) {
        #expect(mentions(text, .indonesian) == expected)
    }

    @Test(arguments: [
        ("Born August 17, 1945.", "August 17, 1945 = 1945-08-17"),
        ("Born on the 17th of August.", "17th of August = *-08-17"),
        ("Thursday, 17 August, was dry.", "Thursday, 17 August = *-08-17 Thu"),
        ("On Dec. 16 it rained.", "Dec. 16 = *-12-16"),
        ("Dated 12/16/2021.", "12/16/2021 = 2021-12-16"),
        ("Dated 4/5/2021.", "4/5/2021 = 2021-04-05~"),
        ("December 16 to 18, 2021.", "December 16 to 18, 2021 = 2021-12-16 / 2021-12-18"),
        ("Tuesday morning (Aug. 24) was dry.", "Tuesday morning (Aug. 24) = *-08-24 Tue h0-10"),
        ("The morning of Tuesday, August 24.", "morning of Tuesday, August 24 = *-08-24 Tue h0-10"),
        ("In May it rained.", "May = *-05"),
        ("You may go. May I?", ""),
        ("Theresa May left.", ""),
        ("They march on.", ""),
        ("An august body.", ""),
        ("In December 16 people died.", "December = *-12"),
        ("He sat in the sun and the sea.", ""),
    ]) func englishDates(_ text: String, _ expected: String) {
        #expect(mentions(text, .english) == expected)
    }

    @Test(arguments: [
        ("At 7:30 p.m. on Thursday.", "7:30 p.m. on Thursday = Thu T19:30"),
        ("At 7.30pm.", "7.30pm = T19:30"),
        ("At half past seven.", "half past seven = T07:30?"),
        ("At seven o'clock.", "seven o'clock = T07:00?"),
        ("At 2:15 in the morning.", "2:15 in the morning = T02:15"),
        ("At 0500 GMT on Wednesday.", "0500 GMT on Wednesday = Wed T05:00 +00:00"),
        ("From 9 a.m. to 5 p.m. daily.", "9 a.m. to 5 p.m. = T09:00 / T17:00"),
        ("Rose 23.46 points.", ""),
        ("At 8.25 percent.", ""),
        ("Three to four months.", ""),
        ("Five of the local men.", ""),
        ("Tomorrow at noon.", "Tomorrow at noon = day+1 T12:00 (tentative)"),
        ("Last night it rained.", "Last night = day-1 h17-5 (tentative)"),
    ]) func englishTimes(_ text: String, _ expected: String) {
        #expect(mentions(text, .english) == expected)
    }

    @Test(arguments: [
        ("The 1970s and 80s.", "1970s = 1970s; 80s = *80s"),
        ("The '90s and mid-nineties.", "90s = *90s; nineties = *90s"),
        ("In her late forties.", ""),
        ("In the twenty-first century.", "twenty-first century = C21"),
        ("The 19th and 20th centuries.", "19th and 20th centuries = C19 / C20"),
        ("In AD 79 or 586 BC.", "AD 79 = AD 79; 586 BC = BC 586"),
        ("Q3 2021 and the third quarter of 2021.", "Q3 2021 = 2021 Q3; third quarter of 2021 = 2021 Q3"),
        ("They lost in the second half.", "second half = H2 (tentative)"),
        ("The second half of this year.", "second half of this year = H2 year+0"),
        ("Some 2000 soldiers and 1,998 men.", ""),
        ("The 2019 election.", "2019 = 2019"),
        ("The Sunday Times said.", "Sunday = Sun (tentative)"),
    ]) func englishPeriods(_ text: String, _ expected: String) {
        #expect(mentions(text, .english) == expected)
    }

    @Test func theRegionDecidesTheOrderOfNumbers() {
        #expect(mentions("On 4/5/2021.", LanguageTag("en-US")) == "4/5/2021 = 2021-04-05")
        #expect(mentions("On 4/5/2021.", LanguageTag("en-GB")) == "4/5/2021 = 2021-05-04")
    }

    @Test func aLanguageWithoutListsHasNumericDates() {
        #expect(mentions("Am 16.12.2021 um 9", LanguageTag("de")) == "16.12.2021 = 2021-12-16")
    }

    @Test func aLineBreakSeparatesDates() {
        #expect(mentions("Kamis\n16 Desember", .indonesian) == "Kamis = Thu; 16 Desember = *-12-16")
    }

    @Test func anAddressHoldsNoDate() {
        #expect(mentions("https://contoh.id/2021/12/16/kamis", .indonesian).isEmpty)
    }
}
