/// One comparison at work: rounds of pairing, from the strictest reason to the weakest.
struct QuantityMatcher {
    private let source: [Quantity]
    private let target: [Quantity]
    /// The pairs by source index, then what was added.
    private var matched: [QuantityLink?]
    private var added: [QuantityLink] = []
    private var isTaken: [Bool]
    /// How many are not paired yet on each side.
    private var (openSources, openTargets) = (0, 0)

    init(source: [Quantity], target: [Quantity]) {
        (self.source, self.target) = (source, target)
        matched = Array(repeating: nil, count: source.count)
        isTaken = Array(repeating: false, count: target.count)
        (openSources, openTargets) = (source.count, target.count)
    }

    mutating func links() -> [QuantityLink] {
        pairEqual()
        if openSources == 0, openTargets == 0 { return matched.compactMap { $0 } }
        pairDegrees()
        pairOtherConvention()
        pairOtherUnit()
        dropRepetitions()
        dropConversions()
        pairLeftovers()
        return matched.compactMap { $0 } + added
    }

    // MARK: Rounds

    private mutating func pairEqual() {
        pair(QuantityKey.full) { _ in true }
        pair({ QuantityKey(value: .zero, code: $0.codeFingerprint) }, where: { $0.kind == .code })
        pair({ QuantityKey.canonical($0) }) { $0.kind != .code }
        pairJoint()
        // A side without a unit, or with an open one, leaves it to the context: `naik 5 poin`, `between 5 and 6`, `10 dolar`.
        let isLeftOpen = { (quantity: Quantity) in quantity.unit?.isOpen ?? true }
        pair(QuantityKey.number, source: isLeftOpen, target: { _ in true })
        pair(QuantityKey.number, source: { _ in true }, target: isLeftOpen)
        pairRough()
    }

    /// Teens, tens and dozens are one order of magnitude; a measure in units of another tradition can't be the same to the last digit.
    private mutating func pairRough() {
        let isIndefinite = { (quantity: Quantity) in quantity.kind == .indefinite }
        pair(QuantityKey.magnitude, source: isIndefinite, target: isIndefinite)
        pair(QuantityKey.factor, source: { $0.isPercentage }, target: { $0.kind == .multiplier })
        pair(QuantityKey.factor, source: { $0.kind == .multiplier }, target: { $0.isPercentage })
        let isMeasured = { (quantity: Quantity) in quantity.unit != nil && quantity.kind == .cardinal }
        for index in source.indices where matched[index] == nil && isMeasured(source[index]) {
            let place = target.indices.first { !isTaken[$0] && isMeasured(target[$0]) && source[index].isConverted(to: target[$0]) }
            if let place { take(index, place, .equal) }
        }
    }

    /// A degree of no scale may be one of temperature: `minus 7 derajat` and -7°C.
    private mutating func pairDegrees() {
        let isDegree = { (quantity: Quantity) in quantity.unit?.traits.contains(.degree) ?? false }
        let isTemperature = { (quantity: Quantity) in quantity.unit?.traits.contains(.temperature) ?? false }
        pair(QuantityKey.number, source: isDegree, target: isTemperature)
        pair(QuantityKey.number, source: isTemperature, target: isDegree)
    }

    /// Two numbers of one side may be one of the other: `empat dari lima` and 80 percent, `2x24 jam` and 48 hours.
    private mutating func pairJoint() {
        for index in source.indices.dropLast() {
            guard let joint = source[index].jointValue, matched[index] == nil, matched[index + 1] == nil else { continue }
            let key = QuantityKey.canonical(source[index + 1], value: joint)
            guard let place = target.indices.first(where: { !isTaken[$0] && QuantityKey.canonical(target[$0]) == key }) else { continue }
            take(index + 1, place, .equal)
            matched[index] = QuantityLink(source: index, target: nil, relation: .equal)
            openSources -= 1
        }
        for index in target.indices.dropLast() {
            guard let joint = target[index].jointValue, !isTaken[index], !isTaken[index + 1] else { continue }
            let key = QuantityKey.canonical(target[index + 1], value: joint)
            guard let place = source.indices.first(where: { matched[$0] == nil && QuantityKey.canonical(source[$0]) == key }) else {
                continue
            }
            take(place, index + 1, .equal)
            isTaken[index] = true
            openTargets -= 1
        }
    }

