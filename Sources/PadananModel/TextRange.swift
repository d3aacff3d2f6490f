/// A half-open range of UTF-8 offsets in the original text.
///
/// Every layer reports places in this form, and no later step moves them; normalised text keeps a map back to the original.
/// Only the reports translate them, to code points for JSON or to columns for people.
public typealias TextRange = Range<Int>
