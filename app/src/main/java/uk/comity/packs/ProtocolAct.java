package uk.comity.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.comity.acts.Act;

/** What can be done to a council's protocol. */
public sealed interface ProtocolAct extends Act {

    /**
     * Puts a pack into force.
     *
     * @param files the pack's files by name
     * @param beneath the files of the law pack that lies beneath it
     * @param from the first day on which acts are judged by it
     * @param minute the meeting and minute that adopted it, in the council's own words
     */
    record Adopt(
            String pack,
            Map<String, String> files,
            String lawPack,
            Map<String, String> beneath,
            LocalDate from,
            String minute)
            implements ProtocolAct {
        public Adopt {
            files = Map.copyOf(files);
            beneath = Map.copyOf(beneath);
        }

        @Override
        public String name() {
            return "protocol.adopt";
        }
    }

    /**
     * Settles something that the protocol leaves open.
     *
     * @param setting one of the settings that the pack declares
     * @param value as the norm language writes it, such as {@code 8 working days}
     */
    record ChooseSetting(String setting, String value, LocalDate from, String why) implements ProtocolAct {
        @Override
        public String name() {
            return "protocol.choose-setting";
        }
    }

    /**
     * Lays the council's own text beside the gists of a pack that it adopted. It takes the place of a text that was imported before.
     *
     * @param pack key of the pack that the text belongs to
     * @param version of that pack
     * @param passages the text, clause by clause, in the order of the document
     */
    record ImportText(String pack, String version, TextSource source, List<Passage> passages) implements ProtocolAct {
        public ImportText {
            passages = List.copyOf(passages);
        }

        @Override
        public String name() {
            return "protocol.import-text";
        }
    }

    /** Takes the council's own text away again: pages then show the gists alone. */
    record WithdrawText(String pack, String version, String why) implements ProtocolAct {
        @Override
        public String name() {
            return "protocol.withdraw-text";
        }
    }
}
