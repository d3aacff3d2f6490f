/// A stretch of a sequence that another one has differently.
public struct SequenceChange: Sendable, Hashable {
    /// What is taken out of the old sequence.
    public var old: Range<Int>
    /// What the new sequence has in its place.
    public var new: Range<Int>

    public init(old: Range<Int>, new: Range<Int>) {
        (self.old, self.new) = (old, new)
    }

    /// What turns `old` into `new`, from left to right; neighbours don't touch.
    ///
    /// - Parameter limit: the elements between the first and the last difference, of both sequences together, up to which the fewest changes are
    ///   searched (Myers, as the standard library has it); beyond, all between them is one change. Cost: linear, and *limit*² at worst.
    public static func all<Element: Hashable>(from old: [Element], to new: [Element], limit: Int) -> [SequenceChange] {
        let start = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
        let (left, right) = (old[start..<old.count - end], new[start..<new.count - end])
        guard !left.isEmpty || !right.isEmpty else { return [] }
        let whole = SequenceChange(old: start..<left.endIndex, new: start..<right.endIndex)
        guard !left.isEmpty, !right.isEmpty, left.count + right.count <= limit else { return [whole] }
        return paired(left, right)
    }

    private static func paired<Element: Hashable>(_ old: ArraySlice<Element>, _ new: ArraySlice<Element>) -> [SequenceChange] {
        var removed = Set<Int>()
        var inserted = Set<Int>()
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(old.startIndex + offset)
            case .insert(let offset, _, _): inserted.insert(new.startIndex + offset)
            }
        }
        var changes: [SequenceChange] = []
        var (left, right) = (old.startIndex, new.startIndex)
        while left < old.endIndex || right < new.endIndex {
            let start = (left, right)
            while removed.contains(left) { left += 1 }
            while inserted.contains(right) { right += 1 }
            if start != (left, right) { changes.append(SequenceChange(old: start.0..<left, new: start.1..<right)) }
            left += 1
            right += 1
        }
        return changes
    }
}
