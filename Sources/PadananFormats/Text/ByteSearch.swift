extension Collection<UInt8> where Index == Int {
    /// Whether `word`, which is not empty, occurs.
    func contains(bytes word: some Collection<UInt8>) -> Bool {
        guard let first = word.first else { return true }
        var index = startIndex
        while let found = self[index...].firstIndex(of: first), endIndex - found >= word.count {
            if self[found...].starts(with: word) { return true }
            index = found + 1
        }
        return false
    }
}
