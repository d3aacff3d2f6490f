import PadananLanguage
import PadananTestSupport
import Testing

@Suite struct TokenizerTests {
    /// `kind:text` of every token that is not white space.
    private static func cut(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return Tokenizer(bytes).filter { $0.kind != .space }.map { "\($0.kind):\(String(decoding: bytes[$0.range], as: UTF8.self))" }
    }

    /// Where the tokens fail to cover `bytes` in order, or `nil`.
    private static func gap(_ bytes: [UInt8]) -> Int? {
        var position = 0
        for token in Tokenizer(bytes) {
            guard token.start == position, token.end > token.start else { return position }
            position = token.end
        }
        return position == bytes.count ? nil : position
    }

    // MARK: Words

    @Test(arguments: [
        "negara-negara", "Jum'at", "Jum\u{2019}at", "undang\u{2011}undang", "COVID-19", "ke-4", "KTP-nya", "rapbn-p", "anak2",
        "nama_berkas",
        "na\u{EF}f", "cafe\u{301}", "jamin\u{AD}an", "a\u{200B}b", "hak\u{AD}-hak", "1990-an", "4G",
        "\u{41C}\u{43E}\u{441}\u{43A}\u{432}\u{430}",
        "\u{6771}\u{4EAC}", "\u{C7}elik", "Sa'adah-nya", "F-16",
    ]) func aWordIsOneToken(_ word: String) {
        #expect(Self.cut("(\(word))") == ["punctuation:(", "word:\(word)", "punctuation:)"])
    }

    @Test(arguments: [
        ("kota- kota", ["word:kota", "punctuation:-", "word:kota"]),
        ("-nya", ["punctuation:-", "word:nya"]),
        ("kota--kota", ["word:kota", "punctuation:-", "punctuation:-", "word:kota"]),
        ("petani' itu", ["word:petani", "punctuation:'", "word:itu"]),
        ("'kutipan'", ["punctuation:'", "word:kutipan", "punctuation:'"]),
        ("1990'an", ["number:1990", "punctuation:'", "word:an"]),
        ("Rusia\u{2013}Ukraina", ["word:Rusia", "punctuation:\u{2013}", "word:Ukraina"]),
        ("baik/buruk", ["word:baik", "punctuation:/", "word:buruk"]),
        ("kata\u{A0}kunci", ["word:kata", "word:kunci"]),
        ("kata\u{202F}kunci\u{3000}itu", ["word:kata", "word:kunci", "word:itu"]),
        ("_garis", ["punctuation:_", "word:garis"]),
        ("dan\u{2026}", ["word:dan", "punctuation:\u{2026}"]),
    ]) func whatDoesNotJoinStandsAlone(_ text: String, _ tokens: [String]) {
        #expect(Self.cut(text) == tokens)
    }

    @Test(arguments: ["A.S.", "U.S.", "S.H.", "R.I.P.", "u.p.", "Y.M.E."])
    func aDottedAcronymKeepsItsLastStop(_ word: String) {
        #expect(Self.cut("Di \(word) kini") == ["word:Di", "word:\(word)", "word:kini"])
        #expect(Tokenizer(Array(word.utf8)).map(\.shape) == [.dots])
    }

    @Test func anAcronymMayLackItsLastStop() {
        #expect(Self.cut("U.S, lalu") == ["word:U.S", "punctuation:,", "word:lalu"])
    }

    @Test(arguments: [
        ("B. Jamal", ["word:B", "punctuation:.", "word:Jamal"]),
        ("hlm. 12", ["word:hlm", "punctuation:.", "number:12"]),
        ("B.Saya", ["word:B", "punctuation:.", "word:Saya"]),
        ("Pasal A.1", ["word:Pasal", "word:A", "punctuation:.", "number:1"]),
    ]) func oneLetterAndAStopAreNoAcronym(_ text: String, _ tokens: [String]) {
        #expect(Self.cut(text) == tokens)
    }

    // MARK: Numbers

    @Test(arguments: ["7", "100.000", "5,75", "16/12", "16.30", "10:15", "1.234.567,89", "2024"])
    func aNumberTakesItsSeparators(_ number: String) {
        #expect(Self.cut("kira \(number).") == ["word:kira", "number:\(number)", "punctuation:."])
    }

