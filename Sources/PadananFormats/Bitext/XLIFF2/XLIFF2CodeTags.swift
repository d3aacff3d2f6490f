import PadananModel

/// Spells the tags of inline codes strictly.
///
/// - Source: XLIFF 2.1, section 4.2.3; which attributes belong together, 4.3.1.
struct XLIFF2CodeTags {
    /// The prefix of the core with its colon, or nothing.
    var prefix = ""
    /// The id of the `data` element for the native code, or `nil` when there is none.
    var dataReference: (String) -> String?
    /// Which hints for editing may be written.
    var hints = XLIFF2EditingHints()
    /// The id that a code has in the file and that may be copied, by its id in the model.
    var copyable: [String: String] = [:]
    /// Whether a note with this id stands in the unit.
    var hasNote: (String) -> Bool
    /// Whether the unit is to be translated.
    var isTranslatable = true
    /// Told the name of each attribute that is left out.
    var lose: (String) -> Void = { _ in }

    /// The markup of `code`; `partner` is the other end of its span in the same text.
    func markup(of code: InlineCode, as form: XLIFF2CodeForm, partner: InlineCode?) -> String {
        switch form {
        case .placeholder(let id): tag("ph", [("id", id)] + shared(code, id) + single(code, id), isEmpty: true)
        case .elementStart(let id) where code.isCode:
            tag("pc", [("id", id)] + shared(code, id) + directed(code) + paired(code, partner, id), isEmpty: false)
        case .elementStart(let id): tag("mrk", annotation(code, id: id), isEmpty: false)
        case .elementEnd: "</\(prefix)\(code.isCode ? "pc" : "mrk")>"
        case .start(let id, let isIsolated) where code.isCode:
            tag("sc", [("id", id)] + isolated(isIsolated) + shared(code, id) + directed(code) + single(code, id), isEmpty: true)
        case .start(let id, _): tag("sm", annotation(code, id: id), isEmpty: true)
        case .end(let start) where code.isCode:
            tag(
                "ec", [("startRef", start)] + types(of: code) + hints(of: partner ?? code, start, isEnd: true) + single(code, start),
                isEmpty: true)
        case .end(let start): tag("em", [("startRef", start)], isEmpty: true)
        case .isolatedEnd(let id):
            tag("ec", [("id", id)] + isolated(true) + shared(code, id) + directed(code) + single(code, id), isEmpty: true)
        case .omitted: ""
        }
    }

    /// The `em` for an annotation that begins in a text and ends nowhere.
    func end(ofAnnotation id: String) -> String {
        tag("em", [("startRef", id)], isEmpty: true)
    }

    private typealias Attributes = [(name: String, value: String)]

    private func tag(_ name: String, _ attributes: Attributes, isEmpty: Bool) -> String {
        var tag = "<\(prefix)\(name)"
        for (name, value) in attributes { tag += " \(name)=\"\(XMLEscaping.attribute(value))\"" }
        return tag + (isEmpty ? "/>" : ">")
    }

    private func isolated(_ isIsolated: Bool) -> Attributes {
        isIsolated ? [("isolated", "yes")] : []
    }

    // MARK: Codes

    /// What every code may have: type and hints for editing.
    private func shared(_ code: InlineCode, _ id: String) -> Attributes {
        types(of: code) + hints(of: code, id)
    }

    /// The two ends of a span must agree in them.
    private func hints(of code: InlineCode, _ id: String, isEnd: Bool = false) -> Attributes {
        var result: Attributes = []
        let order = hints.isOrderKept ? valid(code, "canReorder", ["firstNo", "no", "yes"]) : nil
        let isFixed = order == "no" || order == "firstNo"
        let canDelete = hints.missing.contains(id) ? nil : valid(code, "canDelete", ["no", "yes"])
        if let value = isFixed ? "no" : valid(code, "canCopy", ["no", "yes"]) { result.append(("canCopy", value)) }
        if let value = isFixed ? "no" : canDelete { result.append(("canDelete", value)) }
        if code.kind != .standalone, let value = valid(code, "canOverlap", ["no", "yes"]) { result.append(("canOverlap", value)) }
        if let order { result.append(("canReorder", isEnd && isFixed ? "no" : order)) }
        return result
    }

    private func valid(_ code: InlineCode, _ name: String, _ values: [String]) -> String? {
        code.attribute(name).flatMap { values.contains($0) ? $0 : nil }
    }

