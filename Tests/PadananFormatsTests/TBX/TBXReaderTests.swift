import PadananModel
import Testing

@testable import PadananFormats

@Suite struct TBXReaderTests {
    private static func read(_ text: String) -> TermbaseReading {
        TBXFormat().read(Array(text.utf8), file: "g.tbx", languages: .indonesianEnglish)
    }

    /// A document with one entry, whose content is `entry`.
    private static func document(_ entry: String) -> String {
        "<martif type=\"TBX\" xml:lang=\"en\"><text><body><termEntry id=\"a\">\(entry)</termEntry></body></text></martif>"
    }

    private static func concept(_ entry: String) throws -> Concept {
        try #require(read(document(entry)).termbase.concepts.first)
    }

    private static let terms = "<langSet xml:lang=\"id\"><tig><term>kapal</term></tig></langSet>"

    // MARK: Versions

    @Test(arguments: [TBXExamples.basicDCA, TBXExamples.basicDCT, TBXExamples.martif]) func allVersionsSayTheSame(_ text: String) throws {
        let reading = Self.read(text)
        #expect(reading.defects == [])
        #expect(reading.termbase.concepts.map(\.id) == ["security-guarantee", "nato"])
        var guarantee = try #require(reading.termbase.concepts.first)
        guarantee.location = SourceLocation(file: "-")
        let english = LanguageTag("en")
        let expected = Concept(
            id: "security-guarantee", subject: "diplomacy",
            terms: [
                Term(
                    "jaminan keamanan", language: .indonesian,
                    annotations: [Annotation(.context, "Moskow menuntut jaminan keamanan.", source: "Warta")]),
                Term("security guarantee", language: english),
                Term(
                    "safety guarantee", language: english, status: .deprecated, type: .variant,
                    annotations: [
                        Annotation(.administrativeStatus, "supersededTerm-admn-sts"), Annotation(.note, "Older files."),
                    ]),
            ], definition: "A promise of help against an attack.", definitionSource: "Kamus Pertahanan", note: "Not an assurance.",
            annotations: [
                Annotation(.crossReference, "alliance", target: "nato"),
                Annotation(.externalCrossReference, "explained", target: "https://example.org/guarantee"),
            ], transactions: [Transaction(.origination, ChangeRecord(date: "2021-12-17", user: "Sari Wijaya"))],
            sections: [LanguageSection(english, annotations: [Annotation(.note, "Plural as a rule.")])])
        #expect(guarantee == expected)
    }

    @Test func whatIsNotStatedIsAssumed() throws {
        let terms = try #require(Self.read(TBXExamples.basicDCA).termbase.concepts.last).terms
        #expect(terms.map(\.status) == [.preferred, .preferred, .admitted])
        #expect(terms.map(\.type) == [.acronym, .fullForm, .fullForm])
        #expect(terms.map(\.assumptions) == [.status, [.status, .type, .partOfSpeech], [.status, .type, .partOfSpeech]])
    }

    @Test func theFirstMinimalDialectIsRead() throws {
        let reading = Self.read(TBXExamples.min1)
        #expect(reading.defects == [])
        let concept = try #require(reading.termbase.concepts.first)
        #expect(concept.id == "summit" && concept.subject == "diplomacy")
        #expect(concept.terms.map(\.text) == ["KTT", "summit", "summit meeting"])
        #expect(concept.terms.map(\.status) == [.preferred, .preferred, .deprecated])
        #expect(concept.terms[1].annotations == [Annotation(.customer, "Redaksi")])
        #expect(concept.terms[2].texts(of: .note) == ["too long"])
    }

    @Test(arguments: [
        (TBXExamples.basicDCA, "tbx", true), (TBXExamples.basicDCT, "xml", true), (TBXExamples.martif, "martif", true),
        (TBXExamples.min1, "xml", true), ("\u{FEFF}\n" + TBXExamples.min1, "", true), ("concept,id,en\n", "csv", false),
        ("<xliff version=\"1.2\"/>", "xliff", false), ("", "tbx", false), ("term,<tbx>\n", "csv", false),
    ]) func tbxIsKnownByItsRoot(_ text: String, _ suffix: String, _ isTBX: Bool) {
        #expect(TBXFormat().recognizes(Array(text.utf8), extension: suffix) == isTBX)
    }

    @Test func theEncodingIsTheDocumentsOwn() throws {
        let text =
            "<?xml version='1.0' encoding='windows-1254'?>"
            + Self.document("<langSet xml:lang='tr'><tig><term>s\u{FD}n\u{FD}r</term></tig></langSet>")
        let bytes = text.unicodeScalars.map { UInt8($0.value) }
        let reading = TermbaseFormats.read(bytes, file: "g.tbx", languages: .indonesianEnglish)
        #expect(reading.termbase.concepts.first?.terms.map(\.text) == ["sınır"])
    }

