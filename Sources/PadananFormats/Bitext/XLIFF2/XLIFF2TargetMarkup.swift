import PadananModel

/// The content of a target that was changed, with the markup of its codes as they stand in the file wherever that is possible.
struct XLIFF2TargetMarkup {
    /// What goes between the tags of `target`.
    private(set) var text = ""

    private let codes: [InlineCode]
    private let pairing: XLIFF2Pairing
    /// Markup that stands in the unit, so that it may stand there again.
    private var known: Set<String> = []
    /// Spans of the segment that never were whole in it.
    private var unpaired: Set<XLIFF2Pairing.Key> = []
    /// Codes of the source.
    private var sourceKeys: Set<XLIFF2Pairing.Key> = []
    private var written: Set<XLIFF2Pairing.Key> = []
    private var identifiers = XLIFF2Identifiers()
    /// The ids of what was begun strictly, by the index of the code.
    private var startIds: [Int: String] = [:]
    private var isRaw: [Bool]
    private var tags: XLIFF2CodeTags

    init(_ target: InlineText, of segment: Segment, in read: XLIFF2Unit, prefix: String) {
        codes = target.codes
        pairing = XLIFF2Pairing(codes)
        isRaw = Array(repeating: false, count: codes.count)
        let noteIds = Set(read.unit.notes.map(\.id))
        let dataIds = Dictionary(read.originalData.map { ($0.value, $0.key) }, uniquingKeysWith: min)
        tags = XLIFF2CodeTags(prefix: prefix, dataReference: { dataIds[$0] }, hasNote: noteIds.contains)
        tags.isTranslatable = read.unit.isTranslatable
        guard !codes.isEmpty else {
            text = XLIFF2ContentMarkup.text(target.text, prefix: prefix)
            return
        }
        for places in read.places { identifiers.use(places.id) }
        learn(segment, read.unit)
        chooseRaw()
        var markups: [String] = []
        for index in codes.indices { markups.append(markup(at: index)) }
        text = XLIFF2ContentMarkup.spell(target, prefix: prefix) { markups[$0] }
        for index in codes.indices.reversed() where isUnclosedAnnotation(index) {
            if let id = startIds[index] { text += tags.end(ofAnnotation: id) }
        }
    }

    private mutating func learn(_ segment: Segment, _ unit: Unit) {
        for other in unit.segments {
            for code in other.source.codes + (other.target?.codes ?? []) {
                if !code.markup.isEmpty { known.insert(code.markup) }
                identifiers.use(code.id)
            }
        }
        sourceKeys = Set(segment.source.codes.map(XLIFF2Pairing.Key.init))
        for text in [segment.source, segment.target ?? ""] {
            let pairing = XLIFF2Pairing(text.codes)
            for (index, code) in text.codes.enumerated() where code.kind != .standalone && pairing.partners[index] == nil {
                unpaired.insert(XLIFF2Pairing.Key(code))
            }
        }
    }

    /// Decides which codes keep their markup: those that stand in the unit, once each, both ends of an element or none.
    private mutating func chooseRaw() {
        for (index, code) in codes.enumerated() {
            let partner = pairing.partners[index]
            if let partner, partner < index {
                isRaw[index] = isRaw[partner]
                continue
            }
            guard known.contains(code.markup), isWhole(index) else { continue }
            if let partner, !isSameKind(code, codes[partner]) { continue }
            let isNew = written.insert(XLIFF2Pairing.Key(code)).inserted
            isRaw[index] = isNew || code.id.isEmpty
        }
    }

    /// Whether an element has both its tags in order; a single `sc` or `ec` whether it was single before.
    private func isWhole(_ index: Int) -> Bool {
        let code = codes[index]
        if code.kind == .standalone { return true }
        if Self.isEmptyElement(code.element) { return pairing.partners[index] != nil || unpaired.contains(XLIFF2Pairing.Key(code)) }
        return pairing.isNested[index]
    }

    private func isSameKind(_ start: InlineCode, _ end: InlineCode) -> Bool {
        let isEmpty = Self.isEmptyElement(start.element)
        return known.contains(end.markup) && (isEmpty ? Self.isEmptyElement(end.element) : start.element == end.element)
    }

    private static func isEmptyElement(_ name: String) -> Bool {
        name == "sc" || name == "ec" || name == "sm" || name == "em"
    }

    private func isUnclosedAnnotation(_ index: Int) -> Bool {
        codes[index].kind == .annotationStart && pairing.partners[index] == nil && !isRaw[index]
    }

    private mutating func markup(at index: Int) -> String {
        if isRaw[index] { return codes[index].markup }
        let partner = pairing.partners[index].map { codes[$0] }
        return tags.markup(of: codes[index], as: form(at: index), partner: partner)
    }

    private mutating func form(at index: Int) -> XLIFF2CodeForm {
        let (code, partner) = (codes[index], pairing.partners[index])
        switch code.kind {
        case .standalone: return .placeholder(id: id(of: code))
        case .opening, .annotationStart:
            let id = id(of: code)
            startIds[index] = id
            return pairing.isNested[index] ? .elementStart(id: id) : .start(id: id, isIsolated: partner == nil)
        case .closing, .annotationEnd:
            if let partner, let id = startIds[partner] { return pairing.isNested[index] ? .elementEnd : .end(startRef: id) }
            return code.isCode ? .isolatedEnd(id: identifiers.take("", prefix: "e")) : .omitted
        }
    }

    /// The id of the code when it is free or that of the source's code, else a new one.
    private mutating func id(of code: InlineCode) -> String {
        let key = XLIFF2Pairing.Key(code)
        let isSource = sourceKeys.contains(key) && XLIFF2Identifiers.isToken(code.id) && written.insert(key).inserted
        return isSource ? code.id : identifiers.take(code.id, prefix: code.isCode ? "c" : "m")
    }
}
