import PadananFormats
import PadananModel
import Testing

@Suite struct TermbaseFormatsTests {
    private static func read(_ bytes: [UInt8], _ file: String) -> TermbaseReading {
        TermbaseFormats.read(bytes, file: file, languages: .indonesianEnglish)
    }

    @Test(arguments: ["", "\n\n", " \t\r\n", "\u{FEFF}", "\u{FEFF}\n"]) func anEmptyFileIsAWarning(_ text: String) {
        let reading = Self.read(Array(text.utf8), "g.csv")
        #expect(reading.defects == [Defect(.warning, "the glossary is empty", at: PadananModel.SourceLocation(file: "g.csv"))])
        #expect(reading.termbase.concepts.isEmpty)
    }

    @Test(arguments: [
        ("concept,id,en\nhak-asasi,hak,right\n", "g.csv", "hak-asasi"), ("hak,right\n", "g.csv", "hak"),
        ("hak\tright\n", "glossary.txt", "hak"),
        ("hak\tright\n", "glossary.utf8", "hak"), ("\u{FEFF}concept,id,en\nhak-asasi,hak,right\n", "g.CSV", "hak-asasi"),
        ("concept\tid\ten\nhak-asasi\thak\tright\n", "folder.csv/g.tab", "hak-asasi"), ("hak,right\n", "noextension", "hak"),
    ]) func theFormatIsSeenFromTheContent(_ text: String, _ file: String, _ id: String) {
        let reading = Self.read(Array(text.utf8), file)
        #expect(reading.defects == [])
        #expect(reading.termbase.concepts.map(\.id) == [id])
        #expect(reading.termbase.concepts.first?.terms.map(\.text) == ["hak", "right"])
    }

    @Test func utf16FromASpreadsheetIsRead() {
        let bytes = "\u{FEFF}concept\tid\ten\r\nhak\tha\u{301}k\tright\r\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let reading = Self.read(bytes, "g.txt")
        #expect(reading.defects == [])
        #expect(reading.termbase.concepts.map(\.id) == ["hak"])
    }

    @Test func defectsOfTheEncodingComeFirst() {
        let reading = Self.read(Array("concept,id,en\nhak,hak,r".utf8) + [0xFF] + Array("ght\nb,,\n".utf8), "g.csv")
        #expect(reading.defects.map(\.location.line) == [2, 3])
        #expect(reading.termbase.concepts.first?.terms.last?.text == "r\u{FFFD}ght")
    }

    /// The first line of OmegaT's own glossaries has neither a tab nor a comma that separates.
    @Test(arguments: ["# Glossary in tab-separated format -*- coding: utf-8 -*-\n", "# satu, dua, tiga\n\n# empat\n", "\n\n"])
    func commentsAndBlankLinesDoNotHideTheDelimiter(_ head: String) {
        let reading = Self.read(Array("\(head)hak\tright, claim\tcatatan\n".utf8), "glossary.txt")
        #expect(reading.defects == [])
        #expect(reading.termbase.concepts.map { $0.terms.map(\.text) } == [["hak", "right, claim"]])
    }

    @Test func blankLinesDoNotHideTheTable() {
        let reading = Self.read(Array("\n\r\nconcept;id;en\nhak;hak;right\n".utf8), "g.csv")
        #expect(reading.defects == [])
        #expect(reading.termbase.concepts.map(\.location.line) == [4])
    }

    @Test func everyFormatHasANameOfItsOwn() {
        #expect(Set(TermbaseFormats.all.map(\.name)).count == TermbaseFormats.all.count)
        #expect(TermbaseFormats.extensions.isSuperset(of: ["csv", "tsv", "txt"]))
    }
}

/// Entries that are well formed and yet can't work.
@Suite struct UselessEntryTests {
    private func defects(_ table: String) -> [String] {
        TermbaseFormats.read([UInt8](table.utf8), file: "g.csv", languages: .indonesianEnglish).defects.map(\.description)
    }

    @Test func aTermWithoutLetterOrDigitIsNamed() {
        let message = "the term “!!!” of concept “a” has neither letter nor digit and is never found"
        #expect(defects("concept,id,en\na,!!!,note\n") == ["g.csv:2:1: warning: \(message)"])
    }

    @Test func twoScopesInOneConditionAreAnError() {
        let found = defects("concept,id,en,when\na,hak,right,near: x; document: y\n")
        #expect(found.count == 1 && found[0].hasPrefix("g.csv:2:13: error: can't read the condition"), "\(found)")
    }
}
