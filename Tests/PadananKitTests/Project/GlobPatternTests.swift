import PadananModel
import Testing

@testable import PadananKit

@Suite struct GlobPatternTests {
    @Test(arguments: [
        ("*.xlf", "berita.xlf"), ("*", "a"), ("*", ""), ("?.po", "é.po"), ("news/*.xlf", "news/2026.xlf"), ("**/*.xlf", "a.xlf"),
        ("**/*.xlf", "a/b/c.xlf"), ("a/**/b", "a/b"), ("a/**/b", "a/x/y/b"), ("a/**", "a/x/y"), ("**", "a/b"), ("**", ""),
        ("{news,essays}/*.{po,xlf}", "essays/x.po"), ("a{,b}", "a"), ("a{,b}", "ab"), ("{a,{b,c}d}", "cd"), ("[a-c]x", "bx"),
        ("[!a-c]x", "dx"),
        ("[^a]", "b"), ("[]]", "]"), ("[a-]", "-"), ("\\*.po", "*.po"), ("[\\]]", "]"), ("a,b", "a,b"), ("}", "}"), ("./a", "a"),
        ("a", "./a"),
        ("a**b", "axyzb"), ("{**/a,b}", "x/a"), ("x/{a/**,b}", "x/a/q/r"), ("../*.po", "../a.po"), ("***", "abc"), ("[é-ï]", "ê"),
    ])
    func matches(_ pattern: String, _ path: String) throws {
        #expect(try GlobPattern(pattern).matches(path))
    }

    @Test(arguments: [
        ("*.xlf", "a/berita.xlf"), ("*.xlf", "berita.xlf.bak"), ("*.xlf", "BERITA.XLF"), ("?.po", ".po"), ("?", "/"), ("?", "ab"),
        ("[!a]", "/"),
        ("[!a]", "a"), ("a/**", "a"), ("a/**", "ab/c"), ("a/**/b", "ab"), ("a**b", "a/b"), ("{a,b}", "c"), ("{a,b}", "{a,b}"), ("\\*", "a"),
        ("**/a", "ba"), ("a", ""), ("a.b", "axb"), ("news", "news/a.xlf"), ("[a-c]", "-"),
    ])
    func doesNotMatch(_ pattern: String, _ path: String) throws {
        #expect(try !GlobPattern(pattern).matches(path))
    }

    @Test(arguments: [
        ("*.po", "x/y/a.po", true), ("drafts", "drafts/a.xlf", true), ("drafts", "x/drafts/y/a.xlf", true),
        ("drafts/", "drafts/a.xlf", true),
        ("/drafts", "drafts/a.xlf", true), ("/drafts", "x/drafts/a.xlf", false), ("news/drafts", "news/drafts/a.xlf", true),
        ("news/drafts", "x/news/drafts/a.xlf", false), ("drafts", "mydrafts/a.xlf", false), ("drafts/**", "drafts/a.xlf", true),
        ("./news", "news/a.po", true), ("news/*.po", "news/a.po", true), ("news/*.po", "news/x/a.po", false),
    ])
    func inAProjectAFolderStandsForItsContents(_ pattern: String, _ path: String, _ expected: Bool) throws {
        #expect(try GlobPattern(pattern, scope: .project).matches(path) == expected)
    }

    @Test(arguments: [
        ("[abc", "“[” is not closed; write “\\[” for the character"), ("{a,b", "“{” is not closed; write “\\{” for the character"),
        ("a\\", "the pattern ends in “\\”"), ("[z-a]", "“z-a” runs backwards; write “a-z”"), ("", "the pattern is empty"),
        (String(repeating: "{", count: 40), "braces stand deeper than 16 in each other"),
        (String(repeating: "a", count: 1001), "the pattern is longer than 1000 characters"),
    ])
    func badPatternsAreRefused(_ pattern: String, _ message: String) {
        #expect(throws: GlobPattern.SyntaxError(message: message)) { try GlobPattern(pattern) }
    }

    /// Each would take an exponential number of steps if ways were tried one after the other: the test would not end.
    @Test(arguments: [
        String(repeating: "*a", count: 300) + "b", String(repeating: "**/", count: 300) + "b", String(repeating: "{a,*}", count: 199) + "b",
        String(repeating: "{a,b}", count: 199) + "c",
    ])
    func noPatternIsSlow(_ pattern: String) throws {
        let glob = try GlobPattern(pattern)
        #expect(!glob.matches(String(repeating: "a", count: 500)))
        #expect(!glob.matches(String(repeating: "a/", count: 250)))
    }

    @Test func aPatternIsToldFromAPath() {
        #expect(["*.xlf", "a?", "[ab]", "{a,b}"].allSatisfy(GlobPattern.isPattern))
        #expect(["a.xlf", "news/2026", "a-b", "é", ""].allSatisfy { !GlobPattern.isPattern($0) })
    }
}
