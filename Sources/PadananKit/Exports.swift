// An application imports PadananKit and has the floors below it.
@_exported import PadananFormats
@_exported import PadananLanguage
@_exported import PadananModel
@_exported import PadananTerms
