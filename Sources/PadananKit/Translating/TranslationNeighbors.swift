/// What stands before and behind each segment of a document.
enum TranslationNeighbors {
    static func connect(_ items: inout [TranslationItem]) {
        for index in items.indices {
            if index > 0, items[index - 1].document == items[index].document { items[index].previous = items[index - 1].source.text }
            let next = index + 1
            if next < items.count, items[next].document == items[index].document { items[index].next = items[next].source.text }
        }
    }
}
