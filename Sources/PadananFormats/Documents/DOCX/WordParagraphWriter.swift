import PadananModel

/// Writes the runs of a translated paragraph.
///
/// Codes may stand in any order. What can't be nested in WordprocessingML is put right: a hyperlink ends before another begins, elements
/// that overlap are closed from the inside, what is open at the end is closed. Formatting may overlap as it likes, it is that of runs.
struct WordParagraphWriter {
    private struct Open {
        var id: String
        var properties: RunProperties
        /// The atoms that end it; `nil` for formatting.
        var closing: Range<Int>?
        var isHyperlink = false
    }

    private let content: WordContent
    private let atoms: [WordAtom]
    /// The bytes of an atom's markup.
    private let markup: (Range<Int>) -> [UInt8]
    private let meanings: [CodeName: WordCode]
    private var writer: WordRunWriter
    private var open: [Open] = []
    private var used: Set<CodeName> = []

    /// What a code of the target is found by.
    private struct CodeName: Hashable {
        var kind: InlineCode.Kind
        var id: String
    }

    init(_ content: WordContent, _ atoms: [WordAtom], _ writer: WordRunWriter, markup: @escaping (Range<Int>) -> [UInt8]) {
        self.content = content
        self.atoms = atoms
        self.writer = writer
        self.markup = markup
        let names = content.source.codes.map { CodeName(kind: $0.kind, id: $0.id) }
        meanings = Dictionary(zip(names, content.codes)) { first, _ in first }
    }

    /// All that stands in the paragraph behind its properties.
    mutating func write(_ target: InlineText) -> [UInt8] {
        write(content.leadingAtoms)
        writer.add(text: content.leadingSpace, content.leadingProperties)
        for piece in target.pieces {
            switch piece {
            case .text(let text): writer.add(text: text, open.last?.properties ?? content.base)
            case .code(let code): write(code)
            }
        }
        while let last = open.popLast() { write(last.closing ?? 0..<0) }
        writer.add(text: content.trailingSpace, content.trailingProperties)
        write(content.trailingAtoms)
        writer.close()
        return writer.bytes
    }

    private mutating func write(_ code: InlineCode) {
        let name = CodeName(kind: code.kind, id: code.id)
        guard let meaning = meanings[name], used.insert(name).inserted else { return }
        switch meaning {
        case .format(let properties): open.append(Open(id: code.id, properties: properties))
        case .formatEnd: open.removeAll { $0.id == code.id }
        case .standalone(let atoms): write(atoms)
        case .opening(let atoms, let closing, let base, let isHyperlink):
            if isHyperlink, let other = open.firstIndex(where: \.isHyperlink) { close(at: other) }
            write(atoms)
            open.append(Open(id: code.id, properties: base, closing: closing, isHyperlink: isHyperlink))
        case .closing: if let index = open.firstIndex(where: { $0.id == code.id }) { close(at: index) }
        }
    }

    /// Ends an element, and before it those that were opened inside; formatting goes on.
    private mutating func close(at index: Int) {
        for inner in open[index...].reversed() { write(inner.closing ?? 0..<0) }
        open[index...].removeAll { $0.closing != nil }
    }

    private mutating func write(_ range: Range<Int>) {
        for atom in atoms[range] {
            switch atom.kind {
            case .text: writer.add(text: atom.text, atom.run ?? .plain)
            case .instruction: writer.add(instruction: atom.text, atom.run ?? .plain)
            default: writer.add(markup: markup(atom.range), atom.run)
            }
        }
    }
}
