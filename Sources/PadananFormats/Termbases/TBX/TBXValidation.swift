import PadananModel

/// One run of the validator.
struct TBXValidation {
    /// An element that is open.
    struct Level {
        /// The name without prefix.
        var name: String
        var isCore: Bool
        var content: TBXContentState?
        /// The category whose values are checked at the end, or `date`.
        var checked: String?
        var text = ""
        var location: SourceLocation
        var codes: [TBXInlineCodes.Code] = []
    }

    /// Violations that are listed; a file with more is not TBX at all.
    static let maximumDefects = 10_000

    private var defects: [Defect] = []
    /// Names of drafts, one warning for each.
    private var draftNames = Losses()
    private var reader: XMLReader
    private var dialect = TBXDialect(version: .version3, name: "", isDCT: false)
    private var open: [Level] = []
    private var ids: Set<String> = []
    private var references: [(target: String, takesAddress: Bool, location: SourceLocation)] = []

    init(_ source: ByteSource, file: String) throws {
        reader = try XMLReader(source, file: file)
    }

    /// Reads the whole document.
    mutating func run() throws -> [Defect] {
        do {
            while try reader.next() != .end {
                switch reader.event {
                case .startElement: start()
                case .endElement: end()
                case .text, .cdata: text()
                default: break
                }
            }
            checkReferences()
        } catch let defect as Defect {
            return sorted() + [defect]
        }
        return sorted()
    }

