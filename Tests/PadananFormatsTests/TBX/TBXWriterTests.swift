import PadananModel
import Testing

@testable import PadananFormats

@Suite struct TBXWriterTests {
    private static func tbx(_ termbase: Termbase, _ variant: TBXVariant) -> TermbaseWriting {
        TBXFormat(variant).write(termbase, languages: .indonesianEnglish)
    }

    private static func read(_ bytes: [UInt8]) -> TermbaseReading {
        TBXFormat().read(bytes, file: "g.tbx", languages: .indonesianEnglish)
    }

    private static let examples = [TBXExamples.basicDCA, TBXExamples.basicDCT, TBXExamples.martif, TBXExamples.min1]

    // MARK: Laws

    @Test(arguments: TBXVariant.allCases) func readingGivesBackWhatWasWritten(_ variant: TBXVariant) {
        for seed in 0..<25 {
            var generator = TermbaseGenerator(seed: UInt64(seed))
            let termbase = generator.termbase()
            let writing = Self.tbx(termbase, variant)
            let reading = Self.read(writing.bytes)
            #expect(writing.defects == [] && reading.defects == [], "seed \(seed)")
            expectSame(reading.termbase.canonical(), termbase.canonical(), "seed \(seed)")
        }
    }

    @Test(arguments: TBXVariant.allCases) func whatIsWrittenIsValid(_ variant: TBXVariant) throws {
        for seed in 0..<25 {
            var generator = TermbaseGenerator(seed: UInt64(seed))
            let bytes = Self.tbx(generator.termbase(), variant).bytes
            #expect(try TBXValidator().violations(in: ByteSource(bytes), file: "g.tbx") == [], "seed \(seed)")
        }
    }

    @Test(arguments: TBXVariant.allCases) func examplesOfEveryVersionAreGivenBackInEveryOther(_ variant: TBXVariant) {
        for example in Self.examples {
            let termbase = Self.read(Array(example.utf8)).termbase
            let again = Self.read(Self.tbx(termbase, variant).bytes)
            #expect(again.defects == [])
            expectSame(again.termbase.canonical(), termbase.canonical(), variant.rawValue)
        }
    }

    @Test(arguments: TBXVariant.allCases) func aTableThatBecomesTBXBecomesTheSameTable(_ variant: TBXVariant) {
        for seed in 100..<112 {
            var generator = TermbaseGenerator(seed: UInt64(seed))
            let table = MasterTableFormat().write(generator.termbase(), languages: .indonesianEnglish)
            let first = MasterTableFormat().read(table.bytes, file: "g.csv", languages: .indonesianEnglish)
            let again = Self.read(Self.tbx(first.termbase, variant).bytes).termbase
            #expect(first.defects == [])
            expectSame(again.canonical(), first.termbase.canonical(), "seed \(seed)")
        }
    }

    @Test func tbxThatBecomesATableBecomesTheSameTBX() {
        for example in Self.examples {
            let termbase = Self.read(Array(example.utf8)).termbase
            let table = MasterTableFormat().write(termbase, languages: .indonesianEnglish)
            #expect(table.defects == [])
            let again = MasterTableFormat().read(table.bytes, file: "g.csv", languages: .indonesianEnglish)
            #expect(again.defects == [])
            expectSame(again.termbase.canonical(withAssumptions: false), termbase.canonical(withAssumptions: false), "")
        }
    }

    /// Compares concept by concept, so that a failure names one.
    private func expectSame(_ left: [Concept], _ right: [Concept], _ comment: String) {
        #expect(left.map(\.id) == right.map(\.id), "\(comment)")
        for (left, right) in zip(left, right) {
            let isSame = left == right
            #expect(isSame, "\(comment): \(left.difference(from: right)) instead of \(right.difference(from: left))")
        }
    }

    // MARK: Details

    @Test func aForbiddenTermIsDeprecatedForOthers() {
        let concept = Concept(
            id: "a", terms: [Term("hak", language: .indonesian), Term("claim", language: .english, status: .forbidden)])
        let text = String(decoding: Self.tbx(Termbase([concept]), .basicDCA).bytes, as: UTF8.self)
        #expect(text.contains("<termNote type=\"administrativeStatus\">deprecatedTerm-admn-sts</termNote>"))
        #expect(text.contains("<note>padanan:status=forbidden</note>"))
    }

    @Test func whatWasAssumedIsNotWritten() {
        let termbase = Self.read(Array(TBXExamples.basicDCA.utf8)).termbase
        let text = String(decoding: Self.tbx(Termbase([termbase.concepts[1]]), .basicDCA).bytes, as: UTF8.self)
        #expect(!text.contains("administrativeStatus"))
        #expect(text.contains("acronym") && !text.contains("fullForm"))
    }

    @Test func anIdThatIsNoNameIsWrittenAsOneAndKept() {
        let concepts = ["a b", "a_b", "1"].map { Concept(id: $0, terms: [Term("hak", language: .indonesian)]) }
        let writing = Self.tbx(Termbase(concepts), .basicDCT)
        let text = String(decoding: writing.bytes, as: UTF8.self)
        for id in ["\"a_b-2\"", "\"a_b\"", "\"_1\""] { #expect(text.contains("<conceptEntry id=\(id)>")) }
        #expect(Self.read(writing.bytes).termbase.concepts.map(\.id) == ["a b", "a_b", "1"])
    }

    @Test func aReferenceToNothingIsANote() {
        let concept = Concept(
            id: "a", terms: [Term("hak", language: .indonesian)], annotations: [Annotation(.crossReference, "", target: "nowhere")])
        let text = String(decoding: Self.tbx(Termbase([concept]), .basicDCA).bytes, as: UTF8.self)
        #expect(text.contains("<note>padanan:tbx:crossReference=nowhere</note>"))
    }

    @Test func whatXMLCannotHoldIsALoss() {
        let concept = Concept(id: "a", terms: [Term("hak\u{1}", language: .indonesian)])
        #expect(
            Self.tbx(Termbase([concept]), .basicDCA).defects.map(\.message) == ["control characters have no place in XML and are left out"])
    }

    @Test func conceptsWithoutTermsAreALoss() throws {
        let concepts = [Concept(id: "a", terms: []), Concept(id: "b", terms: [Term("x", language: LanguageTag("x y"))])]
        let writing = Self.tbx(Termbase(concepts), .basicDCA)
        #expect(writing.defects.map(\.message) == ["TBX has no entry without a term; the concept is left out (2 times, first here)"])
        #expect(try TBXValidator().violations(in: ByteSource(writing.bytes), file: "g.tbx") == [])
    }

    @Test func anEntryWithManyTermsIsWrittenInTime() {
        let terms = (0..<5_000).map { number in
            Term(
                "t\(number)", language: LanguageTag("en-\(100 + number % 100)"),
                annotations: [Annotation(.context, "c"), Annotation(.note, "n")])
        }
        let termbase = Termbase([Concept(id: "a", terms: terms)])
        #expect(Self.read(Self.tbx(termbase, .basicDCA).bytes).termbase.concepts.first?.terms.count == 5_000)
        let languages = LanguagePair(LanguageTag("en"), LanguageTag("id"))
        let table = MasterTableFormat().write(
            Termbase([Concept(id: "a", terms: terms.map { Term($0.text, language: .english, annotations: $0.annotations) })]),
            languages: languages)
        #expect(table.bytes.count > 50_000)
    }
}
