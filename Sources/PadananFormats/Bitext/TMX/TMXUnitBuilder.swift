import PadananModel

/// Makes a unit of what was read of a `tu`.
struct TMXUnitBuilder {
    /// The number of the language that the `tu` declares as its source, and whether it declares one or all.
    private var declaredSource: Int?
    private var hasDeclaration = false
    private var state: SegmentState?
    private var subState = ""
    private var stateValue: Range<Int>?

    /// Notes the `srclang` of the `tu`.
    mutating func declare(_ language: String, _ languages: inout TMXLanguages) {
        hasDeclaration = true
        if !TMXParser.isAll(language) { declaredSource = languages.number(language) }
    }

    /// Puts a property of the `tu` in its place.
    mutating func take(_ property: Property, _ value: Range<Int>, _ unit: inout Unit) {
        switch property.name {
        case TMXPropertyName.state where SegmentState(rawValue: property.value) != nil:
            state = SegmentState(rawValue: property.value)
            stateValue = value
        case TMXPropertyName.subState: subState = property.value
        case TMXPropertyName.name: unit.name = property.value
        case TMXPropertyName.translate where property.value == "no": unit.isTranslatable = false
        case TMXPropertyName.obsolete where property.value == "yes": unit.isObsolete = true
        default: unit.properties.append(property)
        }
    }

    /// Adds the two chosen texts to `unit`, and where they stand to `places`; false, with a warning, when the `tu` has no text in the source
    /// language.
    mutating func choose(
        from variants: inout [TMXVariant], _ unit: inout Unit, _ places: inout TMXPlaces, _ headerSource: Int?,
        _ languages: inout TMXLanguages, _ problems: inout TMXProblems
    ) -> Bool {
        let declared = hasDeclaration ? declaredSource : headerSource
        guard let choice = languages.choose(from: variants, declared: declared) else {
            problems.note("a <tu> without a text in the source language is left out", "TMX 1.4b, srclang", at: unit.location)
            return false
        }
        add(&variants, choice, to: &unit)
        if variants.count > 2 || choice.target == nil { leaveOutOthers(variants, choice, &problems) }
        note(variants, choice, in: &places)
        return true
    }

    private func note(_ variants: [TMXVariant], _ choice: TMXLanguages.Choice, in places: inout TMXPlaces) {
        places.sourceLanguage = variants[choice.source].language
        places.source = variants[choice.source].range
        places.hasOldLanguage = variants[choice.source].hasOldLanguage
        places.firstVariant = variants[0].range.lowerBound
        places.stateValue = stateValue
        places.targetLanguage = choice.target.map { variants[$0].language }
        places.target = choice.target.map { variants[$0].range }
        places.segment = choice.target.flatMap { variants[$0].segment }
        places.content = choice.target.map { variants[$0].segmentContent } ?? 0..<0
    }

    private func leaveOutOthers(_ variants: [TMXVariant], _ choice: TMXLanguages.Choice, _ problems: inout TMXProblems) {
        for index in variants.indices where index != choice.source && index != choice.target {
            problems.leaveOut(variants[index].language, at: variants[index].location)
        }
    }

    private mutating func add(_ variants: inout [TMXVariant], _ choice: TMXLanguages.Choice, to unit: inout Unit) {
        unit.segments.append(
            Segment(
                source: variants[choice.source].takeContent(), target: choice.target.map { variants[$0].takeContent() },
                state: state, location: variants[choice.source].location))
        if state == nil, unit.segments[0].target?.isEmpty ?? true { unit.segments[0].state = .initial }
        if !subState.isEmpty { unit.segments[0].subState = subState }
        if let target = choice.target { unit.segments[0].targetLocation = variants[target].location }
        variants[choice.source].addDetails(of: .source, taken: (false, false), to: &unit)
        guard let target = choice.target else { return }
        variants[target].addDetails(of: .target, taken: (unit.created == nil, unit.changed == nil), to: &unit)
        if unit.created == nil { unit.created = variants[target].created }
        if unit.changed == nil { unit.changed = variants[target].changed }
    }

    /// The state of a segment whose file says nothing about it.
    static func usualState(of target: InlineText?) -> SegmentState {
        target?.isEmpty ?? true ? .initial : .translated
    }
}
