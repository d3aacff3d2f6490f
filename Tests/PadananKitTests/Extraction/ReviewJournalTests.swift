import PadananKit
import PadananTestSupport
import Testing

@Suite struct ReviewJournalTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let records: [ReviewRecord] = [
        .event(.accept, key, bare), .event(.reject, ReviewKey(source: "a\u{301}\n\"", target: ""), nil),
        .event(.setTarget("jaminan “baru”"), key, nil), .event(.setSource("x"), key, nil), .event(.skip, nil, nil), .event(.back, key, nil),
        .event(.undo, nil, nil), .written,
    ]
    private static let key = ReviewKey(ExtractionSamples.guarantee)

    /// A term as far as a journal keeps it.
    private static var bare: ExtractedTerm {
        var term = ExtractionSamples.guarantee
        term.examples = []
        term.competitors = []
        return term
    }

    private func written(_ records: [ReviewRecord]) throws -> String {
        let journal = try ReviewJournal(folder.path("journal.jsonl"))
        for record in records { try journal.append(record) }
        return try folder.read("journal.jsonl")
    }

    @Test func recordsAreReadAsTheyWereWritten() throws {
        _ = try written(Self.records)
        let journal = try ReviewJournal(folder.path("journal.jsonl"))
        #expect(journal.records == Self.records)
        #expect(journal.defects.isEmpty)
    }

    @Test func journalIsOnlyAppendedTo() throws {
        let before = try written(Self.records)
        #expect(try written([.written]) == before + "{\"event\":\"written\"}\n")
    }

    @Test func everyCutLosesAtMostTheLastRecord() throws {
        let bytes = Array(try written(Self.records).utf8)
        let title = bytes.firstIndex(of: 0x0A) ?? 0
        for end in title + 1...bytes.count {
            try folder.write("cut.jsonl", Array(bytes[..<end]))
            let complete = bytes[..<end].count { $0 == 0x0A } - 1
            do {
                let journal = try ReviewJournal(folder.path("cut.jsonl"))
                #expect(journal.records.starts(with: Self.records[..<complete]))
                try journal.append(.written)
            }
            let journal = try ReviewJournal(folder.path("cut.jsonl"))
            #expect(journal.records.starts(with: Self.records[..<complete]) && journal.records.last == .written)
            #expect(journal.records.count - complete <= 2)
        }
    }

    @Test func linesThatAreNoRecordsAreNamed() throws {
        let text = """
            {"padanan":"review 1"}
            no JSON
            {"event":"dance","source":"a","target":"b"}
            {"event":"accept"}

            {"event":"reject","source":"a","target":"b","more":1}

            """
        try folder.write("journal.jsonl", text)
        let journal = try ReviewJournal(folder.path("journal.jsonl"))
        #expect(journal.records == [.event(.reject, ReviewKey(source: "a", target: "b"), nil)])
        #expect(journal.defects.map(\.location.line) == [2, 3, 4])
    }

    @Test(arguments: ["concept,id,en\n", "{\"event\":\"written\"}\n", "\u{0}"]) func anotherFileIsNoJournal(_ text: String) throws {
        try folder.write("journal.jsonl", text)
        #expect(throws: FileError.self) { try ReviewJournal(folder.path("journal.jsonl")) }
        #expect(try folder.read("journal.jsonl") == text)
    }

    @Test func oneReviewAtATimeHasTheJournal() throws {
        let first = try ReviewJournal(folder.path("journal.jsonl"))
        #expect(throws: FileError.self) { try ReviewJournal(folder.path("journal.jsonl")) }
        try first.append(.written)
    }

    @Test func aFolderThatIsNotThereIsAnError() {
        #expect(throws: FileError.self) { try ReviewJournal(folder.path("none/journal.jsonl")) }
    }
}
