/// The pieces of a passage while it is read.
struct HTMLFlow {
    private(set) var pieces: [HTMLPiece] = []
    /// The texts that readers see in place of codes.
    private(set) var equivalents: [[UInt8]] = []
    /// Which passage of the page this is; a code of an earlier one can't be closed any more.
    private(set) var serial: Int
    /// Whether there is text other than white space.
    private(set) var hasText = false
    /// Where the element begins whose content this is.
    var start = 0
    /// The type of the code that the element becomes in the text around it.
    var type = HTMLType.other

    init(serial: Int) {
        self.serial = serial
    }

    /// Adds a piece and returns its index.
    @discardableResult
    mutating func append(_ piece: HTMLPiece) -> Int {
        pieces.append(piece)
        return pieces.count - 1
    }

    mutating func appendText(_ range: Range<Int>, in bytes: [UInt8]) {
        append(HTMLPiece(.text, range))
        if !hasText { hasText = bytes[range].contains { !$0.isHTMLSpace } }
    }

    mutating func appendLiteral(_ range: Range<Int>, text: Range<Int>, in bytes: [UInt8]) {
        let index = append(HTMLPiece(.literal, range))
        pieces[index].text = text
        if !hasText { hasText = bytes[text].contains { !$0.isHTMLSpace } }
    }

    /// Adds markup or text that is not translated; what follows such a piece at once becomes part of it, unless an element begins.
    mutating func appendProtected(_ range: Range<Int>, type: HTMLType, beginsElement: Bool) {
        if !beginsElement, let last = pieces.indices.last, pieces[last].kind == .protected,
            pieces[last].range.upperBound == range.lowerBound
        {
            pieces[last].range = pieces[last].range.lowerBound..<range.upperBound
        } else {
            append(HTMLPiece(.protected, range, type: type))
        }
    }

    /// Adds what a reader sees of the protected piece that was added last.
    mutating func appendEquivalent(_ text: ArraySlice<UInt8>, isLiteral: Bool) {
        guard let last = pieces.indices.last else { return }
        if pieces[last].equivalent < 0 {
            pieces[last].equivalent = equivalents.count
            equivalents.append([])
        }
        let place = pieces[last].equivalent
        var builder = HTMLTextBuilder(.collapsed, skipsSpace: (equivalents[place].last ?? 0x20) == 0x20)
        builder.append(text, isLiteral: isLiteral)
        equivalents[place] += builder.output
    }

    /// Adds the end of a span that began with the piece `opening`.
    mutating func appendClosing(_ range: Range<Int>, type: HTMLType, opening: Int) {
        let index = append(HTMLPiece(.closing, range, type: type))
        pieces[index].partner = opening
        pieces[opening].partner = index
    }

    /// The flow as it is; the next passage begins in this one.
    mutating func take(serial next: Int) -> HTMLFlow {
        let taken = self
        (pieces, equivalents, hasText, serial) = ([], [], false, next)
        return taken
    }
}
