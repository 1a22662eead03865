package uk.comity.web.parts;

/** What belongs to a choice and shows beneath it once it is chosen (always, where there is no script). */
public sealed interface Revealed permits ProtocolSpeaks, InsetText, TextInput, Textarea, DateInput {}
