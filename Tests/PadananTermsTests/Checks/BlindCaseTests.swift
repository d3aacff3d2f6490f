import Testing

/// Pairs that were written from the conventions alone, before anyone looked at what the checks do with them.
@Suite struct BlindCaseTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let rule: String
        let source: String
        let target: String
        /// Why it isn't found; empty when it is.
        var reason = ""
        var testDescription: String { "\(rule): \(target)" }
    }

    static let wrong = [
        Case(rule: "name-missing", source: "Slovakia menghentikan pengiriman senjata.", target: "Slovenia halted arms deliveries."),
        Case(rule: "name-missing", source: "Menteri Boris Pistorius tiba.", target: "Minister Joris Pistorius arrived."),
        Case(rule: "name-missing", source: "Kapal itu ditahan di Laut Hitam.", target: "The ship was detained in the Red Sea."),
        Case(
            rule: "name-missing", source: "Jenderal Andika Perkasa dan Marsekal Hadi Tjahjanto hadir.",
            target: "General Andika Perkasa was present."),
        Case(
            rule: "untranslated", source: "Pemerintah Siapkan Bantuan untuk Korban Perang",
            target: "Pemerintah Siapkan Bantuan untuk Korban Perang"),
        Case(rule: "untranslated", source: "Simpan perubahan sebelum keluar?", target: "Simpan perubahan sebelum keluar?"),
        Case(rule: "punctuation", source: "Siapa yang memberi perintah?", target: "¿Who gave the order?"),
        Case(rule: "punctuation", source: "Apakah NATO siap berperang?", target: "Is NATO ready for war."),
        Case(rule: "quotes", source: "“Kami menang,” katanya.", target: "”We won,“ he said."),
        Case(rule: "quotes", source: "“Kami siap,” katanya.", target: "“We are ready,\" he said."),
        Case(rule: "brackets", source: "Menteri itu (dulu jenderal) mundur.", target: "The minister (formerly a general] resigned."),
        Case(rule: "whitespace", source: "Pasukan ditarik dari perbatasan.", target: "Troops were with\u{200B}drawn from the border."),
        Case(rule: "whitespace", source: "Perang usai. Warga pulang.", target: "The war is over.Residents are returning."),
        Case(rule: "repeated-word", source: "Situasinya tegang.", target: "The situation is is tense."),
        Case(rule: "tag-mismatch", source: "Anda punya %1$s pesan dari %2$s.", target: "You have %1$s messages from %1$s."),
        Case(rule: "url-mismatch", source: "Baca https://nato.int/pasal#lima.", target: "Read https://nato.int/pasal."),
        Case(rule: "negation-lost", source: "Bantuan tak kunjung tiba di kota itu.", target: "The aid quickly arrived in the city."),
        Case(rule: "negation-lost", source: "Serangan itu belum tentu dilakukan Rusia.", target: "The attack was certainly Russia’s work."),
        Case(rule: "spelling-variant", source: "Kapal pertahanan itu abu-abu.", target: "The defence vessel is painted gray."),
        Case(rule: "spelling-variant", source: "Alat bajak itu di pusat kota.", target: "The plow is on display in the city centre."),
        Case(rule: "number-mismatch", source: "Resolusi 1701 harus dipatuhi.", target: "Resolution 1710 must be respected."),
        Case(rule: "number-mismatch", source: "Puluhan ribu orang mengungsi.", target: "Hundreds of thousands of people fled."),
        Case(rule: "date-mismatch", source: "Ekspor turun pada triwulan III.", target: "Exports fell in the second quarter."),
        Case(rule: "unit-mismatch", source: "Jerman menyumbang 1,2 miliar euro.", target: "Germany contributed $1.2 billion."),
    ]

    static let clean = [
        Case(rule: "", source: "Shinzo Abe bertemu Xi Jinping di Osaka.", target: "Abe Shinzo met Xi Jinping in Osaka."),
        Case(rule: "", source: "Delegasi dari Wina dan Kopenhagen tiba.", target: "Delegations from Vienna and Copenhagen arrived."),
        Case(rule: "", source: "Presiden B.J. Habibie menandatangani surat itu.", target: "President BJ Habibie signed the letter."),
        Case(rule: "", source: "PT Industri Pertahanan Nasional", target: "PT Industri Pertahanan Nasional"),
        Case(rule: "", source: "Ia menulis untuk Suara Merdeka.", target: "She writes for Suara Merdeka."),
        Case(rule: "", source: "“Kami siap,” katanya.", target: "\"We are ready,\" he said."),
        Case(rule: "", source: "Monitor 24 inci itu rusak.", target: "The 24\" monitor is broken."),
        Case(rule: "", source: "1) Tutup perbatasan; 2) hentikan impor.", target: "1) Close the border; 2) halt imports."),
        Case(rule: "", source: "Rapat dimulai pukul 9.00.", target: "The meeting starts at 9:00\u{202F}a.m."),
        Case(rule: "", source: "Persoalannya anggaran kurang.", target: "What the problem is is that the budget is too small."),
        Case(rule: "", source: "%1$s mengundang %2$s.", target: "%2$s was invited by %1$s."),
        Case(rule: "", source: "Sanksi itu bukan hanya simbolis.", target: "The sanctions are more than symbolic."),
        Case(rule: "", source: "Bantuan itu diberikan tanpa biaya.", target: "The aid is provided free of charge."),
        Case(rule: "", source: "Jenderal nonaktif itu mangkir.", target: "The suspended general stayed away."),
        Case(rule: "", source: "Tidak ada jalan keluar kecuali perundingan.", target: "Negotiations are the only way out."),
        Case(rule: "", source: "Organisasi itu berwarna biru.", target: "The organization’s colour is blue."),
        Case(rule: "", source: "Seperempat juta orang mengungsi.", target: "A quarter of a million people fled."),
        Case(rule: "", source: "Resolusi 2023 itu batal.", target: "The 2023 resolution is void."),
        Case(rule: "", source: "Kantor itu di Jalan M.H. Thamrin No. 1.", target: "The office is at 1 M.H. Thamrin Street."),
    ]

    /// What the checks don't know yet, and why.
    static let open = [
        Case(
            rule: "brackets", source: "Pilih {darat, laut, udara}.", target: "Choose {land, sea, air.",
            reason: "braces are placeholders’, which tag-mismatch compares; those of prose are rare in news"),
        Case(
            rule: "untranslated", source: "Kedua presiden membahas keamanan di sana.",
            target: "The two presidents discussed keamanan there.",
            reason: "one word that is left may be a word of the culture"),
    ]

    @Test(arguments: wrong)
    func mistakeIsFound(_ item: Case) { #expect(BareChecker.rules(source: item.source, target: item.target).contains(item.rule)) }

    @Test(arguments: clean)
    func goodTranslationIsLeftAlone(_ item: Case) { #expect(BareChecker.rules(source: item.source, target: item.target) == []) }

    @Test(arguments: open)
    func mistakeIsNotYetFound(_ item: Case) {
        withKnownIssue("\(item.reason)") { #expect(BareChecker.rules(source: item.source, target: item.target).contains(item.rule)) }
    }
}
