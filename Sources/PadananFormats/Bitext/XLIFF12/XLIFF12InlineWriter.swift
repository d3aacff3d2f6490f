import PadananModel

/// Spells text with codes in XLIFF 1.2.
///
/// A pair of codes that nests well becomes `g`, or `bpt` and `ept` when its native code is known; one that doesn't, `bx` and `ex`, or
/// `bpt` and `ept`; a code without partner `it`; one that stands alone `ph`, or `x` when its native code is not known.
struct XLIFF12InlineWriter {
    typealias Run = XLIFF12CodePairs.Run

    /// The prefix of XLIFF elements, with its colon.
    var prefix = ""
    /// Whether the markup that codes were read with is used again: when the same file is rewritten.
    var reusesMarkup = false
    /// What can't be expressed.
    var losses = Losses()
    private var links: Set<String> = []
    /// The place of the unit, for losses.
    var location = SourceLocation(file: "")

    init(prefix: String = "", reusesMarkup: Bool = false) {
        self.prefix = prefix
        self.reusesMarkup = reusesMarkup
    }

    /// The markup of each run; pairs may reach from one run into another.
    mutating func markup(of runs: [Run]) -> [String] {
        let isReusing = reusesMarkup
        let pairs = XLIFF12CodePairs(runs) { code in
            isReusing && !code.markup.isEmpty ? code.element == "g" : code.data.isEmpty
        }
        links = reusesMarkup ? [] : Self.links(runs, pairs)
        return runs.indices.map { markup(of: runs[$0].text, pairs, run: $0) }
    }

    /// The ids that may be used as `rid`: name tokens, each of one opening code that is written apart from its partner.
    private static func links(_ runs: [Run], _ pairs: XLIFF12CodePairs) -> Set<String> {
        var counts: [String: Int] = [:]
        for (index, run) in runs.enumerated() {
            for (place, code) in run.text.codes.enumerated() where code.kind == .opening && pairs.roles[index][place] == .linked {
                counts[pairs.ids[index][place], default: 0] += 1
            }
        }
        return Set(counts.filter { $0.value == 1 && XMLCharacters.isNameToken($0.key) }.keys)
    }

    /// The markup of one text.
    mutating func markup(of text: InlineText) -> String {
        if text.codes.isEmpty { return escaped(text.text) }
        return markup(of: [Run(text: text)])[0]
    }

    private mutating func markup(of text: InlineText, _ pairs: XLIFF12CodePairs, run: Int) -> String {
        var result = ""
        var index = 0
        for piece in text.pieces {
            switch piece {
            case .text(let text): result += escaped(text)
            case .code(let code):
                let role = pairs.roles[run][index]
                result += markup(of: code, role, pairs.ids[run][index], isNative: pairs.areNative[run][index])
                index += 1
            }
        }
        return result
    }

    private mutating func escaped(_ text: String) -> String {
        if XMLEscaping.hasForbiddenCharacters(text) {
            losses.add("XML can't hold control characters; they are left out", at: location)
        }
        return XMLEscaping.text(text)
    }

    // MARK: Codes

    private mutating func markup(
        of code: InlineCode, _ role: XLIFF12CodePairs.Role, _ id: String, isNative: Bool
    ) -> String {
        if role == .dropped {
            losses.add("an annotation that crosses the border of a code or segment can't be written; it is left out", at: location)
            return ""
        }
        if reusesMarkup, !code.markup.isEmpty, role == .element || code.element != "g" { return code.markup }
        noteLosses(code)
        switch code.kind {
        case .standalone: return standalone(code, id)
        case .annotationStart: return mark(code)
        case .annotationEnd: return "</\(prefix)mrk>"
        case .opening, .closing:
            let isOpening = code.kind == .opening
            switch role {
            case .element: return isOpening ? tag("g", code, id, end: ">") : "</\(prefix)g>"
            case .linked: return linked(code, id, isNative: isNative)
            default: return native("it", code, id, [("pos", isOpening ? "open" : "close")])
            }
        }
    }

    private func standalone(_ code: InlineCode, _ id: String) -> String {
        code.data.isEmpty ? tag("x", code, id, end: "/>") : native("ph", code, id)
    }

    private func linked(_ code: InlineCode, _ id: String, isNative: Bool) -> String {
        let isOpening = code.kind == .opening
        let further = links.contains(id) ? [("rid", id)] : []
        if !isNative { return tag(isOpening ? "bx" : "ex", code, id, further, end: "/>") }
        return native(isOpening ? "bpt" : "ept", code, id, further)
    }

    private func native(_ name: String, _ code: InlineCode, _ id: String, _ further: [(String, String)] = []) -> String {
        tag(name, code, id, further, end: ">") + XMLEscaping.text(code.data) + "</\(prefix)\(name)>"
    }

    private func tag(_ name: String, _ code: InlineCode, _ id: String, _ further: [(String, String)] = [], end: String) -> String {
        var attributes = [("id", code.attribute("id") ?? id)] + further
        if name != "ex", name != "ept", let type = XLIFF12CodeType.word(for: code.type, isPlaceholder: name == "x" || name == "ph") {
            attributes.append(("ctype", type))
        }
        attributes += Self.allowed(code.attributes, in: name).map { ($0.name, $0.value) }
        if !code.equivalent.isEmpty { attributes.append(("equiv-text", code.equivalent)) }
        return "<\(prefix)\(name)" + attributes.map { " \($0.0)=\"\(XMLEscaping.attribute($0.1))\"" }.joined() + end
    }

    private mutating func mark(_ code: InlineCode) -> String {
        let isProtected = code.attribute("translate") == "no"
        let type = XLIFF12CodeType.mark(for: code.type, isProtected: isProtected)
        if isProtected, type != "protected" {
            losses.add("XLIFF 1.2 has no “translate” for annotations other than protected text; it is left out", at: location)
        }
        let comment = code.attribute("value").map { " comment=\"\(XMLEscaping.attribute($0))\"" } ?? ""
        return "<\(prefix)mrk mtype=\"\(XMLEscaping.attribute(type))\"\(comment)>"
    }

    /// The further attributes of a code that XLIFF 1.2 has too.
    private static func allowed(_ attributes: [Property], in name: String) -> [Property] {
        attributes.filter { attribute in
            switch attribute.name {
            case "clone": ["g", "x", "bx"].contains(name) && ["yes", "no"].contains(attribute.value)
            case "crc": ["ph", "bpt", "ept", "it"].contains(name)
            case "assoc": name == "ph" && ["preceding", "following", "both"].contains(attribute.value)
            case "xid": true
            default: false
            }
        }
    }

    private mutating func noteLosses(_ code: InlineCode) {
        if !code.display.isEmpty { losses.add("XLIFF 1.2 has no place for the display text of codes; it is left out", at: location) }
        let known = code.isCode ? ["id", "clone", "crc", "assoc", "xid", "i", "x"] : ["value", "translate", "x"]
        if code.attributes.contains(where: { !known.contains($0.name) }) {
            losses.add("XLIFF 1.2 has no place for further attributes of codes and annotations; they are left out", at: location)
        }
    }
}