    private func types(of code: InlineCode) -> Attributes {
        var (type, subType) = (code.attribute("type"), code.attribute("subType"))
        if !XLIFF2Words.isValid(type: type ?? "", subType: subType) { (type, subType) = XLIFF2Words.attributes(forCodeType: code.type) }
        return type.map { [("type", $0)] + (subType.map { [("subType", $0)] } ?? []) } ?? []
    }

    private func directed(_ code: InlineCode) -> Attributes {
        valid(code, "dir", ["ltr", "rtl", "auto"]).map { [("dir", $0)] } ?? []
    }

    /// Native code, equivalent and such of a code that stands alone.
    private func single(_ code: InlineCode, _ id: String) -> Attributes {
        var result: Attributes = []
        let reference = code.data.isEmpty ? nil : dataReference(code.data)
        if reference == nil, let copy = copy(code, id) { result.append(("copyOf", copy)) }
        if let reference { result.append(("dataRef", reference)) }
        if !code.equivalent.isEmpty { result.append(("equiv", code.equivalent)) }
        if !code.display.isEmpty { result.append(("disp", code.display)) }
        let flows = code.attribute("subFlows") ?? code.attribute(code.kind == .closing ? "subFlowsEnd" : "subFlowsStart")
        if let flows, isTokens(flows) { result.append(("subFlows", flows)) }
        return result
    }

    /// The same of both ends of a `pc`; they are given together or not at all.
    private func paired(_ start: InlineCode, _ end: InlineCode?, _ id: String) -> Attributes {
        var result: Attributes = []
        let end = end ?? InlineCode(.closing, id: start.id)
        if !start.data.isEmpty || !end.data.isEmpty, let first = dataReference(start.data), let last = dataReference(end.data) {
            result += [("dataRefStart", first), ("dataRefEnd", last)]
        } else if let copy = copy(start, id) {
            result.append(("copyOf", copy))
        }
        if !start.equivalent.isEmpty || !end.equivalent.isEmpty {
            result += [("equivStart", start.equivalent), ("equivEnd", end.equivalent)]
        }
        if !start.display.isEmpty { result.append(("dispStart", start.display)) }
        if !end.display.isEmpty { result.append(("dispEnd", end.display)) }
        let flows = (
            start.attribute("subFlowsStart") ?? start.attribute("subFlows"), start.attribute("subFlowsEnd") ?? end.attribute("subFlows")
        )
        if let first = flows.0, let last = flows.1, isTokens(first), isTokens(last) {
            result += [("subFlowsStart", first), ("subFlowsEnd", last)]
        }
        return result
    }

    private func copy(_ code: InlineCode, _ id: String) -> String? {
        code.attribute("copyOf").flatMap { copyable[$0] }.flatMap { $0 == id ? nil : $0 }
    }

    private func isTokens(_ text: String) -> Bool {
        let tokens = text.split(separator: " ")
        return !tokens.isEmpty && tokens.allSatisfy { XLIFF2Identifiers.isToken(String($0)) }
    }

    // MARK: Annotations

    private func annotation(_ code: InlineCode, id: String) -> Attributes {
        var result: Attributes = [("id", id)]
        let value = code.attribute("value")
        var reference = code.attribute("ref")
        if let found = reference, !isValid(reference: found, code.type) {
            lose("ref")
            reference = nil
        }
        if code.type == "comment", value != nil { reference = nil }
        let type = annotationType(code, hasContent: value != nil || reference != nil)
        if type != "generic" { result.append(("type", type)) }
        if let translate = translate(code, isGeneric: type == "generic") { result.append(("translate", translate)) }
        if let reference { result.append(("ref", reference)) }
        if let value { result.append(("value", value)) }
        return result
    }

    private func annotationType(_ code: InlineCode, hasContent: Bool) -> String {
        switch code.type {
        case "", "generic", "protected": "generic"
        case "term": "term"
        case "comment" where hasContent: "comment"
        default: XLIFF2Words.qualified(code.type)
        }
    }

    private func translate(_ code: InlineCode, isGeneric: Bool) -> String? {
        if let value = valid(code, "translate", ["no", "yes"]) { return value }
        if code.type == "protected" { return "no" }
        return isGeneric ? (isTranslatable ? "yes" : "no") : nil
    }

    /// Whether what `ref` points to will be there: a note of the unit, or something outside of the file.
    private func isValid(reference: String, _ type: String) -> Bool {
        if type == "mtc:match" { return false }
        if reference.hasPrefix("#n=") { return hasNote(String(reference.dropFirst(3))) }
        let isPlain = reference.utf8.allSatisfy { $0 > 0x20 && !"<>\"{}|\\^`".utf8.contains($0) }
        return type != "comment" && isPlain && !reference.isEmpty && !reference.hasPrefix("#")
    }
}
