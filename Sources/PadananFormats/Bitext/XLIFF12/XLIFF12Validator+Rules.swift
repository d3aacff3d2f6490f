import PadananModel

/// What goes beyond single elements and attributes.
extension XLIFF12Validator {
    mutating func enter(_ name: String, _ values: [String: String]) {
        switch name {
        case "file":
            scope = XLIFF12FileScope()
            scope.sourceLanguage = values["source-language"] ?? ""
            scope.targetLanguage = values["target-language"] ?? ""
        case "trans-unit":
            unit = XLIFF12UnitScope(start: reader.range.lowerBound)
            define(.unit, values["id"], name)
        case "bin-unit": define(.unit, values["id"], name)
        case "group": define(.group, values["id"], name)
        case "tool": define(.tool, values["tool-id"], name)
        case "phase": define(.phase, values["phase-name"], name)
        case "count-group": define(.countGroup, values["name"], name)
        case "context-group": define(.contextGroup, values["name"], name)
        case "external-file": define(.externalFile, values["uid"], name)
        case "alt-trans": enterAlternative(values)
        case "source", "seg-source", "target": enterText(name, values)
        default: enterInline(name, values)
        }
        if ["file", "phase", "alt-trans"].contains(name) { refer(.tool, values["tool-id"], "tool-id") }
        if ["count", "trans-unit", "target", "bin-unit", "bin-target"].contains(name) { refer(.phase, values["phase-name"], "phase-name") }
    }

    mutating func leave(_ name: String) {
        switch name {
        case "file": checkReferences()
        case "trans-unit": unit = nil
        case "alt-trans": unit?.isAlternative = false
        case "source", "seg-source", "target":
            if let text { check(text) }
            text = nil
        default: break
        }
    }

    // MARK: Names

    private mutating func define(_ kind: XLIFF12FileScope.Kind, _ value: String?, _ element: String) {
        guard let value, !scope.define(kind, value) else { return }
        note(.error, "the \(kind.rawValue) “\(value)” stands twice in one <file>; each must differ", element)
    }

    private mutating func refer(_ kind: XLIFF12FileScope.Kind, _ value: String?, _ attribute: String) {
        guard let value, !scope.isDefined(kind, value), scope.references.count < XLIFF12FileScope.referenceLimit else { return }
        let place = reader.location
        scope.references.append(
            XLIFF12FileScope.Reference(
                kind: kind, name: value, attribute: attribute, offset: reader.range.lowerBound, line: place.line, column: place.column))
    }

    /// What is referred to may stand behind the reference, so that this is checked at the end of the file.
    private mutating func checkReferences() {
        for reference in scope.references where !scope.isDefined(reference.kind, reference.name) {
            let message = "“\(reference.name)” of “\(reference.attribute)” is not defined in this <file>"
            let place = SourceLocation(file: reader.file, line: reference.line, column: reference.column)
            add(Defect(.error, message, reference: "XLIFF 1.2, \(reference.attribute)", at: place))
        }
        scope.references = []
    }

    private mutating func enterAlternative(_ values: [String: String]) {
        unit?.isAlternative = true
        unit?.alternative = nil
        if let mid = values["mid"], let unit, unit.segmented?.marks.contains(mid) != true {
            note(.error, "“\(mid)” is not the “mid” of a <mrk> in <seg-source>", "mid")
        }
    }

    // MARK: Text

    private mutating func enterText(_ name: String, _ values: [String: String]) {
        let isAlternative = unit?.isAlternative ?? false
        text = XLIFF12TextScope(name, isAlternative: isAlternative)
        if isAlternative { return }
        if name == "target", scope.targetLanguage.isEmpty, !scope.lacksTargetLanguage {
            scope.lacksTargetLanguage = true
            note(.warning, "a <target> in a <file> without “target-language”", "target-language")
        }
        let expected = name == "target" ? scope.targetLanguage : scope.sourceLanguage
        if let language = values["xml:lang"], !language.isEmpty, !expected.isEmpty, LanguageTag(language) != LanguageTag(expected) {
            note(.warning, "“xml:lang” is “\(language)”, but the language of the <file> is “\(expected)”", "xml:lang")
        }
    }

