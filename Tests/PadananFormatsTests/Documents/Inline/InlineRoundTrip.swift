import PadananModel
import Testing

@testable import PadananFormats

/// The laws of a document filter, for one document.
struct InlineRoundTrip {
    var filter: any DocumentFilter
    var options = FilterOptions()
    /// Whether a translation taken back leaves the very same bytes: the text is spelled as it was.
    var isExact = false

    func units(_ bytes: [UInt8]) throws -> [Unit] {
        try filter.extract(bytes, file: "a", options: options).units
    }

    func merged(_ translations: [InlineText?], into bytes: [UInt8]) throws -> [UInt8] {
        try filter.merge(translations, into: bytes, file: "a", options: options)
    }

    /// Nothing translated, or everything by itself, is the same document; a pseudo-translation is found again, codes and all.
    func check(_ bytes: [UInt8], _ name: String = "") throws {
        let units = try units(bytes)
        let comment = Comment(rawValue: name)
        #expect(try merged(units.map { _ in nil }, into: bytes) == bytes, comment)
        #expect(try merged(units.map(\.source), into: bytes) == bytes, comment)
        #expect(units.map(\.id) == units.indices.map { "\($0 + 1)" }, comment)
        let targets = units.map { Self.pseudoTranslation($0.source) }
        let translated = try merged(targets, into: bytes)
        let again = try self.units(translated)
        #expect(again.map(\.source) == targets, comment)
        #expect(again.map(\.name) == units.map(\.name), comment)
        #expect(again.map(\.properties) == units.map(\.properties), comment)
        let back = try merged(units.map(\.source), into: translated)
        #expect(try self.units(back).map(\.source) == units.map(\.source), comment)
        if isExact { #expect(back == bytes, comment) }
        try checkOneByOne(units, targets, bytes, comment)
    }

    /// A translation of one unit changes nothing in the others.
    private func checkOneByOne(_ units: [Unit], _ targets: [InlineText], _ bytes: [UInt8], _ comment: Comment) throws {
        for index in units.indices.prefix(40) {
            let translations = targets.enumerated().map { $0.offset == index ? $0.element : nil }
            let sources = try self.units(try merged(translations, into: bytes)).map(\.source)
            #expect(sources == units.enumerated().map { $0.offset == index ? targets[index] : $0.element.source }, comment)
        }
    }

    /// Every vowel accented, and a third longer.
    static func pseudoTranslation(_ source: InlineText) -> InlineText {
        let accents: [Unicode.Scalar: String] = ["a": "á", "e": "é", "i": "í", "o": "ó", "u": "ú", "A": "Á", "U": "Ú"]
        var result = InlineText("")
        for piece in source.pieces {
            switch piece {
            case .code(let code): result.append(code)
            case .text(let text):
                var longer = ""
                for scalar in text.unicodeScalars { longer += accents[scalar].map { $0 + $0 } ?? String(scalar) }
                result.append(InlineText(longer))
            }
        }
        return result
    }
}
