import PadananKit
import Testing

/// `padanan glossary merge`: single merges, by what is in the tables.
@Suite struct GlossaryMergeTests {
    private static let header = "concept,id,en,en:admitted,en:forbidden,note\n"

    private func merging(_ base: String?, _ ours: String, _ theirs: String, _ side: MergeSide? = nil) throws -> GlossaryMerging {
        let file = { (name: String, text: String) in (path: name, bytes: Array(text.utf8)) }
        return try GlossaryMerge(settling: side).merged(
            base: base.map { file("base.csv", $0) }, ours: file("ours.csv", ours), theirs: file("theirs.csv", theirs))
    }

    /// The rows of a merge of rows, without conflict.
    private func merged(_ base: String?, _ ours: String, _ theirs: String) throws -> String {
        let result = try merging(base.map { Self.header + $0 }, Self.header + ours, Self.header + theirs)
        #expect(result.conflicts.isEmpty, "\(result.conflicts)")
        let text = String(decoding: result.bytes, as: UTF8.self)
        #expect(text.hasPrefix(Self.header))
        return String(text.dropFirst(Self.header.count))
    }

    @Test(arguments: [
        // A cell each.
        ("a,pakta,pact,,,\n", "a,pakta,pact,,,ours\n", "a,pakta,treaty,,,\n", "a,pakta,treaty,,,ours\n"),
        // A term each.
        ("a,pakta,pact,x,,\n", "a,pakta,pact,x | y,,\n", "a,pakta,pact,x | z,,\n", "a,pakta,pact,x | y | z,,\n"),
        ("a,pakta,pact,x | y,,\n", "a,pakta,pact,y,,\n", "a,pakta,pact,x | y | z,,\n", "a,pakta,pact,y | z,,\n"),
        // A term moved to another status, and one beside it changed.
        ("a,pakta,pact,x | y,,\n", "a,pakta,pact,y,x,\n", "a,pakta,pact,x,,\n", "a,pakta,pact,,x,\n"),
        ("a,pakta,pact,treaty,,\n", "a,pakta,treaty,pact,,\n", "a,pakta,pact,treaty | z,,\n", "a,pakta,treaty,pact | z,,\n"),
        // Both did the same.
        ("a,pakta,pact,,,\n", "a,pakta,treaty,,,x\n", "a,pakta,treaty,,,x\n", "a,pakta,treaty,,,x\n"),
        // Rows added, removed, and added by both.
        (
            "a,pakta,pact,,,\n", "a,pakta,pact,,,\nb,damai,peace,,,\n", "a,pakta,pact,,,\nc,perang,war,,,\n",
            "a,pakta,pact,,,\nb,damai,peace,,,\nc,perang,war,,,\n"
        ),
        ("a,pakta,pact,,,\nb,damai,peace,,,\n", "b,damai,peace,,,\n", "a,pakta,pact,,,\nb,damai,peace,,,x\n", "b,damai,peace,,,x\n"),
        ("", "a,pakta,pact,x,,\n", "a,pakta,pact,y,,n\n", "a,pakta,pact,x | y,,n\n"),
        // Order: theirs, where only they changed it; new rows behind those they stood behind.
        ("a,p,p,,,\nb,q,q,,,\n", "a,p,p,,,n\nb,q,q,,,\n", "b,q,q,,,\na,p,p,,,\n", "b,q,q,,,\na,p,p,,,n\n"),
        (
            "b,p,p,,,\na,q,q,,,\n", "b,p,p,,,\nx,r,r,,,\na,q,q,,,\n", "b,p,p,,,\na,q,q,,,\ny,s,s,,,\n",
            "b,p,p,,,\nx,r,r,,,\na,q,q,,,\ny,s,s,,,\n"
        ),
        // Bytes of what isn't touched.
        (
            "\"a\", pakta ,pact,,,\"x\"\nb,q,q,,,\n", "\"a\", pakta ,pact,,,\"x\"\nb,q,q,,,n\n", "\"a\", pakta ,treaty,,,\"x\"\nb,q,q,,,\n",
            "\"a\", pakta ,treaty,,,\"x\"\nb,q,q,,,n\n"
        ),
        ("a,pakta,pact\n\nb,q,q,,,\n", "a,pakta,pact\n\nb,q,q,,,n\n", "a,pakta,pact\n\nb,q,q,x,,\n", "a,pakta,pact\n\nb,q,q,x,,n\n"),
    ])
    func whatOneSideChangedIsTaken(_ base: String, _ ours: String, _ theirs: String, _ expected: String) throws {
        #expect(try merged(base, ours, theirs) == expected)
    }

    @Test(arguments: [
        ("a,pakta,pact,x,,\n", "a,pakta,pact,y,,n\nb,damai,peace,,,\n", "a,pakta,pact,x | y,,n\nb,damai,peace,,,\n"),
        // The same concept under another id.
        ("a,pakta,pact,x,,\n", "z,pakta,pact,y,,\n", "a,pakta,pact,x | y,,\n"),
        ("a,pakta,pact,x,,\n", "a,pakta,pact,x,,\n", "a,pakta,pact,x,,\n"),
        ("a,pakta,pact,x,,\n", "", "a,pakta,pact,x,,\n"), ("", "a,pakta,pact,x,,\n", "a,pakta,pact,x,,\n"),
    ])
    func twoTablesBecomeTheUnion(_ ours: String, _ theirs: String, _ expected: String) throws {
        #expect(try merged(nil, ours, theirs) == expected)
    }

