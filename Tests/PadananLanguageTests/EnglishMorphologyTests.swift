import PadananLanguage
import PadananModel
import PadananTestSupport
import Testing

@Suite struct EnglishMorphologyTests {
    private let morphology = EnglishMorphology.shared

    private func forms(_ word: String, _ role: WordRole) -> Set<String> {
        Set(morphology.forms(of: word, as: role).map(\.form))
    }

    private func patterns(_ term: String, _ partOfSpeech: PartOfSpeech = .noun) -> [String] {
        morphology.patterns(of: term.split(separator: " ").map(String.init), partOfSpeech: partOfSpeech).map { pattern in
            pattern.elements.map { $0.role == .fixed ? $0.word : "\($0.word)*" }.joined(separator: " ")
        }
    }

    // MARK: Nominalizations

    @Test(arguments: [
        ("vaccination", "vaccinate"), ("condemnation", "condemn"), ("privatization", "privatize"), ("prosecution", "prosecute"),
        ("election", "elect"), ("investment", "invest"), ("assistance", "assist"), ("withdrawal", "withdraw"), ("approval", "approve"),
    ]) func anAbstractNounIsOfAVerb(_ noun: String, _ verb: String) {
        #expect(morphology.verbs(behind: noun).contains(verb))
    }

    @Test(arguments: ["nation", "station", "cement", "law", "", "ion", "pal"]) func aShortNounIsOfNoVerb(_ noun: String) {
        #expect(morphology.verbs(behind: noun).isEmpty)
    }

    @Test func aNounIsNotTakenForTheVerb() {
        #expect(!morphology.verbs(behind: "vaccination").contains("vaccine"))
    }

    // MARK: Number

    @Test(arguments: [
        ("law", "laws"), ("subsidy", "subsidies"), ("tax", "taxes"), ("sanction", "sanctions"), ("crisis", "crises"), ("man", "men"),
        ("child", "children"), ("wolf", "wolves"), ("hero", "heroes"), ("church", "churches"), ("bush", "bushes"), ("boss", "bosses"),
        ("attorney", "attorneys"), ("gas", "gases"), ("virus", "viruses"), ("bus", "buses"), ("criterion", "criteria"),
        ("party", "parties"),
        ("foot", "feet"), ("quota", "quotas"), ("coup", "coups"), ("embargo", "embargoes"), ("veto", "vetoes"), ("house", "houses"),
        ("campus", "campuses"), ("memorandum", "memoranda"), ("ceasefire", "ceasefires"), ("treaty", "treaties"), ("photo", "photos"),
        ("base", "bases"), ("defence", "defences"), ("axe", "axes"), ("guarantee", "guarantees"), ("policy", "policies"),
    ]) func aNounHasSingularAndPlural(_ singular: String, _ plural: String) {
        #expect(forms(singular, .nounHead).contains(plural))
        #expect(forms(plural, .nounHead).contains(singular))
    }

    @Test(arguments: [
        ("news", "newses"), ("news", "new"), ("aircraft", "aircrafts"), ("child", "childs"), ("man", "mans"), ("crisis", "crisises"),
        ("gas", "ga"), ("virus", "viru"), ("tax", "taxs"), ("subsidy", "subsidys"), ("politics", "politic"), ("boss", "bos"),
        ("day", "daies"), ("information", "informations"), ("campus", "campu"), ("princess", "princes"), ("series", "sery"),
    ]) func aNounHasNoInventedForm(_ noun: String, _ wrong: String) {
        #expect(!forms(noun, .nounHead).contains(wrong))
    }

    @Test func aFormSaysWhatItIs() {
        #expect(morphology.forms(of: "law", as: .nounHead) == [InflectedForm("law"), InflectedForm("laws", "plural")])
        #expect(morphology.forms(of: "laws", as: .nounHead) == [InflectedForm("laws"), InflectedForm("law", "singular")])
    }

    @Test func thePossessiveIsAnEnding() {
        #expect(morphology.endings == [WordEnding("'s", inflection: "possessive", minimumStem: 1)])
        #expect(!morphology.reduplicates)
        #expect(morphology.insertableWords.isEmpty)
    }

    // MARK: Verbs

    @Test(arguments: [
        ("impose", ["imposes", "imposed", "imposing"]), ("deny", ["denies", "denied", "denying"]), ("ban", ["bans", "banned", "banning"]),
        ("veto", ["vetoes", "vetoed", "vetoing"]), ("sue", ["sues", "sued", "suing"]), ("die", ["dies", "died", "dying"]),
        ("agree", ["agrees", "agreed", "agreeing"]), ("attack", ["attacks", "attacked", "attacking"]),
        ("fix", ["fixes", "fixed", "fixing"]),
        ("delay", ["delays", "delayed", "delaying"]), ("withdraw", ["withdraws", "withdrew", "withdrawn", "withdrawing"]),
        ("seek", ["seeks", "sought", "seeking"]), ("write", ["writes", "wrote", "written", "writing"]),
        ("commit", ["commits", "committed"]),
        ("visit", ["visits", "visited", "visiting"]), ("cancel", ["canceled", "cancelled", "canceling", "cancelling"]),
        ("be", ["is", "was", "been", "being"]), ("have", ["has", "had", "having"]), ("go", ["goes", "went", "gone", "going"]),
        ("ratify", ["ratifies", "ratified", "ratifying"]), ("strike", ["strikes", "struck", "striking"]),
        ("dye", ["dyes", "dyed", "dyeing"]),
        ("refer", ["referred", "referring"]), ("offer", ["offered", "offering"]), ("quit", ["quits", "quitting"]),
        ("tax", ["taxes", "taxed"]),
        ("organize", ["organizes", "organized", "organizing", "organise", "organises", "organised", "organising"]),
        ("analyze", ["analyzed", "analyse", "analysed", "analysing"]),
    ]) func aVerbHasItsForms(_ verb: String, _ expected: [String]) {
        let forms = forms(verb, .verb)
        #expect(forms.isSuperset(of: expected), "\(forms.sorted())")
    }

