import PadananModel
import Testing

@testable import PadananLanguage

/// Which texts are read for dates at all.
@Suite struct DateTimeGateTests {
    private func opens(_ text: String, _ language: LanguageTag) -> Bool {
        let bytes = Array(text.utf8)
        return DateTimeGate.opens(bytes, Array(Tokenizer(bytes)), DateTimeLexicon.lexicon(for: language).lists)
    }

    @Test(arguments: [
        "", "Menteri itu menolak usul kedua negara.", "Sebanyak 42 rumah rusak dan 1.250 orang mengungsi.",
        "(100000) Tiga belas kapal berlayar.",
        "Anggaran naik 5,75 persen menjadi Rp12.000.", "Kapal F-16, MH17, dan G20.", "Tahun itu sulit, hari itu panjang.", "di mei",
        "Delapan kapal dan 25 orang sejak tahun itu.",
    ]) func indonesianTextsWithoutAReasonStayUnread(_ text: String) {
        #expect(!opens(text, .indonesian))
    }

    @Test(arguments: [
        "The minister may march at dawn's edge no more than 12 times".replacing("dawn's edge", with: "least"),
        "He sat in the sun with 42 men.",
        "Some 1,250 people at the base of it", "a 3.25 percent rise", "The year was hard; this was last.",
    ]) func englishTextsWithoutAReasonStayUnread(_ text: String) {
        #expect(!opens(text, .english))
    }

    @Test(arguments: [
        "Senin", "1998", "(16/12)", "19:30", "pukul 7", "Pkl. 7", "pukul tujuh", "7 WIB", "tanggal 17", "tanggal ke-17", "90-an",
        "era ’90-an",
        "Q3", "3Q", "sejak 476", "pasca-476", "’98", "akhir pekan", "hari ini", "hari minggu", "bulan mei", "Mei", "Jum’at", "Jum'at",
        "tahun 98",
        "79 M", "tengah-malam", "abad ke-19",
    ]) func aReasonOpens(_ text: String) {
        #expect(opens("menteri itu " + text + " telah tiba", .indonesian))
    }

    @Test(arguments: [
        "May", "at 7", "at about 7", "7:30", "7 a.m.", "7am", "seven past", "90s", "the '90s", "79 AD", "last year", "Monday's",
    ])
    func anEnglishReasonOpens(_ text: String) {
        #expect(opens("the minister " + text + " seven times", .english))
    }
}
