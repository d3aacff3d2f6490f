import PadananFormats
import PadananModel

/// Merges two versions of a concept, with what they were made from.
///
/// A term is merged by its place: the columns of its language in which it stands. Everything else is merged cell by cell.
struct RowMerge {
    private let id: String
    private let base: MergeRow?
    private let ours: MergeRow
    private let theirs: MergeRow
    /// Whose version stands where the two are in conflict.
    private let winner: MergeSide

    private(set) var cells: [String: MergedCell] = [:]
    private(set) var conflicts: [MergeConflict] = []

    init(_ id: String, base: MergeRow?, ours: MergeRow, theirs: MergeRow, columns: MergeColumns, winner: MergeSide) {
        (self.id, self.base, self.ours, self.theirs, self.winner) = (id, base, ours, theirs, winner)
        for column in columns.texts { mergeText(column) }
        for (language, columns) in columns.terms { mergeTerms(language, columns) }
    }

    // MARK: Cells

    private mutating func mergeText(_ column: String) {
        let (old, our, their) = (base?.text(column) ?? "", ours.text(column), theirs.text(column))
        if our == their {
            cells[column] = .from(isUntouched(column) ? .theirs : .ours)
        } else if our == old {
            cells[column] = .from(.theirs)
        } else if their == old || column == "concept" {
            cells[column] = .from(.ours)
        } else {
            cells[column] = .from(winner)
            addConflict(.column(column), column)
        }
    }

    /// Whether our cell has the bytes it had.
    private func isUntouched(_ column: String) -> Bool { base.map { $0.bytes(column) == ours.bytes(column) } ?? false }

    private mutating func addConflict(_ subject: MergeConflict.Subject, _ column: String) {
        conflicts.append(
            MergeConflict(
                concept: id, subject: subject, ours: ours.version(column), theirs: theirs.version(column), base: base?.version(column)))
    }

    // MARK: Terms

    private mutating func mergeTerms(_ language: LanguageTag, _ columns: [MergeColumn]) {
        let names = columns.map(\.name)
        let (old, our, their) = (TermPlacements(base, names), TermPlacements(ours, names), TermPlacements(theirs, names))
        var merged: [String: Set<String>] = [:]
        for term in our.terms + their.terms.filter({ our[$0].isEmpty }) {
            if our[term] == their[term] || their[term] == old[term] {
                merged[term] = our[term]
            } else if our[term] == old[term] {
                merged[term] = their[term]
            } else {
                merged[term] = winner == .ours ? our[term] : their[term]
                addConflict(term, language, our, their, old)
            }
        }
        for column in columns {
            let values = Set(merged.filter { $0.value.contains(column.name) }.keys)
            cells[column.name] = column.terms.status == .preferred ? preferred(values, column.name) : cell(values, column.name)
        }
    }

    private mutating func addConflict(
        _ term: String, _ language: LanguageTag, _ our: TermPlacements, _ their: TermPlacements, _ old: TermPlacements
    ) {
        let version = { (row: MergeRow, places: TermPlacements) in
            MergeConflict.Version(text: places.named(term), location: row.location(places[term].min()))
        }
        conflicts.append(
            MergeConflict(
                concept: id, subject: .term(term, language), ours: version(ours, our), theirs: version(theirs, their),
                base: base.map { version($0, old) }))
    }

    /// A cell of preferred terms: when both versions prefer another term than before, they don't become two.
    private mutating func preferred(_ values: Set<String>, _ column: String) -> MergedCell {
        guard values.count > max(Set(ours.values(column)).count, Set(theirs.values(column)).count) else { return cell(values, column) }
        addConflict(.column(column), column)
        return .from(winner)
    }

    /// The cell that has `values`: a cell of one of the versions where there is one, else theirs behind ours.
    private func cell(_ values: Set<String>, _ column: String) -> MergedCell {
        let (our, their) = (ours.values(column), theirs.values(column))
        if isUntouched(column), Set(their) == values { return .from(.theirs) }
        if Set(our) == values { return .from(.ours) }
        if Set(their) == values { return .from(.theirs) }
        var known: Set<String> = []
        return .text((our + their).filter { values.contains($0) && known.insert($0).inserted }.joined(separator: " | "))
    }
}
