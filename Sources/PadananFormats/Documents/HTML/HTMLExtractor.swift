import PadananModel

/// Reads the passages of a page.
///
/// No tree is built. What decides where passages end is kept: the open elements, those that end without an end tag (section 13.2.6.4.7 of
/// WHATWG HTML), and the flows, which are the contents of elements such as `button` that stand in a line of text but have text of their own.
struct HTMLExtractor {
    let bytes: [UInt8]
    private let isWellFormed: Bool
    var tokenizer: HTMLTokenizer
    var elements = HTMLElements()
    var open = HTMLOpenElements()
    var flows = [HTMLFlow(serial: 0)]
    private var passages: [HTMLPassage] = []
    private var language: LanguageTag?
    private var serial = 0

    /// Flows inside flows; deeper ones become blocks, so that no byte is copied more often than this.
    static let deepestFlow = 4

    /// - Parameters:
    ///   - bytes: the page in UTF-8.
    ///   - isWellFormed: whether all of it is UTF-8.
    init(_ bytes: [UInt8], isWellFormed: Bool) {
        self.bytes = bytes
        self.isWellFormed = isWellFormed
        let head = bytes.drop(while: \.isHTMLSpace)
        tokenizer = HTMLTokenizer(bytes, isXML: head.starts(with: "<?xml".utf8))
    }

    /// Reads everything. Cost: linear, and *n* log *n* in the passages.
    mutating func page() -> HTMLPage {
        while let token = nextToken() { read(token) }
        pop(to: 0, end: nil, at: bytes.count)
        flush()
        passages.sort { $0.range.lowerBound < $1.range.lowerBound }
        return HTMLPage(passages: passages, language: language)
    }

    private mutating func nextToken() -> HTMLToken? {
        tokenizer.allowsCDATA = open.last?.isForeign ?? false
        return tokenizer.next()
    }

    private mutating func read(_ token: HTMLToken) {
        switch token {
        case .text(let range): addText(range)
        case .cdata(let range, let text): addLiteral(range, text: text)
        case .startTag(let tag): start(tag)
        case .endTag(let tag): end(tag)
        case .other(let range): addCode(.standalone, range, type: .other, isTranslatable: isTranslatable)
        }
    }

    /// Whether text at this place is translated.
    var isTranslatable: Bool { open.last?.isTranslatable ?? true }

    /// The index of the flow that is read.
    var flow: Int { flows.count - 1 }

    mutating func addText(_ range: Range<Int>) {
        if isTranslatable {
            flows[flow].appendText(range, in: bytes)
        } else {
            flows[flow].appendProtected(range, type: .other, beginsElement: false)
            flows[flow].appendEquivalent(bytes[range], isLiteral: false)
        }
    }

    private mutating func addLiteral(_ range: Range<Int>, text: Range<Int>) {
        if isTranslatable {
            flows[flow].appendLiteral(range, text: text, in: bytes)
        } else {
            flows[flow].appendProtected(range, type: .other, beginsElement: false)
            flows[flow].appendEquivalent(bytes[text], isLiteral: true)
        }
    }

    /// Adds a code, or markup of what is not translated; returns the index of the piece.
    @discardableResult
    mutating func addCode(_ kind: HTMLPiece.Kind, _ range: Range<Int>, type: HTMLType, isTranslatable: Bool) -> Int {
        if isTranslatable { return flows[flow].append(HTMLPiece(kind, range, type: type)) }
        flows[flow].appendProtected(range, type: type, beginsElement: self.isTranslatable)
        return -1
    }

    /// Ends the passage that is read.
    mutating func flush() {
        guard !flows[flow].pieces.isEmpty else { return }
        serial += 1
        let taken = flows[flow].take(serial: serial)
        guard taken.hasText else { return }
        let block = open.block >= 0 ? open[open.block] : nil
        var builder = HTMLPassageBuilder(taken, in: bytes, isWellFormed: isWellFormed)
        let (preserves, isTranslatable) = (block?.preservesSpace ?? false, block?.isTranslatable ?? true)
        guard var passage = builder.passage(preservesSpace: preserves, isTranslatable: isTranslatable) else { return }
        passage.type = block?.element.type ?? .paragraph
        if let name = block?.name { passage.name = String(decoding: bytes[name], as: UTF8.self) }
        passages.append(passage)
    }

    /// Begins the content of an element that is a code in the text around it.
    mutating func beginFlow(at start: Int, type: HTMLType) {
        serial += 1
        var inner = HTMLFlow(serial: serial)
        inner.start = start
        inner.type = type
        flows.append(inner)
    }

    /// Ends the innermost elements down to that at `place`, whose end tag is `end` if it has one; `position` is where the others end.
    mutating func pop(to place: Int, end: Range<Int>?, at position: Int) {
        while open.count > place, let item = open.last {
            if item.element.isBlock || item.hasFlow { flush() }
            let isTarget = open.count - 1 == place
            open.pop()
            guard item.hasFlow else { continue }
            let ended = flows.removeLast()
            let upper = isTarget ? end?.upperBound ?? position : position
            flows[flow].append(HTMLPiece(.standalone, ended.start..<upper, type: ended.type))
        }
    }

    /// Adds the attributes of `tag` that people read.
    mutating func addAttributes(of tag: HTMLTag) {
        for attribute in tag.attributes where HTMLAttributes.isText(attribute, of: tag, in: bytes) {
            let range = HTMLTrimming.trimmingEnd(HTMLTrimming.trimmingStart(attribute.value, in: bytes), in: bytes)
            var builder = HTMLTextBuilder(.attribute)
            builder.append(HTMLWords.repaired(bytes[range], isWellFormed: isWellFormed))
            guard HTMLWords.hasLetterOrDigit(builder.output) else { continue }
            let text = InlineText(String(decoding: builder.output, as: UTF8.self))
            // Quotation marks that a translation may need stand around the whole value.
            let replaced = attribute.quote == 0 ? attribute.value : range
            var passage = HTMLPassage(place: .attribute(quote: attribute.quote), range: replaced, text: text)
            passage.spellings = builder.spellings
            passage.type = .attribute
            passage.attribute = attribute.name.text
            if let name = tag.attribute(HTMLAttributes.id)?.value { passage.name = String(decoding: bytes[name], as: UTF8.self) }
            passages.append(passage)
        }
    }

    /// Notes the language that `tag`, an `html` or `meta` element, declares; that of the `html` element counts more, which comes first.
    mutating func noteLanguage(of tag: HTMLTag) {
        guard language == nil else { return }
        var value = tag.attribute(HTMLAttributes.lang) ?? tag.attribute(HTMLAttributes.xmlLang)
        if let subject = tag.attribute(HTMLAttributes.httpEquivalent) {
            guard HTMLName(bytes[subject.value]) == HTMLAttributes.contentLanguage else { return }
            value = tag.attribute(HTMLAttributes.content)
        }
        guard let value else { return }
        let tag = LanguageTag(String(decoding: bytes[value.value], as: UTF8.self).trimmed)
        if tag.isWellFormed { language = tag }
    }
}
