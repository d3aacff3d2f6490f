import PadananModel

/// Documents of Word and other word processors in the Office Open XML form.
///
///     let units = try DOCXFilter().extract(bytes, file: "berita.docx", options: FilterOptions()).units
///
/// Taken out are the paragraphs of the text with its tables and text boxes, of headers, footers, notes and (by option) comments,
/// descriptions of pictures, and title, subject and description of the file. A paragraph is one unit. Runs that look alike are joined;
/// the formatting of most of the text is its base, and deviating formatting, hyperlinks, fields, breaks, pictures and marks are codes.
///
/// What is not translated is kept byte for byte, with its tracked changes. A paragraph that is translated gets new runs from its target; of its
/// tracked changes those that the options accept (or refuse) become final, those of its properties and of its mark stay. Paragraphs
/// between which the mark is deleted are one unit.
/// - Source: ECMA-376-1 (fifth edition), section 17, in the transitional and the strict form; the package: ECMA-376-2.
public struct DOCXFilter: DocumentFilter {
    public let id = "docx"
    public let name = "DOCX"
    public let fileExtensions = ["docx", "docm", "dotx"]

    public init() {}

    public func recognizes(_ head: [UInt8], extension suffix: String) -> Bool {
        if fileExtensions.contains(suffix) { return true }
        return head.starts(with: [0x50, 0x4B, 0x03, 0x04]) && head.contains(bytes: "word/document.xml".utf8)
    }

    public func extract(_ bytes: [UInt8], file: String, options: FilterOptions) throws -> ExtractedDocument {
        let word = try WordDocument(bytes, file: file, options: options)
        var document = Document(location: SourceLocation(file: file))
        document.original = file
        document.datatype = "x-docx"
        let language = LanguageTag(word.language)
        if language.isWellFormed { document.sourceLanguage = language }
        var extracted = ExtractedDocument(document: document, defects: word.defects)
        for part in word.parts {
            for (block, location) in zip(part.blocks, part.locations()) {
                var unit = Unit(id: "\(extracted.units.count + 1)", source: block.source, target: nil, location: location)
                unit.name = block.name
                unit.properties = [Property("type", block.type)]
                extracted.units.append(unit)
            }
        }
        return extracted
    }

    public func merge(_ translations: [InlineText?], into bytes: [UInt8], file: String, options: FilterOptions) throws -> [UInt8] {
        let word = try WordDocument(bytes, file: file, options: options)
        var replacements: [(entry: ZipEntry, content: ZipContent)] = []
        var rest = translations[...]
        for part in word.parts {
            let own = Array(rest.prefix(part.blocks.count))
            rest = rest.dropFirst(part.blocks.count)
            guard let content = part.merged(own) else { continue }
            let compression = try ZipCompression(part.entry.method)
            try compression.add(content)
            replacements.append((part.entry, try compression.finish()))
        }
        guard !replacements.isEmpty else { return bytes }
        var merged: [UInt8] = []
        let sink = ByteSink { merged += $0 }
        try word.package.archive.write(to: sink, replacing: replacements)
        try sink.flush()
        return merged
    }
}