    @Test(arguments: [1, 7, 4096]) func readingInPiecesMakesNoDifference(_ size: Int) throws {
        let bytes = Array(TBXExamples.basicDCA.utf8)
        var position = 0
        let source = ByteSource {
            defer { position = min(position + size, bytes.count) }
            return Array(bytes[position..<min(position + size, bytes.count)])
        }
        var reader = try TBXReader(source, file: "g.tbx")
        var concepts: [Concept] = []
        while let concept = try reader.next() { concepts.append(concept) }
        #expect(Termbase(concepts) == Self.read(TBXExamples.basicDCA).termbase)
    }

    // MARK: Words

    @Test(arguments: [
        ("preferredTerm-admn-sts", TermStatus.preferred), ("admittedTerm", .admitted), ("deprecatedTerm-admn-sts", .deprecated),
        ("supersededTerm-admn-sts", .deprecated), ("obsolete", .deprecated), ("forbidden", .forbidden), ("notRecommended", .deprecated),
        ("standardizedTerm-admn-sts", .preferred),
    ]) func statusesHaveManyWords(_ word: String, _ status: TermStatus) throws {
        let note = "<termNote type='administrativeStatus'>\(word)</termNote>"
        let concept = try Self.concept("<langSet xml:lang='en'><tig><term>ship</term>\(note)</tig></langSet>")
        #expect(concept.terms.map(\.status) == [status])
        #expect(!concept.terms[0].assumptions.contains(.status))
    }

    @Test func anUnstatedTermBesideAPreferredOneIsAdmitted() throws {
        let status = "<termNote type='administrativeStatus'>preferredTerm-admn-sts</termNote>"
        let concept = try Self.concept(
            "<langSet xml:lang='en'><tig><term>vessel</term></tig><tig><term>ship</term>\(status)</tig></langSet>")
        #expect(concept.terms.map(\.status) == [.admitted, .preferred])
    }

    @Test(arguments: [
        ("initialism", TermType.acronym), ("phraseologicalUnit", .phrase), ("shortForm", .shortForm), ("clippedTerm", .abbreviation),
    ])
    func typesOfFullTBXAreTheNearest(_ word: String, _ type: TermType) throws {
        let concept = try Self.concept(
            "<langSet xml:lang='en'><tig><term>ship</term><termNote type='termType'>\(word)</termNote></tig></langSet>")
        #expect(concept.terms.map(\.type) == [type])
    }

    @Test(arguments: [
        "<descrip type='Translation needed'>No</descrip>", "<note>read-only</note>", "<note>padanan:translate=no</note>",
    ]) func aTermMayStayAsItIs(_ mark: String) throws {
        let concept = try Self.concept(mark + Self.terms)
        #expect(concept.isVerbatim && concept.note.isEmpty && concept.annotations.isEmpty)
    }

    @Test func anUsageNoteOfWeblateIsKept() throws {
        let concept = try Self.concept("<descrip type='Usage note'>at sea</descrip>" + Self.terms)
        #expect(concept.annotations == [Annotation(DataCategory("Usage note"), "at sea")])
    }

    @Test func whiteSpaceBetweenWordsIsOneSpaceUnlessItIsMeant() throws {
        let concept = try Self.concept("<note>\n  satu\n\t dua&#10;tiga<![CDATA[ & ]]>\n</note>" + Self.terms)
        #expect(concept.note == "satu dua\ntiga &")
    }

