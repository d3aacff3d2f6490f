import PadananModel

/// Copies a TMX file while it changes targets.
struct TMXRewriter {
    private var parser: TMXParser
    private let wantedTarget: String?
    /// The language of the last target, as written.
    private var lastTarget: String?
    private var losses = Losses()

    /// A part of the file and what to write for it.
    private typealias Edit = (range: Range<Int>, text: String)

    init(_ source: ByteSource, to sink: ByteSink, file: String, options: ReadingOptions) throws {
        parser = try TMXParser(source, file: file, options: options, copiedTo: sink)
        wantedTarget = options.languages?.target.formatted
    }

    /// Copies all of it; returns what was wrong and did not stop the copy.
    mutating func run(_ transform: (inout Unit) throws -> Void) throws -> [Defect] {
        _ = try parser.readDocument()
        if wantedTarget == nil { lastTarget = parser.languages.target.map { parser.languages.written[$0] } }
        var unit = parser.emptyUnit
        while true {
            switch try parser.step(into: &unit) {
            case .unit:
                try rewrite(&unit, transform)
                unit = parser.emptyUnit
            case .other: break
            case .end:
                try parser.copy?.finish(&parser.reader)
                return parser.defects + losses.defects
            }
            try parser.release()
        }
    }

    private mutating func rewrite(_ unit: inout Unit, _ transform: (inout Unit) throws -> Void) throws {
        let (target, state) = (unit.segments[0].target, unit.segments[0].state)
        if let language = parser.places.targetLanguage { lastTarget = parser.languages.written[language] }
        try transform(&unit)
        guard unit.segments.count == 1 else {
            throw Defect(.error, "segments are changed, but neither added nor removed, when a file is rewritten", at: unit.location)
        }
        var edits: [Edit] = []
        if unit.segments[0].state != state { add(stateEdit(unit.segments[0]), to: &edits) }
        if unit.segments[0].target != target { add(targetEdit(unit, from: target), to: &edits) }
        for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            try parser.copy?.replace(edit.range, with: edit.text, from: &parser.reader)
        }
    }

    private func add(_ edit: Edit?, to edits: inout [Edit]) {
        if let edit { edits.append(edit) }
    }

    // MARK: The state

    /// The property with the state, new or changed; `nil` when the target says it already.
    private func stateEdit(_ segment: Segment) -> Edit? {
        if let place = parser.places.stateValue { return (place, segment.state.rawValue) }
        guard segment.state != TMXUnitBuilder.usualState(of: segment.target) else { return nil }
        let place = parser.places.firstVariant
        let property = "<prop type=\"\(TMXPropertyName.state)\">\(segment.state.rawValue)</prop>"
        return (place..<place, property + space(before: place))
    }

    // MARK: The target

    private mutating func targetEdit(_ unit: Unit, from old: InlineText?) -> Edit? {
        let (markup, lost) = Self.markup(unit.segments[0].target ?? "", beside: unit.segments[0].source)
        for loss in lost { losses.add(loss, at: unit.location) }
        guard let variant = parser.places.target else { return newVariant(markup, unit) }
        guard let segment = parser.places.segment else { return (variant, variantWithSegment(variant, markup)) }
        let place = parser.places.content
        if place.lowerBound < segment.upperBound {
            let before = Self.markup(old ?? "", beside: unit.segments[0].source).markup
            return (place, SpellingEdit(SpelledText.xml).text(parser.reader.bytes(place), from: before, to: markup))
        }
        return (segment, opened(segment) + markup + "</\(name(at: segment.lowerBound))>")
    }

    private static func markup(_ content: InlineText, beside source: InlineText) -> (markup: String, losses: [String]) {
        var writer = TMXContentWriter(numbers: TMXCodeNumbers([source, content]), reusesMarkup: true)
        return (writer.markup(of: content), writer.losses)
    }

    /// A `tuv` behind that of the source.
    private mutating func newVariant(_ markup: String, _ unit: Unit) -> Edit? {
        guard let language = wantedTarget ?? lastTarget else {
            losses.add("a new target is left out, since the file doesn't say its language; name the languages", at: unit.location)
            return nil
        }
        let source = parser.places.source
        let name = name(at: source.lowerBound)
        let attribute = parser.places.hasOldLanguage ? "lang" : "xml:lang"
        let tag = "<\(name) \(attribute)=\"\(XMLEscaping.attribute(language))\"><seg>\(markup)</seg></\(name)>"
        return (source.upperBound..<source.upperBound, space(before: source.lowerBound) + tag)
    }

    /// A `tuv` that had no `seg`, with one.
    private func variantWithSegment(_ variant: Range<Int>, _ markup: String) -> String {
        let end = "</\(name(at: variant.lowerBound))>"
        let bytes = parser.reader.bytes(variant)
        let isEmpty = bytes.dropLast().last == UInt8(ascii: "/")
        let endTag = bytes.lastIndex(of: UInt8(ascii: "<")) ?? bytes.startIndex
        let start = isEmpty ? opened(variant) : String(decoding: bytes[..<endTag], as: UTF8.self)
        return start + "<seg>\(markup)</seg>" + end
    }

    /// The tag of an empty element as a start tag.
    private func opened(_ element: Range<Int>) -> String {
        parser.reader.source(element.lowerBound..<element.upperBound - 2) + ">"
    }

    /// The name of the element that begins at `offset`.
    private func name(at offset: Int) -> String {
        let bytes = parser.reader.bytes(offset + 1..<parser.places.unit.upperBound)
        return String(decoding: bytes.prefix { !XMLCharacters.endsName[Int($0)] }, as: UTF8.self)
    }

    /// The white space before `offset`, so that what is new is indented like its neighbour.
    private func space(before offset: Int) -> String {
        let before = parser.reader.bytes(parser.places.unit.lowerBound..<offset)
        let start = before.lastIndex { !XMLCharacters.isSpace($0) }.map { $0 + 1 } ?? before.startIndex
        return String(decoding: before[start...], as: UTF8.self)
    }
}