    @Test(arguments: [
        ("5, 6", ["number:5", "punctuation:,", "number:6"]),
        ("10%", ["number:10", "punctuation:%"]),
        ("-3", ["punctuation:-", "number:3"]),
        ("1945-1950", ["number:1945", "punctuation:-", "number:1950"]),
        ("1..2", ["number:1", "punctuation:.", "punctuation:.", "number:2"]),
    ]) func aSeparatorNeedsDigitsOnBothSides(_ text: String, _ tokens: [String]) {
        #expect(Self.cut(text) == tokens)
    }

    // MARK: Addresses

    @Test(arguments: [
        "KONTAN.CO.ID", "Detik.com", "www.contoh.travel", "https://contoh.id/berita?id=7&x=1#atas", "http://10.0.0.1/a",
        "redaksi@contoh.co.id",
        "budi.s@mail.contoh.go.id", "contoh.id/artikel/2024", "contoh.com:8080", "surat-kabar.co.id", "LIPUTAN6.ID", "ftp://contoh/berkas",
        "123berita.com",
    ]) func anAddressIsOneToken(_ address: String) {
        #expect(Self.cut("(\(address)).") == ["punctuation:(", "address:\(address)", "punctuation:)", "punctuation:."])
    }

    @Test(arguments: [
        "selesai.Kemudian ia", "rapat selesai.Ia pulang", "selesai.Id baru", "di kota.Saya", "hak.asasi", "akhir.Ini", "berkas.doc", "a.n",
        "dua@tiga", "catatan: penting", "rasio a:b", "http:/satu", "akhir.  com",
    ]) func aMissingSpaceMakesNoAddress(_ text: String) {
        #expect(!Self.cut(text).contains { $0.hasPrefix("address:") })
    }

    @Test func aSentenceWithoutItsSpaceFallsIntoWords() {
        #expect(Self.cut("selesai.Kemudian") == ["word:selesai", "punctuation:.", "word:Kemudian"])
    }

    @Test func quotesAndBracketsEndAnAddress() {
        #expect(Self.cut("<https://contoh.id>") == ["punctuation:<", "address:https://contoh.id", "punctuation:>"])
        #expect(Self.cut("“https://contoh.id”").contains("address:https://contoh.id"))
        #expect(Self.cut("https://contoh.id, lalu").first == "address:https://contoh.id")
    }

    // MARK: White space and the rest

    @Test(
        arguments: [
            (" ", []), ("\u{A0}", []), ("\t \u{200B}", []), ("\r", []), ("\n", .lineBreak), (" \r\n ", .lineBreak),
            ("\u{2028}", .lineBreak),
            ("\u{85}", .lineBreak), ("\n\n", .paragraphBreak), ("\r\n \r\n", .paragraphBreak), ("\n\u{A0}\u{2029}", .paragraphBreak),
        ] as [(String, Token.Shape)]) func aSpaceKnowsItsLineBreaks(_ space: String, _ shape: Token.Shape)
    {
        let tokens = Array(Tokenizer(Array("a\(space)b".utf8)))
        // Invisible characters on their own would join the letters; every case here has white space as well.
        #expect(tokens.map(\.kind) == [.word, .space, .word])
        #expect(tokens[1].shape == shape)
    }

    @Test(arguments: [[0x00], [0x07], [0x7F], [0x80], [0xC3], [0xFF], [0xC0], [0xF5]] as [[UInt8]])
    func controlsAndIllFormedBytesAreOther(_ bytes: [UInt8]) {
        #expect(Tokenizer([0x61] + bytes + [0x20]).map(\.kind) == [.word, .other, .space])
    }

    @Test func aCutSequenceIsOneTokenAByte() {
        #expect(Tokenizer([0xE2, 0x80]).map(\.range) == [0..<1, 1..<2])
    }

    @Test func invisibleCharactersAloneAreSpace() {
        #expect(Tokenizer(Array("\u{FEFF}\u{200D}".utf8)).map(\.kind) == [.space])
        #expect(Self.cut("kata\u{200B} lain") == ["word:kata", "word:lain"])
    }

    @Test func noBytesAreNoTokens() {
        #expect(Array(Tokenizer([])).isEmpty)
    }

    // MARK: Hashes

    /// ASCII characters that may belong to a word or an address behind its first letters.
    private static let joining = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-'_.@:".utf8)

    @Test(arguments: ["Kota", "KOTA", "kota", "kOtA"]) func theHashIgnoresCase(_ word: String) {
        #expect(Tokenizer(Array(word.utf8)).map(\.hash) == [WordHash.of(Array("kota".utf8)).value])
    }

