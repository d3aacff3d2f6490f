import PadananFormats
import PadananModel

/// Finds which segments of a bitext file get which translations of an OmegaT project.
struct OmegaTFilling {
    let path: String
    let translations: OmegaTTranslations
    let replaces: Bool
    let languages: LanguagePair
    /// The translations that are to be written.
    private(set) var targets: [UnitPlace: InlineText] = [:]
    /// Places in the translations that segments were found for.
    private(set) var used: Set<Int> = []
    private(set) var outcome: OmegaTImport.Outcome
    private(set) var defects: [Defect] = []

    /// Messages that show a text show this many characters of it.
    private static let excerptLength = 60

    init(path: String, translations: OmegaTTranslations, replaces: Bool, languages: LanguagePair) {
        self.path = path
        self.translations = translations
        self.replaces = replaces
        self.languages = languages
        outcome = OmegaTImport.Outcome(path: path)
    }

    /// A segment of the file, with its place.
    private struct Found {
        var place: UnitPlace
        var segment: Segment
        /// Whether the target is somebody's word, rather than a proposal.
        var isSettled: Bool
    }

    /// Reads the file and decides. Throws when nothing can be read.
    mutating func read() throws {
        let file = try BitextFile(path)
        var reader = try file.format.reader(of: file.source, file: path, options: ReadingOptions(languages: languages))
        let saysStates = file.format.id == "po" || file.format.id == "xliff12"
        var document = ""
        var found: [Found] = []
        var number = -1
        while let event = try reader.next() {
            switch event {
            case .document(let next):
                decide(found, of: document)
                (document, found) = (next.original, [])
            case .unit(let unit):
                number += 1
                guard unit.isTranslatable, !unit.isObsolete else { continue }
                for (index, segment) in unit.segments.enumerated() where !segment.isIgnorable && !segment.source.text.isEmpty {
                    let isDraft = segment.state == .initial && (saysStates || !segment.subState.isEmpty)
                    found.append(Found(place: UnitPlace(unit: number, segment: index), segment: segment, isSettled: !isDraft))
                }
            }
        }
        decide(found, of: document)
        defects = reader.defects + defects
    }

    private mutating func decide(_ found: [Found], of document: String) {
        for (index, entry) in found.enumerated() {
            let text = { (place: Int) in found.indices.contains(place) ? found[place].segment.source.text : "" }
            let match = translations.index(
                for: entry.segment.source.text, document: document, previous: text(index - 1), next: text(index + 1))
            let hasTarget = !(entry.segment.target?.isEmpty ?? true)
            guard let match else {
                if hasTarget { outcome.others += 1 } else { outcome.untranslated += 1 }
                continue
            }
            used.insert(match)
            decide(entry, hasTarget: hasTarget, translations.entries[match])
        }
    }

    private mutating func decide(_ found: Found, hasTarget: Bool, _ entry: OmegaTTranslations.Entry) {
        let segment = found.segment
        guard let target = OmegaTCodeReading.target(entry.target, ofSource: entry.source, for: segment.source) else {
            outcome.misfits += 1
            let codes = "the codes of OmegaT's translation are not those of the segment, which stays as it is"
            defects.append(Defect(.warning, "\(codes): “\(Self.excerpt(entry.target))”", at: segment.location))
            return
        }
        if hasTarget, let old = segment.target, found.isSettled {
            if Self.areEqual(old, target) {
                outcome.same += 1
                return
            }
            noteConflict(old, target, segment)
            guard replaces else {
                outcome.conflicts += 1
                return
            }
            outcome.replaced += 1
        } else {
            outcome.filled += 1
        }
        targets[found.place] = target
    }

    private mutating func noteConflict(_ old: InlineText, _ new: InlineText, _ segment: Segment) {
        let end = replaces ? "OmegaT's is taken" : "it stays"
        let message = "the translation is “\(Self.excerpt(old.text))”, and OmegaT's “\(Self.excerpt(new.text))”; \(end)"
        defects.append(Defect(.warning, message, at: segment.targetLocation ?? segment.location))
    }

    private static func areEqual(_ first: InlineText, _ second: InlineText) -> Bool {
        guard first.text == second.text else { return false }
        let shape = { (text: InlineText) in text.codes.filter(\.isCode).map { [$0.kind.rawValue, $0.id, String($0.offset)] } }
        return shape(first) == shape(second)
    }

    private static func excerpt(_ text: String) -> String {
        let line = String(text.map { $0.isNewline ? " " : $0 }.prefix(excerptLength))
        return line.utf8.count < text.utf8.count ? line + "…" : line
    }
}
