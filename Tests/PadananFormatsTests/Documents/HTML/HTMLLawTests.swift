import PadananModel
import Testing

/// What must hold for every page.
@Suite struct HTMLLawTests {
    @Test(arguments: HTMLSample.names) func nothingTranslatedLeavesThePageAsItIs(_ name: String) throws {
        let bytes = try HTMLSample.bytes(name)
        let texts = try HTMLSample.texts(bytes)
        #expect(!texts.isEmpty)
        #expect(try HTMLSample.merge(texts.map { _ in nil }, into: bytes) == bytes)
        #expect(try HTMLSample.merge([], into: bytes) == bytes)
        #expect(try HTMLSample.merge(texts, into: bytes) == bytes)
    }

    @Test(arguments: HTMLSample.names) func aTranslationComesBackAsItWasWritten(_ name: String) throws {
        let bytes = try HTMLSample.bytes(name)
        let translations = try HTMLSample.texts(bytes).map(PseudoHTMLTranslation.translation)
        let again = try HTMLSample.texts(try HTMLSample.merge(translations, into: bytes))
        #expect(again.map(\.text) == translations.map(\.text))
        for (found, wanted) in zip(again, translations) {
            #expect(found.codes.map(\.kind) == wanted.codes.map(\.kind))
            #expect(found.codes.map(\.id) == wanted.codes.map(\.id))
            #expect(found.codes.map(\.offset) == wanted.codes.map(\.offset), "\(wanted.text)")
        }
    }

    /// With the texts of both made the same, both pages are the same bytes.
    @Test(arguments: HTMLSample.names) func nothingButTheTextChanges(_ name: String) throws {
        let bytes = try HTMLSample.bytes(name)
        let texts = try HTMLSample.texts(bytes)
        let merged = try HTMLSample.merge(texts.map(PseudoHTMLTranslation.translation), into: bytes)
        let blank = texts.map { text in
            InlineText("Q", codes: text.codes.map { code in InlineCode(code.kind, id: code.id, offset: 1) })
        }
        #expect(try HTMLSample.merge(blank, into: bytes) == HTMLSample.merge(blank, into: merged))
    }

    @Test(arguments: HTMLSample.names) func everyOtherTextMayStayUntranslated(_ name: String) throws {
        let bytes = try HTMLSample.bytes(name)
        let texts = try HTMLSample.texts(bytes)
        for remainder in 0...1 {
            let some = texts.enumerated().map { $0 % 2 == remainder ? PseudoHTMLTranslation.translation(of: $1) : nil }
            let again = try HTMLSample.texts(try HTMLSample.merge(some, into: bytes))
            #expect(again.map(\.text) == zip(texts, some).map { ($1 ?? $0).text })
        }
    }

    @Test(arguments: HTMLSample.names) func textsAreTrimmedAndSayTheirPlace(_ name: String) throws {
        let bytes = try HTMLSample.bytes(name)
        let isUTF8 = !["utf16be.html", "utf16le.html", "windows1252.html", "undeclared.html"].contains(name)
        let lines = String(decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes, as: UTF8.self)
            .unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        for unit in try HTMLSample.extract(bytes).units {
            let text = unit.segments[0].source
            #expect(text.text.utf8.first != 0x20 && text.text.utf8.last != 0x20)
            #expect(unit.segments[0].target == nil && unit.location == unit.segments[0].location)
            guard isUTF8 else { continue }
            let rest = lines[unit.location.line - 1].dropFirst(unit.location.column - 1)
            let first = text.codes.first?.offset == 0 ? "<" : text.text.unicodeScalars.first
            #expect(rest.first == first || rest.first == "&" || rest.first == "<", "\(unit.location): \(text.text)")
        }
    }

    @Test(arguments: HTMLSample.names) func idsAreNumbersInOrder(_ name: String) throws {
        let units = try HTMLSample.extract(try HTMLSample.bytes(name)).units
        #expect(units.map(\.id) == (1...units.count).map { "\($0)" })
        #expect(units.map(\.location) == units.map(\.location).sorted())
    }
}
