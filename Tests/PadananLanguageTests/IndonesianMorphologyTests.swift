import PadananLanguage
import PadananTestSupport
import Testing

@Suite struct IndonesianMorphologyTests {
    private let morphology = IndonesianMorphology.shared

    private func forms(_ verb: String) -> Set<String> {
        Set(morphology.forms(of: verb, as: .verb).map(\.form))
    }

    // MARK: Endings

    @Test func theEndingsAreCliticsAndParticles() {
        let endings = Set(morphology.endings.map(\.text))
        #expect(endings.isSuperset(of: ["nya", "ku", "mu", "lah", "kah", "tah", "pun", "nyalah", "nyakah", "nyapun", "kulah", "mulah"]))
        #expect(endings.isDisjoint(with: ["kan", "an", "i", "wan", "isme", ""]))
        #expect(endings.count == 7 + 3 * 4)
    }

    @Test func longerEndingsComeFirst() {
        let lengths = morphology.endings.map(\.text.utf8.count)
        #expect(lengths == lengths.sorted(by: >))
    }

    @Test func anEndingSaysWhatItIs() {
        let inflections = Dictionary(uniqueKeysWithValues: morphology.endings.map { ($0.text, $0.inflection) })
        #expect(inflections["nya"] == "clitic -nya")
        #expect(inflections["pun"] == "particle -pun")
        #expect(inflections["nyalah"] == "clitic -nya, particle -lah")
    }

    @Test func anEndingNeedsAStemBeforeIt() {
        #expect(morphology.endings.allSatisfy { $0.minimumStem >= 2 })
    }

    // MARK: Protected words

    @Test(
        arguments: [
            "masalah", "sekolah", "adalah", "hanya", "jumlah", "salah", "pemerintah", "perintah", "sejumlah", "meskipun", "walaupun",
            "maupun",
            "buku", "suku", "saku", "pelaku", "ilmu", "tamu", "nyamuk", "bertemu", "langkah", "berkah", "himpun", "ampun", "tahun",
            "akhirnya",
            "sebenarnya", "setidaknya", "bagaimanapun", "wilayah", "istilah", "majalah", "pantun", "kubah", "sebelah", "tanya",
        ].filter { word in ["nya", "ku", "mu", "lah", "kah", "tah", "pun"].contains { word.hasSuffix($0) } })
    func wordsThatOnlyLookInflectedAreProtected(_ word: String) {
        #expect(morphology.isProtectedFromStripping(word))
    }

    @Test(arguments: ["jaminannya", "negaraku", "kotamu", "perjanjianlah", "sanksikah", "presidenpun", "keamanannya", "hakmu", ""])
    func inflectedWordsAreNotProtected(_ word: String) {
        #expect(!morphology.isProtectedFromStripping(word))
    }

    // MARK: Reduplication

    @Test(arguments: [
        "undang-undang", "hati-hati", "laki-laki", "kupu-kupu", "mata-mata", "rata-rata", "tiba-tiba", "sayur-mayur", "warna-warni",
    ])
    func compoundsOfTheirOwnAreLexical(_ compound: String) {
        #expect(morphology.isLexicalCompound(compound))
    }

    @Test(arguments: ["negara-negara", "jaminan-jaminan", "kepentingan-kepentingan", "hak-hak", "sanksi-sanksi", "undang", "", "-"])
    func pluralsAreNot(_ compound: String) {
        #expect(!morphology.isLexicalCompound(compound))
    }

    @Test func wordsAreDoubledForThePlural() {
        #expect(morphology.reduplicates)
    }

    // MARK: Voice