    private mutating func pairOtherConvention() {
        // `1,127 orang` may be a slip of the source; a measure is no count, and is left to the rounds below.
        let isCount = { (quantity: Quantity) in
            quantity.unit == nil && quantity.scale == .one && !quantity.value.isWhole && quantity.alternativeValue?.isWhole == true
        }
        pair({ QuantityKey(value: $0.alternativeValue ?? .zero) }, QuantityKey.number, source: isCount, target: { $0.unit == nil }, .equal)
        let hasAlternative = { (quantity: Quantity) in quantity.alternativeValue != nil }
        let isFirm = { (quantity: Quantity) in !quantity.isOptional }
        pair(
            { QuantityKey.canonical($0) }, { QuantityKey.canonical($0, value: $0.alternativeValue) }, source: isFirm,
            target: hasAlternative,
            .otherConvention)
        pair(
            QuantityKey.number, { QuantityKey(value: $0.alternativeValue ?? .zero) }, source: isFirm, target: hasAlternative,
            .otherConvention)
    }

    private mutating func pairOtherUnit() {
        let isMeasured = { (quantity: Quantity) in quantity.unit != nil && !quantity.isOptional }
        pair(QuantityKey.number, source: isMeasured, target: isMeasured, .otherUnit)
        let isScaled = { (quantity: Quantity) in quantity.scale != .one && !quantity.isOptional }
        let significand = { (quantity: Quantity) in QuantityKey(value: quantity.significand, dimension: quantity.unit?.dimensionNumber ?? 0)
        }
        pair(significand, source: isScaled, target: isScaled, .otherScale)
        pair({ QuantityKey(value: $0.significand) }, source: isScaled, target: isScaled, .otherScale)
    }

    /// A number said again on one side only is no difference.
    private mutating func dropRepetitions() {
        let sources = ValueSet(source.indices.lazy.filter { [matched] in matched[$0] != nil }.map { [source] in source[$0].value })
        let targets = ValueSet(target.indices.lazy.filter { [isTaken] in isTaken[$0] }.map { [target] in target[$0].value })
        for index in source.indices where matched[index] == nil && targets.contains(source[index].value) {
            matched[index] = QuantityLink(source: index, target: nil, relation: .equal)
        }
        for index in target.indices where !isTaken[index] && sources.contains(target[index].value) {
            isTaken[index] = true
        }
    }

    /// A measure whose conversion in the same expression is paired is no difference: `1,100 degrees F (593 C)` for 593 degrees Celsius.
    private mutating func dropConversions() {
        for index in source.indices where matched[index] == nil && source[index].unit != nil {
            let isPaired = source.indices.contains { matched[$0] != nil && source[$0].isConversion(of: source[index]) }
            if isPaired { matched[index] = QuantityLink(source: index, target: nil, relation: .equal) }
        }
        for index in target.indices where !isTaken[index] && target[index].unit != nil {
            isTaken[index] = target.indices.contains { isTaken[$0] && target[$0].isConversion(of: target[index]) }
        }
    }

    /// What is left and not optional differs from what is left on the other side, like with like first; the rest is missing or added.
    private mutating func pairLeftovers() {
        let isFirm = { (quantity: Quantity) in !quantity.isOptional && quantity.kind != .calendar }
        let isOptional = { (quantity: Quantity) in quantity.isOptional && quantity.kind != .calendar }
        let likeness = { (quantity: Quantity) in
            QuantityKey(value: .zero, dimension: quantity.unit?.dimensionNumber ?? 0, kind: quantity.kind)
        }
        let any = { (_: Quantity) in QuantityKey(value: .zero) }
        pair(likeness, source: isFirm, target: isFirm, .otherValue)
        pair(any, source: isFirm, target: isFirm, .otherValue)
        pair(likeness, source: isOptional, target: isFirm, .otherValue)
        pair(likeness, source: isFirm, target: isOptional, .otherValue)
        pairContradictions()
        for index in source.indices where matched[index] == nil && isFirm(source[index]) {
            matched[index] = QuantityLink(source: index, target: nil, relation: .missing)
        }
        for index in target.indices where !isTaken[index] && isFirm(target[index]) {
            added.append(QuantityLink(source: nil, target: index, relation: .added))
        }
    }

