import PadananFormats
import PadananModel

/// What tests look at.
enum DOCXProbe {
    static let filter = DOCXFilter()

    static func options(_ change: (inout FilterOptions) -> Void = { _ in }) -> FilterOptions {
        var options = FilterOptions()
        change(&options)
        return options
    }

    static func extract(_ bytes: [UInt8], _ options: FilterOptions = FilterOptions()) throws -> ExtractedDocument {
        try filter.extract(bytes, file: "a.docx", options: options)
    }

    static func units(_ sample: SampleDocument, _ options: FilterOptions = FilterOptions()) throws -> [Unit] {
        try extract(sample.bytes, options).units
    }

    /// The units as their type and their text with short tags: `heading: <1>Rincian</1> paket`.
    static func lines(_ sample: SampleDocument, _ options: FilterOptions = FilterOptions()) throws -> [String] {
        try units(sample, options).map { "\($0.property("type") ?? ""): \(marked($0.segments[0].source))" }
    }

    static func texts(_ bytes: [UInt8], _ options: FilterOptions = FilterOptions()) throws -> [String] {
        try extract(bytes, options).units.map { marked($0.segments[0].source) }
    }

    /// The text with its codes as short tags.
    static func marked(_ text: InlineText) -> String {
        text.pieces.map { piece in
            switch piece {
            case .text(let text): return text
            case .code(let code):
                switch code.kind {
                case .opening: return "<\(code.id)>"
                case .closing: return "</\(code.id)>"
                default: return "<\(code.id)/>"
                }
            }
        }.joined()
    }

    /// `source` with the text of `marked`, whose short tags become its codes.
    static func target(_ marked: String, for source: InlineText) -> InlineText {
        var result = InlineText("")
        var position = 0
        let bytes = Array(marked.utf8)
        for tag in ShortTag.tags(in: bytes) {
            result.text += String(decoding: bytes[position..<tag.range.lowerBound], as: UTF8.self)
            position = tag.range.upperBound
            if let code = source.codes.first(where: { $0.kind == tag.kind && $0.id == "\(tag.number)" }) { result.append(code) }
        }
        result.text += String(decoding: bytes[position...], as: UTF8.self)
        return result
    }

    /// The document with these translations in short tags; `nil` leaves a unit as it is.
    static func merge(_ targets: [String?], into sample: SampleDocument, _ options: FilterOptions = FilterOptions()) throws -> [UInt8] {
        let units = try units(sample, options)
        let translations = zip(targets, units).map { text, unit in text.map { target($0, for: unit.segments[0].source) } }
        return try filter.merge(translations, into: sample.bytes, file: "a.docx", options: options)
    }

    /// Every letter that has one gets an accent, and one of three is doubled.
    static func pseudo(_ source: InlineText) -> InlineText {
        let accents = Dictionary(uniqueKeysWithValues: zip("aeioucnszAEIOU".unicodeScalars, "áéíóúçñšžÁÉÍÓÚ".unicodeScalars))
        var result = InlineText("")
        var letters = 0
        for piece in source.pieces {
            switch piece {
            case .code(let code): result.append(code)
            case .text(let text):
                for scalar in text.unicodeScalars {
                    let isLetter = scalar.properties.isAlphabetic
                    letters += isLetter ? 1 : 0
                    let count = isLetter && letters % 3 == 0 ? 2 : 1
                    result.text += String(repeating: String(accents[scalar] ?? scalar), count: count)
                }
            }
        }
        return result
    }
}
