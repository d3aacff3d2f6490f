/// The working memory of a reader: readings of words, and of two words that a hyphen or prefix joins.
struct ReadingCache {
    // 24 bytes each: as much as half the second-level cache of small processors takes.
    var words = HashCache(size: 4096, WordReading())
    var links = HashCache(size: 1024, LinkReading())
}
