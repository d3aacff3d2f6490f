import PadananModel

/// Writes a termbase as TBX, valid in its dialect.
struct TBXWriter {
    private let variant: TBXVariant
    private let languages: LanguagePair

    init(_ variant: TBXVariant, languages: LanguagePair) {
        self.variant = variant
        self.languages = languages
    }

    func write(_ termbase: Termbase) -> TermbaseWriting {
        let buffer = ByteBuffer()
        let sink = ByteSink { buffer.bytes += $0 }
        var entries = TBXEntryWriter(XMLWriter(sink), variant, termbase.concepts)
        do {
            try write(termbase, &entries)
            try sink.flush()
        } catch {
            // The buffer doesn't fail.
            let defect = Defect(.error, "can't be written: \(error)", at: SourceLocation(file: "-"))
            return TermbaseWriting(bytes: buffer.bytes, defects: entries.losses.defects + [defect])
        }
        return TermbaseWriting(bytes: buffer.bytes, defects: entries.losses.defects)
    }

    private func write(_ termbase: Termbase, _ entries: inout TBXEntryWriter) throws {
        let writer = entries.writer
        try writer.declaration()
        try writeHeader(writer)
        try writer.start("text")
        let concepts = termbase.concepts.filter { entries.canWrite($0) }
        if !concepts.isEmpty || variant == .basic2 {
            try writer.start("body")
            for concept in concepts { try entries.write(concept) }
            try writer.end()
        }
        try writeBack(writer, entries.ids.people)
        try writer.end()
        try writer.end()
    }

    private func writeHeader(_ writer: XMLWriter) throws {
        let language = TBXLexical.isLanguage(languages.source.formatted) ? languages.source.formatted : "und"
        if variant == .basic2 {
            try writer.line("<!DOCTYPE martif SYSTEM \"TBXBasiccoreStructV02.dtd\">")
            try writer.start("martif", [("type", "TBX-Basic"), ("xml:lang", language)])
        } else {
            try writer.start("tbx", root(language))
        }
        try writer.start(variant == .basic2 ? "martifHeader" : "tbxHeader")
        try writer.start("fileDesc")
        try writer.start("sourceDesc")
        try writer.element("p", text: "Written by Padanan")
        try writer.end()
        try writer.end()
        if variant == .basic2 {
            try writer.start("encodingDesc")
            try writer.element("p", [("type", "XCSURI")], text: "TBXBasicXCSV02.xcs")
            try writer.end()
        }
        try writer.end()
    }

    private func root(_ language: String) -> [(String, String?)] {
        let isBasicDCT = variant == .basicDCT
        return [
            ("type", variant.isMin ? "TBX-Min" : "TBX-Basic"), ("style", variant.isDCT ? "dct" : "dca"), ("xml:lang", language),
            ("xmlns", TBXElementReader.coreNamespace), ("xmlns:min", variant.isDCT ? TBXCategory.Module.min.namespace : nil),
            ("xmlns:basic", isBasicDCT ? TBXCategory.Module.basic.namespace : nil),
        ]
    }

    private func writeBack(_ writer: XMLWriter, _ people: [(name: String, id: String)]) throws {
        guard !people.isEmpty else { return }
        try writer.start("back")
        try writer.start(variant == .basic2 ? "refObjectList" : "refObjectSec", [("type", "respPerson")])
        for person in people {
            try writer.start("refObject", [("id", person.id)])
            try writer.start("item", [("type", "fn")], isMixed: true)
            try writer.raw(TBXText.escaped(person.name))
            try writer.end()
            try writer.end()
        }
        try writer.end()
        try writer.end()
    }
}