    /// Optional ones contradict each other only when each side has just one of the kind: `the first half` for `paruh kedua`.
    private mutating func pairContradictions() {
        for kind in [Quantity.Kind.ordinal, .fraction, .multiplier] {
            let sources = source.indices.filter { matched[$0] == nil && source[$0].kind == kind && source[$0].isOptional }
            let targets = target.indices.filter { !isTaken[$0] && target[$0].kind == kind && target[$0].isOptional }
            guard sources.count == 1, targets.count == 1 else { continue }
            take(sources[0], targets[0], .otherValue)
        }
    }

    // MARK: Pairing

    private mutating func pair(_ key: (Quantity) -> QuantityKey, where fits: (Quantity) -> Bool) {
        pair(key, key, source: fits, target: fits, .equal)
    }

    private mutating func pair(
        _ key: (Quantity) -> QuantityKey, source isSource: (Quantity) -> Bool, target isTarget: (Quantity) -> Bool,
        _ relation: QuantityPair.Relation = .equal
    ) {
        pair(key, key, source: isSource, target: isTarget, relation)
    }

    /// Pairs what has the same key, in order.
    private mutating func pair(
        _ sourceKey: (Quantity) -> QuantityKey, _ targetKey: (Quantity) -> QuantityKey, source isSource: (Quantity) -> Bool,
        target isTarget: (Quantity) -> Bool, _ relation: QuantityPair.Relation
    ) {
        guard openSources > 0, openTargets > 0 else { return }
        if target.count <= Self.few { return pairFew(sourceKey, targetKey, source: isSource, target: isTarget, relation) }
        var waiting: [QuantityKey: [Int]] = [:]
        for index in target.indices.reversed() where !isTaken[index] && isTarget(target[index]) {
            waiting[targetKey(target[index]), default: []].append(index)
        }
        guard !waiting.isEmpty else { return }
        for index in source.indices where matched[index] == nil && isSource(source[index]) {
            guard let partner = waiting[sourceKey(source[index])]?.popLast() else { continue }
            take(index, partner, relation)
        }
    }

    /// The same for a few, without a table.
    private mutating func pairFew(
        _ sourceKey: (Quantity) -> QuantityKey, _ targetKey: (Quantity) -> QuantityKey, source isSource: (Quantity) -> Bool,
        target isTarget: (Quantity) -> Bool, _ relation: QuantityPair.Relation
    ) {
        for index in source.indices where matched[index] == nil && isSource(source[index]) {
            let key = sourceKey(source[index])
            for place in target.indices where !isTaken[place] && isTarget(target[place]) && targetKey(target[place]) == key {
                take(index, place, relation)
                break
            }
        }
    }

    /// Up to here comparing all with all is quicker than a table.
    private static let few = 8

    private mutating func take(_ sourceIndex: Int, _ targetIndex: Int, _ relation: QuantityPair.Relation) {
        isTaken[targetIndex] = true
        (openSources, openTargets) = (openSources - 1, openTargets - 1)
        matched[sourceIndex] = QuantityLink(
            source: sourceIndex, target: targetIndex,
            relation: relation == .equal ? Self.relationOfEqual(source[sourceIndex], target[targetIndex]) : relation)
    }

    /// Whether both have as much in common as two quantities can.
    static func isSame(_ source: Quantity, _ target: Quantity) -> Bool {
        guard source.kind == target.kind, source.isOptional == target.isOptional else { return false }
        return QuantityKey.full(source) == QuantityKey.full(target)
    }

    /// Equal values may still be written in the other convention, or be per another unit.
    static func relationOfEqual(_ source: Quantity, _ target: Quantity) -> QuantityPair.Relation {
        if target.isOtherConvention { return .otherConvention }
        guard let first = source.perUnit, let second = target.perUnit, first != second, !first.isOpen, !second.isOpen else { return .equal }
        return .otherUnit
    }
}
