/// Reads links off the probabilities of both directions: the sure ones, then likely ones beside them where a word has no partner yet.
///
/// The second step is the `grow` of Och & Ney 2003, by probability instead of by best paths.
struct LinkDecoder {
    private let sourceCount: Int
    private let targetCount: Int
    private var forward: [Float]
    private var backward: [Float]

    init(sourceCount: Int, targetCount: Int) {
        self.sourceCount = sourceCount
        self.targetCount = targetCount
        forward = Array(repeating: 0, count: sourceCount * targetCount)
        backward = forward
    }

    /// Of several pieces of a word, the likeliest counts.
    mutating func add(_ source: Int, _ target: Int, forward value: Float, backward other: Float) {
        let cell = source &* targetCount &+ target
        forward[cell] = max(forward[cell], value)
        backward[cell] = max(backward[cell], other)
    }

    func links(sure: Float, beside: Float) -> [WordLink] {
        var isLinked = [Bool](repeating: false, count: sourceCount * targetCount)
        var sourceLinks = [Int](repeating: 0, count: sourceCount)
        var targetLinks = [Int](repeating: 0, count: targetCount)
        var queue: [Int] = []
        func link(_ cell: Int) {
            isLinked[cell] = true
            sourceLinks[cell / targetCount] += 1
            targetLinks[cell % targetCount] += 1
            queue.append(cell)
        }
        for cell in isLinked.indices where (forward[cell] + backward[cell]) / 2 >= sure { link(cell) }
        var next = 0
        while next < queue.count {
            let (source, target) = (queue[next] / targetCount, queue[next] % targetCount)
            next += 1
            for (otherSource, otherTarget) in [(source - 1, target), (source, target - 1), (source + 1, target), (source, target + 1)] {
                guard otherSource >= 0, otherTarget >= 0, otherSource < sourceCount, otherTarget < targetCount else { continue }
                let cell = otherSource * targetCount + otherTarget
                guard !isLinked[cell], max(forward[cell], backward[cell]) >= beside,
                    sourceLinks[otherSource] == 0 || targetLinks[otherTarget] == 0
                else { continue }
                link(cell)
            }
        }
        return isLinked.indices.filter { isLinked[$0] }.map { cell in
            WordLink(source: cell / targetCount, target: cell % targetCount, probability: min(1, (forward[cell] + backward[cell]) / 2))
        }
    }
}
