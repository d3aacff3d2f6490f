/// The working memory of a reader: readings of words, and of two words that a hyphen or prefix joins.
struct ReadingCache {
    // Half a megabyte at most, what the second-level cache of small processors takes.
    var words = HashCache(limit: 16_384, WordReading())
    var links = HashCache(limit: 8192, LinkReading())
}
