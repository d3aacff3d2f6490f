import PadananModel

/// Checks a TMX file against the DTD and the prose of the standard, in one pass.
///
/// - Source: TMX 1.4b and `tmx14.dtd`.
struct TMXValidator {
    /// After as many violations the rest of the file is not looked at.
    static let limit = 10_000

    private var reader: XMLReader
    private var names = TMXNames()
    private var found: [Defect] = []
    private var open: [Frame] = []
    private var headerSource: LanguageTag?
    /// Whether the file is of a version below 1.4, where `lang` names languages as `xml:lang` does.
    private var isOld = false
    private var unit = TMXUnitCheck(source: nil)
    private var segment = TMXSegmentCheck()

    /// An element that is open.
    private struct Frame {
        var element: TMXElement
        var rule: TMXRule
        /// The group of the last element in it.
        var group = 0
        var location: SourceLocation
        var childCount = 0
        /// For a `tu` the number of `tuv`, for a `tuv` of `seg`, for a `ude` of `map` with a code.
        var mainCount = 0
        var hasBase = false
    }

    init(_ source: ByteSource, file: String) throws {
        reader = try XMLReader(source, file: file)
    }

    /// Every violation, in the order of the file; one against well-formedness is the last.
    mutating func run() -> [Defect] {
        do {
            while found.count < Self.limit, try reader.next() != .end { try check() }
        } catch let defect as Defect {
            found.append(defect)
        } catch {
            found.append(Defect(.error, "\(error)", at: SourceLocation(file: reader.file)))
        }
        return found.enumerated().sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }.map(\.element)
    }

    /// Notes a violation, at the event when no other place is given.
    private mutating func note(_ message: String, _ section: String, at location: SourceLocation? = nil) {
        add(.error, message, section, location)
    }

    private mutating func warn(_ message: String, _ section: String, at location: SourceLocation? = nil) {
        add(.warning, message, section, location)
    }

    private mutating func add(_ severity: Defect.Severity, _ message: String, _ section: String, _ location: SourceLocation?) {
        found.append(Defect(severity, message, reference: "TMX 1.4b, \(section)", at: location ?? reader.location))
    }

    private mutating func check() throws {
        switch reader.event {
        case .startElement: try start()
        case .endElement: end()
        case .text, .cdata:
            guard let frame = open.last, !frame.rule.allowsText else { return }
            let isSpace = reader.event == .text && reader.isWhitespace
            if frame.element == .map || !isSpace { note("text can't stand in <\(frame.element.rawValue)>", frame.element.rawValue) }
        default: break
        }
    }

    // MARK: Elements

    private mutating func start() throws {
        guard let element = names.element(&reader), reader.namespace.isEmpty else {
            let local = reader.localName.lowercased()
            let hint = TMXElement(rawValue: local) == nil ? "" : "; write <\(local)>"
            note("<\(reader.name)> is no element of TMX\(hint)", "Structural Elements")
            return try reader.skipElement()
        }
        checkPlace(element)
        let rule = TMXRule.of(element)
        var frame = Frame(element: element, rule: rule, location: reader.location)
        checkAttributes(element, &frame)
        open.append(frame)
        begin(element, frame.location)
    }

    /// Whether `element` may stand where it does.
    private mutating func checkPlace(_ element: TMXElement) {
        guard let parent = open.last else {
            if element != .tmx { note("the root element is <\(element.rawValue)>, not <tmx>", "tmx") }
            return
        }
        let name = parent.element.rawValue
        guard let group = parent.rule.groups.firstIndex(where: { $0.contains(element) }) else {
            return note("<\(element.rawValue)> can't stand in <\(name)>", name)
        }
        if group < parent.group {
            note("<\(element.rawValue)> must stand before <\(parent.rule.groups[parent.group][0].rawValue)> in <\(name)>", name)
        }
        open[open.count - 1].group = max(group, parent.group)
        open[open.count - 1].childCount += 1
        if element == .tuv || element == .seg || element == .header || element == .body { countMain(element, parent) }
    }

    private mutating func countMain(_ element: TMXElement, _ parent: Frame) {
        open[open.count - 1].mainCount += 1
        if element == .seg, parent.mainCount == 1 { note("a second <seg> in a <tuv>; a variant has one", "tuv") }
        if element == .header, parent.mainCount == 1 { note("a second <header>", "tmx") }
        if element == .body, parent.mainCount >= 2 { note("a second <body>", "tmx") }
        if element == .body, parent.mainCount == 0 { note("<body> without a <header> before it", "tmx") }
    }

    private mutating func begin(_ element: TMXElement, _ location: SourceLocation) {
        switch element {
        case .tu:
            let declared = reader.attribute("srclang")
            unit = TMXUnitCheck(source: declared.map { TMXParser.isAll($0) ? nil : LanguageTag($0) } ?? headerSource)
        case .header:
            headerSource = reader.attribute("srclang").flatMap { TMXParser.isAll($0) ? nil : LanguageTag($0) }
        case .tuv:
            if let language = reader.attribute("xml:lang") ?? reader.attribute("lang") { unit.add(language: LanguageTag(language)) }
        case .seg: segment = TMXSegmentCheck()
        case .ut: warn("<ut> is deprecated; write <ph>, or <bpt> with <ept>", "ut", at: location)
        case .map: checkMap()
        default: checkCode(element, location)
        }
    }

    private mutating func end() {
        guard let frame = open.popLast() else { return }
        switch frame.element {
        case .tmx:
            if frame.mainCount == 0 { note("<tmx> has neither <header> nor <body>", "tmx", at: frame.location) }
            if frame.mainCount == 1 { note("<tmx> needs a <header> and a <body>", "tmx", at: frame.location) }
        case .ude:
            if frame.childCount == 0 { note("a <ude> without <map>", "ude", at: frame.location) }
            if frame.mainCount > 0, !frame.hasBase { note("a <ude> whose <map> has a code needs a base", "ude", at: frame.location) }
        case .tuv: if frame.mainCount == 0 { note("a <tuv> without <seg>", "tuv", at: frame.location) }
        case .tu: endUnit(frame)
        case .seg: endSegment()
        default: break
        }
    }

    private mutating func endUnit(_ frame: Frame) {
        if frame.mainCount == 0 {
            note("a <tu> without <tuv>", "tu", at: frame.location)
        } else if !unit.hasSource, let source = unit.source {
            note("a <tu> without a text in its source language, “\(source.formatted)”", "srclang", at: frame.location)
        }
    }

    private mutating func endSegment() {
        guard !segment.isFull else { return }
        for (id, location) in segment.open.sorted(by: { $0.value < $1.value }) {
            note("<bpt i=\"\(id)\"> without its <ept> in the segment; write <it pos=\"begin\">", "i", at: location)
        }
        if let (number, location) = unit.add(segment) {
            warn("no code with x=\"\(number)\" is in the first variant of the <tu>", "x", at: location)
        }
    }

    private mutating func checkCode(_ element: TMXElement, _ location: SourceLocation) {
        guard !segment.isFull else { return }
        if let number = reader.attribute("x"), element != .ept { segment.note(external: number, at: location) }
        guard element == .bpt || element == .ept, let id = reader.attribute("i") else { return }
        if let message = element == .bpt ? segment.begin(id, at: location) : segment.end(id) { note(message, "i", at: location) }
    }

    // MARK: Attributes

    private mutating func checkAttributes(_ element: TMXElement, _ frame: inout Frame) {
        var seen: [TMXAttribute] = []
        for index in 0..<reader.attributeCount {
            let attribute = names.attribute(&reader, at: index)
            guard let attribute, frame.rule.required.contains(attribute) || frame.rule.optional.contains(attribute) else {
                let name = reader.name(reader.attributeName(at: index))
                noteValue("<\(element.rawValue)> has no attribute “\(name)”", element.rawValue, at: index)
                continue
            }
            seen.append(attribute)
            checkValue(attribute, reader.attributeValue(at: index), at: index)
        }
        frame.hasBase = seen.contains(.base)
        checkMissing(seen, element, frame)
    }

    private mutating func checkMissing(_ seen: [TMXAttribute], _ element: TMXElement, _ frame: Frame) {
        let hasOldLanguage = seen.contains(.oldLanguage)
        for attribute in frame.rule.required where !seen.contains(attribute) {
            let isLanguage = attribute == .language
            if isLanguage, isOld, hasOldLanguage { continue }
            let written = isLanguage && isOld ? TMXAttribute.oldLanguage.written : attribute.written
            let hint = isLanguage && hasOldLanguage ? " instead of “lang”" : ""
            note("<\(element.rawValue)> needs the attribute “\(written)”\(hint)", element.rawValue, at: frame.location)
        }
        let isReported = frame.rule.required.contains(.language) && !seen.contains(.language)
        if hasOldLanguage, !isOld, !isReported { warn("“lang” is deprecated; write “xml:lang”", "lang") }
    }

    /// Notes a violation at the value of an attribute.
    private mutating func noteValue(_ message: String, _ section: String, at index: Int) {
        note(message, section, at: reader.location(of: reader.attributeValueRange(at: index).lowerBound))
    }

    private mutating func checkValue(_ attribute: TMXAttribute, _ value: String, at index: Int) {
        let name = attribute.written
        switch attribute {
        case .version: checkVersion(value, index)
        case .language, .oldLanguage, .adminlang, .srclang:
            let isAll = attribute == .srclang && TMXParser.isAll(value)
            if !isAll, !LanguageTag(value).isWellFormed {
                noteValue("“\(value)” is no language tag; write one like “en-US”", name, at: index)
            }
        case .creationdate, .changedate, .lastusagedate:
            if !TMXDate.isValid(value) { noteValue("“\(value)” is no date of the form “20261126T093000Z”", name, at: index) }
        default:
            guard !TMXAttributeValue.isValid(attribute, value) else { return }
            noteValue("“\(value)” can't be \(name); write \(TMXAttributeValue.expected(attribute))", name, at: index)
        }
    }

    private mutating func checkVersion(_ value: String, _ index: Int) {
        guard value != "1.4" else { return }
        if ["1.0", "1.1", "1.2", "1.3"].contains(value) {
            isOld = true
            warn("version “\(value)” is older than the rules it is checked against, those of 1.4", "version")
        } else {
            noteValue("“\(value)” is no version of TMX; write “1.4”", "version", at: index)
        }
    }

    /// A `map` of a user-defined encoding.
    private mutating func checkMap() {
        if let unicode = reader.attribute("unicode"), !TMXAttributeValue.isCodePoint(unicode) {
            note("“\(unicode)” is no code point; write one like “#xF8FF”", "unicode")
        }
        let (code, entity, substitute) = (reader.attribute("code"), reader.attribute("ent"), reader.attribute("subst"))
        if code == nil, entity == nil, substitute == nil { note("a <map> needs code, ent or subst", "map") }
        if let code {
            if open.count > 1 { open[open.count - 2].mainCount += 1 }
            if !TMXAttributeValue.isHexadecimal(code) { note("“\(code)” is no code; write one like “#x9F”", "code") }
        }
        for (name, text) in [("ent", entity), ("subst", substitute)] {
            if let text, !text.utf8.allSatisfy({ $0 < 0x80 }) { note("“\(text)” is not in ASCII, as \(name) must be", name) }
        }
    }
}
