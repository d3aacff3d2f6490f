import PadananModel

/// A JSON file with its units.
struct JSONDocument {
    private let text: EncodedText
    private(set) var units: [LocatedUnit] = []
    private(set) var defects: [Defect]
    private(set) var language: String

    /// Throws a `Defect` where the file is no JSON. Cost: linear.
    init(_ bytes: [UInt8], file: String) throws {
        text = try EncodedText(bytes, file: file)
        let scanner = try JSONTextScanner(text, file: file)
        language = scanner.language
        defects = text.defects + scanner.defects
        var places = PlaceCounter(text, file: file)
        for value in scanner.values where !(scanner.hasExtensionMessages && value.isDescription) {
            addUnit(value, allowsDollars: scanner.hasExtensionMessages, &places)
        }
    }

    private mutating func addUnit(_ value: JSONTextValue, allowsDollars: Bool, _ places: inout PlaceCounter) {
        let atoms = JSONAtoms(JSONString(text.bytes, value.range), allowsDollars: allowsDollars).atoms
        guard let assembly = InlineAssembly(atoms, collapsesSpace: false) else { return }
        let (source, layout) = assembly.assembled(text.string)
        guard source.text.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return }
        let start = atoms.first { $0.isSolid }?.range.lowerBound ?? value.range.lowerBound
        var unit = Unit(id: "\(units.count + 1)", source: source, target: nil, location: places.location(of: start))
        unit.name = value.path
        unit.properties = [Property("type", "message")]
        unit.preservesSpace = InlineSpace.isKept(source.text)
        units.append(LocatedUnit(unit: unit, layout: layout))
    }

    /// The file with translations, one for each unit.
    func merged(_ translations: [InlineText?], file: String) throws -> [UInt8] {
        guard translations.count == units.count else {
            throw Defect(.error, "\(translations.count) translations for \(units.count) units", at: SourceLocation(file: file))
        }
        let habits = JSONEscapeStyle.Evidence(text.bytes, text.start..<text.bytes.count)
        var rewriting = InlineRewriting(text.bytes)
        for (unit, translation) in zip(units, translations).reversed() {
            guard let target = unit.change(to: translation) else { continue }
            var spelling = JSONSpelling(style: JSONEscapeStyle.Evidence(text.bytes, unit.layout.range).style(in: habits))
            rewriting.replace(unit.layout, with: target, spelling: &spelling)
        }
        return text.encoded(rewriting.finished())
    }
}