    @Test(arguments: [
        (
            "a,pakta,pact,,,z\n", "a,pakta,pact,,,x\n", "a,pakta,pact,,,y\n",
            "ours.csv:2:16: conflict: a: column “note” is “x”, but “y” in theirs.csv:2:16; it was “z” in base.csv:2:16"
        ),
        (
            "a,pakta,pact,,,\n", "a,pakta,treaty,,,\n", "a,pakta,accord,,,\n",
            "ours.csv:2:9: conflict: a: column “en” is “treaty”, but “accord” in theirs.csv:2:9; it was “pact” in base.csv:2:9"
        ),
        (
            "a,pakta,pact,x,,\n", "a,pakta,pact,,x,\n", "a,pakta,pact,,,\n",
            "ours.csv:2:15: conflict: a: en “x” is in “en:forbidden”, but gone in theirs.csv:2:1; it was in “en:admitted” in base.csv:2:14"
        ),
        (
            "a,pakta,pact,,,\nb,q,q,,,\n", "b,q,q,,,\n", "a,pakta,pact,,,n\nb,q,q,,,\n",
            "theirs.csv:2:1: conflict: a: the concept is changed here, and gone in our version"
        ),
        (
            "a,pakta,pact,,,\nb,q,q,,,\n", "a,pakta,pact,,,n\nb,q,q,,,\n", "b,q,q,,,\n",
            "ours.csv:2:1: conflict: a: the concept is changed here, and gone in the other version"
        ),
    ])
    func aConflictNamesBothValuesAndPlaces(_ base: String, _ ours: String, _ theirs: String, _ expected: String) throws {
        let (base, ours, theirs) = (Self.header + base, Self.header + ours, Self.header + theirs)
        let result = try merging(base, ours, theirs)
        #expect(result.conflicts.map(\.description) == [expected])
        let text = String(decoding: result.bytes, as: UTF8.self)
        #expect(text.contains("\n<<<<<<< ours.csv\n") && text.contains("\n=======\n") && text.contains("\n>>>>>>> theirs.csv\n"))
        #expect(String(decoding: try merging(base, ours, theirs, .ours).bytes, as: UTF8.self) == ours)
        #expect(String(decoding: try merging(base, ours, theirs, .theirs).bytes, as: UTF8.self) == theirs)
    }

    @Test func onlyTheConceptInConflictStandsTwice() throws {
        let result = try merging(
            Self.header + "a,p,p,,,z\nb,q,q,,,\n", Self.header + "a,p,p,,,x\nb,q,q,,,n\n", Self.header + "a,p,p,w,,y\nb,q,q,w,,\n")
        #expect(
            String(decoding: result.bytes, as: UTF8.self) == Self.header
                + "<<<<<<< ours.csv\na,p,p,w,,x\n=======\na,p,p,w,,y\n>>>>>>> theirs.csv\nb,q,q,w,,n\n")
    }

    @Test func anEmptyFileIsNoCommonVersion() throws {
        let (ours, theirs) = (Self.header + "a,pakta,pact,,,\n", Self.header + "b,damai,peace,,,\n")
        let union = String(decoding: try merging(nil, ours, theirs).bytes, as: UTF8.self)
        for base in ["", "\n"] { #expect(String(decoding: try merging(base, ours, theirs).bytes, as: UTF8.self) == union) }
    }

    @Test func columnsAreAddedAndTakenOutByEitherSide() throws {
        let result = try merging(
            "concept,id,en,note\na,pakta,pact,\n", "concept,subject,id,en,note\na,law,pakta,pact,\n", "concept,id,en\na,pakta,treaty\n")
        #expect(result.conflicts.isEmpty)
        #expect(String(decoding: result.bytes, as: UTF8.self) == "concept,subject,id,en\na,law,pakta,treaty\n")
        let kept = try merging("concept,id,en,note\na,p,p,x\n", "concept,id,en,note\na,p,p,y\n", "concept,id,en\na,p,p\n")
        #expect(kept.conflicts.map(\.subject) == [.column("note")])
    }

    @Test func anotherDelimiterAndLineEndIsTakenWhereOnlyOneSideHasIt() throws {
        let base = "concept,id,en\na,pakta,\"pact, old\"\nb,damai,peace\n"
        let theirs = "concept;id;en\r\na;pakta;\"pact, old\"\r\nb;damai;peace\r\n"
        let ours = "concept,id,en\na,pakta,treaty\nb,damai,peace\n"
        for (ours, theirs) in [(ours, theirs), (theirs, ours)] {
            let text = String(decoding: try merging(base, ours, theirs).bytes, as: UTF8.self)
            #expect(text == "concept;id;en\r\na;pakta;treaty\r\nb;damai;peace\r\n")
        }
    }

    @Test(arguments: [
        ("concept,id,en\na,p,p\na,q,q\n", "t.csv:3:1: error: concept “a” stands already in line 2; give this row an id of its own"),
        ("concept,id,en\n,,p\n,,\n", "t.csv:3:1: error: the row has no concept id; fill column “concept”"),
        ("concept,id,en,en\na,p,p,p\n", "t.csv:1:15: error: column “en” stands twice; give each a name of its own"),
        ("concept,id,en\na,p,p,q\n", "t.csv:2:1: error: the row has 4 cells, the header 3"),
    ])
    func aTableWhoseRowsCannotBeToldApartIsRefused(_ table: String, _ message: String) {
        let error = #expect(throws: Defect.self) {
            try GlossaryMerge().merged(ours: ("t.csv", Array(table.utf8)), theirs: ("u.csv", Array("concept,id,en\n".utf8)))
        }
        #expect(error?.description == message)
    }

    @Test(arguments: ["<martif/>", "", "jaminan\tguarantee\n"]) func anotherFormatIsRefused(_ text: String) {
        #expect(throws: FileError.self) {
            try GlossaryMerge().merged(ours: ("t.txt", Array(text.utf8)), theirs: ("u.csv", Array("concept,id,en\n".utf8)))
        }
    }
}
