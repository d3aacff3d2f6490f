import Testing

@testable import PadananKit

@Suite struct ReportPathsTests {
    @Test(arguments: [
        ("a.tsv", "desk/a.tsv"), ("./a.tsv", "desk/a.tsv"), ("../b.po", "b.po"), ("/news/c.po", "c.po"), ("/tmp/x", "../tmp/x"),
        ("../../y", "../y"), ("/news/desk/sub/../d", "desk/d"), ("-", "-"), ("..", "."), ("/newspaper/e", "../newspaper/e"),
        ("a//b", "desk/a/b"), ("/\u{301}x", "../\u{301}x"),
    ])
    func pathsStartAtTheBaseFolder(_ path: String, _ expected: String) {
        #expect(ReportPaths(base: "/news", current: "/news/desk").relative(path) == expected)
    }

    @Test(arguments: [
        ("a b.tsv", "a%20b.tsv"), ("50%.po", "50%25.po"), ("c:d#e?f", "c%3Ad%23e%3Ff"), ("é.txt", "%C3%A9.txt"),
        ("x/y~z_-1.2", "x/y~z_-1.2"),
    ])
    func referencesAreInPercentEncoding(_ path: String, _ expected: String) {
        #expect(ReportPaths(base: "/news", current: "/news").relativeURI(path) == expected)
    }

    @Test(arguments: [("/", "file:///"), ("/a b/c/", "file:///a%20b/c/")])
    func baseEndsWithASlash(_ base: String, _ expected: String) {
        #expect(ReportPaths(base: base, current: "/").baseURI == expected)
    }
}