    private func sorted() -> [Defect] {
        (defects + draftNames.defects).enumerated().sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }.map(
            \.element)
    }

    private mutating func report(_ message: String, _ section: String, at location: SourceLocation? = nil) {
        add(message, "\(dialect.standard), \(section)", location)
    }

    private mutating func reportCategory(_ message: String, _ section: String, at location: SourceLocation? = nil) {
        add(message, "\(dialect.definition), \(section)", location)
    }

    private mutating func add(_ message: String, _ reference: String, _ location: SourceLocation?) {
        let place = location ?? reader.location
        if defects.count < Self.maximumDefects {
            defects.append(Defect(.error, message, reference: reference, at: place))
        } else if defects.count == Self.maximumDefects {
            defects.append(Defect(.error, "there are more violations, which are not listed", at: place))
        }
    }

    // MARK: Elements

    private mutating func start() {
        let name = reader.localName
        if open.isEmpty { readRoot() }
        let isCore = dialect.version != .version3 || reader.namespace == TBXElementReader.coreNamespace
        let rule = isCore ? dialect.schema.rule(for: name) : nil
        place(name, isCore: isCore, isKnown: rule != nil)
        let content = isCore ? rule : TBXSchema.categoryElement
        var level = Level(
            name: name, isCore: isCore, content: content.map { TBXContentState($0) }, location: reader.location)
        if let rule { checkAttributes(rule) }
        level.checked = checkCategory(name, isCore: isCore)
        if name == "date", isCore, dialect.version == .version3 { level.checked = "date" }
        open.append(level)
    }

    private mutating func readRoot() {
        switch reader.localName {
        case "martif": dialect = TBXDialect(version: .version2, name: reader.attribute("type") ?? "", isDCT: false)
        case "TBX": dialect = TBXDialect(version: .min1, name: reader.attribute("dialect") ?? "", isDCT: false)
        default:
            dialect = TBXDialect(version: .version3, name: reader.attribute("type") ?? "", isDCT: reader.attribute("style") == "dct")
            if reader.localName != "tbx" || reader.namespace != TBXElementReader.coreNamespace {
                report("the root is <\(reader.name)>; write <tbx xmlns=\"\(TBXElementReader.coreNamespace)\">", "tbx")
            }
            checkRootAttributes()
        }
    }

    private mutating func checkRootAttributes() {
        if let style = reader.attribute("style"), style != "dca", style != "dct" {
            report("style “\(style)”; write dca or dct", "tbx")
        }
        if let type = reader.attribute("type"), !type.hasPrefix("TBX-") || type.utf8.count == 4 {
            report("type “\(type)”; a dialect is named TBX-…", "tbx")
        }
    }

    /// Checks whether the element may stand in its parent.
    private mutating func place(_ name: String, isCore: Bool, isKnown: Bool) {
        if !isCore, !dialect.isDCT {
            reportCategory("<\(reader.name)> is no element of TBX; in DCA style write the category as a type", "style dca")
        } else if isCore, !isKnown {
            report("there is no element <\(reader.name)>", name)
            return
        }
        guard let parent = open.indices.last else { return }
        switch open[parent].content?.take(isCore ? name : nil) {
        case .missing(let names): report("\(list(names)) is missing before <\(reader.name)>", open[parent].name)
        case .unexpected(let names):
            let instead = names.isEmpty ? "" : "; write \(list(Array(names.prefix(8))))"
            report("<\(reader.name)> can't stand here in <\(open[parent].name)>\(instead)", open[parent].name)
        case nil: break
        }
    }

    private func list(_ names: [String]) -> String {
        names.map { "<\($0)>" }.joined(separator: " or ")
    }

    private mutating func text() {
        guard let last = open.indices.last else { return }
        if open[last].checked != nil { open[last].text += reader.text }
        if open[last].content?.isMixed == false, reader.event == .cdata || !reader.isWhitespace {
            report("text can't stand in <\(open[last].name)>", open[last].name)
        }
    }

    private mutating func end() {
        guard let level = open.popLast() else { return }
        if let missing = level.content?.missing, !missing.isEmpty {
            report("<\(level.name)> has no \(list(missing))", level.name, at: level.location)
        }
        if let checked = level.checked { checkValue(level.text.trimmed, of: checked, at: level.location) }
        for problem in TBXInlineCodes.problems(level.codes) { report(problem.message, "inline codes", at: problem.location) }
    }

    // MARK: Attributes

    private mutating func checkAttributes(_ rule: TBXSchema.Rule) {
        let attributes = reader.attributes.filter { $0.name != "xmlns" && !$0.name.hasPrefix("xmlns:") }
        for attribute in attributes {
            let value = reader.value(of: attribute.valueRange)
            if rule.attributes[attribute.name] == nil {
                report("<\(reader.name)> has no attribute “\(attribute.name)”", reader.localName)
            }
            check(attribute.name, value)
        }
        for (name, isRequired) in rule.attributes.sorted(by: { $0.key < $1.key }) where isRequired {
            if !attributes.contains(where: { $0.name == name }) {
                report("<\(reader.name)> has no \(name); write the attribute", reader.localName)
            }
        }
        noteCode()
    }

    private mutating func check(_ name: String, _ value: String) {
        let element = reader.localName
        switch name {
        case "id": checkID(value)
        case "xml:lang" where !TBXLexical.isLanguage(value): report("“\(value)” is no language tag", element)
        case "target" where element != "ec" && dialect.version != .min1: checkTarget(value)
        case "startRef": references.append((value, false, reader.location))
        case "type" where value.isEmpty && dialect.version == .version3: reportCategory("the type is empty; name the category", element)
        case "type" where dialect.isDCT && !isBesideEntries:
            reportCategory("in DCT style no element has a type; write the category as an element", "style dct")
        case "isolated" where value != "yes" && value != "no": report("isolated “\(value)”; write yes or no", element)
        default: break
        }
        if element == "hi", name == "type", dialect.version == .version3 { checkHighlight(value) }
    }

    /// Whether the element is the root, in the header or in the back matter.
    private var isBesideEntries: Bool {
        open.isEmpty || open.contains { $0.name == "tbxHeader" || $0.name == "back" }
    }

    private mutating func checkHighlight(_ value: String) {
        let known = ["entailedTerm", "hotkey", "italics", "bold", "superscript", "subscript", "math"]
        if !known.contains(value) { report("hi of type “\(value)”; write one of \(known.joined(separator: ", "))", "hi") }
    }

    private mutating func checkID(_ value: String) {
        if dialect.version != .min1, !TBXIdentifiers.isName(value) {
            report("the id “\(value)” is no name; begin it with a letter and write letters, digits, -, _ and . only", reader.localName)
        }
        if !ids.insert(value).inserted { report("the id “\(value)” stands twice", reader.localName) }
    }

    private mutating func checkTarget(_ value: String) {
        guard reader.localName == "xref" else {
            references.append((value, false, reader.location))
            return
        }
        guard dialect.version == .version3 else { return }
        if !TBXLexical.isAddress(value) {
            report("the target “\(value)” is no address", "xref")
        } else if dialect.isClosed, !TBXLexical.isWebAddress(value) {
            references.append((value, true, reader.location))
        }
    }

    /// Targets of references are ids of the same document.
    private mutating func checkReferences() {
        for reference in references where !ids.contains(reference.target) {
            let hint = reference.takesAddress ? "write an http address or the id of an element" : "write the id of an element"
            report("nothing has the id “\(reference.target)”; \(hint)", "target", at: reference.location)
        }
    }

    private mutating func noteCode() {
        guard reader.localName == "sc" || reader.localName == "ec", dialect.version == .version3, let parent = open.indices.last else {
            return
        }
        open[parent].codes.append(
            TBXInlineCodes.Code(
                isStart: reader.localName == "sc", isolated: reader.attribute("isolated"), startReference: reader.attribute("startRef"),
                id: reader.attribute("id"), location: reader.location))
    }

    // MARK: Data categories

    /// Checks the category that the element names; returns the one whose value is to be checked.
    private mutating func checkCategory(_ name: String, isCore: Bool) -> String? {
        if dialect.version == .min1 { return name == "termStatus" || name == "partOfSpeech" ? name : nil }
        if !isCore { return dialect.isDCT ? checkCategoryElement(name) : nil }
        guard let meta = TBXCategory.Meta(rawValue: name), let type = reader.attribute("type"), !type.isEmpty, dialect.isClosed,
            !dialect.isDCT
        else { return nil }
        if type == "usageStatus", meta == .termNote {
            draftNames.add("“usageStatus” is the name of a draft; write administrativeStatus", at: reader.location)
            return type
        }
        guard let category = dialect.category(type), category.meta == meta else {
            let known = TBXCategory.all.filter { $0.meta == meta && dialect.category($0.name) != nil }.map(\.name)
            let hint = known.isEmpty ? "there is none" : "write \(known.joined(separator: " or "))"
            reportCategory("“\(type)” is no type of <\(name)>; \(hint)", name)
            return nil
        }
        checkLevel(category)
        return type
    }

    private mutating func checkCategoryElement(_ name: String) -> String? {
        if let target = reader.attribute("target"), !TBXLexical.isWebAddress(target) { references.append((target, true, reader.location)) }
        guard dialect.isClosed else { return nil }
        let modules = [TBXCategory.Module.min, .basic].filter { !dialect.isMin || $0 == .min }
        guard let category = dialect.category(name),
            reader.namespace == category.module.namespace
                || category.name == "externalCrossReference" && modules.contains(where: { $0.namespace == reader.namespace })
        else {
            reportCategory("<\(reader.name)> is no category of \(dialect.name)", name)
            return nil
        }
        checkLevel(category)
        return name
    }

    /// Checks that the category stands on one of its levels, or in a group there.
    private mutating func checkLevel(_ category: TBXCategory) {
        guard let parent = open.last else { return }
        var level = Self.level(parent.name)
        if level == nil, Self.allows(category.grouping, parent.name) { level = open.dropLast().last.flatMap { Self.level($0.name) } }
        var levels = category.levels
        if dialect.version == .version2, category.name == "definition" { levels.append(.term) }
        if let level, levels.contains(level) { return }
        let names = levels.map { dialect.version == .version2 ? Self.martifName($0) : "<\($0.rawValue)>" }.joined(separator: " or ")
        reportCategory("\(category.name) can't stand in <\(parent.name)> here; write it in \(names)", category.name)
    }

    private static func level(_ element: String) -> TBXCategory.Level? {
        switch element {
        case "conceptEntry", "termEntry": .concept
        case "langSec", "langSet": .language
        case "termSec", "tig", "ntig", "termGrp": .term
        default: nil
        }
    }

    private static func martifName(_ level: TBXCategory.Level) -> String {
        switch level {
        case .concept: "<termEntry>"
        case .language: "<langSet>"
        case .term: "<tig>"
        }
    }

    private static func allows(_ grouping: TBXCategory.Grouping, _ group: String) -> Bool {
        guard group.hasSuffix("Grp") else { return false }
        switch grouping {
        case .none: return false
        case .descripGrp: return group == "descripGrp"
        case .termNoteGrp: return group == "termNoteGrp"
        case .transacGrp: return group == "transacGrp"
        case .anyButTransacGrp: return group != "transacGrp"
        case .any: return true
        }
    }

    private mutating func checkValue(_ value: String, of category: String, at location: SourceLocation) {
        switch category {
        case "date":
            if !TBXLexical.isDate(value) { report("“\(value)” is no date; write 2021-12-17", "date", at: location) }
            return
        case "transactionType" where value == "creation":
            draftNames.add("“creation” is the word of a draft; write origination", at: location)
            return
        default: break
        }
        let values = self.values(of: category)
        if !values.isEmpty, !values.contains(value) {
            reportCategory("“\(value)” is no \(category); write \(values.joined(separator: " or "))", category, at: location)
        }
    }

    private func values(of category: String) -> [String] {
        switch category {
        case "usageStatus": return ["preferred", "admitted", "deprecated", "superseded"]
        case "termStatus": return ["admitted", "preferred", "notRecommended", "obsolete"]
        case "partOfSpeech" where dialect.version == .min1: return ["noun", "properNoun", "verb", "adjective", "adverb", "other"]
        default: return TBXCategory.named(category).map(dialect.values) ?? []
        }
    }
}
