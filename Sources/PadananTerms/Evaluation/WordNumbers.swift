/// Numbers for words, the same for the same word, so that comparing words is comparing numbers.
struct WordNumbers {
    private var numbers: [[Unicode.Scalar]: UInt32] = [:]

    /// The number of `word`, a new one when it wasn't met before.
    mutating func number(of word: [Unicode.Scalar]) -> UInt32 {
        if let number = numbers[word] { return number }
        let number = UInt32(numbers.count)
        numbers[word] = number
        return number
    }

    mutating func numbers(of words: [[Unicode.Scalar]]) -> [UInt32] { words.map { number(of: $0) } }
}
