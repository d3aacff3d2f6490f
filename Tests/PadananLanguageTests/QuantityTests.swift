import PadananLanguage
import PadananModel
import PadananTestSupport
import Testing

/// Reading quantities by value.
@Suite struct QuantityTests {
    private static let indonesian = QuantityRecognizer(.indonesian)
    private static let english = QuantityRecognizer(.english)

    /// `5/2 kilometre`, `7 us-dollar`, `3`; optional ones have a question mark.
    private func read(_ text: String, _ recognizer: QuantityRecognizer) -> [String] {
        let bytes = Array(text.utf8)
        return recognizer.quantities(in: bytes).filter { $0.kind != .calendar }.map { quantity in
            let unit = quantity.unit.map { " \($0.name)" } ?? ""
            let per = quantity.perUnit.map { "/\($0.name)" } ?? ""
            let value = quantity.kind == .code ? quantity.code(in: bytes) : quantity.value.description
            return value + unit + per + (quantity.isOptional ? "?" : "")
        }
    }

    @Test(arguments: [
        ("Kapal itu mengangkut 12.500 ton beras.", ["12500 tonne"]), ("Suhunya 36,8 derajat Celsius.", ["184/5 degree-celsius"]),
        ("Laba naik menjadi Rp 1,25 triliun.", ["1250000000000 rupiah"]), ("Harganya Rp75.000,-", ["75000 rupiah"]),
        ("Utangnya 3,5 miliar dolar AS.", ["3500000000 us-dollar"]), ("Ia meminjam Rp 40 jt.", ["40000000 rupiah"]),
        ("Dua puluh lima ekor sapi", ["25"]), ("Dua ratus ribu buruh", ["200000"]), ("tiga belas gol", ["13"]),
        ("seribu tiga ratus ton", ["1300 tonne"]),
        ("Dua pertiga anggota hadir.", ["2/3"]), ("seperempat lahan", ["1/4"]), ("satu setengah jam", ["3/2 hour"]),
        ("setengah juta orang", ["500000"]),
        ("Belasan warga luka.", ["12"]), ("puluhan ribu unit", ["10000"]), ("Harga naik tiga kali lipat.", ["3"]),
        ("tumbuh 0,4 poin persentase", ["2/5 percentage-point"]), ("turun 75 basis poin", ["75 basis-point"]),
        ("melaju 90 km/jam", ["90 kilometre/hour"]), ("Rp 9.000 per kilogram", ["9000 rupiah/kilogram"]),
        ("antara 5 dan 7 juta ton", ["5000000 tonne", "7000000 tonne"]), ("5-7 juta ton", ["5000000 tonne", "7000000 tonne"]),
        ("peringkat ke-14", ["14"]), ("Perang Dunia II", ["2"]), ("pesawat F-16", ["F16"]), ("menang 3-1", ["3", "1"]),
        ("Pasal 12 ayat (3)", ["12", "3"]), ("minus 4 derajat Celsius", ["-4 degree-celsius"]),
        ("luasnya 15 meter persegi", ["15 square-metre"]),
    ])
    func indonesianQuantitiesAreReadByValue(_ text: String, _ expected: [String]) {
        #expect(read(text, Self.indonesian) == expected)
    }

    @Test(arguments: [
        ("The ship carried 12,500 tons of rice.", ["12500 tonne"]), ("It was 36.8 degrees Celsius.", ["184/5 degree-celsius"]),
        ("Profit rose to Rp 1.25 trillion.", ["1250000000000 rupiah"]), ("They owe US$3.5 billion.", ["3500000000 us-dollar"]),
        ("They owe $3.5bn.", ["3500000000 us-dollar"]), ("twenty-five cows", ["25"]), ("two hundred thousand workers", ["200000"]),
        ("two thousand three hundred and five votes", ["2305"]), ("one and a half million people", ["1500000"]),
        ("two-thirds of members", ["2/3"]),
        ("a quarter of the land", ["1/4"]), ("half an hour", ["1/2 hour"]), ("half a million people", ["500000"]),
        ("tens of thousands of units", ["10000"]),
        ("three dozen eggs", ["36"]), ("Prices tripled.", ["3"]), ("rose threefold", ["3"]),
        ("0.4 percentage points", ["2/5 percentage-point"]),
        ("at 90 km/h", ["90 kilometre/hour"]), ("at 90 kilometres per hour", ["90 kilometre/hour"]),
        ("5 to 7 million tons", ["5000000 tonne", "7000000 tonne"]),
        ("ranked 14th", ["14"]), ("World War II", ["2"]), ("two F-16 jets", ["2", "F16"]), ("Article 12, paragraph (3)", ["12", "3"]),
        ("about 50 kilometres (31 miles) away", ["50 kilometre", "31 mile?"]), ("around the clock", ["24 hour?"]),
        ("£12 million", ["12000000 pound-sterling"]),
        ("a 5-year-old boy", ["5 year"]),
    ])
    func englishQuantitiesAreReadByValue(_ text: String, _ expected: [String]) {
        #expect(read(text, Self.english) == expected)
    }

