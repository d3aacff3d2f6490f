import PadananLanguage
import PadananModel
import PadananTestSupport
import Testing

/// Proper names, acronyms and blends.
@Suite struct NameTests {
    private static let indonesian = NameRecognizer(.indonesian)
    private static let english = NameRecognizer(.english)

    /// `Presiden|Joko Widodo:name`.
    private func read(_ text: String, _ recognizer: NameRecognizer) -> [String] {
        let bytes = Array(text.utf8)
        return recognizer.names(in: bytes).map { name in
            let title = name.title.map { String(decoding: bytes[$0], as: UTF8.self) + "|" } ?? ""
            return title + String(decoding: bytes[name.range], as: UTF8.self) + ":" + name.kind.rawValue
        }
    }

    @Test(arguments: [
        ("Kemarin Presiden Ratna Wulandari tiba di Surabaya.", ["Presiden|Ratna Wulandari:name", "Surabaya:name"]),
        ("Menurut Wulandari, rapat itu penting.", ["Wulandari:name"]), ("Pemerintah menolak usul NATO.", ["NATO:acronym"]),
        ("Ia bertemu Menlu kemarin.", ["Menlu:blend"]), ("Kemenkeu menolak.", ["Kemenkeu:blend"]),
        ("Ia membeli iPhone baru.", ["iPhone:brand"]),
        ("Ahmad bin Salim datang.", ["Ahmad bin Salim:name"]), ("Penulisnya A. R. Gunadi.", ["A. R. Gunadi:name"]),
        ("Kata Dr. Siti Aminah, benar.", ["Dr|Siti Aminah:name"]),
        ("KTP-nya hilang.", ["KTP:acronym"]), ("Pada Senin di bulan Mei hujan turun.", []), ("Hujan turun. Jalan itu licin.", []),
        ("Harga Beras Naik Tajam Sekali", []), ("HARGA BERAS NAIK TAJAM SEKALI", []), ("Polisi menahan Gubernur.", []),
    ])
    func indonesianNamesAreFound(_ text: String, _ expected: [String]) {
        #expect(read(text, Self.indonesian) == expected)
    }

    @Test(arguments: [
        ("Yesterday President Ratna Wulandari met Gen. Mark Kells.", ["President|Ratna Wulandari:name", "Gen|Mark Kells:name"]),
        ("The government rejected NATO.", ["NATO:acronym"]), ("Rain fell on Monday in May.", []), ("Prices rose. Roads were wet.", []),
        ("He went to the Gulf of Bone.", ["Gulf of Bone:name"]), ("They sold it on eBay.", ["eBay:brand"]),
        ("Rice Prices Rise Again Today", []),
    ])
    func englishNamesAreFound(_ text: String, _ expected: [String]) {
        #expect(read(text, Self.english) == expected)
    }

    @Test func wordThatIsANameElsewhereIsOneAtTheBeginningToo() {
        #expect(read("Bintang bernyanyi. Kami melihat Bintang kemarin.", Self.indonesian) == ["Bintang:name", "Bintang:name"])
        #expect(read("Bintang bersinar di langit.", Self.indonesian) == [])
    }

    @Test func callerMaySayWhatIsOrdinary() {
        let recognizer = NameRecognizer(LanguageTag("de")) { $0 == "heute" }
        #expect(read("Heute kam er. Danach kam Ute.", recognizer) == ["Danach:name", "Ute:name"])
    }

    @Test func everyBlendIsFoundWhereItBeginsASentence() throws {
        for row in try DataFile.rows("id/blends.tsv") {
            let word = row[0].prefix(1).uppercased() + row[0].dropFirst()
            #expect(read("\(word) menolak.", Self.indonesian) == ["\(word):blend"], "\(row)")
            #expect(row.count == 3 && !row[1].isEmpty && !row[2].isEmpty)
        }
    }

    @Test(arguments: ["id", "en"]) func everyTitleComesOffAndEveryParticleStaysInside(_ language: String) throws {
        let recognizer = NameRecognizer(LanguageTag(language))
        for title in try DataFile.words("\(language)/titles.txt") {
            let word = title.prefix(1).uppercased() + title.dropFirst()
            #expect(read("kata \(word) Zulfan Ardiyo", recognizer) == ["\(word)|Zulfan Ardiyo:name"], "\(title)")
        }
        for particle in try DataFile.words("\(language)/name-particles.txt") where particle != "the" {
            #expect(read("kata Zulfan \(particle) Ardiyo", recognizer) == ["Zulfan \(particle) Ardiyo:name"], "\(particle)")
        }
    }

    @Test(arguments: 0..<30) func rangesAreSortedAndInsideWhateverTheBytes(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = ["Budi", " ", ".", "bin ", "NATO", "-nya", "\n", "Dr. ", "é", "\u{0}", "iP", "A. ", "Mei ", "kata ", "“"]
        for recognizer in [Self.indonesian, Self.english] {
            var bytes = Array((0..<50).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined().utf8)
            if seed % 4 == 0 { bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &generator) } }
            var end = 0
            for name in recognizer.names(in: bytes) {
                let start = name.title?.lowerBound ?? name.range.lowerBound
                #expect(start >= end && name.range.upperBound <= bytes.count && !name.range.isEmpty)
                end = name.range.upperBound
            }
        }
    }
}
