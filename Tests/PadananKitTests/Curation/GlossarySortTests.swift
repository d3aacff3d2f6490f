import PadananKit
import PadananTestSupport
import Testing

/// `padanan glossary sort`.
@Suite struct GlossarySortTests {
    private func table(_ text: String) throws -> MasterTableDocument {
        try MasterTableDocument.rewritable(("t.csv", Array(text.utf8)), languages: .indonesianEnglish)
    }

    private func sorted(_ text: String, _ keys: [SortKey] = [.concept]) throws -> String {
        String(decoding: GlossarySort(by: keys).sorted(try table(text)), as: UTF8.self)
    }

    private static let rows = "concept,subject,id,en\nb,law,pakta,pact\na,sport,damai,war\nC,law,,accord\n"

    @Test(
        arguments: [
            ([.concept], "concept,subject,id,en\na,sport,damai,war\nb,law,pakta,pact\nC,law,,accord\n"),
            ([.source], "concept,subject,id,en\na,sport,damai,war\nb,law,pakta,pact\nC,law,,accord\n"),
            ([.target], "concept,subject,id,en\nC,law,,accord\nb,law,pakta,pact\na,sport,damai,war\n"),
            ([.subject], "concept,subject,id,en\nb,law,pakta,pact\nC,law,,accord\na,sport,damai,war\n"),
            ([.subject, .target], "concept,subject,id,en\nC,law,,accord\nb,law,pakta,pact\na,sport,damai,war\n"),
        ] as [([SortKey], String)])
    func rowsAreOrderedByTheirKeys(_ keys: [SortKey], _ expected: String) throws {
        #expect(try sorted(Self.rows, keys) == expected)
    }

    @Test func rowsKeepTheirBytes() throws {
        let text = "\u{FEFF}concept;id;en\r\n\r\nb; \"pakta\";pact\r\n\r\na;damai;\"pe\r\nace\""
        #expect(try sorted(text) == "\u{FEFF}concept;id;en\r\n\r\na;damai;\"pe\r\nace\"\r\nb; \"pakta\";pact")
    }

    @Test func sortingIsIdempotentAndKeepsEveryRow() throws {
        for seed in UInt64(1)...100 {
            var generator = SeededGenerator(seed: seed)
            let text = String(decoding: RandomGlossaryTable(using: &generator).bytes, as: UTF8.self)
            for keys in [[SortKey.concept], [.subject, .source], [.target]] {
                let once = try sorted(text, keys)
                #expect(try sorted(once, keys) == once)
                #expect(once.split(separator: "\n").sorted() == text.split(separator: "\n").sorted())
                #expect(GlossarySort(by: keys).disorder(in: try table(once), file: "t.csv") == nil)
            }
        }
    }

    @Test func theFirstRowInTheWrongPlaceIsNamed() throws {
        let disorder = try #require(GlossarySort().disorder(in: try table(Self.rows), file: "t.csv"))
        #expect(disorder.description == "t.csv:3:1: warning: “a” belongs before “b”; sort by concept")
        #expect(GlossarySort(by: [.subject]).disorder(in: try table(Self.rows), file: "t.csv")?.location.line == 4)
    }

    @Test func thePublishedGlossariesAreInOrder() throws {
        for name in ["defence", "diplomacy", "economy", "law"] {
            let path = "Glossaries/id-en/\(name).csv"
            let table = try MasterTableDocument.rewritable((path, try Repository.bytes(path)), languages: .indonesianEnglish)
            #expect(GlossarySort().disorder(in: table, file: path) == nil)
        }
    }
}