    /// Words of every length, with every byte behind them: reading ahead in blocks must not change a word.
    @Test(arguments: 1...40) func whatStandsBehindAWordDoesNotChangeItsHash(_ length: Int) {
        let word = (0..<length).map { UInt8(ascii: "a") + UInt8($0 * 7 % 26) }
        let hash = WordHash.of(word).value
        for byte in UInt8.min...UInt8.max where !Self.joining.contains(byte) {
            for tail in [[byte], [byte, 0x20], [byte] + word] {
                let token = Array(Tokenizer([0x20] + word + tail))[1]
                #expect(token.range == 1..<(length + 1), "byte \(byte)")
                #expect(token.hash == hash, "byte \(byte)")
            }
        }
    }

    @Test(arguments: ["anak2", "covid-19", "12.5", "4g", "jum'at"]) func joinedWordsAreHashedWhole(_ word: String) {
        #expect(Tokenizer(Array(word.utf8)).map(\.hash) == [WordHash.of(Array(word.utf8)).value])
    }

    @Test(
        arguments: [
            ("kota", []), ("negara-negara", .hyphen), ("jum'at", .apostrophe), ("jum\u{2019}at", [.apostrophe, .nonASCII]),
            ("undang\u{2011}undang", [.hyphen, .nonASCII]), ("covid-19", [.hyphen, .digits]), ("4g", .digits), ("caf\u{E9}", .nonASCII),
            ("jamin\u{AD}an", .nonASCII), ("\u{661}\u{662}a", [.digits, .nonASCII]),
        ] as [(String, Token.Shape)]) func theShapeSaysWhatAWordHolds(_ word: String, _ shape: Token.Shape)
    {
        #expect(Tokenizer(Array(word.utf8)).map(\.shape) == [shape])
    }

    // MARK: Laws

    @Test(arguments: 0..<60) func tokensCoverAnyBytesInOrder(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for length in [1, 2, 3, 17, 400] {
            let bytes = RandomText.bytes(count: length, using: &generator)
            #expect(Self.gap(bytes) == nil, "\(bytes)")
        }
    }

    @Test(arguments: 0..<200) func tokensCoverAnyMixOfPiecesInOrder(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let bytes = RandomText.mix(pieces: 120, using: &generator)
        #expect(Self.gap(bytes) == nil, "\(bytes)")
    }

    @Test(arguments: 0..<200) func tokensOfWellFormedTextEndBetweenScalars(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let bytes = Array(String(decoding: RandomText.mix(pieces: 120, using: &generator), as: UTF8.self).utf8)
        for token in Tokenizer(bytes) where token.end < bytes.count {
            #expect(bytes[token.end] & 0xC0 != 0x80, "\(bytes[token.range])")
        }
    }

    /// A look-ahead that is not bounded makes these run for hours.
    @Test(arguments: [
        "a.", "a@", "-", "'", "a-", "a.b@c.", "www.", "a://.", "a:", "1.", "1a", ".", "a\u{301}", "\u{301}", "\u{AD}", "a\u{AD}",
        "\u{200B}-", "a\u{AD}\u{AD}'", "\u{A0}", "\n", "\u{2019}", "A.S.", "a_", "com.", "x.com@", "@", "://", "a/", "\u{0}", "a.\u{AD}",
    ]) func manyOfOnePieceAreCutToTheEnd(_ piece: String) {
        let bytes = Self.repeated(Array(piece.utf8), upTo: 65_536)
        #expect(Self.gap(bytes) == nil)
        #expect(Self.gap([0x61] + bytes) == nil)
    }

    @Test(arguments: ["a.", "a@", "-", "a\u{301}", "\u{AD}", "a"]) func aMegabyteOfOnePieceIsCutToTheEnd(_ piece: String) {
        #expect(Self.gap(Self.repeated(Array(piece.utf8), upTo: 1_048_576)) == nil)
    }

    @Test(arguments: [0x80, 0xC3, 0xE2, 0xF0, 0xFF] as [UInt8]) func manyIllFormedBytesAreCutToTheEnd(_ byte: UInt8) {
        #expect(Self.gap(Self.repeated([byte], upTo: 65_536)) == nil)
    }

    private static func repeated(_ piece: [UInt8], upTo count: Int) -> [UInt8] {
        Array(repeatElement(piece, count: count / piece.count).joined())
    }
}