    /// The active form, and its forms with di- and without a prefix; without the latter where the bare base is another word.
    @Test(
        arguments: [
            ("memberlakukan", "diberlakukan", "berlakukan"), ("mengesahkan", "disahkan", "sahkan"), ("menunda", "ditunda", "tunda"),
            ("mencabut", "dicabut", "cabut"), ("menolak", "ditolak", "tolak"), ("memilih", "dipilih", "pilih"),
            ("menyita", "disita", "sita"), ("menyerang", "diserang", "serang"), ("menaikkan", "dinaikkan", "naikkan"),
            ("menurunkan", "diturunkan", "turunkan"), ("menandatangani", "ditandatangani", "tandatangani"),
            ("memengaruhi", "dipengaruhi", "pengaruhi"), ("mempengaruhi", "dipengaruhi", "pengaruhi"),
            ("membatalkan", "dibatalkan", "batalkan"), ("mendakwa", "didakwa", "dakwa"), ("menjatuhkan", "dijatuhkan", "jatuhkan"),
            ("menggulingkan", "digulingkan", "gulingkan"), ("menghapus", "dihapus", "hapus"), ("mengirim", "dikirim", "kirim"),
            ("mengadili", "diadili", "adili"), ("mengejar", "dikejar", "kejar"), ("mengecam", "dikecam", "kecam"),
            ("mengenal", "dikenal", "kenal"), ("mengenang", "dikenang", "kenang"), ("mengenakan", "dikenakan", "kenakan"),
            ("mengerahkan", "dikerahkan", "kerahkan"), ("mengenali", "dikenali", "kenali"), ("mengepung", "dikepung", "kepung"),
            ("mengejek", "diejek", "ejek"), ("mengebom", "dibom", nil), ("mengecek", "dicek", nil), ("mengetik", "ditik", nil),
            ("melarang", "dilarang", "larang"), ("merundingkan", "dirundingkan", "rundingkan"), ("mewajibkan", "diwajibkan", "wajibkan"),
            ("meratifikasi", "diratifikasi", nil), ("melepaskan", "dilepaskan", "lepaskan"), ("meyakinkan", "diyakinkan", "yakinkan"),
            ("memperpanjang", "diperpanjang", "perpanjang"), ("memperkuat", "diperkuat", "perkuat"),
            ("mempelajari", "dipelajari", "pelajari"),
            ("memberhentikan", "diberhentikan", "berhentikan"), ("mengetahui", "diketahui", "ketahui"), ("mempunyai", "dipunyai", "punyai"),
            ("menerjemahkan", "diterjemahkan", "terjemahkan"), ("mengkhianati", "dikhianati", "khianati"),
            ("mensyukuri", "disyukuri", "syukuri"),
            ("menyatakan", "dinyatakan", "nyatakan"), ("menyanyikan", "dinyanyikan", "nyanyikan"), ("memahami", "dipahami", "pahami"),
            ("memulihkan", "dipulihkan", "pulihkan"), ("memohon", "dimohon", "mohon"), ("memaafkan", "dimaafkan", "maafkan"),
            ("memaknai", "dimaknai", "maknai"), ("memusnahkan", "dimusnahkan", "musnahkan"), ("menobatkan", "dinobatkan", "nobatkan"),
            ("memerangi", "diperangi", "perangi"), ("mengalahkan", "dikalahkan", "kalahkan"), ("mengatakan", "dikatakan", "katakan"),
            ("mengendalikan", "dikendalikan", "kendalikan"), ("mengemas", "dikemas", "kemas"),
            ("memerintah", "diperintah", nil), ("memveto", "diveto", nil), ("menilai", "dinilai", nil), ("mengubah", "diubah", nil),
            ("mengekspor", "diekspor", nil), ("mengimpor", "diimpor", nil), ("mengekstradisi", "diekstradisi", nil),
            ("mengklaim", "diklaim", nil), ("mengkritik", "dikritik", nil), ("memprotes", "diprotes", nil),
            ("mentransfer", "ditransfer", nil),
            ("menyewa", "disewa", nil), ("memakan", "dimakan", nil), ("memasak", "dimasak", nil), ("menghukum", "dihukum", nil),
            ("mengembargo", "diembargo", nil), ("mengeksekusi", "dieksekusi", nil), ("menginvasi", "diinvasi", nil),
        ] as [(String, String, String?)]) func aVerbHasItsPassiveAndItsBareForm(_ active: String, _ passive: String, _ bare: String?)
    {
        let forms = forms(active)
        #expect(forms.contains(active))
        #expect(forms.contains(passive), "\(forms.sorted())")
        if let bare {
            #expect(forms.contains(bare), "\(forms.sorted())")
        } else {
            #expect(!forms.contains(String(passive.dropFirst(2))), "\(forms.sorted())")
        }
    }

    @Test(arguments: [("mengawasi", "awasi"), ("mengatasi", "atasi"), ("membatasi", "batasi"), ("mewarisi", "warisi")])
    func aBaseInSiThatIsNoLoanStandsBare(_ active: String, _ bare: String) {
        #expect(forms(active).contains(bare))
    }

    @Test(arguments: [
        ("mengubah", "dikubah"), ("memerintah", "perintah"), ("memveto", "veto"), ("menilai", "nilai"), ("menilai", "ditilai"),
        ("memberlakukan", "dilakukan"), ("mengejar", "dijar"), ("mengecam", "dicam"), ("mengenakan", "dinakan"),
        ("mengesahkan", "dikesahkan"),
        ("memakan", "dipakan"), ("memulihkan", "dimulihkan"), ("menunda", "diunda"), ("menyita", "dinyita"), ("memohon", "dipohon"),
        ("mengekspor", "dikekspor"), ("memilih", "dimilih"), ("mencabut", "penabut"), ("menaikkan", "ditaikkan"), ("mengirim", "diirim"),
        ("mengadili", "dikadili"), ("mengemas", "dimas"), ("menunda", "penundaan"), ("menunda", "tertunda"), ("mempelajari", "dielajari"),
    ]) func aVerbHasNoFormOfAnotherWord(_ active: String, _ other: String) {
        #expect(!forms(active).contains(other), "\(forms(active).sorted())")
    }

