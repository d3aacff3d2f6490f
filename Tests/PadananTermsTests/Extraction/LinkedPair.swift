import PadananModel

@testable import PadananTerms

/// A pair of sentences with the links of their tokens in Pharaoh's form, for tests.
struct LinkedPair {
    var source: String
    var target: String
    var links: String

    init(_ source: String, _ target: String, _ links: String) {
        (self.source, self.target, self.links) = (source, target, links)
    }

    var wordLinks: [WordLink] {
        links.split(separator: " ").map { link in
            let ends = link.split(separator: "-").compactMap { Int($0) }
            return WordLink(source: ends[0], target: ends[1], probability: 0.9)
        }
    }
}

extension TermExtractor {
    init(_ pairs: [LinkedPair], least: Int = 1) {
        var options = TermExtractionOptions()
        options.minimumCount = least
        self.init(.indonesianEnglish, options: options)
        for (number, pair) in pairs.enumerated() {
            add(source: pair.source, target: pair.target, links: pair.wordLinks, file: "pairs.tsv", line: number + 1)
        }
    }

    init(texts: [String], language: LanguageTag = .indonesian, least: Int = 1) {
        var options = TermExtractionOptions()
        options.minimumCount = least
        self.init(LanguagePair(language, LanguageTag("de")), options: options)
        for (number, text) in texts.enumerated() { add(text, file: "article.txt", line: number + 1) }
    }
}
