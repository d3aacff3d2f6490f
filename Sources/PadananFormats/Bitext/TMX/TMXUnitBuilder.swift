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

    /// The number of the language that is the source by the `tu`, else by the header; `nil` for all or an unknown one.
    func declaredSource(_ headerSource: Int?) -> Int? {
        hasDeclaration ? declaredSource : headerSource
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
        from variants: inout TMXVariants, _ unit: inout Unit, _ places: inout TMXPlaces, _ headerSource: Int?,
        _ languages: inout TMXLanguages, _ problems: inout TMXProblems
    ) -> Bool {
        guard let choice = languages.choose(from: &variants, declared: declaredSource(headerSource)) else {
            problems.note("a <tu> without a text in the source language is left out", "TMX 1.4b, srclang", at: unit.location)
            return false
        }
        let source = variants.all[choice.source].language
        if !languages.isSource(source) {
            problems.note(
                "a <tu> has its source in another language than the document, “\(languages.written[source])”", "TMX 1.4b, srclang",
                at: unit.location)
        }
        add(&variants, choice, to: &unit)
        if variants.count > 2 || choice.target == nil { leaveOutOthers(&variants, choice, &problems) }
        note(&variants, choice, in: &places)
        return true
    }

    private func note(_ variants: inout TMXVariants, _ choice: TMXLanguages.Choice, in places: inout TMXPlaces) {
        places.sourceLanguage = variants.all[choice.source].language
        places.source = variants.all[choice.source].range
        places.hasOldLanguage = variants.all[choice.source].hasOldLanguage
        places.firstVariant = variants.all[0].range.lowerBound
        places.stateValue = stateValue
        guard let target = choice.target else {
            (places.targetLanguage, places.target, places.segment) = (nil, nil, nil)
            return
        }
        places.targetLanguage = variants.all[target].language
        places.target = variants.all[target].range
        places.segment = variants.all[target].segment
        places.content = variants.all[target].segmentContent
    }

    private func leaveOutOthers(_ variants: inout TMXVariants, _ choice: TMXLanguages.Choice, _ problems: inout TMXProblems) {
        for index in variants.indices where index != choice.source && index != choice.target {
            problems.leaveOut(variants.all[index].language, at: variants.all[index].location)
        }
    }

    private mutating func add(_ variants: inout TMXVariants, _ choice: TMXLanguages.Choice, to unit: inout Unit) {
        unit.segments.append(
            Segment(
                source: variants.all[choice.source].takeContent(), target: choice.target.map { variants.all[$0].takeContent() },
                state: state, location: variants.all[choice.source].location))
        if state == nil, unit.segments[0].target?.isEmpty ?? true { unit.segments[0].state = .initial }
        if !subState.isEmpty { unit.segments[0].subState = subState }
        if let target = choice.target { unit.segments[0].targetLocation = variants.all[target].location }
        variants.all[choice.source].addDetails(of: .source, to: &unit)
        if let target = choice.target { variants.all[target].addDetails(of: .target, to: &unit) }
    }

    /// The state of a segment whose file says nothing about it.
    static func usualState(of target: InlineText?) -> SegmentState {
        target?.isEmpty ?? true ? .initial : .translated
    }
}