    private mutating func enterInline(_ name: String, _ values: [String: String]) {
        guard let isFull = text?.isFull, !isFull else { return }
        text?.count += 1
        if text?.isFull == true {
            return note(.error, "more than \(XLIFF12Parser.codeLimit) codes and segments in one text", name)
        }
        if name == "mrk" { return enterMark(values) }
        guard ["g", "x", "bx", "ex", "bpt", "ept", "ph", "it"].contains(name) else { return }
        let id = values["id"] ?? ""
        refer(.unit, values["xid"], "xid")
        text?.codes.append(
            XLIFF12TextScope.Code(
                element: name, link: values["rid"] ?? id, id: id, hasLink: values["rid"] != nil, offset: reader.range.lowerBound))
    }

    private mutating func enterMark(_ values: [String: String]) {
        guard let text else { return }
        let isDirect = frames.count > 1 && ["source", "seg-source", "target"].contains(frames[frames.count - 2].element.name)
        let isSegment = values["mtype"] == "seg"
        guard let mid = values["mid"] else {
            if isSegment { note(.warning, "a segment without “mid” can't be told from others", "mrk") }
            return
        }
        if text.name == "seg-source" {
            if isDirect, !(self.text?.marks.insert(mid).inserted ?? true) {
                note(.error, "the “mid” “\(mid)” stands twice in <seg-source>; each must differ", "mid")
            }
            if isSegment { self.text?.segments.insert(mid) }
        } else if text.name == "target", isDirect || isSegment {
            let known = text.isAlternative ? unit?.alternative : unit?.segmented
            if known?.marks.contains(mid) != true, !(known?.segments.contains(mid) ?? false && !isDirect) {
                note(.error, "“\(mid)” is not the “mid” of a <mrk> in <seg-source>", "mid")
            }
        }
    }

    private mutating func check(_ text: XLIFF12TextScope) {
        if text.isFull {
            if text.name == "seg-source", !text.isAlternative { unit?.segmented = text }
            return
        }
        checkPairs(text, "bpt", "ept")
        checkPairs(text, "bx", "ex")
        if text.isAlternative {
            if text.name == "seg-source" { unit?.alternative = text }
            return
        }
        switch text.name {
        case "source": unit?.source = text
        case "seg-source":
            unit?.segmented = text
            if let source = unit?.source { compare(text, source) }
        default:
            if let source = unit?.source, !text.text.isEmpty || !text.codes.isEmpty { compareCodes(text, source) }
        }
    }

    /// Opening and closing codes belong together by `rid`, else by `id`.
    private mutating func checkPairs(_ text: XLIFF12TextScope, _ opening: String, _ closing: String) {
        var open: [String: Int] = [:]
        var links: Set<String> = []
        for code in text.codes where code.element == opening {
            if code.hasLink, !links.insert(code.link).inserted {
                note(.error, "the “rid” “\(code.link)” stands twice at <\(opening)> in one <\(text.name)>", "rid")
            }
            open[code.link, default: 0] += 1
        }
        for code in text.codes where code.element == closing {
            let count = open[code.link] ?? 0
            open[code.link] = max(count - 1, 0)
            if code.hasLink ? links.contains(code.link) : count > 0 { continue }
            note(code.hasLink ? .error : .warning, "<\(closing)> “\(code.link)” has no <\(opening)> in this <\(text.name)>", closing)
        }
        for link in open.filter({ $0.value > 0 }).keys.sorted() {
            note(.warning, "<\(opening)> “\(link)” has no <\(closing)> in this <\(text.name)>", opening)
        }
    }

    private mutating func compare(_ segmented: XLIFF12TextScope, _ source: XLIFF12TextScope) {
        guard segmented.text != source.text || segmented.counts != source.counts else { return }
        note(.warning, "the text or the codes of <seg-source> differ from those of <source>", "seg-source")
    }

    private mutating func compareCodes(_ target: XLIFF12TextScope, _ source: XLIFF12TextScope) {
        let (there, wanted) = (target.counts, source.counts)
        if there == wanted { return }
        for name in wanted.keys.sorted() where there[name] == nil {
            note(.warning, "\(name) of the source is missing in the target", "target")
        }
        for name in there.keys.sorted() where wanted[name] == nil {
            note(.warning, "\(name) of the target is not in the source", "target")
        }
    }
}
