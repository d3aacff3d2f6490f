/// Which words of a hypothesis and a reference stand beside each other, and which are wrong.
struct EditPlaces {
    /// By word of the reference: the word of the hypothesis that it stands at, or before it; −1 at the beginning.
    private(set) var partners: [Int] = []
    /// By word of the hypothesis, and one more: wrong words before it.
    private(set) var hypothesisErrors = [0]
    /// By word of the reference, and one more: wrong words before it.
    private(set) var referenceErrors = [0]

    init(_ steps: [BandedEdits.Step]) {
        var position = -1
        for step in steps {
            let error = step == .kept ? 0 : 1
            if step != .inserted {
                position += 1
                hypothesisErrors.append(hypothesisErrors[hypothesisErrors.count - 1] + error)
            }
            if step != .deleted {
                partners.append(position)
                referenceErrors.append(referenceErrors[referenceErrors.count - 1] + error)
            }
        }
    }

    /// Whether a run of the hypothesis is wrong where it stands and the same run of the reference has something else beside it.
    func isWorthShifting(_ start: Int, _ place: Int, _ length: Int) -> Bool {
        guard hypothesisErrors[start + length] > hypothesisErrors[start], referenceErrors[place + length] > referenceErrors[place] else {
            return false
        }
        return !(start..<start + length).contains(partners[place])
    }

    /// Where in the hypothesis a run of the reference may go: behind the partners of the word before it and of its own words.
    func targets(_ place: Int, _ length: Int) -> [Int] {
        var targets: [Int] = []
        for word in place - 1..<place + length {
            let target = word < 0 ? 0 : partners[word] + 1
            if targets.last != target { targets.append(target) }
        }
        return targets
    }
}
