/// The affixes of Indonesian that the analyser takes off, under the names that grammars give them.
enum Affix: String, Sendable, Hashable, CaseIterable {
    case meN = "meN-"
    case di = "di-"
    case ter = "ter-"
    case ber = "ber-"
    case peN = "peN-"
    case pe = "pe-"
    case per = "per-"
    case se = "se-"
    case ke = "ke-"
    case ku = "ku-"
    case kau = "kau-"
    /// The bare nasal of colloquial verbs: `nyari`.
    case nasal = "N-"
    /// The negation inside ke-…-an: `ketidakpastian`.
    case tidak = "tidak-"
    case kan = "-kan"
    case an = "-an"
    case i = "-i"
    case informalIn = "-in"
    case nya = "-nya"
    case kuClitic = "-ku"
    case muClitic = "-mu"
    case kauClitic = "-kau"
    case lah = "-lah"
    case kah = "-kah"
    case tah = "-tah"
    case pun = "-pun"

    var kind: Morpheme.Kind {
        switch self {
        case .ku, .kau: .proclitic
        case .meN, .di, .ter, .ber, .peN, .pe, .per, .se, .ke, .nasal, .tidak: .prefix
        case .kan, .an, .i, .informalIn: .suffix
        case .nya, .kuClitic, .muClitic, .kauClitic: .enclitic
        case .lah, .kah, .tah, .pun: .particle
        }
    }

    /// Its number in `AffixPatterns`: prefixes from 1, suffixes from 1.
    var code: Int {
        switch self {
        case .meN: 1
        case .di: 2
        case .ter: 3
        case .ber: 4
        case .peN: 5
        case .pe: 6
        case .per: 7
        case .se: 8
        case .ke: 9
        case .ku: 10
        case .kau: 11
        case .nasal: 12
        case .tidak: 13
        case .kan: 1
        case .an: 2
        case .i: 3
        case .informalIn: 4
        default: 0
        }
    }

    /// Whether it marks the voice of a verb, so that the verb's meN- form is the key: `dijamin`, `kujamin`.
    var isVoice: Bool { self == .meN || self == .di || self == .ku || self == .kau || self == .nasal }
}