    @Test func theShortPronounsAreVoicesToo() {
        #expect(forms("mencabut") == ["mencabut", "dicabut", "kucabut", "kaucabut", "cabut"])
        let inflections = morphology.forms(of: "mencabut", as: .verb).map(\.inflection)
        #expect(inflections == [nil, "voice di-", "voice ku-", "voice kau-", "bare verb"])
    }

    @Test func theOtherSpellingIsAFormOfBoth() {
        #expect(forms("memengaruhi").contains("mempengaruhi"))
        #expect(forms("mempengaruhi").contains("memengaruhi"))
        #expect(forms("mengklik").contains("mengeklik"))
    }

    @Test(arguments: ["berunding", "tunda", "bersidang", "terbit", "me", "men", "meng", "meny", "mem", "meja", "", "dicabut", "m\u{E9}n"])
    func aWordWithoutAnActivePrefixHasOneForm(_ word: String) {
        #expect(morphology.forms(of: word, as: .verb) == [InflectedForm(word)])
    }

    @Test func anUndecidedBaseHasBothPassivesAndNoBareForm() {
        let forms = forms("mengugar")
        #expect(forms.isSuperset(of: ["diugar", "dikugar"]))
        #expect(forms.isDisjoint(with: ["ugar", "kugar"]))
    }

    @Test(arguments: ["mencabut", "negara", "meja"]) func nounsAndFixedWordsHaveOneForm(_ word: String) {
        #expect(morphology.forms(of: word, as: .fixed) == [InflectedForm(word)])
        #expect(morphology.forms(of: word, as: .nounHead) == [InflectedForm(word)])
    }

    // MARK: Patterns

    @Test func onlyTheFirstWordOfAVerbTermIsAVerb() {
        let verb = morphology.patterns(of: ["menjatuhkan", "sanksi"], partOfSpeech: .verb)
        #expect(verb.map { $0.elements.map(\.role) } == [[.verb, .fixed]])
        let noun = morphology.patterns(of: ["jaminan", "keamanan"], partOfSpeech: .noun)
        #expect(noun == [TermPattern([.init("jaminan"), .init("keamanan")])])
    }

    @Test func prepositionsMayBeInsertedButNoOtherWords() {
        #expect(morphology.insertableWords.isSuperset(of: ["atas", "terhadap", "bagi", "untuk", "di", "dari"]))
        #expect(morphology.insertableWords.isDisjoint(with: ["dan", "atau", "yang", "tidak", "bukan"]))
    }

    @Test func boundPrefixesAreKnown() {
        #expect(morphology.boundPrefixes.isSuperset(of: ["non", "pasca", "antar", "pro", "anti", "eks"]))
        #expect(morphology.boundPrefixes.isDisjoint(with: ["di", "ke", "me", "ber"]))
    }

    // MARK: Roots

    @Test(arguments: [
        ("menjamin", "jamin"), ("penjamin", "jamin"), ("jaminan", "jamin"), ("keamanan", "aman"), ("pemerintahan", "perintah"),
        ("pemerintah", "perintah"), ("memilih", "pilih"), ("penolakan", "tolak"), ("penyebab", "sebab"), ("mengandung", "kandung"),
        ("mengambil", "ambil"), ("memberlakukan", "laku"), ("perbatasan", "batas"), ("pembatasan", "batas"), ("berunding", "runding"),
        ("menyerang", "serang"), ("petani", "tani"), ("kebijakan", "bijak"),
    ]) func derivedWordsHaveTheRootOfTheirFamily(_ word: String, _ root: String) {
        #expect(morphology.analyses(of: word)[0].root == root)
    }

    @Test(arguments: [("menjamin", "negara"), ("asas", "as"), ("berita", "ta"), ("sanksi", "sangsi"), ("perbatasan", "bata")])
    func otherWordsAndStumpsAreNoRoot(_ word: String, _ root: String) {
        #expect(!morphology.analyses(of: word).contains { $0.root == root })
    }

    @Test(arguments: 0..<50) func anyWordMayBeAnalysed(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<20 {
            let prefix = ["", "me", "meng", "menge", "meny", "mem", "men", "mengek"].randomElement(using: &generator) ?? ""
            let word = prefix + String(decoding: RandomText.mix(pieces: 3, using: &generator), as: UTF8.self)
            #expect(morphology.forms(of: word, as: .verb).first == InflectedForm(word))
            #expect(!morphology.analyses(of: word).isEmpty)
        }
    }
}