    @Test(arguments: [
        ("visit", "visitted"), ("offer", "offerred"), ("seek", "seeked"), ("impose", "imposeing"), ("delay", "delaied"), ("fix", "fixxed"),
        ("attack", "attackked"), ("deny", "denys"), ("write", "writed"), ("show", "showwed"), ("need", "needded"), ("veto", "vetos"),
    ]) func aVerbHasNoInventedForm(_ verb: String, _ wrong: String) {
        #expect(!forms(verb, .verb).contains(wrong))
    }

    // MARK: Spelling

    @Test(arguments: [
        ("defense", "defence"), ("organization", "organisation"), ("center", "centre"), ("labor", "labour"), ("program", "programme"),
        ("privatize", "privatise"), ("privatized", "privatised"), ("organizer", "organiser"), ("catalyze", "catalyse"),
        ("analyzed", "analysed"),
        ("normalization", "normalisation"), ("mobilizes", "mobilises"), ("recognizing", "recognising"), ("color", "colour"),
    ]) func aWordHasItsOtherSpelling(_ american: String, _ british: String) {
        #expect(forms(american, .fixed).contains(british))
        #expect(forms(british, .fixed).contains(american))
    }

    @Test(arguments: [
        ("enterprise", "enterprize"), ("advise", "advize"), ("exercise", "exercize"), ("promise", "promize"), ("size", "sise"),
        ("prize", "prise"), ("seize", "seise"), ("rise", "rize"), ("advertising", "advertizing"), ("supervised", "supervized"),
        ("enterprises", "enterprizes"), ("raising", "raizing"), ("compromised", "compromized"), ("surprising", "surprizing"),
        ("advisers", "advizers"), ("analysis", "analyzis"),
        ("premises", "premizes"), ("raised", "raized"), ("devised", "devized"), ("crises", "crizes"), ("noise", "noize"),
        ("praise", "praize"),
    ]) func aWordThatHasOneSpellingKeepsIt(_ word: String, _ wrong: String) {
        #expect(!forms(word, .fixed).contains(wrong))
    }

    @Test func theOtherSpellingIsInflectedToo() {
        #expect(forms("organization", .nounHead) == ["organization", "organizations", "organisation", "organisations"])
    }

    @Test(arguments: WordRole.allCases) func aWordIsItsOwnFirstFormAndNoFormStandsTwice(_ role: WordRole) {
        for word in ["law", "laws", "defense", "organize", "be", "news", "s", "", "caf\u{E9}", "\u{301}", "ize", "y", "o"] {
            let forms = morphology.forms(of: word, as: role).map(\.form)
            #expect(forms.first == word)
            #expect(Set(forms).count == forms.count)
        }
    }

    // MARK: Patterns

    @Test func theLastWordOfANounTermTakesNumber() {
        #expect(patterns("law").first == "law*")
        #expect(patterns("peace treaty").first == "peace treaty*")
    }

    @Test func aPrepositionEndsTheHead() {
        #expect(patterns("minister of defense") == ["minister* of defense"])
        #expect(patterns("prisoner of war camp").first == "prisoner* of war camp")
    }

    @Test func anAdjectiveBehindTheNounLeavesNumberToTheNoun() {
        #expect(patterns("attorney general").contains("attorney* general"))
        #expect(patterns("attorney general").contains("attorney general*"))
        #expect(!patterns("peace treaty").contains("peace* treaty"))
    }

    @Test func aCompoundMayBeAnOfGenitive() {
        #expect(patterns("security guarantee") == ["security guarantee*", "guarantee* of security*", "guarantee* of the security*"])
        let rearranged = morphology.patterns(of: ["security", "guarantee"], partOfSpeech: .noun).map(\.rearrangement)
        #expect(rearranged == [nil, "of-genitive", "of-genitive"])
    }

    @Test(arguments: ["guarantee", "cease-fire talks 2024", "ministry of war", "one two three four five"])
    func thereIsNoOfGenitiveOfOtherTerms(_ term: String) {
        #expect(patterns(term).allSatisfy { !$0.contains(" of the ") })
        #expect(patterns(term).filter { $0.contains(" of ") }.count <= (term.contains(" of ") ? 1 : 0))
    }

    @Test func aVerbTermInflectsItsFirstWord() {
        #expect(patterns("impose sanctions", .verb) == ["impose* sanctions*"])
    }

    @Test(arguments: [PartOfSpeech.proper, .adjective]) func namesAndAdjectivesStandAsTheyAre(_ partOfSpeech: PartOfSpeech) {
        #expect(patterns("united nations", partOfSpeech) == ["united nations"])
    }

    @Test func nothingIsProtected() {
        #expect(!morphology.isProtectedFromStripping("boss"))
        #expect(!morphology.isLexicalCompound("tip-top"))
    }
}
