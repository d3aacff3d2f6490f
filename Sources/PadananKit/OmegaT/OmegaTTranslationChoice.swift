import Foundation
import PadananModel

/// Chooses which translations of a bitext file become translations of an OmegaT project, and where they hold.
///
/// OmegaT has one translation for all segments with a source, and others for single places. The one that is found most often becomes the
/// first; another only where the file says which document it is of. OmegaT names inline codes by its own filters, so that texts with codes
/// can't be found again as translations: they go where it looks for similar ones.
struct OmegaTTranslationChoice {
    private(set) var entries: [OmegaTSavedMemory.Entry] = []
    /// What can only be a memory.
    private(set) var rest: [MemoryUnit] = []
    private let documents: [String]

    /// - Parameter documents: their paths below `source`.
    init(_ units: [MemoryUnit], documents: [String]) {
        self.documents = documents
        var order: [String] = []
        var bySource: [String: [MemoryUnit]] = [:]
        for unit in units {
            guard unit.state != .initial, !unit.source.codes.contains(where: \.isCode), !unit.target.codes.contains(where: \.isCode) else {
                rest.append(unit)
                continue
            }
            if bySource[unit.source.text] == nil { order.append(unit.source.text) }
            bySource[unit.source.text, default: []].append(unit)
        }
        for source in order { choose(bySource[source] ?? []) }
    }

    private mutating func choose(_ units: [MemoryUnit]) {
        var counts: [String: Int] = [:]
        for unit in units { counts[unit.target.text, default: 0] += 1 }
        let most = counts.values.max() ?? 0
        guard let usual = units.first(where: { counts[$0.target.text] == most }) else { return }
        entries.append(entry(usual, place: nil))
        for unit in units where unit.target.text != usual.target.text {
            if let place = place(of: unit) { entries.append(entry(unit, place: place)) } else { rest.append(unit) }
        }
    }

    private func entry(_ unit: MemoryUnit, place: OmegaTPlace?) -> OmegaTSavedMemory.Entry {
        OmegaTSavedMemory.Entry(
            source: unit.source.text, target: unit.target.text, place: place, created: unit.created, changed: unit.changed)
    }

    /// Texts with codes around would be spelt in OmegaT's way; then the place isn't known.
    private func place(of unit: MemoryUnit) -> OmegaTPlace? {
        guard !unit.origin.isEmpty else { return nil }
        let last = (unit.origin as NSString).lastPathComponent
        let fits = documents.filter { ($0 as NSString).lastPathComponent == last }
        guard fits.count == 1 else { return nil }
        return OmegaTPlace(file: fits[0], previous: unit.previous, next: unit.next)
    }
}