    @Test func markupInATextIsLeftOutAndItsTextKept() {
        let reading = Self.read(Self.document("<note>kapal <hi type='bold'>per<foreign>ang</foreign></hi></note>" + Self.terms))
        #expect(reading.termbase.concepts.first?.note == "kapal perang")
        #expect(
            reading.defects.map(\.message) == ["markup inside a text is left out, what it marks is kept (2 times, first here)"]
                || reading.defects.count == 1)
    }

    @Test func entriesWithoutAnIdGetOne() {
        let entry = "<termEntry>\(Self.terms)</termEntry>"
        let reading = Self.read("<martif type='TBX' xml:lang='id'><text><body>\(entry)\(entry)\(entry)</body></text></martif>")
        #expect(reading.termbase.concepts.map(\.id) == ["kapal", "kapal-2", "kapal-3"])
        #expect(reading.defects == [])
    }

    // MARK: Defects

    /// What is in an entry, the defects, and the terms that are read nevertheless.
    @Test(
        arguments: [
            ("<langSet xml:lang='en'><tig><term>ship</term><term>boat</term></tig></langSet>", ["a second <term> in <tig>"], 2),
            ("<langSet xml:lang='en'><tig><note>x</note><term>ship</term></tig></langSet>", ["<term> is not the first in <tig>"], 1),
            ("<langSet><tig><term>ship</term></tig></langSet>", ["the entry has no term", "<langSet> names no language"], 0),
            ("<langSet xml:lang='en'><tig><term/></tig></langSet>", ["the entry has no term", "<tig> has no term"], 0),
            ("", ["the entry has no term"], 0),
            ("<admin>x</admin>" + terms, ["<admin> has no type"], 1),
            ("<blob>x</blob>" + terms, ["<blob> is not known here"], 1),
            (
                "<descripGrp><descrip type='definition'>a</descrip><descrip type='definition'>b</descrip></descripGrp>" + terms,
                ["a second <descrip> in <descripGrp>"], 1
            ),
            ("<transacGrp><date>2021-12-17</date></transacGrp>" + terms, ["<transacGrp> doesn't say what was done"], 1),
            (
                "<langSet xml:lang='en'><tig><term>ship</term><termNote type='partOfSpeech'>nominal</termNote></tig></langSet>",
                ["“nominal” is no partOfSpeech"], 1
            ),
            (
                "<langSet xml:lang='en'><tig><term>ship</term><termNote type='administrativeStatus'>good</termNote></tig></langSet>",
                ["“good” is no administrativeStatus"], 1
            ),
        ] as [(String, [String], Int)]) func whatIsWrongIsNamedAndTheRestRead(_ entry: String, _ messages: [String], _ terms: Int)
    {
        let reading = Self.read(Self.document(entry))
        #expect(reading.defects.count == messages.count, "\(reading.defects)")
        for (defect, message) in zip(reading.defects, messages) { #expect(defect.message.hasPrefix(message)) }
        #expect(reading.termbase.concepts.flatMap(\.terms).count == terms)
    }

    @Test func anUnknownWordIsKept() throws {
        let concept = try Self.concept(
            "<langSet xml:lang='en'><tig><term>ship</term><termNote type='partOfSpeech'>nominal</termNote></tig></langSet>")
        #expect(concept.terms[0].annotations == [Annotation(.partOfSpeech, "nominal")])
    }

    @Test func twoEntriesWithOneIdAreTold() {
        let entry = "<termEntry id='a'>\(Self.terms)</termEntry>"
        let reading = Self.read("<martif type='TBX' xml:lang='id'><text><body>\(entry)\(entry)</body></text></martif>")
        #expect(reading.termbase.concepts.map(\.id) == ["a", "a-2"])
        #expect(reading.defects.map(\.message) == ["a second entry with the id “a” is read as “a-2”"])
    }

    @Test func aDocumentThatIsNotWellFormedGivesWhatStandsBefore() {
        let text = Self.document(Self.terms + "</termEntry><termEntry id='b'>" + Self.terms).replacingLast("</tig>", "")
        let reading = Self.read(text)
        #expect(reading.termbase.concepts.map(\.id) == ["a"])
        #expect(reading.defects.map(\.message) == ["</langSet> where </tig> is expected"])
    }

    @Test func anotherRootIsRefused() {
        #expect(Self.read("<tmx/>").defects.map(\.message) == ["the root element is <tmx>; TBX begins with <tbx> or <martif>"])
    }

    // MARK: Hostile input

    @Test func spoiltDocumentsNeitherCrashNorHang() {
        var generator = TermbaseGenerator(seed: 7)
        for _ in 0..<600 {
            var bytes = Array([TBXExamples.basicDCA, TBXExamples.basicDCT, TBXExamples.martif, TBXExamples.min1][generator.next(4)].utf8)
            for _ in 0...generator.next(3) {
                let index = generator.next(bytes.count)
                switch generator.next(4) {
                case 0: bytes[index] ^= UInt8(1 << generator.next(8))
                case 1: bytes.removeSubrange(index..<min(bytes.count, index + 1 + generator.next(40)))
                case 2: bytes = Array(bytes[..<max(1, index)])
                default: bytes.insert(contentsOf: bytes[index..<min(bytes.count, index + generator.next(200))], at: index)
                }
            }
            _ = TBXFormat().read(bytes, file: "g.tbx", languages: .indonesianEnglish)
            _ = try? TBXValidator().violations(in: ByteSource(bytes), file: "g.tbx")
        }
    }

    @Test(arguments: ["<blob/>", "<descrip>x</descrip>"]) func ofVeryManyDefectsOnlyTheFirstAreKept(_ piece: String) {
        let inside = Self.read(Self.document(String(repeating: piece, count: 5_000) + Self.terms))
        #expect(inside.defects.count == 1_001)
        #expect(inside.defects.last?.message == "4000 more defects")
        #expect(inside.termbase.concepts.count == 1)
        let text = "<martif type='TBX'><text><body>" + String(repeating: "<x/>", count: 5_000) + "</body></text></martif>"
        #expect(Self.read(text).defects.count == 1_001)
    }

    @Test(arguments: [
        String(repeating: "<descripGrp>", count: 100_000), String(repeating: "<note>a</note>", count: 20_000),
        String(repeating: "<langSet xml:lang='en'/>", count: 20_000), String(repeating: "<admin>x</admin>", count: 20_000),
        "<note>" + String(repeating: "a | ", count: 100_000) + "</note>",
    ]) func muchOfOneThingIsReadInTime(_ content: String) {
        let reading = Self.read(Self.document(content + Self.terms))
        #expect(reading.termbase.concepts.count <= 1)
    }
}

extension String {
    /// The text with the last occurrence of `part` replaced.
    fileprivate func replacingLast(_ part: String, _ other: String) -> String {
        let bytes = Array(utf8)
        let wanted = Array(part.utf8)
        guard let index = bytes.indices.last(where: { bytes[$0...].starts(with: wanted) }) else { return self }
        return String(decoding: bytes[..<index] + Array(other.utf8) + bytes[(index + wanted.count)...], as: UTF8.self)
    }
}
