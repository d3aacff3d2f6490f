import PadananFormats
import PadananModel

/// The languages that the names of two parallel files say: `news.id` and `news.en`.
enum ParallelFileNames {
    /// The pair asked for, completed by the extensions where both are languages, and different ones; `nil` when nothing is known.
    static func languages(_ first: String, _ second: String, source: LanguageTag?, target: LanguageTag?) -> LanguagePair? {
        let (one, other) = (language(of: first), language(of: second))
        if let one, let other, !one.isSameLanguage(as: other) { return LanguagePair(source ?? one, target ?? other) }
        return source == nil && target == nil ? nil : LanguagePair(source ?? .indonesian, target ?? .english)
    }

    private static func language(of file: String) -> LanguageTag? {
        let parts = file.split(separator: "/").last?.split(separator: ".") ?? []
        guard parts.count > 1, let suffix = parts.last else { return nil }
        return LanguageNames.language(of: String(suffix))
    }
}
