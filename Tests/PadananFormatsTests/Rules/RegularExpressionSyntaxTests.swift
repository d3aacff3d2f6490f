import PadananFormats
import Testing

/// What ICU compiles and what it doesn't; the cases were compared with ICU 74 (Foundation's NSRegularExpression).
@Suite struct RegularExpressionSyntaxTests {
    @Test(arguments: [
        "", "a", "a|b", "(a)(b)\\2", "[a-z]+", "[^a]*?", "\\b(dr|hlm)\\.", "[\\p{Lu}\\p{Lt}]", "\\P{Lu}", "[[:alpha:]-[aeiou]]",
        "[a-z&&[^b]]", "[\\w--_]",
        "(?i)a(?-i)b", "(?i:a)", "(?x) a # b", "(?<=a)b", "(?<!ab?)c", "(?>a+)b", "(?<year>\\d{4})\\k<year>", "a{2}", "a{2,}", "a{2,3}+",
        "\\x41\\x{1F600}",
        "\\u0041\\U00000041", "\\N{COMMA}", "\\Q[(\\E", "\\h\\v\\R\\X", "]", "[]a]", "[]", "-", "^\\s*[0-9]+\\.", "$", "\\A.\\z", "[.?!]+",
        "\\.\\.\\.", "(?#x)a",
        "\\cA\\07\\e", "é+", "\\é", "a++", "(a|)", "[^\\]]", "[-a]", "[a-]", "(?=a)", "[\\u3002\\uFF01]",
    ]) func icusExpressionsAreAccepted(_ expression: String) {
        let isBroken = expression == "[]"
        #expect((RegularExpressionSyntax.problem(in: expression) != nil) == isBroken)
    }

    @Test(arguments: [
        ("(a", 1, "the parenthesis is not closed"), ("a)", 2, "“)” closes nothing; write \\) for the sign"),
        ("[a", 1, "the square bracket is not closed"),
        ("a\\", 2, "nothing stands behind the last “\\”"), ("*a", 1, "there is nothing to repeat; write \\* for the sign"),
        ("a|+", 3, "there is nothing to repeat; write \\+ for the sign"), ("a**", 3, "there is nothing to repeat; write \\* for the sign"),
        ("{", 1, "there is nothing to repeat; write \\{ for the sign"),
        ("a{x}", 2, "a number is expected behind “{”; write \\{ for the sign"),
        ("a{2", 2, "“{” is not closed by “}”"), ("a{3,2}", 2, "the interval 3,2 ends before it begins"),
        ("a}", 2, "“}” closes nothing; write \\} for the sign"),
        ("\\1", 1, "there is no group 1"), ("\\k<a>", 1, "there is no group “a” before it"),
        ("(?<1>a)", 1, "the name of a group is letters and digits and ends with “>”"),
        ("(?<a>b)(?<a>c)", 8, "a second group is named “a”"), ("(?P<a>b)", 3, "“(?P” is no kind of group and no flag"),
        ("(?)", 1, "“(?” is followed by a flag or a kind of group"),
        ("(?<=a*)b", 6, "what a lookbehind holds must have a greatest length"),
        ("(?<!a{2,})b", 6, "what a lookbehind holds must have a greatest length"),
        ("\\pL", 1, "“\\p” is followed by a name in braces, \\p{…}"), ("\\p{", 1, "the name behind “\\p{” is none or not closed"),
        ("\\x{110000}", 1, "there is no such character"), ("\\u41", 1, "4 hexadecimal digits are expected"),
        ("[z-a]", 4, "the range ends before it begins"),
        ("(?#a", 1, "the comment is not closed"), ("[[a]", 1, "the square bracket is not closed"),
    ]) func theFirstProblemIsNamedWithItsPlace(_ expression: String, _ column: Int, _ message: String) {
        let problem = RegularExpressionSyntax.problem(in: expression)
        #expect(problem?.column == column)
        #expect(problem?.message == message)
        #expect(problem?.isDoubt == false)
    }

    @Test func anEscapeWithoutMeaningIsDoubtful() {
        #expect(RegularExpressionSyntax.problem(in: "\\y")?.isDoubt == true)
        #expect(RegularExpressionSyntax.problem(in: "\\y(")?.isDoubt == false)
    }

    @Test(arguments: ["(a+)b*", "(?<=a)b*", "(?<!(a))(b+)", "(?<=a|b)c{2,}"]) func behindALookbehindAnyLengthMayStand(_ expression: String)
    {
        #expect(RegularExpressionSyntax.problem(in: expression) == nil)
    }

    @Test func aGroupInALookbehindHasAGreatestLengthToo() {
        #expect(RegularExpressionSyntax.problem(in: "(?<=(?:a|(b+)))c")?.column == 12)
        #expect(RegularExpressionSyntax.problem(in: "(?<=(?<!a)b*)c")?.column == 12)
    }

    @Test func repetitionsInManyGroupsTakeLinearTime() {
        let count = 200_000
        let expression = [("(", count), ("a*", count), (")", count)].map { String(repeating: $0.0, count: $0.1) }.joined()
        #expect(RegularExpressionSyntax.problem(in: expression) == nil)
    }

    @Test(arguments: ["(", "[", "[^", "\\", "(?:", "a{", "(?<a", "\\Q", "[[:", "(?i", "[a-"]) func longExpressionsTakeLinearTime(
        _ piece: String
    ) {
        _ = RegularExpressionSyntax.problem(in: String(repeating: piece, count: 200_000))
    }
}
