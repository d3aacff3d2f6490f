import PadananFormats
import PadananModel
import Testing

/// What holds for every format of glossaries.
@Suite struct GlossaryLawTests {
    static let ids = GlossarySamples.formats.map(\.id)

    private static func format(_ id: String) throws -> any WritableTermbaseFormat {
        try #require(GlossarySamples.formats.first { $0.id == id })
    }

    @Test(arguments: ids) func whatAFormatCanSayIsReadAsItWasWritten(_ id: String) throws {
        let format = try Self.format(id)
        let first = GlossarySamples.read(GlossarySamples.write(GlossarySamples.termbase, format), format)
        #expect(first.defects == [])
        let second = GlossarySamples.read(GlossarySamples.write(first.termbase, format), format)
        #expect(GlossarySamples.withoutPlaces(second.termbase) == GlossarySamples.withoutPlaces(first.termbase))
        #expect(second.defects == [])
    }

    /// Formats without ids merge concepts with one source term in the first reading; from then on nothing changes.
    @Test(arguments: ids) func writingWhatWasReadGivesTheSameBytes(_ id: String) throws {
        let format = try Self.format(id)
        let first = GlossarySamples.write(GlossarySamples.termbase, format)
        let second = GlossarySamples.write(GlossarySamples.read(first, format).termbase, format)
        let third = GlossarySamples.write(GlossarySamples.read(second, format).termbase, format)
        #expect(String(decoding: third, as: UTF8.self) == String(decoding: second, as: UTF8.self))
        guard ["csv2", "tsv2", "omegat"].contains(id) else {
            return #expect(String(decoding: second, as: UTF8.self) == String(decoding: first, as: UTF8.self))
        }
    }

    @Test(arguments: ids) func aWrittenFileIsRecognised(_ id: String) throws {
        let format = try Self.format(id)
        let bytes = GlossarySamples.write(GlossarySamples.termbase, format)
        let reading = TermbaseFormats.read(bytes, file: GlossarySamples.file(format), languages: .indonesianEnglish)
        let own = GlossarySamples.read(bytes, format)

        #expect(reading.termbase.concepts.map { $0.terms.map(\.text) } == own.termbase.concepts.map { $0.terms.map(\.text) })
        #expect(reading.defects == [])
    }

    @Test(arguments: ids) func anEmptyTermbaseIsWrittenAndReadAsOne(_ id: String) throws {
        let format = try Self.format(id)
        let writing = format.write(Termbase(), languages: .indonesianEnglish)
        #expect(writing.defects == [])
        #expect(GlossarySamples.read(writing.bytes, format).termbase.concepts == [])
    }

    @Test(arguments: ids) func everyLossIsReportedOncePerKind(_ id: String) throws {
        let format = try Self.format(id)
        let defects = format.write(GlossarySamples.termbase, languages: .indonesianEnglish).defects
        #expect(defects.allSatisfy { $0.severity == .warning })
        #expect(Set(defects.map(\.message)).count == defects.count)
        // A format without notes can't keep the notes.
        #expect(defects.contains { $0.message.contains("notes") } == (id.hasPrefix("deepl") || id == "google-csv" || id == "google-tsv"))
    }

    @Test(arguments: ids) func formatsAreFoundByTheirIds(_ id: String) throws {
        let found = try #require(TermbaseFormats.writable(id: id))
        #expect(found.id == id)
        #expect(found.name == (try Self.format(id)).name)
    }

    @Test func idsAndNamesAreUnique() {
        #expect(TermbaseFormats.writable(id: "nothing") == nil)
        #expect(Set(TermbaseFormats.writable.map(\.id)).count == TermbaseFormats.writable.count)
        #expect(Set(TermbaseFormats.all.map(\.name)).count == TermbaseFormats.all.count)
    }

    /// Spoilt files give defects or terms, quickly, and never a crash.
    @Test(arguments: ids) func spoiltFilesAreSurvived(_ id: String) throws {
        let format = try Self.format(id)
        let bytes = GlossarySamples.write(Termbase(Array(GlossarySamples.termbase.concepts.prefix(3))), format)
        var generator = SplitMix(state: UInt64(id.utf8.reduce(7) { $0 &* 31 &+ Int($1) }))
        for _ in 0..<1000 {
            var spoilt = bytes
            for _ in 0..<Int.random(in: 1...4, using: &generator) where !spoilt.isEmpty {
                let index = Int.random(in: 0..<spoilt.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: spoilt[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
                case 1: spoilt.removeSubrange(index..<min(spoilt.count, index + Int.random(in: 1...40, using: &generator)))
                case 2: spoilt.insert([0x09, 0x0A, 0x22, 0x2C, 0x23, 0x3C].randomElement(using: &generator) ?? 0, at: index)
                default: spoilt.removeLast(spoilt.count - index)
                }
            }
            let reading = TermbaseFormats.read(spoilt, file: GlossarySamples.file(format), languages: .indonesianEnglish)
            #expect(Set(reading.termbase.concepts.map(\.id)).count == reading.termbase.concepts.count)
            #expect(reading.termbase.concepts.allSatisfy { concept in concept.terms.allSatisfy { !$0.text.isEmpty } })
            _ = GlossarySamples.write(reading.termbase, format)
        }
    }

    @Test(arguments: ids) func manyTermsOfOneConceptTakeNoQuadraticTime(_ id: String) throws {
        let format = try Self.format(id)
        let terms = (0..<20_000).map { Term("syarat \($0)", language: LanguageTag("id"), status: $0 == 0 ? .preferred : .admitted) }
        let termbase = Termbase([Concept(id: "many", terms: terms + [Term("condition", language: LanguageTag("en"))])])
        let bytes = GlossarySamples.write(termbase, format)
        #expect(GlossarySamples.read(bytes, format).termbase.concepts.count >= 1)
    }
}

/// Numbers that are the same in each run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
