/// The kinds of subtitles that are much alike.
enum SubtitleDialect: Sendable {
    case subRip, webVTT
}
