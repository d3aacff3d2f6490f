/// The elements that are open, the outermost first.
///
/// - Complexity: every question is O(1), so that no nesting costs more than its length.
struct HTMLOpenElements {
    private(set) var items: [HTMLOpenElement] = []
    /// The innermost open element by number.
    private var innermost: [Int] = []

    var last: HTMLOpenElement? { items.last }
    var count: Int { items.count }

    /// The place of the innermost block or flow; -1 for none.
    var block: Int { items.last?.block ?? -1 }
    var scope: Int { items.last?.scope ?? -1 }
    var tableScope: Int { items.last?.tableScope ?? -1 }
    var listScope: Int { items.last?.listScope ?? -1 }

    subscript(index: Int) -> HTMLOpenElement { items[index] }

    /// The place of the innermost open element with `number`; -1 for none.
    func place(of number: Int) -> Int {
        number >= 0 && number < innermost.count ? innermost[number] : -1
    }

    /// The place of the innermost open element with one of `numbers`; -1 for none.
    func place(of numbers: [Int]) -> Int {
        numbers.reduce(-1) { max($0, place(of: $1)) }
    }

    mutating func push(_ item: HTMLOpenElement) {
        var item = item
        let place = items.count
        while innermost.count <= item.number { innermost.append(-1) }
        item.previous = innermost[item.number]
        innermost[item.number] = place
        let (flags, isApart) = (item.element.flags, item.element.isBlock || item.hasFlow)
        item.block = isApart ? place : block
        item.scope = flags.contains(.isScope) ? place : scope
        item.tableScope = flags.contains(.isTableScope) ? place : tableScope
        item.listScope = isApart && !flags.contains(.isPassed) ? place : listScope
        items.append(item)
    }

    mutating func pop() {
        guard let item = items.popLast(), !item.isClosed else { return }
        innermost[item.number] = item.previous
    }

    /// Ends the element at `place`, which is the innermost of its name, though others are open inside it.
    mutating func close(at place: Int) {
        innermost[items[place].number] = items[place].previous
        items[place].isClosed = true
    }
}