    @Test(arguments: [
        "Mereka saling membantu satu sama lain.", "Salah satu warga pulang.", "Perdana menteri tiba.", "Ia lahir pada tahun 1998.",
        "Kabar itu baik sekali.",
        "Pada 12 Maret 2019 ia pergi.", "Rapat mulai pukul 19.30 WIB.", "Tim itu lolos ke perempat final.",
    ])
    func indonesianTextWithoutQuantitiesHasNone(_ text: String) {
        #expect(read(text, Self.indonesian).filter { !$0.hasSuffix("?") } == [])
    }

    @Test(arguments: [
        "They help one another.", "One of them left.", "He was born in 1998.", "On March 12, 2019, he left.", "The third party agreed.",
        "They reached the quarter-finals at 7:30 p.m.", "The May report may help.",
    ])
    func englishTextWithoutQuantitiesHasNone(_ text: String) {
        #expect(read(text, Self.english).filter { !$0.hasSuffix("?") } == [])
    }

    // MARK: Comparison

    private func relations(_ source: String, _ target: String) -> [QuantityPair.Relation] {
        QuantityComparison(
            source: Self.indonesian.quantities(in: Array(source.utf8)), target: Self.english.quantities(in: Array(target.utf8))
        ).differences.map(\.relation)
    }

    @Test(arguments: [
        ("Anggarannya Rp 3.400 miliar.", "The budget is Rp 3.4 trillion."), ("0,5 juta orang", "half a million people"),
        ("satu setengah jam", "90 minutes"), ("buka 24 jam", "open around the clock"), ("separuh penduduk", "50 percent of the population"),
        ("1.000 kilogram gula", "a ton of sugar"), ("kedua negara", "both countries"), ("naik dua kali lipat", "doubled"),
        ("30 km dari kota", "30 kilometers (19 miles) from the city"), ("lima sampai tujuh ton", "5 to 7 tons"),
        ("ratusan orang", "hundreds of people"),
        ("10 dolar", "US$10"), ("puluhan orang", "dozens of people"), ("25 tahun", "a quarter of a century"),
        ("selusin telur", "a dozen eggs"),
        ("90 menit", "an hour and a half"), ("1 jam 30 menit", "90 minutes"), ("2 jam 15 menit", "two hours and 15 minutes"),
    ])
    func equalValuesAreEqualHoweverTheyAreWritten(_ source: String, _ target: String) {
        #expect(relations(source, target) == [])
    }

    @Test(arguments: [
        ("12.500 ton", "12.500 tons", QuantityPair.Relation.otherConvention), ("8,4 persen", "8,4 percent", .otherConvention),
        ("12.500 ton", "15,200 tons", .otherValue), ("40 juta euro", "40 million dollars", .otherUnit),
        ("4 miliar rupiah", "4 million rupiah", .otherScale),
        ("naik 2 persen", "rose 2 percentage points", .otherUnit), ("tiga desa", "villages", .missing),
        ("desa-desa", "four villages", .added),
        ("pesawat F-16", "F-15 jets", .otherValue), ("50 km/jam", "50 mph", .otherUnit),
        ("separuh warga", "a third of residents", .otherValue),
    ])
    func differencesAreNamed(_ source: String, _ target: String, _ relation: QuantityPair.Relation) {
        #expect(relations(source, target) == [relation])
    }

    // MARK: Laws

    @Test(arguments: 0..<40) func rangesAreSortedDisjointAndInsideWhateverTheBytes(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "12", ".", ",", "-", " ", "dua", " puluh ", "million ", "%", "Rp", "US$", "é", "\u{0}", "½", "ke-", "th", "(", ")", "/", "XIV",
            " of ", "a ", "half ", "999999999999999999999",
        ]
        for recognizer in [Self.indonesian, Self.english] {
            var bytes = Array((0..<60).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined().utf8)
            if seed % 4 == 0 { bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &generator) } }
            let quantities = recognizer.quantities(in: bytes, excluding: [3..<5])
            var end = 0
            for quantity in quantities {
                #expect(quantity.range.lowerBound >= end && quantity.range.upperBound <= bytes.count && !quantity.range.isEmpty)
                #expect(!quantity.range.overlaps(3..<5))
                end = quantity.range.upperBound
            }
            #expect(QuantityComparison(source: quantities, target: quantities).differences.allSatisfy { $0.relation == .otherConvention })
        }
    }

    @Test func hugeNumbersAreEqualToThemselvesOnly() {
        let (first, second) = (String(repeating: "9", count: 40), String(repeating: "9", count: 39) + "8")
        #expect(ExactNumber(decimal: first) == ExactNumber(decimal: first))
        #expect(ExactNumber(decimal: first) != ExactNumber(decimal: second))
        #expect(ExactNumber(3, over: 4) == ExactNumber(decimal: "0.75"))
        #expect(ExactNumber(.max) * ExactNumber(.max) == ExactNumber(.max) * ExactNumber(.max))
        #expect(ExactNumber(1, over: 0).isOversized)
    }

    @Test func languageWithoutGrammarFindsNothing() {
        #expect(QuantityRecognizer(LanguageTag("de")).quantities(in: Array("5 Tonnen".utf8)).isEmpty)
        #expect(!QuantityRecognizer(LanguageTag("de")).isAvailable)
    }
}
