import PadananModel

extension HTMLFilter {
    /// The page with `language` declared by its `html` element, where `lang` and `xml:lang` stand or else a `lang` is added.
    ///
    /// A page without `html` tag is returned as it is. Throws a `Defect` when the page can't be read. Cost: linear.
    public func declaring(_ language: LanguageTag, in bytes: [UInt8], file: String) throws -> [UInt8] {
        let source = try HTMLSource(bytes, file: file)
        var tokenizer = HTMLTokenizer(source.text, isXML: false)
        while let token = tokenizer.next() {
            guard case .startTag(let tag) = token else { continue }
            guard tag.name == Self.root else { break }
            return source.applying(patches(tag, Array(language.formatted.utf8), in: source.text))
        }
        return bytes
    }

    private static let root = HTMLName("html")

    private func patches(_ tag: HTMLTag, _ language: [UInt8], in text: [UInt8]) -> [BytePatch] {
        let declarations = [tag.attribute(HTMLAttributes.lang), tag.attribute(HTMLAttributes.xmlLang)].compactMap(\.self)
        if declarations.isEmpty {
            let end = tag.nameRange.upperBound
            return [BytePatch(range: end..<end, bytes: Array(" lang=\"".utf8) + language + Array("\"".utf8))]
        }
        let quoted = Array("\"".utf8) + language + Array("\"".utf8)
        return declarations.sorted { $0.value.lowerBound < $1.value.lowerBound }.map { declaration in
            guard declaration.quote == 0, declaration.value.isEmpty else { return BytePatch(range: declaration.value, bytes: language) }
            let previous = text[declaration.value.lowerBound - 1]
            let hasEqualsSign = previous == UInt8(ascii: "=") || previous.isHTMLSpace
            return BytePatch(range: declaration.value, bytes: hasEqualsSign ? quoted : Array("=".utf8) + quoted)
        }
    }
}
