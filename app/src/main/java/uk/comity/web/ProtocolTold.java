package uk.comity.web;

import uk.comity.norms.Setting;
import uk.comity.norms.SettingValue;
import uk.comity.packs.ProtocolEntry;
import uk.comity.web.parts.Spoken;

/** Tells what happened to the council's protocol. */
record ProtocolTold(Speaking speaking) {

    Told of(ProtocolEntry entry) {
        return switch (entry) {
            case ProtocolEntry.Adopted adopted ->
                Told.of(
                        "Brought the protocol in: " + Speaking.version(adopted.version()),
                        "It is in force from " + Spoken.day(adopted.from()) + ".",
                        "Adopted: " + adopted.minute() + ".");
            case ProtocolEntry.DraftLaid laid ->
                Told.of(
                        "Laid draft " + laid.draft() + ": " + Speaking.version(laid.version()),
                        laid.check().passes()
                                ? "It has no mistakes."
                                : "It has " + Spoken.count(laid.check().count(), "mistake") + " to be mended.",
                        laid.note());
            case ProtocolEntry.DraftAdopted adopted -> adopted(adopted);
            case ProtocolEntry.AdoptionWithdrawn gone -> Told.of("Withdrew adoption " + gone.adoption(), gone.why());
            case ProtocolEntry.LawRenewed law ->
                Told.of(
                        "Laid a newer text of the law beneath: " + Speaking.version(law.version()),
                        "It is in force from " + Spoken.day(law.from()) + ".",
                        law.why());
            case ProtocolEntry.SettingChosen chosen -> chosen(chosen);
            case ProtocolEntry.TextImported text ->
                Told.of(
                        "Laid the council's own text beside the gists",
                        Spoken.count(text.passages().size(), "passage") + " of " + Speaking.version(text.version())
                                + ".");
            case ProtocolEntry.TextWithdrawn text -> Told.of("Took the council's own text away", text.why());
        };
    }

    private static Told adopted(ProtocolEntry.DraftAdopted adopted) {
        return Told.of(
                "Entered that draft " + adopted.draft() + " was adopted",
                "It is in force from " + Spoken.day(adopted.from()) + ".",
                "Adopted: " + adopted.meeting().body() + ", "
                        + Spoken.day(adopted.meeting().date()) + ", "
                        + adopted.meeting().minute() + ".",
                switch (adopted.transition()) {
                    case OLD_MATTERS_KEEP ->
                        "Matters that were open already keep the protocol that they were opened under.";
                    case FROM_ITS_FIRST_DAY -> "From that day on, matters that were open already follow it too.";
                },
                adopted.whyBefore());
    }

    private Told chosen(ProtocolEntry.SettingChosen chosen) {
        return Told.of(
                "Settled for the council: " + value(chosen),
                meaning(chosen.setting()),
                "From " + Spoken.day(chosen.from()) + " on.",
                chosen.why());
    }

    private static String value(ProtocolEntry.SettingChosen chosen) {
        return SettingValue.find(chosen.value()).map(SettingValue::aloud).orElse(chosen.value());
    }

    /** What the setting, or the doubt that is read this way, is about. */
    private String meaning(String setting) {
        return speaking.rulebook()
                .flatMap(book -> book.council()
                        .findSetting(setting)
                        .map(Setting::meaning)
                        .or(() -> book.council().findDoubt(setting).map(doubt -> doubt.document())))
                .orElse("");
    }
}
