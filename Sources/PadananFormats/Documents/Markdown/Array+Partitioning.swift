extension [Int] {
    /// The first index whose element satisfies `predicate`, which all later ones satisfy too. Cost: logarithmic.
    func partitioningIndex(where predicate: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if predicate(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
