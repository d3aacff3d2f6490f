import PadananFormats
import PadananModel

import class Foundation.FileManager

/// The pages in `Fixtures/documents/html`.
enum HTMLSample {
    static let names = [
        "article.html", "bom.html", "crlf.html", "form.html", "fragment.htm", "illformed.html", "inline.html", "nasty.html", "tables.html",
        "undeclared.html", "utf16be.html", "utf16le.html", "windows1252.html", "xhtml.xhtml",
    ]

    /// The bytes of a file in the folder, which is looked for upwards from this source file.
    static func bytes(_ name: String) throws -> [UInt8] {
        var folders = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        while !folders.isEmpty {
            let path = folders.joined(separator: "/") + "/Fixtures/documents/html/" + name
            if let data = FileManager.default.contents(atPath: path) { return Array(data) }
            folders = folders.dropLast()
        }
        throw Defect(.error, "no such file", at: SourceLocation(file: name))
    }

    static func extract(_ bytes: [UInt8]) throws -> ExtractedDocument {
        try HTMLFilter().extract(bytes, file: "a.html", options: FilterOptions())
    }

    static func texts(_ bytes: [UInt8]) throws -> [InlineText] {
        try extract(bytes).units.map { $0.segments[0].source }
    }

    /// The units of `page`, as `shown` writes them.
    static func shown(_ page: String) throws -> [String] {
        try texts(Array(page.utf8)).map(shown)
    }

    /// Text with each code as `⟦data⟧`.
    static func shown(_ text: InlineText) -> String {
        text.pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .code(let code): "⟦\(code.data)⟧"
            }
        }.joined()
    }

    static func merge(_ texts: [InlineText?], into bytes: [UInt8]) throws -> [UInt8] {
        try HTMLFilter().merge(texts, into: bytes, file: "a.html", options: FilterOptions())
    }

    /// `page` with each of its texts changed by `change`.
    static func merged(_ page: String, _ change: (InlineText) -> InlineText?) throws -> String {
        let bytes = Array(page.utf8)
        return String(decoding: try merge(try texts(bytes).map(change), into: bytes), as: UTF8.self)
    }
}
