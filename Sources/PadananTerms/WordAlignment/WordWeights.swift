/// How strongly the words of a sentence pair stand for each other: by pair of words, the mean probability of both directions.
public struct WordWeights: Sendable, Hashable {
    public let sourceCount: Int
    public let targetCount: Int
    private var values: [Float]

    public init(sourceCount: Int, targetCount: Int) {
        self.sourceCount = sourceCount
        self.targetCount = targetCount
        values = [Float](repeating: 0, count: sourceCount * targetCount)
    }

    /// 0…1, from the numbers of a source and a target word.
    public subscript(source: Int, target: Int) -> Float { values[source * targetCount + target] }

    /// Adds what another two pieces of the words say.
    public mutating func add(_ source: Int, _ target: Int, _ weight: Float) {
        let place = source * targetCount + target
        values[place] = min(1, values[place] + weight)
    }
}
