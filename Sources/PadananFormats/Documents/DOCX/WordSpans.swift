/// Which atoms of a paragraph belong together: the ends of elements around runs, and the characters of complex fields.
///
/// - Source: ECMA-376-1, sections 17.16.18 (`fldChar`) and 17.16.19 (`fldSimple`).
struct WordSpans {
    /// A complex field that begins and ends in the paragraph.
    struct Field {
        var separator: Int?
        var end = 0
        var instruction = ""
    }

    /// The closing atom of each opening one.
    private(set) var closings: [Int: Int] = [:]
    /// The fields by the atom with which they begin. One that begins inside an element and ends outside of it is not among them.
    private(set) var fields: [Int: Field] = [:]

    private var openElements: [Int] = []
    private var openFields: [(begin: Int, element: Int?, isBroken: Bool, field: Field)] = []

    /// Cost: linear.
    init(_ atoms: [WordAtom]) {
        for (index, atom) in atoms.enumerated() {
            switch atom.kind {
            case .opening: openElements.append(index)
            case .closing: if let opening = openElements.popLast() { closings[opening] = index }
            case .fieldBegin: openFields.append((index, openElements.last, false, Field()))
            case .fieldSeparator: separate(index)
            case .fieldEnd: end(index)
            case .instruction: add(atom.text)
            case .text, .code: break
            }
        }
    }

    private mutating func add(_ instruction: String) {
        guard let last = openFields.indices.last, openFields[last].field.separator == nil else { return }
        openFields[last].field.instruction += instruction
    }

    private mutating func separate(_ index: Int) {
        guard let last = openFields.indices.last, openFields[last].field.separator == nil else { return }
        openFields[last].field.separator = index
        if openFields[last].element != openElements.last { openFields[last].isBroken = true }
    }

    private mutating func end(_ index: Int) {
        guard var open = openFields.popLast(), !open.isBroken, open.element == openElements.last else { return }
        open.field.end = index
        fields[open.begin] = open.field
    }
}
