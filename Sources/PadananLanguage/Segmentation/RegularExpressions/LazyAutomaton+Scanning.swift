extension LazyAutomaton {
    /// Reads a whole text; `visit` is told of each place, in the order of reading, the patterns that fit there.
    ///
    /// - Parameters:
    ///   - classes: as `ScalarClasses.write` makes them.
    ///   - looks: the looks that hold at each place; none hold when it is empty.
    ///   - visit: `accept` is a number of `masks`.
    @inline(__always)
    mutating func scan(_ classes: [UInt16], _ looks: [UInt64], _ visit: (_ place: Int, _ accept: Int32, _ masks: PatternMasks) -> Void) {
        if isForward { scanForward(classes, looks, visit) } else { scanBackward(classes, looks, visit) }
    }

    @inline(__always)
    private mutating func scanForward(
        _ classes: [UInt16], _ looks: [UInt64], _ visit: (_ place: Int, _ accept: Int32, _ masks: PatternMasks) -> Void
    ) {
        let tested = looks.isEmpty ? 0 : program.testedLooks
        let end = classes.count - 1
        var index = 1
        var current = classes[1]
        var state = begin(first: current, looks: tested == 0 ? 0 : looks[0] & tested)
        visit(0, accept(state), masks)
        while index < end {
            var next = index + 1
            while classes[next] == ScalarClasses.continuation { next += 1 }
            let following = classes[next]
            state = step(state, current, next: following, looks: tested == 0 ? 0 : looks[next - 1] & tested)
            visit(next - 1, accept(state), masks)
            index = next
            current = following
        }
    }

    @inline(__always)
    private mutating func scanBackward(
        _ classes: [UInt16], _ looks: [UInt64], _ visit: (_ place: Int, _ accept: Int32, _ masks: PatternMasks) -> Void
    ) {
        let tested = looks.isEmpty ? 0 : program.testedLooks
        var index = classes.count - 2
        while classes[index] == ScalarClasses.continuation { index -= 1 }
        var current = classes[index]
        var state = begin(first: current, looks: tested == 0 ? 0 : looks[classes.count - 2] & tested)
        visit(classes.count - 2, accept(state), masks)
        while index > 0 {
            var next = index - 1
            while classes[next] == ScalarClasses.continuation { next -= 1 }
            let following = classes[next]
            state = step(state, current, next: following, looks: tested == 0 ? 0 : looks[index - 1] & tested)
            visit(index - 1, accept(state), masks)
            index = next
            current = following
        }
    }
}
