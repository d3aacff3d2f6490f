import PadananModel

/// What a file says of a translation: how far it has come, and in the format's own words where it comes from.
struct TranslationMarking {
    /// The format's name.
    let format: String
    /// Whether a verified translation counts as confirmed.
    let isConfirmed: Bool

    func apply(_ result: TranslatedItem, to segment: inout Segment) {
        guard let target = result.target else { return }
        segment.target = target
        segment.state = state(result)
        segment.subState = subState(result, segment.state)
    }

    private func isFlawless(_ result: TranslatedItem) -> Bool { result.misses == 0 && result.problems.isEmpty }

    private func state(_ result: TranslatedItem) -> SegmentState {
        switch result.origin {
        case .memoryContext, .memoryExact, .copied, .kept: return .translated
        case .draft, .none: return .initial
        case .service, .memoryRepaired:
            // PO has no other word for what a person should look at.
            if format == "po", !isConfirmed { return .initial }
            return isFlawless(result) ? .translated : .initial
        }
    }

    private func subState(_ result: TranslatedItem, _ state: SegmentState) -> String {
        switch format {
        case "xliff2", "tmx", "jsonl": return "padanan:\(result.origin.rawValue)"
        case "xliff12":
            let isMachines = result.origin == .service || result.origin == .memoryRepaired
            return isMachines && state == .translated && !isConfirmed ? "needs-review-translation" : ""
        default: return ""
        }
    }
}
