import Foundation
import PadananFormats
import PadananModel

/// The sample documents, and what tests do with them.
enum MarkdownSamples {
    static let filter = MarkdownFilter()
    static let options = FilterOptions()

    /// The sample documents, by name.
    static let all: [String: [UInt8]] = {
        let source = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        let root = (0..<5).reduce(source) { url, _ in url.deletingLastPathComponent() }
        let folder = root.appendingPathComponent("Fixtures/documents/markdown")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return Dictionary(
            uniqueKeysWithValues: names.compactMap { name in
                (try? Data(contentsOf: folder.appendingPathComponent(name))).map { (name, Array($0)) }
            })
    }()

    static func extract(_ bytes: [UInt8]) throws -> [PadananModel.Unit] {
        try filter.extract(bytes, file: "berita.md", options: options).units
    }

    static func extract(_ document: String) throws -> [PadananModel.Unit] {
        try extract(Array(document.utf8))
    }

    static func merge(_ targets: [InlineText?], into bytes: [UInt8]) throws -> [UInt8] {
        try filter.merge(targets, into: bytes, file: "berita.md", options: options)
    }

    /// `document` with the target of its first unit, in the notation of `notation`, put in.
    static func merge(_ target: String, into document: String, unit: Int = 0) throws -> String {
        let units = try extract(document)
        var targets = [InlineText?](repeating: nil, count: units.count)
        targets[unit] = text(target, codes: units[unit].markdownText.codes)
        return String(decoding: try merge(targets, into: Array(document.utf8)), as: UTF8.self)
    }

    // MARK: A notation for texts with codes

    /// The text with its codes as tags: `Baris <1>tebal</1><2/>`.
    static func notation(_ text: InlineText) -> String {
        text.pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .code(let code): tag(code)
            }
        }.joined()
    }

    private static func tag(_ code: InlineCode) -> String {
        switch code.kind {
        case .opening: "<\(code.id)>"
        case .closing: "</\(code.id)>"
        default: "<\(code.id)/>"
        }
    }

    /// What `notation` means, with the codes of a source.
    static func text(_ notation: String, codes: [InlineCode]) -> InlineText {
        var result = InlineText("")
        var rest = Substring(notation)
        while let next = codes.compactMap({ code in rest.range(of: tag(code)).map { ($0, code) } }).min(by: {
            $0.0.lowerBound < $1.0.lowerBound
        }) {
            result.text += rest[..<next.0.lowerBound]
            result.append(next.1)
            rest = rest[next.0.upperBound...]
        }
        result.text += rest
        return result
    }

    /// The text with accents on its vowels and longer by a third, its codes where they were.
    static func pseudo(_ source: InlineText) -> InlineText {
        var result = InlineText("")
        let filling = String(repeating: "ẋ", count: max(1, source.text.utf8.count / 3))
        for piece in source.pieces {
            switch piece {
            case .code(let code): result.append(code)
            case .text(let text): result.text += accented(text)
            }
        }
        if let last = source.pieces.last, case .text = last { result.text += filling }
        return result
    }

    private static func accented(_ text: String) -> String {
        let accents: [Unicode.Scalar: Unicode.Scalar] = ["a": "á", "e": "é", "i": "í", "o": "ö", "u": "ú", "A": "Á", "E": "É", "I": "Í"]
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(accents[scalar] ?? scalar) }
        return String(result)
    }
}

extension PadananModel.Unit {
    /// The text of the only segment.
    var markdownText: InlineText { segments.first?.source ?? "" }
}
